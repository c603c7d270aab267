import { DAY_MS, epochMs, type IsoDate, MINUTE_MS, startOfUtcDay, utcDay } from '../units';
import { resolveDate } from './read-date';
import { readHead, sayEnd, withEnd } from './read-head';

export interface CapturedLine {
  /** In UTC. Null where the line names no time that can be read. `day` is set where the line names one too. */
  readonly time: {
    readonly minuteOfDay: number;
    readonly approximate: boolean;
    readonly day: IsoDate | null;
  } | null;
  readonly text: string;
  /** Why something that looks like a time was left in the text: one plain sentence, else null. */
  readonly why: string | null;
}

/**
 * Reads one line as it is typed in the meeting: `14:05 text`, `~14:05 text`, or only text. Whatever cannot
 * be read with certainty stays in the text as typed.
 */
export function parseLine(line: string): CapturedLine {
  const typed = line.trim();
  const asTyped = (why: string | null): CapturedLine => ({ time: null, text: typed, why });
  const head = readHead(typed);
  if (head.kind === 'none' || head.kind === 'counted') return asTyped(null);
  if (head.kind === 'doubt') return asTyped(head.code === 'no_such_time' ? head.why : null);
  const { zone, minuteOfDay, approximate } = head.time;
  if (zone && !zone.exact) return asTyped(`The time is not in UTC but in ${zone.name}.`);
  const date = head.date && resolveDate(head.date, null);
  if (date && !date.ok) return asTyped(date.message);
  const start = date ? startOfUtcDay(date.day) : 0;
  const at = epochMs(start + (minuteOfDay - (zone?.offset ?? 0)) * MINUTE_MS);
  const utcMinute = Math.floor((((at % DAY_MS) + DAY_MS) % DAY_MS) / MINUTE_MS);
  const day = date ? utcDay(at) : null;
  const text = withEnd(head.text, head.until && sayEnd(head.until, zone?.name ?? 'UTC'));
  return { time: { minuteOfDay: utcMinute, approximate, day }, text, why: null };
}
