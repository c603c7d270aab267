declare const unit: unique symbol;

/** A moment: milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number & { readonly [unit]: 'epoch milliseconds' };

/** A length of time in milliseconds; negative where something has overrun. */
export type DurationMs = number & { readonly [unit]: 'milliseconds' };

/** A calendar day without a zone, `YYYY-MM-DD`. */
export type IsoDate = string & { readonly [unit]: 'calendar day' };

export const SECOND_MS = 1000 as DurationMs;
export const MINUTE_MS = 60_000 as DurationMs;
export const HOUR_MS = 3_600_000 as DurationMs;
export const DAY_MS = 86_400_000 as DurationMs;

/** The last moment that `Date` knows, on either side of 1970 (ECMA-262 21.4.1.1). */
export const LAST_MOMENT_MS = 8.64e15;

/** @throws RangeError where `value` is no finite number: a defect, never user input */
export function epochMs(value: number): EpochMs {
  if (!Number.isFinite(value)) throw new RangeError(`Not a moment: ${value}`);
  return value as EpochMs;
}

/** @throws RangeError where `value` is no finite number: a defect, never user input */
export function durationMs(value: number): DurationMs {
  if (!Number.isFinite(value)) throw new RangeError(`Not a duration: ${value}`);
  return value as DurationMs;
}

export function minutes(count: number): DurationMs {
  return durationMs(count * MINUTE_MS);
}

/** @returns the day, or null where the text is not an existing day written `YYYY-MM-DD` */
export function isoDate(text: string): IsoDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text) ? (text as IsoDate) : null;
}

/** The UTC day that a moment falls on. */
export function utcDay(at: EpochMs): IsoDate {
  return new Date(at).toISOString().slice(0, 10) as IsoDate;
}

/** Midnight UTC at the start of a day. */
export function startOfUtcDay(day: IsoDate): EpochMs {
  return epochMs(Date.parse(`${day}T00:00:00Z`));
}
