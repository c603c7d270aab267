import type { Priority } from '../incident/types';
import { PRIORITIES } from '../incident/types';
import type { IsoDate } from '../units';
import { cutTokens, outcomeStart } from './cut-tokens';
import { maskLiterals } from './literal-spans';
import { readDue } from './read-due';
import { resolveOwner } from './resolve-owner';

/** A part of the line that was read: UTF-16 code units, half-open. */
export interface ActionToken {
  readonly kind: 'owner' | 'due' | 'priority' | 'factor';
  readonly start: number;
  readonly end: number;
  /** A name, an ISO date, `P1`, or the factor as `F2`. */
  readonly value: string;
}

export interface ParsedAction {
  /** The line without its tokens. */
  readonly text: string;
  readonly owner: string | null;
  readonly due: IsoDate | null;
  readonly priority: Priority | null;
  /** Rising, each once. */
  readonly factorNumbers: readonly number[];
  /** What stands behind `done when`. */
  readonly outcome: string | null;
  /** In the order of the line. */
  readonly tokens: readonly ActionToken[];
}

export interface ActionContext {
  readonly today: IsoDate;
  /** Full names, for `@sarah`. */
  readonly people: readonly string[];
  /** The factors there are; `F5` is an ordinary word where there is no fifth. Left out: all are known. */
  readonly factors?: readonly number[];
}

const OWNER =
  /(?<![^\s(])@(?=[\p{L}\p{N}])([\p{L}\p{N}\p{M}._'’-]*[\p{L}\p{N}\p{M}])(?![._'’-]*[\p{L}\p{N}\p{M}@/\\])/gu;
/** More dates than this are no action but an attack; each costs a look into the date library. */
const MAX_DATES = 8;
const DUE = /(?<![\p{L}\p{N}_-])(due(?:\s+(?:by|on|before))?|by)(?:\s*:)?\s+(?=\S)/giu;
const PRIORITY = /(?<![^\s(,;])P[0-3](?=$|[\s),;.:!?])/gi;
const FACTORS =
  /(?<![^\s(,;])(?:(for|answers|answering|addresses)\s+)?(F\d{1,3}(?:(?:\s*(?:,|&|\+)\s*|\s+and\s+)F\d{1,3})*)(?=$|[\s),;.:!?])/gi;

/**
 * Understands an action as it is typed: `Add a 2-minute alert on payment health @sarah due 30 Apr P1`.
 *
 * People add owner, date and priority behind the sentence, so the last of each kind counts and an earlier one
 * is a word of it. What cannot be read with certainty (`due 31 Feb`, `due 3/4`) stays in the text.
 */
export function parseAction(line: string, context: ActionContext): ParsedAction {
  const masked = maskLiterals(line);
  const owner = findOwners(masked, context.people).at(-1);
  const due = findDues(masked, context.today).at(-1);
  const priority = findPriorities(masked).at(-1);
  const single = [owner, due, priority].filter((token) => token !== undefined);
  const factors = findFactors(masked, single, context.factors);
  const tokens = [...single, ...factors]
    .sort((a, b) => a.start - b.start)
    .filter((token, index, all) => token.start >= (all[index - 1]?.end ?? 0));
  const numbers = factors.flatMap(({ value }) => value.match(/\d+/g) ?? []).map(Number);
  const { text, outcome } = cutTokens(line, tokens);
  return {
    text,
    owner: owner?.value ?? null,
    due: (due?.value as IsoDate | undefined) ?? null, // `readDue` gave it
    priority: PRIORITIES.find((known) => known === priority?.value) ?? null,
    factorNumbers: [...new Set(numbers)].sort((a, b) => a - b),
    outcome,
    tokens,
  };
}

/** `@Sarah Chen` is taken whole where that is a name that is known. */
function findOwners(line: string, people: readonly string[]): ActionToken[] {
  return [...line.matchAll(OWNER)].map((found) => {
    const start = found.index;
    const typed = line.slice(start + 1).toLowerCase();
    const whole = people
      .filter((name) => name !== '' && typed.startsWith(name.toLowerCase()))
      .filter((name) => !/^[\p{L}\p{N}]/u.test(typed.slice(name.length)))
      .sort((a, b) => b.length - a.length)[0];
    const handle = found[1] ?? '';
    const length = Math.max(whole?.length ?? 0, handle.length);
    return { kind: 'owner', start, end: start + 1 + length, value: whole ?? resolveOwner(handle, people) };
  });
}

function findDues(line: string, today: IsoDate): ActionToken[] {
  return [...line.matchAll(DUE)].slice(-MAX_DATES).flatMap((found): ActionToken[] => {
    const from = found.index + found[0].length;
    const read = readDue(line.slice(from, from + 80), today, /^by$/i.test(found[1] ?? ''));
    return read ? [{ kind: 'due', start: found.index, end: from + read.length, value: read.day }] : [];
  });
}

function findPriorities(line: string): ActionToken[] {
  return [...line.matchAll(PRIORITY)].map((found) => ({
    kind: 'priority',
    start: found.index,
    end: found.index + 2,
    value: found[0].toUpperCase(),
  }));
}

/** Behind `for` or `answers` anywhere; bare only among the tokens at the end, since `F5` is also a key. */
function findFactors(
  line: string,
  others: readonly ActionToken[],
  known: readonly number[] | undefined,
): ActionToken[] {
  const all = [...line.matchAll(FACTORS)].flatMap((found) => {
    const list = found[2] ?? '';
    const numbers = (list.match(/\d+/g) ?? []).map(Number);
    if (known && !numbers.every((number) => known.includes(number))) return [];
    const value = numbers.map((number) => `F${number}`).join(', ');
    const token = { kind: 'factor' as const, start: found.index, end: found.index + found[0].length, value };
    return [{ token, isNamed: found[1] !== undefined }];
  });
  const tail = tailOf(line, [...others, ...all.map(({ token }) => token)]);
  return all.filter(({ token, isNamed }) => isNamed || token.start >= tail).map(({ token }) => token);
}

/** Where the tokens begin that nothing but tokens, or `done when …`, follows. */
function tailOf(line: string, tokens: readonly ActionToken[]): number {
  let tail = outcomeStart(line);
  for (const { start, end } of tokens.toSorted((a, b) => b.start - a.start)) {
    if (!/^[\s.,;:!?()–—-]*$/.test(line.slice(end, tail))) break;
    tail = start;
  }
  return tail;
}
