/** What a command is found by. */
export interface Findable {
  readonly label: string;
  readonly group: string;
  /** As written on the keyboard, parted by spaces: `Ctrl K`. */
  readonly keys: string;
}

const SCORES = { whole: 10, start: 8, keys: 6, initials: 5, near: 4, group: 3, inside: 2 } as const;
/** A shorter word has too many neighbours to be taken for a slip of the finger. */
const NEAR_FROM_CHARS = 4;

/**
 * Orders what a query names, best first: whole words, then beginnings of words, then keys and initials, then words with
 * one wrong, missing, doubled or swapped letter, then the group, then letters inside a word. Every word of the query has to be found.
 * Of two that are named equally well the earlier one stays first. A query without words names everything.
 */
export function findCommands<T extends Findable>(query: string, commands: readonly T[]): T[] {
  const asked = wordsOf(query);
  return commands
    .map((command) => ({ command, score: scoreOf(asked, command) }))
    .filter(({ score }) => score > 0 || asked.length === 0)
    .toSorted((one, other) => other.score - one.score)
    .map(({ command }) => command);
}

function scoreOf(asked: readonly string[], { label, group, keys }: Findable): number {
  const words = wordsOf(label);
  const initials = words.map((word) => word.charAt(0)).join('');
  if (asked.length === 1 && asked[0] !== undefined && asked[0].length > 1 && initials.startsWith(asked[0]))
    return SCORES.initials;
  let score = 0;
  for (const word of asked) {
    const best = Math.max(
      bestOf(word, words),
      wordsOf(group).some((name) => name.startsWith(word)) ? SCORES.group : 0,
      wordsOf(keys).includes(word) ? SCORES.keys : 0,
    );
    if (best === 0) return 0;
    score += best;
  }
  // The first word names a command better than a later one, and a short label is named more fully than a long one.
  const begins = asked[0] !== undefined && words[0]?.startsWith(asked[0]) ? 1 : 0;
  return score + begins + Math.min(1, asked.length / words.length);
}

function bestOf(asked: string, words: readonly string[]): number {
  return words.reduce((best, word) => Math.max(best, scoreWord(asked, word)), 0);
}

function scoreWord(asked: string, word: string): number {
  if (word === asked) return SCORES.whole;
  if (word.startsWith(asked)) return SCORES.start;
  if (asked.length >= NEAR_FROM_CHARS && startsNear(asked, word)) return SCORES.near;
  return asked.length > 1 && word.includes(asked) ? SCORES.inside : 0;
}

/** Whether a word begins with what was typed but for one letter, and not the first: “mile” does not mean “file”. */
function startsNear(typed: string, word: string): boolean {
  if (typed[0] !== word[0]) return false;
  return [-1, 0, 1].some((more) => isOneSlip(typed, word.slice(0, typed.length + more)));
}

/** One letter wrong, missing or too many, or two neighbours swapped. */
function isOneSlip(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [rest, otherRest] = [one.slice(at), other.slice(at)];
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    (rest.slice(2) === otherRest.slice(2) && rest[0] === otherRest[1] && rest[1] === otherRest[0])
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
