import { expect, it } from 'vitest';
import { readEpochMs } from '#shared/domain/files/json-value';

it.each([
  [1_773_757_385_120, 1_773_757_385_120],
  ['1773757385120', 1_773_757_385_120],
  [' 1773757385120 ', 1_773_757_385_120],
  [1_773_757_385_120.7, 1_773_757_385_120],
  [631_152_000_000, 631_152_000_000],
])('%j are milliseconds', (value, at) => expect(readEpochMs(value)).toBe(at));

it.each([
  ...[0, -1, 1, 1_773_757_385, '1773757385', 4_102_444_800, 631_151_999_999],
  ...[1_773_757_385_120_000, 7_258_118_400_000, Number.NaN, Number.POSITIVE_INFINITY],
  ...['', 'soon', '2026-03-17', '-1773757385120', '1.5e12', null, undefined, true, {}, [1_773_757_385_120]],
])('%j are none: seconds, millionths, or no number', (value) => expect(readEpochMs(value)).toBeNull());
