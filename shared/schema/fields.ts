import { z } from 'zod';
import { type DurationMs, type EpochMs, isoDate } from '../domain/units';

/** Longer than anything that people type; a bound against files that are not what they claim. */
const TEXT_MAX_CHARS = 200_000;
const ID_MAX_CHARS = 100;

export const idSchema = z.string().min(1).max(ID_MAX_CHARS);
export const textSchema = z.string().max(TEXT_MAX_CHARS);

/** The last moment that `Date` knows, 8.64e15 ms on either side of 1970 (ECMA-262, Time Values). */
const DATE_LIMIT_MS = 8.64e15;

/** Safe: a brand only names the unit. */
export const momentSchema = z
  .number()
  .min(-DATE_LIMIT_MS)
  .max(DATE_LIMIT_MS)
  .transform((value) => value as EpochMs);

export const lengthSchema = z
  .number()
  .min(-DATE_LIMIT_MS)
  .max(DATE_LIMIT_MS)
  .transform((value) => value as DurationMs);

export const daySchema = z.string().transform((text, context) => {
  const day = isoDate(text);
  if (day !== null) return day;
  context.addIssue({ code: 'custom', message: 'Not a day written YYYY-MM-DD' });
  return z.NEVER;
});
