/** Text sizes in percent of what the system or the browser has. */
export const TEXT_SIZES = [80, 90, 100, 110, 125, 150, 175, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export const USUAL_TEXT_SIZE: TextSize = 100;

/** A stored text size; the usual one where none is stored, or one that is not offered. */
export function readTextSize(stored: unknown): TextSize {
  return TEXT_SIZES.find((size) => size === stored) ?? USUAL_TEXT_SIZE;
}

/** One step larger or smaller; the same at the ends. */
export function textSizeBeside(current: TextSize, step: 1 | -1): TextSize {
  return TEXT_SIZES[TEXT_SIZES.indexOf(current) + step] ?? current;
}
