import type { IncidentPicture } from '#shared/domain/incident/picture';

/* Heights from top to bottom, in the units of the type (pixels at 100 %). */
export const LABEL_ROW = 36;
export const NAME_Y = 12;
export const TIME_Y = 29;
const STRIP_GAP = 8;
export const STRIP = 8;
export const STRIP_THIN = 3;
const BARS_GAP = 4;
export const BARS = 34;
export const TICK = 5;
export const AXIS_LABELS = 20;
const SECOND_LABELS = 16;

/** Where the parts of a picture begin. */
export interface StripLayout {
  readonly strip: number;
  readonly bars: number;
  readonly axis: number;
  readonly height: number;
}

/** Lines of labels; 0 where nothing is marked. */
export function labelRowsOf(picture: IncidentPicture): number {
  return picture.moments.length === 0 ? 0 : picture.labelRows;
}

/** @param labelRows 0 without milestones: there is neither a label nor a phase to make room for */
export function layoutStrip(labelRows: number, hasSecondZone: boolean): StripLayout {
  const strip = labelRows === 0 ? 0 : labelRows * LABEL_ROW + STRIP_GAP;
  const bars = labelRows === 0 ? 0 : strip + STRIP + BARS_GAP;
  const axis = bars + BARS;
  return { strip, bars, axis, height: axis + AXIS_LABELS + (hasSecondZone ? SECOND_LABELS : 0) };
}

/** The line of labels at a height; null below them, where the bars are. */
export function rowAt({ strip }: StripLayout, y: number): number | null {
  return y < strip + STRIP ? Math.floor(Math.max(0, y) / LABEL_ROW) : null;
}
