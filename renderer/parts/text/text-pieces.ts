import type { FindingGroup } from '#shared/domain/language/types';
import { CONTROL_CHARACTERS, nameOf, signOf } from '../../editor/control-characters';

/** A stretch of a resting text that is drawn in one way. */
export type TextPiece =
  | {
      readonly kind: 'words';
      readonly start: number;
      readonly text: string;
      readonly flagged: FindingGroup | null;
    }
  | { readonly kind: 'control'; readonly start: number; readonly sign: string; readonly name: string };

interface Flag {
  readonly start: number;
  readonly end: number;
  readonly group: FindingGroup;
}

/** Cuts a text where flags begin and end and around every control character. Flags may overlap: blame shows. */
export function cutText(text: string, flags: readonly Flag[]): TextPiece[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of flags) edges.add(clamp(start, text)).add(clamp(end, text));
  const signs = new Map<number, string>();
  for (const { index, 0: character } of text.matchAll(CONTROL_CHARACTERS)) {
    signs.set(index, character);
    edges.add(index).add(index + character.length);
  }

  const cuts = [...edges].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index): TextPiece => {
    const end = cuts[index + 1] ?? text.length;
    const character = signs.get(start);
    if (character) return { kind: 'control', start, sign: signOf(character), name: nameOf(character) };
    const around = flags.filter((flag) => flag.start <= start && end <= flag.end);
    const flagged = around.find(({ group }) => group === 'blame') ?? around[0];
    return { kind: 'words', start, text: text.slice(start, end), flagged: flagged?.group ?? null };
  });
}

function clamp(at: number, text: string): number {
  return Math.min(Math.max(at, 0), text.length);
}
