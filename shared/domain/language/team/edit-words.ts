import type { TeamPhrase, TeamWords } from '../types';
import { cleanPhrase, INSTEAD_MAX_CHARS, phraseKey, readPhrase } from './phrase';

export const NO_TEAM_WORDS: TeamWords = { flag: [], allow: [] };

/** Each list has at most so many; more than any team can remember. */
export const LIST_MAX_PHRASES = 2_000;

export type TeamList = keyof TeamWords;

/** How the lists are called on screen. */
export const TEAM_LIST_LABELS: Readonly<Record<TeamList, string>> = { flag: 'Flag', allow: 'Leave alone' };

export type EditedWords =
  | { readonly ok: true; readonly words: TeamWords }
  /** Nothing was changed; `message` says why, to stand beside the field. */
  | { readonly ok: false; readonly message: string };

/** The words of a list entry as they are kept. Phrases to leave alone have no other words. */
export function cleanEntry({ phrase, instead }: TeamPhrase): TeamPhrase {
  return {
    phrase: cleanPhrase(phrase),
    instead: instead
      .toWellFormed()
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  };
}

/** Puts a phrase at the head of a list, where it is seen. */
export function addPhrase(words: TeamWords, list: TeamList, typed: TeamPhrase): EditedWords {
  const entry = cleanEntry(typed);
  const problem = findProblem(words, list, entry);
  if (problem !== null) return { ok: false, message: problem };
  if (words[list].length >= LIST_MAX_PHRASES) {
    return { ok: false, message: `This list is full: it holds ${LIST_MAX_PHRASES} phrases.` };
  }
  const { flag, allow } = words;
  return {
    ok: true,
    words: list === 'flag' ? { flag: [entry, ...flag], allow } : { flag, allow: [entry.phrase, ...allow] },
  };
}

/** Changes a phrase or its other words, in its place. @param phrase as it is in the list */
export function changePhrase(
  words: TeamWords,
  list: TeamList,
  phrase: string,
  typed: Partial<TeamPhrase>,
): EditedWords {
  const others = removePhrase(words, list, phrase);
  if (others === words) {
    return { ok: false, message: 'This phrase is no longer in the list; it was removed before.' };
  }
  const instead = words.flag.find((one) => one.phrase === phrase)?.instead ?? '';
  const entry = cleanEntry({ phrase, instead, ...typed });
  const problem = findProblem(others, list, entry);
  if (problem !== null) return { ok: false, message: problem };
  const flag = words.flag.map((one) => (one.phrase === phrase ? entry : one));
  const allow = words.allow.map((one) => (one === phrase ? entry.phrase : one));
  return { ok: true, words: list === 'flag' ? { ...words, flag } : { ...words, allow } };
}

/** @returns the same object where the phrase is not in the list */
export function removePhrase(words: TeamWords, list: TeamList, phrase: string): TeamWords {
  if (!phrasesOf(words, list).includes(phrase)) return words;
  return list === 'flag'
    ? { ...words, flag: words.flag.filter((one) => one.phrase !== phrase) }
    : { ...words, allow: words.allow.filter((one) => one !== phrase) };
}

/** Leaves a phrase alone from now on, although the team may have flagged it. */
export function allowPhrase(words: TeamWords, typed: string): EditedWords {
  const key = phraseKey(cleanPhrase(typed));
  if (words.allow.some((one) => phraseKey(one) === key)) return { ok: true, words };
  const flag = words.flag.filter(({ phrase }) => phraseKey(phrase) !== key);
  return addPhrase({ ...words, flag }, 'allow', { phrase: typed, instead: '' });
}

export interface MergedWords {
  readonly words: TeamWords;
  /** How many of the other list were not known here. */
  readonly added: Readonly<Record<TeamList, number>>;
  /** How many were known, in either list: what stands here stays. */
  readonly known: number;
  /** How many found no room. */
  readonly left: number;
}

/** Adds what another list has and this one has not. Nothing here is changed or removed. */
export function mergeTeamWords(words: TeamWords, other: TeamWords): MergedWords {
  const keys = new Set([...phrasesOf(words, 'flag'), ...words.allow].map(phraseKey));
  const isNew = (phrase: string): boolean => {
    const key = phraseKey(phrase);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  };
  const flag = other.flag.filter(({ phrase }) => isNew(phrase));
  const allowed = other.allow.filter(isNew);
  const merged: TeamWords = {
    flag: [...words.flag, ...flag].slice(0, LIST_MAX_PHRASES),
    allow: [...words.allow, ...allowed].slice(0, LIST_MAX_PHRASES),
  };
  const added = {
    flag: merged.flag.length - words.flag.length,
    allow: merged.allow.length - words.allow.length,
  };
  return {
    words: merged,
    added,
    known: other.flag.length + other.allow.length - flag.length - allowed.length,
    left: flag.length + allowed.length - added.flag - added.allow,
  };
}

function phrasesOf(words: TeamWords, list: TeamList): readonly string[] {
  return list === 'flag' ? words.flag.map(({ phrase }) => phrase) : words.allow;
}

/** Why an entry cannot stand in a list, in one sentence; null where it can. */
function findProblem(words: TeamWords, list: TeamList, { phrase, instead }: TeamPhrase): string | null {
  if (phrase === '') return 'Type a phrase first.';
  const read = readPhrase(phrase);
  if (!read.ok) return read.message;
  if (instead.length > INSTEAD_MAX_CHARS) return `Other words have at most ${INSTEAD_MAX_CHARS} characters.`;
  const key = phraseKey(phrase);
  const holder = (['flag', 'allow'] as const).find((one) =>
    phrasesOf(words, one).some((other) => phraseKey(other) === key),
  );
  if (holder === undefined) return null;
  if (holder === list) return 'This phrase is already in the list.';
  return `This phrase is already under “${TEAM_LIST_LABELS[holder]}”. Remove it there first.`;
}
