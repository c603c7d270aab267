import { scanTime, type TimeOfDay } from './time-of-day';

/** A time further on is one that the sentence tells of, and not when it happened. */
const LOOKED_AT_CHARS = 60;
const MAY_BEGIN = /(?<!^|[\p{L}\p{N}.:/=_+-])(?=\d{1,2}(?:[:h]\d{2}|\.\d{2}\s?[ap]|\s?[ap]\.?m))/giu;

/** The first time of day that stands within a line, behind other words: `By 14:50 most had recovered`. Null where none does. */
export function findTimeInside(body: string): { readonly time: TimeOfDay; readonly written: string } | null {
  for (const { index } of body.slice(0, LOOKED_AT_CHARS).matchAll(MAY_BEGIN)) {
    const scanned = scanTime(body, index, false);
    if (scanned?.reading.ok) return { time: scanned.reading, written: body.slice(index, scanned.end).trim() };
  }
  return null;
}
