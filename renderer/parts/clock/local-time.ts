import type { EpochMs, IsoDate } from '#shared/domain/units';

const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const SECONDS = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** `14:05` on this computer's clock: times of the meeting are local, times of the incident UTC. */
export function formatLocalTime(at: EpochMs): string {
  return TIME.format(at);
}

/** `14:05:09` on this computer's clock. */
export function formatLocalSeconds(at: EpochMs): string {
  return SECONDS.format(at);
}

/** The zone of this computer, as the IANA names it. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });

/** `Today`, `Tomorrow`, or `Tue 12 May`, on this computer's calendar. */
export function sayDay(at: EpochMs, now: EpochMs): string {
  const tomorrow = new Date(now);
  tomorrow.setDate(tomorrow.getDate() + 1);
  const day = new Date(at).toDateString();
  if (day === new Date(now).toDateString()) return 'Today';
  return day === tomorrow.toDateString() ? 'Tomorrow' : DAY.format(at);
}

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `Tue 12 May 2026, 14:05` on this computer's calendar and clock. */
export function formatLocalMoment(at: EpochMs): string {
  return MOMENT.format(at);
}

/** Today on this computer's calendar: what `due Friday` counts from. */
export function localToday(): IsoDate {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  // safe: built as YYYY-MM-DD from an existing date
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as IsoDate;
}
