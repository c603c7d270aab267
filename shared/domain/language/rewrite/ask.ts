import type { Match } from '../engine';
import type { Rewrite } from '../types';
import { readBareDeed, readDeed } from './clause';
import { isFrameWord } from './frame-words';
import { frameQuestion, offered, type Question, restOf, skip, verbPhrase } from './question';
import { lowerAt, type Scene } from './scene';
import { readVerbGroup } from './verb-group';

const MISSING = new Set('miss overlook ignore forget notice see spot'.split(' '));

/** "Why didn't Tom check the log?" → "What made it hard to check the log?". */
function askWhy(scene: Scene, question: Question, at: number): Rewrite[] {
  let place = skip(scene, at + 1);
  while (/^(?:on|earth|the|hell|heck|in|world|exactly)$/.test(lowerAt(scene, place))) place += 1;
  if (!/^(?:did|do|does|would)$/.test(lowerAt(scene, place))) return askWhyTold(scene, question, place);
  let next = place + 1;
  let isNegative = /^(?:not|n't)$/.test(lowerAt(scene, next));
  if (isNegative) next += 1;
  const person = scene.people.get(next);
  if (person === undefined) return [];
  if (person.kind === 'nobody') isNegative = true;
  next = skip(scene, person.to);
  if (lowerAt(scene, next) === 'not') {
    isNegative = true;
    next = skip(scene, next + 1);
  }
  const phrase = verbPhrase(scene, next, question.to);
  const base = lowerAt(scene, next);
  if (phrase === null) return [];
  if (!isNegative && (base === 'forget' || base === 'fail' || base === 'neglect')) {
    const inner = lowerAt(scene, next + 1) === 'to' ? verbPhrase(scene, next + 2, question.to) : null;
    return offered(scene, question, inner === null ? null : `what made it hard to ${inner}`);
  }
  if (!isNegative && MISSING.has(base)) return askMiss(scene, question, next);
  return offered(scene, question, `what made it ${isNegative ? 'hard' : 'look right'} to ${phrase}`);
}

/** "… why you left the valve open?", "why Olena did not stop the batch?": the words stand as in a statement. */
function askWhyTold(scene: Scene, question: Question, at: number): Rewrite[] {
  const person = scene.people.get(at);
  const group = person === undefined ? null : readVerbGroup(scene, person.to, person.kind === 'nobody');
  const base = group?.verb.base;
  if (group === null || base == null || /^(?:be|have|do|think|know|want|need)$/.test(base)) return [];
  const deed = readDeed(scene, group);
  const rest = group.at + 1 >= question.to ? '' : restOf(scene, group.at + 1, question.to, deed);
  if (rest === null || (deed === null && group.negation === '')) return [];
  return offered(
    scene,
    question,
    `what made it ${group.negation === '' ? 'look right' : 'hard'} to ${`${base} ${rest}`.trim()}`,
  );
}

/** "How could Tom miss the banner?" → "What made the banner easy to miss?". */
function askMiss(scene: Scene, question: Question, at: number): Rewrite[] {
  let place = at;
  let verb = lowerAt(scene, place);
  if (verb === 'not') {
    place = skip(scene, place + 1);
    verb = lowerAt(scene, place);
    if (!MISSING.has(verb)) {
      const phrase = verbPhrase(scene, place, question.to);
      return offered(scene, question, phrase === null ? null : `what made it hard to ${phrase}`);
    }
  }
  if (verb === 'fail' || verb === 'forget') {
    const inner = lowerAt(scene, place + 1) === 'to' ? verbPhrase(scene, place + 2, question.to) : null;
    if (inner !== null) return offered(scene, question, `what made it hard to ${inner}`);
  }
  const deed = readBareDeed(scene, place, 'base');
  if (deed === null) return [];
  const rest = deed.to >= question.to ? '' : restOf(scene, deed.to, question.to, deed);
  if (rest === null) return [];
  const tail = rest === '' ? '' : ` ${rest}`;
  if (MISSING.has(verb)) {
    const how = /^(?:ignore|forget)$/.test(verb) ? (verb === 'ignore' ? 'pass over' : 'forget') : 'miss';
    return offered(scene, question, `what made ${deed.object.text} easy to ${how}${tail}`);
  }
  const particle = deed.particle === '' ? '' : ` ${deed.particle}`;
  return offered(
    scene,
    question,
    `how did ${deed.object.text} come to be ${deed.group.verb.participle}${particle}${tail}`,
  );
}

/** "Who approved this?" → "How did this come to be approved?". */
function askWho(scene: Scene, question: Question, at: number): Rewrite[] {
  const group = readVerbGroup(scene, at, false);
  const deed = group === null ? null : readDeed(scene, group);
  if (group === null) return [];
  if (/^(?:decide|choose|opt)$/.test(group.verb.base ?? '') && lowerAt(scene, group.at + 1) === 'to') {
    const phrase = verbPhrase(scene, group.at + 2, question.to);
    return offered(scene, question, phrase === null ? null : `what made it look right to ${phrase}`);
  }
  if (group.negation === 'not' && group.verb.base !== null) {
    const rest = group.at + 1 >= question.to ? '' : restOf(scene, group.at + 1, question.to, deed);
    return rest === null
      ? []
      : offered(scene, question, `what made it hard to ${`${group.verb.base} ${rest}`.trim()}`);
  }
  if (deed === null || group.tense === 'present' || group.verb.base === 'do' || group.negation !== '')
    return [];
  const rest = deed.to >= question.to ? '' : restOf(scene, deed.to, question.to, deed);
  if (rest === null) return [];
  const words = [
    'how did',
    deed.object.text,
    'come to be',
    group.adverbs,
    group.verb.participle,
    deed.particle,
    rest,
  ];
  return offered(scene, question, words.filter(Boolean).join(' '));
}

/** "Did anyone even read the manual?" → "Was the manual read?". */
function askWhether(scene: Scene, question: Question, at: number): Rewrite[] {
  const lead = lowerAt(scene, at);
  let place = at + 1;
  if (/^(?:not|n't)$/.test(lowerAt(scene, place))) place += 1;
  const person = scene.people.get(place);
  if (person === undefined) return [];
  place = skip(scene, person.to);
  const deed = readBareDeed(scene, place, lead === 'did' ? 'base' : 'ing');
  if (deed === null || (lead !== 'did' && !/^(?:was|were)$/.test(lead))) return [];
  const rest = deed.to >= question.to ? '' : restOf(scene, deed.to, question.to, deed);
  if (rest === null || /^(?:a|an|any)\b/.test(deed.object.text)) return [];
  const be = deed.object.isPlural ? 'were' : 'was';
  return offered(
    scene,
    question,
    [be, deed.object.text, lead === 'did' ? '' : 'being', deed.group.verb.participle, deed.particle, rest]
      .filter(Boolean)
      .join(' '),
  );
}

/** What was known then: kept is only a part that says when or where. */
function askKnown(scene: Scene, question: Question, match: Match): Rewrite[] {
  const asksWho =
    /^(?:who|which)$/.test(lowerAt(scene, match.underlineFrom)) &&
    !/^(?:was|is|were)$/.test(lowerAt(scene, match.underlineFrom + 1)) &&
    !/^(?:this|that|it)$/.test(lowerAt(scene, match.underlineTo - 1));
  if (asksWho) return [];
  for (let at = match.underlineFrom; at < question.to; at += 1) {
    const isThing =
      /^(?:the|a|an|our)$/.test(lowerAt(scene, at)) && !scene.people.has(at) && !isFrameWord(scene, at + 1);
    if (
      isThing &&
      at < match.underlineTo &&
      scene.tokens[at + 1]?.kind === 'word' &&
      !/^(?:hell|heck|world|fuck|earth)$/.test(lowerAt(scene, at + 1))
    )
      return [];
    if (
      /^(?:when|before|after|during|while|at|with)$/.test(lowerAt(scene, at)) &&
      at >= match.underlineTo - 1 &&
      !scene.people.has(at + 1) &&
      !/^(?:wheel|switch|helm|time|desk|controls)$/.test(lowerAt(scene, at + 2))
    ) {
      const rest = at + 2 < question.to ? restOf(scene, at, question.to, null) : null;
      return offered(
        scene,
        question,
        rest === null ? null : `what was known ${rest.replace(/^with\b/, 'about')}`,
      );
    }
    if (!isFrameWord(scene, at) && !(at >= match.underlineFrom && at < match.underlineTo)) return [];
  }
  return offered(scene, question, 'what was known at that point');
}

/** "yuki why did you push at 5pm": a question that only lacks its mark. */
function asksWithoutMark(scene: Scene, match: Match): boolean {
  const last = scene.tokens.at(-1);
  return (
    /^(?:why|who|how|what|whose|where)$/.test(lowerAt(scene, match.underlineFrom)) &&
    last?.lower !== '.' &&
    last?.lower !== '!'
  );
}

/** Questions about the conditions for a question about a person, best first. */
export function askAnew(scene: Scene, match: Match): Rewrite[] {
  const question = frameQuestion(scene, match);
  if (question === null || (!scene.sentence.isQuestion && !asksWithoutMark(scene, match))) return [];
  const found: Rewrite[] = [];
  for (
    let at = Math.max(0, match.underlineFrom - 3);
    at < Math.min(question.to, match.underlineTo + 2) && found.length === 0;
    at += 1
  ) {
    const word = lowerAt(scene, at);
    if (word === 'why') found.push(...askWhy(scene, question, at));
    else if (word === 'which') {
      for (let to = at + 1; to < at + 6 && found.length === 0; to += 1)
        if (isFrameWord(scene, to - 1) || to === at + 1) found.push(...askWho(scene, question, to));
    } else if (word === 'who') found.push(...askWho(scene, question, at + 1));
    else if (/^(?:did|was|were)$/.test(word) && (at === 0 || isFrameWord(scene, at - 1)))
      found.push(...askWhether(scene, question, at));
    else if (word === 'how' && /^(?:could|can|did|dare)$/.test(lowerAt(scene, at + 1))) {
      const person = scene.people.get(skip(scene, at + 2));
      if (person !== undefined) found.push(...askMiss(scene, question, skip(scene, person.to)));
    } else if (/^(?:possessed|made|idea)$/.test(word)) {
      for (let to = at + 1; to < at + 8; to += 1) {
        if (lowerAt(scene, to) !== 'to') continue;
        const phrase = verbPhrase(scene, to + 1, question.to);
        found.push(
          ...offered(scene, question, phrase === null ? null : `what made it look right to ${phrase}`),
        );
        break;
      }
    }
  }
  return [...found, ...askKnown(scene, question, match)];
}
