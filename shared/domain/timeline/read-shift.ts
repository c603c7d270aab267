import { type DurationMs, minutes } from '../units';

/** A year: more is a slip of the finger. */
const MOST_MINUTES = 366 * 24 * 60;

export type ShiftReading =
  | { readonly ok: true; readonly length: DurationMs }
  | { readonly ok: false; readonly message: string };

/** Reads by how many whole minutes times are moved: `15`, `+15`, `-5`, `−5`. */
export function readShift(text: string): ShiftReading {
  const written = /^([+\-−–]?)\s?(\d{1,7})$/.exec(text.trim());
  if (!written) return { ok: false, message: 'Type whole minutes, such as 15 or −5.' };
  const count = Number(written[2]);
  if (count === 0) return { ok: false, message: 'By 0 minutes nothing moves.' };
  if (count > MOST_MINUTES) return { ok: false, message: 'At most a year: 527,040 minutes.' };
  return { ok: true, length: minutes(written[1] === '' || written[1] === '+' ? count : -count) };
}
