import {
  DAY_MS,
  type DurationMs,
  type EpochMs,
  HOUR_MS,
  type IsoDate,
  LAST_MOMENT_MS,
  MINUTE_MS,
  SECOND_MS,
} from '../units';

/** Times as people read them. Own tables and not `Intl`: the same on every computer, whatever its language. */
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

function two(count: number): string {
  return String(count).padStart(2, '0');
}

/**
 * What is left of a stage: `5:42`, `59:59`, `1:02:03`; once it has overrun, how far: `+2:14`. A second that
 * has begun counts as left, so that `0:00` is shown when the time is up and not before.
 */
export function formatClock(left: DurationMs): string {
  const seconds = Math.ceil(left / SECOND_MS);
  const whole = Math.abs(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const shown = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes);
  return `${seconds < 0 ? '+' : ''}${shown}:${two(whole % 60)}`;
}

/** A length of time: `1 h 48 min`, `17 min`, `under 1 min`, `2 d 3 h`. A negative one has a minus before it. */
export function formatDuration(length: DurationMs): string {
  const whole = Math.abs(length);
  if (whole < MINUTE_MS) return 'under 1 min';
  const days = Math.floor(whole / DAY_MS);
  const hours = Math.floor((whole % DAY_MS) / HOUR_MS);
  const minutes = Math.floor((whole % HOUR_MS) / MINUTE_MS);
  const parts = days > 0 ? [`${days} d`, hours > 0 ? `${hours} h` : ''] : [];
  const short = days > 0 ? parts : [hours > 0 ? `${hours} h` : '', minutes > 0 ? `${minutes} min` : ''];
  return `${length < 0 ? '−' : ''}${short.filter((part) => part !== '').join(' ')}`;
}

/** The time of day in UTC, `09:27`; `–` for a moment that no calendar has. */
export function formatTimeUtc(at: EpochMs): string {
  if (Math.abs(at) > LAST_MOMENT_MS) return '–';
  const moment = new Date(at);
  return `${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}`;
}

/** `Tue 12 May 2026` */
export function formatDateShort(day: IsoDate): string {
  const { weekday, rest } = partsOf(day);
  return `${weekday.slice(0, 3)} ${rest}`;
}

/** `Tuesday 12 May 2026` */
export function formatDateLong(day: IsoDate): string {
  const { weekday, rest } = partsOf(day);
  return `${weekday} ${rest}`;
}

/** `12 May`, for an axis or a list in which the year is plain. */
export function formatDayAndMonth(day: IsoDate): string {
  return partsOf(day).rest.slice(0, -5);
}

function partsOf(day: IsoDate) {
  const date = new Date(`${day}T00:00:00Z`);
  const rest = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${day.slice(0, 4)}`;
  return { weekday: WEEKDAYS[date.getUTCDay()] ?? '', rest };
}

export type StageState = 'on_time' | 'soon' | 'over';

/** How a stage stands: `soon` in the last fifth of its time, `over` from the moment that none is left. */
export function stageState(left: DurationMs, planned: DurationMs): StageState {
  if (left <= 0) return 'over';
  return left <= planned / 5 ? 'soon' : 'on_time';
}
