import { lowerAt, type Scene } from './scene';
import { readVerb, type VerbWord, weighAdverb } from './verb-forms';

/** When the thing is said to have taken place; `intended`: "was supposed to". */
export type Tense = 'past' | 'present' | 'perfect' | 'pluperfect' | 'progressive' | 'intended' | 'needed';

/** What a clause says of its subject, up to the verb that says it. */
export interface VerbGroup {
  /** Token of the verb that the rest hangs on. */
  readonly at: number;
  readonly verb: VerbWord;
  readonly tense: Tense;
  readonly negation: '' | 'not' | 'never';
  /** Adverbs that say how, without judging. */
  readonly adverbs: string;
  /** "should" and the like where the clause tells the contrary of what took place. */
  readonly modal?: string;
}

const LEFT_UNDONE = new Set('forget fail neglect omit refuse decline'.split(' '));
const BROUGHT_ABOUT = new Set('manage decide choose proceed happen contrive elect opt'.split(' '));
const MENTAL = new Set('bother think care remember manage stop trouble deign choose dare'.split(' '));
const EXPECTED = new Set('supposed meant expected required obliged'.split(' '));
const CONTRARY = new Set('should could might would ought'.split(' '));

interface Reading {
  readonly at: number;
  readonly adverbs: readonly string[];
}

/** Passes over adverbs. */
function skipAdverbs(scene: Scene, from: number): Reading {
  const adverbs: string[] = [];
  let at = from;
  for (; at < from + 4; at += 1) {
    const weight = weighAdverb(lowerAt(scene, at));
    if (weight === null) break;
    if (weight === 'keep') adverbs.push(lowerAt(scene, at));
  }
  return { at, adverbs };
}

function isNot(word: string): boolean {
  return word === 'not' || word === "n't";
}

/** "to check": the verb of an infinitive that begins at a token. */
export function readInfinitive(
  scene: Scene,
  at: number,
): { at: number; verb: VerbWord; adverbs: readonly string[] } | null {
  if (lowerAt(scene, at) !== 'to') return null;
  const { at: place, adverbs } = skipAdverbs(scene, at + 1);
  const verb = readVerb(lowerAt(scene, place), 'base');
  return verb === null ? null : { at: place, verb, adverbs };
}

/** What "forgot to", "managed to" and "thought to" make of the verb behind them. */
function resolveInfinitive(scene: Scene, group: VerbGroup, isNobody: boolean): VerbGroup | null {
  const isPains =
    group.verb.base === 'take' &&
    /^(?:the|any)$/.test(lowerAt(scene, group.at + 1)) &&
    /^(?:trouble|time|pains|care)$/.test(lowerAt(scene, group.at + 2));
  const inner = readInfinitive(scene, group.at + (isPains ? 3 : 1));
  if (inner === null) return group;
  const base = group.verb.base ?? group.verb.past.replace(/ed$/, '');
  const isNegative = group.negation !== '' || isNobody;
  const next = {
    ...group,
    at: inner.at,
    verb: inner.verb,
    adverbs: [group.adverbs, ...inner.adverbs].filter(Boolean).join(' '),
  };
  if (LEFT_UNDONE.has(base)) return isNegative ? null : { ...next, negation: 'not' };
  if ((MENTAL.has(base) || isPains) && isNegative) return next;
  if (BROUGHT_ABOUT.has(base)) return isNegative ? null : next;
  return group;
}

/** "should have tested", "shouldn't have touched": what was done or not is the contrary. */
function readContrary(scene: Scene, from: number): VerbGroup | null {
  const modal = lowerAt(scene, from);
  let at = skipAdverbs(scene, from + 1).at;
  const isNegative = isNot(lowerAt(scene, at));
  if (isNegative) at = skipAdverbs(scene, at + 1).at;
  if (modal === 'ought') {
    if (lowerAt(scene, at) !== 'to') return null;
    at += 1;
  }
  if (!/^(?:have|'ve|of)$/.test(lowerAt(scene, at))) return null;
  const { at: place, adverbs } = skipAdverbs(scene, at + 1);
  const verb = readVerb(lowerAt(scene, place), 'participle');
  if (verb === null || (isNegative && modal !== 'should' && modal !== 'ought')) return null;
  return {
    at: place,
    verb,
    tense: 'past',
    negation: isNegative ? '' : 'not',
    adverbs: adverbs.join(' '),
    modal,
  };
}

function group(
  reading: Reading,
  verb: VerbWord | null,
  tense: Tense,
  negation: VerbGroup['negation'],
): VerbGroup | null {
  return verb === null ? null : { at: reading.at, verb, tense, negation, adverbs: reading.adverbs.join(' ') };
}

/** "was supposed to", "was too busy to". */
function readCopula(scene: Scene, from: number): VerbGroup | null {
  const tense = /^(?:is|are|'re)$/.test(lowerAt(scene, from)) ? 'present' : 'past';
  const start = skipAdverbs(scene, from + 1);
  const word = lowerAt(scene, start.at);
  if (EXPECTED.has(word)) {
    const inner = readInfinitive(scene, start.at + 1);
    return tense === 'past' && inner !== null ? group(inner, inner.verb, 'intended', '') : null;
  }
  if (word === 'to' && lowerAt(scene, start.at + 1) === 'have') {
    const place = skipAdverbs(scene, start.at + 2);
    return group(place, readVerb(lowerAt(scene, place.at), 'participle'), 'intended', '');
  }
  if (word === 'too') {
    for (let at = start.at + 2; at < start.at + 5; at += 1) {
      const inner = readInfinitive(scene, at);
      if (inner !== null) return group(inner, inner.verb, tense, 'not');
    }
    return null;
  }
  if (tense === 'present') return null;
  const isNegative = isNot(word);
  const place = isNegative ? skipAdverbs(scene, start.at + 1) : start;
  return group(place, readVerb(lowerAt(scene, place.at), 'ing'), 'progressive', isNegative ? 'not' : '');
}

/** "could not be bothered to check". */
function readBothered(scene: Scene, from: number): VerbGroup | null {
  if (
    !isNot(lowerAt(scene, from + 1)) ||
    lowerAt(scene, from + 2) !== 'be' ||
    !/^(?:bothered|arsed|troubled)$/.test(lowerAt(scene, from + 3))
  )
    return null;
  const inner = readInfinitive(scene, from + 4);
  return inner === null ? null : group(inner, inner.verb, 'past', 'not');
}

function readFinite(scene: Scene, from: number): VerbGroup | null {
  const lead = skipAdverbs(scene, from);
  const word = lowerAt(scene, lead.at);
  if (/^(?:could|can)$/.test(word)) {
    const bothered = readBothered(scene, lead.at);
    if (bothered !== null) return bothered;
  }
  if (CONTRARY.has(word)) return readContrary(scene, lead.at);
  if (/^(?:was|were|is|are|'re)$/.test(word)) return readCopula(scene, lead.at);
  if (word === 'needed') {
    const inner = readInfinitive(scene, lead.at + 1);
    return inner === null ? null : group(inner, inner.verb, 'needed', '');
  }
  if (word === 'never') {
    const place = skipAdverbs(scene, lead.at + 1);
    return group(place, readVerb(lowerAt(scene, place.at), 'past'), 'past', 'never');
  }
  if (/^(?:did|does|do)$/.test(word)) {
    let place = skipAdverbs(scene, lead.at + 1);
    const isNegative = isNot(lowerAt(scene, place.at));
    if (isNegative) place = skipAdverbs(scene, place.at + 1);
    const tense = word === 'did' ? 'past' : 'present';
    return group(place, readVerb(lowerAt(scene, place.at), 'base'), tense, isNegative ? 'not' : '');
  }
  if (
    word === 'had' &&
    lowerAt(scene, lead.at + 1) === 'no' &&
    /^(?:business|right|reason)$/.test(lowerAt(scene, lead.at + 2))
  ) {
    const place = { at: lead.at + 3, adverbs: [] };
    return group(place, readVerb(lowerAt(scene, place.at), 'ing'), 'past', '');
  }
  if (/^(?:has|have|had|'ve|'d)$/.test(word)) {
    let place = skipAdverbs(scene, lead.at + 1);
    const negation =
      lowerAt(scene, place.at) === 'never' ? 'never' : isNot(lowerAt(scene, place.at)) ? 'not' : '';
    if (negation !== '') place = skipAdverbs(scene, place.at + 1);
    const tense = word === 'had' || word === "'d" ? 'pluperfect' : 'perfect';
    if (lowerAt(scene, place.at) === 'been') {
      place = skipAdverbs(scene, place.at + 1);
      return group(place, readVerb(lowerAt(scene, place.at), 'ing'), tense, negation);
    }
    return group(place, readVerb(lowerAt(scene, place.at), 'participle'), tense, negation);
  }
  if (word === 'stopped' && lowerAt(scene, lead.at + 1) === 'short' && lowerAt(scene, lead.at + 2) === 'of') {
    const place = { at: lead.at + 3, adverbs: lead.adverbs };
    return group(place, readVerb(lowerAt(scene, place.at), 'ing'), 'past', 'not');
  }
  const past = readVerb(word, 'past');
  if (past !== null) return group(lead, past, 'past', '');
  return group(lead, readVerb(word, 'third'), 'present', '');
}

/** Reads the verb group that begins at a token, negated where the subject is "nobody". */
export function readVerbGroup(scene: Scene, from: number, isNobody: boolean): VerbGroup | null {
  const found = readFinite(scene, from);
  const resolved = found === null ? null : resolveInfinitive(scene, found, isNobody);
  if (resolved === null) return null;
  if (!isNobody) return resolved;
  const isPlain = resolved.negation === '' && resolved.tense !== 'intended' && resolved.tense !== 'needed';
  return isPlain ? { ...resolved, negation: 'not' } : null;
}

/** "was", "were not", "has been", "is never": what stands between a subject and a participle. */
export function beFor({ tense, negation }: VerbGroup, isPlural: boolean): string {
  const neg = negation === '' ? '' : ` ${negation}`;
  const was = isPlural ? 'were' : 'was';
  switch (tense) {
    case 'past':
      return `${was}${neg}`;
    case 'present':
      return `${isPlural ? 'are' : 'is'}${neg}`;
    case 'perfect':
      return `${isPlural ? 'have' : 'has'}${neg} been`;
    case 'pluperfect':
      return `had${neg} been`;
    case 'progressive':
      return `${was}${neg} being`;
    case 'intended':
      return `${was} meant to be`;
    case 'needed':
      return 'needed to be';
  }
}

/** "would have been": a clause of what did not take place, told as such. */
export function contraryOf(group: VerbGroup): string {
  return `${group.modal === 'ought' ? 'should' : (group.modal ?? 'would')}${group.negation === '' ? ' not' : ''} have been`;
}
