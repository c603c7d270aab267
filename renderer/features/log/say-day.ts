import type { IsoDate } from '#shared/domain/units';

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `Tue 12` */
export function sayDayOfMonth(day: IsoDate): string {
  return DAY.format(Date.parse(day));
}

/** `May 2026`, from `2026-05`. */
export function sayMonth(month: string): string {
  return MONTH.format(Date.parse(`${month}-01`));
}
