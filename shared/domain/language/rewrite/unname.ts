import type { Match } from '../engine';
import { wordsTagged } from '../lexicon/lexicon';
import { endOfObject } from '../objects';
import type { Person } from '../people/person';
import type { Rewrite } from '../types';
import { type Deed, readBareDeed, readDeedOf } from './clause';
import { GAP, lowerAt, opensSentence, replaceRange, type Scene, wordsOf } from './scene';
import { mendTail, patchWords } from './tail';
import { tellDeed } from './tell';
import { readVerb } from './verb-forms';

const CAUSING = new Set('caused triggered provoked precipitated induced brought started led'.split(' '));
const MAKING = new Set('made done written created introduced built run owned committed'.split(' '));
const SLIPS = new Set('typo mistake error slip slip-up oversight blunder misstep'.split(' '));
const UNDONE = new Set('failure refusal inability unwillingness reluctance omission neglect'.split(' '));

function offered(rewrite: Rewrite | null): Rewrite[] {
  return rewrite === null ? [] : [rewrite];
}

/** People whose phrase stands in or beside what was found. */
function peopleNear(scene: Scene, match: Match): Person[] {
  return [...scene.people.values()].filter(
    (person) =>
      person.to > person.from && person.from < match.underlineTo + 1 && person.to > match.underlineFrom - 2,
  );
}

/** "The volume was deleted by Tom at noon" → "The volume was deleted at noon". */
function dropAgent(scene: Scene, person: Person): Rewrite[] {
  const by = person.from - 1;
  if (
    lowerAt(scene, by) !== 'by' ||
    /^(?:'s|who|that)$/.test(lowerAt(scene, person.to)) ||
    lowerAt(scene, person.to) === 'and'
  )
    return [];
  const verb = lowerAt(scene, by - 1);
  const isCausing = CAUSING.has(verb);
  const next = scene.tokens[person.to];
  const isFronted = opensSentence(scene, by - 1);
  if (next?.lower === ',' && !isFronted && /^(?:who|whose|our|the|a|an)$/.test(lowerAt(scene, person.to + 1)))
    return agentWho(scene, person, by);
  for (let at = person.to; at < scene.tokens.length; at += 1)
    if (/^(?:he|she|his|her|himself|herself|who|whose)$/.test(lowerAt(scene, at))) return [];
  const isManner = /^(?:mistake|accident|hand|error)$/.test(verb) && lowerAt(scene, by - 2) === 'by';
  if ((readVerb(verb, 'participle') === null && !isManner) || isCausing) {
    const before = scene.tokens[by];
    if (
      !isCausing ||
      before === undefined ||
      (next !== undefined &&
        next.kind === 'word' &&
        !/^(?:at|on|in|during|when|while|after|before|and|but)$/.test(next.lower))
    )
      return [];
    return offered(replaceRange(scene, person.from, person.to, GAP));
  }
  if (MAKING.has(verb) && (next === undefined || next.kind === 'punctuation')) {
    const noun = scene.tokens[by - 2];
    if (
      noun === undefined ||
      noun.kind !== 'word' ||
      /^(?:was|were|is|are|been|be|being|had|has)$/.test(noun.lower)
    )
      return [];
    return offered(replaceRange(scene, by - 2, person.to, noun.text));
  }
  if (next?.lower === ',' || next === undefined || next.kind === 'punctuation')
    return offered(replaceRange(scene, by - 1, person.to, scene.tokens[by - 1]?.text ?? null));
  if (
    person.kind !== 'name' &&
    /^(?:in|on|of|from|with|for|at)$/.test(next.lower) &&
    !/^\d/.test(lowerAt(scene, person.to + 1))
  )
    return [];
  if (
    !/^(?:in|on|at|to|for|from|with|during|after|before|without|into|and|when|while|because|instead|as|over|under|until|since|despite|through|twice|last|this|yesterday|sent|took|brought|caused|twice)$/.test(
      next.lower,
    ) &&
    !/^\d/.test(next.lower)
  )
    return [];
  return offered(replaceRange(scene, by - 1, person.to, scene.tokens[by - 1]?.text ?? null));
}

/** "A change by Tom in the tax module broke invoicing" → "A change in the tax module broke invoicing". */
function dropAuthor(scene: Scene, person: Person): Rewrite[] {
  const by = person.from - 1;
  if (!/^(?:by|from)$/.test(lowerAt(scene, by)) || person.kind === 'we') return [];
  const noun = scene.tokens[by - 1];
  const next = lowerAt(scene, person.to);
  const isThing =
    noun?.kind === 'word' && readVerb(noun.lower, 'participle') === null && !isFrameVerb(noun.lower);
  const goesOn =
    /^(?:was|were|is|has|had|led|broke|took|sent|made|meant|brought|cost|in|on|to|of)$/.test(next) ||
    (readVerb(next, 'past') !== null && scene.tokens[person.to]?.kind === 'word');
  if (noun === undefined || !isThing || !goesOn || scene.sentence.isQuestion) return [];
  for (let at = person.to; at < scene.tokens.length; at += 1)
    if (/^(?:he|she|his|her|himself|herself|who|whose)$/.test(lowerAt(scene, at))) return [];
  return offered(replaceRange(scene, by - 1, person.to, noun.text));
}

function isFrameVerb(word: string): boolean {
  return (
    /^(?:and|or|but|not|away|far|apart|it|back|down|up|out|off|late)$/.test(word) ||
    wordsTagged('verb.d').has(word)
  );
}

/** "… was triggered by Ilse, who reloaded the firewall" → "… was triggered when the firewall was reloaded". */
function agentWho(scene: Scene, person: Person, by: number): Rewrite[] {
  if (lowerAt(scene, person.to + 1) !== 'who') return [];
  const at = person.to + 2;
  const read = readDeedOf(scene, { kind: 'he', from: at, to: at, plural: false });
  return read?.deed == null ? [] : retold(scene, by, person, read.deed, 'when ');
}

/** A deed told in place of the words from a token on, behind a conjunction. */
function retold(scene: Scene, from: number, gone: Person, deed: Deed, lead: string): Rewrite[] {
  const patches = mendTail(scene, deed, gone);
  if (patches === null) return [];
  const to = patches.at(-1)?.to ?? deed.to;
  const tail = to > deed.to ? ` ${patchWords(scene, deed.to, to, patches)}` : '';
  return tellDeed(deed)
    .slice(0, 1)
    .flatMap((told) => offered(replaceRange(scene, from, to, lead + told + tail)));
}

/** The deed of an infinitive that is a subject: its object ends where the sentence's own verb begins. */
function readSubjectDeed(scene: Scene, at: number): Deed | null {
  for (let to = at + 2; to < Math.min(at + 10, scene.tokens.length); to += 1) {
    const word = lowerAt(scene, to);
    if (
      /^(?:is|was|were|are|has|had|did|will|would|means|leads)$/.test(word) ||
      (to > at + 2 && readVerb(word, 'past') !== null)
    ) {
      const deed = readBareDeed({ ...scene, tokens: scene.tokens.slice(0, to) }, at, 'base');
      if (deed !== null) return deed;
    }
  }
  return readBareDeed(scene, at, 'base');
}

/** "the purge being run", "the sheet not being locked": a deed as a noun. */
function nameDeed(deed: Deed, isUndone: boolean): string {
  const { object, group, particle } = deed;
  const text = isUndone ? object.text.replace(/^an?\s+/i, 'the ') : object.text;
  return [text, isUndone ? 'not' : '', 'being', group.adverbs, group.verb.participle, particle]
    .filter(Boolean)
    .join(' ');
}

/** "Soraya's decision to …" → "The decision to …"; "Eleni's failure to lock it" → "It not being locked". */
function dropPossessor(scene: Scene, match: Match, from: number, possessor: number): Rewrite[] {
  const first = possessor;
  if (
    /^(?:a|an|the|not|n't|too|so|very|been|being|got|no|in|on|at|to|only|just|never)$/.test(
      lowerAt(scene, first),
    )
  )
    return [];
  const noun = lowerAt(scene, first);
  if (UNDONE.has(noun) && lowerAt(scene, first + 1) === 'to') {
    const deed = readSubjectDeed(scene, first + 2);
    return deed === null ? [] : offered(replaceRange(scene, from, deed.to, nameDeed(deed, true)));
  }
  let to = endOfObject(scene.tokens, first);
  if (to === first) to = first + 1;
  let start = first;
  if (
    /^["“”]$/.test(lowerAt(scene, start)) &&
    /^["“”]$/.test(lowerAt(scene, start + 2)) &&
    scene.tokens[start + 3]?.kind === 'word'
  )
    start += 3;
  while (start < to - 1 && isJudging(lowerAt(scene, start))) start += 1;
  const kept = scene.tokens[start];
  if (
    kept === undefined ||
    kept.kind !== 'word' ||
    /^(?:own|fault|job|failure|refusal|lack|inability|attitude|doing|head|mind|hands|turn|watch|name|fingerprints|part|door|account|call)$/.test(
      kept.lower,
    )
  )
    return [];
  if (match.rule.category === 'judgement' && start === first) return [];
  const before = lowerAt(scene, from - 1);
  if (
    /^(?:the|a|an|this|that|these|those|our|all|own|of)$/.test(before) &&
    before !== 'of' &&
    before !== 'all'
  )
    return [];
  const isSlip = SLIPS.has(lowerAt(scene, to - 1)) || SLIPS.has(kept.lower);
  const article = isSlip ? (/^[aeiou]/i.test(kept.text) ? 'an' : 'a') : 'the';
  for (let at = first; at < scene.tokens.length; at += 1)
    if (/^(?:he|she|himself|herself)$/.test(lowerAt(scene, at))) return [];
  return offered(replaceRange(scene, from, start + 1, `${article} ${kept.text}`));
}

function isJudging(word: string): boolean {
  return (
    ['harsh', 'soft', 'trait', 'badadj'].some((tag) => wordsTagged(tag).has(word)) ||
    /^(?:so-called|famous|legendary|infamous|little|brilliant)$/.test(word)
  );
}

/** "Thanks to Mireille, we spent …" → "We spent …"; "because of Tom" goes. */
function dropReason(scene: Scene, person: Person): Rewrite[] {
  const lead = /^(?:of|to|by)$/.test(lowerAt(scene, person.from - 1)) ? person.from - 2 : -1;
  if (lead < 0 || !/^(?:because|thanks|due|owing|courtesy)$/.test(lowerAt(scene, lead))) return [];
  const next = scene.tokens[person.to];
  if (/.{2}ing$/.test(next?.lower ?? '')) {
    const deed = readBareDeed(scene, person.to, 'ing');
    return deed === null ? [] : retold(scene, lead, person, deed, 'because ');
  }
  const isFirst = opensSentence(scene, lead);
  if (isFirst && next?.lower === ',') {
    const after = scene.tokens[person.to + 1];
    return after === undefined ? [] : offered(replaceRange(scene, lead, person.to + 2, after.text));
  }
  if (!isFirst && lead > 1 && (next === undefined || next.kind === 'punctuation')) {
    const before = scene.tokens[lead - 1];
    return before === undefined || before.kind !== 'word'
      ? []
      : offered(replaceRange(scene, lead - 1, person.to, before.text));
  }
  return [];
}

/** "was down to Emre running the purge" → "was down to the purge being run". */
function nameGerund(scene: Scene, person: Person): Rewrite[] {
  const at = lowerAt(scene, person.to) === "'s" ? person.to + 1 : person.to;
  const isNegative = lowerAt(scene, at) === 'not';
  const verb = isNegative ? at + 1 : at;
  if (
    !/^(?:to|of|by|with|from|about|than|without|before|after)$/.test(lowerAt(scene, person.from - 1)) ||
    !/.{2}ing$/.test(lowerAt(scene, verb))
  )
    return [];
  const deed = readBareDeed(scene, verb, 'ing');
  if (deed === null) return [];
  const patches = mendTail(scene, deed, person);
  return patches === null || patches.length > 0
    ? []
    : offered(replaceRange(scene, person.from, deed.to, nameDeed(deed, isNegative)));
}

/** The sentence without the one who is named in it, all else as it was. */
export function dropPeople(scene: Scene, match: Match): Rewrite[] {
  const found: Rewrite[] = [];
  for (const person of peopleNear(scene, match)) {
    if (/^(?:person_fault|human_error|omission)$/.test(match.rule.category))
      found.push(...dropAuthor(scene, person));
    found.push(...dropAgent(scene, person), ...dropReason(scene, person), ...nameGerund(scene, person));
    if (lowerAt(scene, person.to) === "'s" && /^(?:name|role|team|dept)$/.test(person.kind))
      found.push(...dropPossessor(scene, match, person.from, person.to + 1));
    else if (lowerAt(scene, person.to) === "'" && person.plural)
      found.push(...dropPossessor(scene, match, person.from, person.to + 1));
  }
  for (let at = match.underlineFrom; at < match.underlineTo; at += 1)
    if (/^(?:his|her|their)$/.test(lowerAt(scene, at)))
      found.push(...dropPossessor(scene, match, at, at + 1));
  return found;
}

/** "Failure to test the patch led to …" → "The patch not being tested led to …". */
export function nameOmission(scene: Scene, match: Match): Rewrite[] {
  for (let at = Math.max(0, match.underlineFrom - 1); at < match.underlineTo; at += 1) {
    if (lowerAt(scene, at) !== 'failure' || lowerAt(scene, at + 1) !== 'to') continue;
    if (/^(?:'s|his|her|their|our|my)$/.test(lowerAt(scene, at - 1))) return [];
    const deed = readSubjectDeed(scene, at + 2);
    const from = /^(?:the|a)$/.test(lowerAt(scene, at - 1)) ? at - 1 : at;
    if (deed === null || wordsOf(scene, from, deed.to) === null) return [];
    if (lowerAt(scene, from - 1) === 'was' || lowerAt(scene, from - 1) === 'were') return [];
    return offered(replaceRange(scene, from, deed.to, nameDeed(deed, true)));
  }
  return [];
}
