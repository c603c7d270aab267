import { ChangeSet } from '@codemirror/state';

/** One replaced stretch, UTF-16 code units of the text before. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The smallest single replacement that makes `after` of `before`; never cuts a surrogate pair. Null: equal. */
export function minimalChange(before: string, after: string): TextChange | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  if (cutsPair(before, from) || cutsPair(after, from)) from -= 1;

  let tail = 0;
  while (tail < shorter - from && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  if (cutsPair(before, before.length - tail) || cutsPair(after, after.length - tail)) tail -= 1;

  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}

/**
 * What to change in `ours` so that it also holds what `theirs` changed in `base`, the text both began with.
 * Where both wrote at one place, both stay, ours first. Lines have to end in `\n` alone.
 */
export function mergeChanges(base: string, ours: string, theirs: string): ChangeSet {
  const mine = ChangeSet.of(minimalChange(base, ours) ?? [], base.length);
  const other = ChangeSet.of(minimalChange(base, theirs) ?? [], base.length);
  return other.map(mine);
}

function cutsPair(text: string, at: number): boolean {
  return at > 0 && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
