import { codeSpans } from '#shared/domain/actions/literal-spans';
import type { FindingGroup } from '#shared/domain/language/types';
import { CONTROL_CHARACTERS, nameOf, signOf } from '../../editor/control-characters';

/** A stretch of a resting text that is drawn in one way. */
export type TextPiece =
  | {
      readonly kind: 'words';
      readonly start: number;
      readonly text: string;
      readonly flagged: FindingGroup | null;
      /** Inline code, and the backticks around it. */
      readonly code: 'words' | 'ticks' | null;
    }
  | { readonly kind: 'control'; readonly start: number; readonly sign: string; readonly name: string };

export interface Flag {
  readonly start: number;
  readonly end: number;
  readonly group: FindingGroup;
}

/**
 * Cuts a line where flags begin and end, around inline code and around every control character. Flags may overlap: blame
 * shows.
 */
export function cutText(text: string, flags: readonly Flag[]): TextPiece[] {
  const edges = new Set([0, text.length]);
  const codes = text.includes('`') ? codeSpans(text).map((span) => withTicks(text, span)) : [];
  for (const { start, end, ticks } of codes) {
    for (const edge of [start, start + ticks, end - ticks, end]) edges.add(edge);
  }
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
    const code = codes.find((span) => span.start <= start && end <= span.end);
    const isTicks = code && (end <= code.start + code.ticks || start >= code.end - code.ticks);
    return {
      kind: 'words',
      start,
      text: text.slice(start, end),
      flagged: flagged?.group ?? null,
      code: code === undefined ? null : isTicks ? 'ticks' : 'words',
    };
  });
}

function withTicks(text: string, { start, end }: { start: number; end: number }) {
  return { start, end, ticks: /`+/.exec(text.slice(start))?.[0].length ?? 0 };
}

function clamp(at: number, text: string): number {
  return Math.min(Math.max(at, 0), text.length);
}
