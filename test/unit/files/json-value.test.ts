import { expect, it } from 'vitest';
import { readEpochMs, readInstant } from '#shared/domain/files/json-value';

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

it.each([
  ...['2026-02-30T14:30:00Z', '2026-13-01T14:30:00Z', '2026-03-17T25:00:00Z', '2026-03-17T14:60:00Z'],
  ...['2026-03-17T14:30:00', '2026-03-17', '0001-01-01T00:00:00Z', 'soon', '', null, 1_773_757_385],
])('%j is no instant: engines take 30 February for 2 March', (value) =>
  expect(readInstant(value)).toBeNull(),
);
