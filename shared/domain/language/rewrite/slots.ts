import type { Match } from '../engine';
import { inflectVerb } from '../lexicon/inflect';
import { IRREGULAR_VERBS } from '../lexicon/irregular';
import { findVerb, wordsTagged } from '../lexicon/lexicon';
import { isPlural } from '../objects';
import type { Sentence } from '../sentences';

/** What a kind of work is called, and how one says that it took place. */
const WORK_NOUNS: Readonly<Record<string, readonly [noun: string, happened: string]>> = {
  deploy: ['the deployment', 'went out'],
  ship: ['the release', 'went out'],
  release: ['the release', 'went out'],
  publish: ['the release', 'went out'],
  push: ['the push', 'went out'],
  merge: ['the merge', 'went in'],
};
const CALLS = new Set(
  'alert alerts alarm alarms page pages warning warnings ticket tickets message messages mail mails email emails request requests concern concerns notice notices notification notifications'.split(
    ' ',
  ),
);
const GUIDES = new Set(
  'runbook runbooks procedure procedures checklist checklists documentation docs guide guides playbook playbooks instructions'.split(
    ' ',
  ),
);

/** What became of something that was passed over, as far as the words say. */
function tellOutcome(verb: string, head: string, was: string | null): string | null {
  if (verb === 'skip' || verb === 'omit' || verb === 'leave') return was === null ? null : `${was} left out`;
  if (CALLS.has(head)) return 'went unanswered';
  if (verb === 'overlook' || verb === 'miss') return 'went unnoticed';
  return GUIDES.has(head) ? 'went unused' : null;
}

/** "was" or "were" for the words between two tokens; null where their number cannot be told. */
function agree(sentence: Sentence, from: number, to: number): string | null {
  const plural = isPlural(sentence.tokens, from, to);
  if (plural === null) return null;
  return plural ? 'were' : 'was';
}

const IRREGULAR_PARTICIPLES = new Set([...IRREGULAR_VERBS.values()].map(([, participle]) => participle));

function isKnownParticiple(word: string): boolean {
  return wordsTagged('humanpp').has(word) || IRREGULAR_PARTICIPLES.has(word) || /[^e]ed$/.test(word);
}

function inflect(form: string, word: string): string | null {
  const verb = findVerb(word);
  if (form === 'n') {
    if (verb !== null) return verb.participle;
    if (isKnownParticiple(word)) return word;
    return /ing$/.test(word) ? null : inflectVerb(word).participle;
  }
  if (form === 'd') return verb?.past ?? inflectVerb(word).past;
  if (verb === null) return null;
  if (form === 'b') return verb.base;
  if (form === 'un') return wordsTagged('unpp').has(verb.participle) ? `un${verb.participle}` : null;
  if (form === 'noun') return WORK_NOUNS[verb.base]?.[0] ?? null;
  return form === 'went' ? (WORK_NOUNS[verb.base]?.[1] ?? null) : null;
}

/**
 * A slot of a frame, filled with words of the sentence.
 *
 * `O` the words captured as O; `O.was` their "was" or "were"; `O.outcome` what became of them, after the verb captured as V;
 * `V.n` and the like a form of a captured verb.
 *
 * @returns null where that is not safe
 */
export function fillSlot(slot: string, match: Match, sentence: Sentence, source: string): string | null {
  const [name = '', form] = slot.split('.');
  const place = match.captures.get(name);
  if (place === undefined) return null;
  const [from, to] = place;
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  if (first === undefined || last === undefined) return null;
  if (form === undefined) return source.slice(first.start, last.end);
  if (form === 'was') return agree(sentence, from, to);
  if (form === 'outcome') {
    const verb = match.captures.get('V');
    const word = verb ? (sentence.tokens[verb[0]]?.lower ?? '') : '';
    return tellOutcome(findVerb(word)?.base ?? '', last.lower, agree(sentence, from, to));
  }
  return inflect(form, first.lower);
}
