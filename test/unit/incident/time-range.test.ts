import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitZoom,
  panBy,
  SHORTEST_RANGE_MS,
  type TimeRange,
  wholeRange,
  type Zoom,
  zoomBy,
  zoomOnto,
  zoomTo,
} from '#shared/domain/incident/time-range';
import { type EpochMs, MINUTE_MS } from '#shared/domain/units';

const at = (minute: number) => (minute * MINUTE_MS) as EpochMs;
const range = (from: number, to: number): TimeRange => ({ from: at(from), to: at(to) });
const inMinutes = (zoom: Zoom) => zoom && [zoom.from / MINUTE_MS, zoom.to / MINUTE_MS];
const WHOLE = range(0, 100);

describe('the whole of an incident', () => {
  const whole = (...minutes: (number | null)[]) =>
    inMinutes(wholeRange(minutes.map((minute) => ({ at: minute === null ? null : at(minute) }))));

  it('is all its moments with some room at both ends, whatever their order', () => {
    expect(whole(100, null, 0, 50)).toEqual([-4, 104]);
  });

  it('is nothing where fewer than two have a time, and two minutes where all are one moment', () => {
    expect([whole(), whole(5), whole(5, null)]).toEqual([null, null, null]);
    expect(whole(5, 5)).toEqual([5 - 1.08, 5 + 1.08]);
  });
});

describe('a zoom', () => {
  const ROWS: readonly [string, Zoom, readonly number[] | null][] = [
    ['half of it around its middle', zoomBy(WHOLE, null, 0.5, at(50)), [25, 75]],
    ['around a moment, which stays where it is', zoomBy(WHOLE, null, 0.5, at(20)), [10, 60]],
    ['at an end', zoomBy(WHOLE, null, 0.5, at(0)), [0, 50]],
    ['out again from an end', zoomBy(WHOLE, range(80, 100), 2, at(90)), [60, 100]],
    ['out to the whole', zoomBy(WHOLE, range(20, 80), 2, at(50)), null],
    ['out of the whole', zoomBy(WHOLE, null, 2, at(50)), null],
    ['in to the shortest', zoomBy(WHOLE, range(50, 53), 0.5, at(51.5)), [50.5, 52.5]],
    ['around a moment that is not shown', zoomBy(WHOLE, range(50, 60), 0.5, at(0)), [50, 55]],
    ['later by a quarter', panBy(WHOLE, range(20, 40), 0.25), [25, 45]],
    ['earlier, no further than the end', panBy(WHOLE, range(3, 23), -0.25), [0, 20]],
    ['the whole, moved', panBy(WHOLE, null, 0.25), null],
    ['what was selected', zoomTo(WHOLE, at(20), at(40)), [20, 40]],
    ['what was selected from right to left', zoomTo(WHOLE, at(40), at(20)), [20, 40]],
    ['what was selected past an end', zoomTo(WHOLE, at(90), at(130)), [60, 100]],
    ['a selection of next to nothing', zoomTo(WHOLE, at(20), at(20)), [19, 21]],
    ['a selection of all', zoomTo(WHOLE, at(0), at(100)), null],
    ['onto a moment that is shown', zoomOnto(WHOLE, range(20, 40), at(25)), [20, 40]],
    ['onto a moment that is not', zoomOnto(WHOLE, range(20, 40), at(60)), [50, 70]],
    ['onto a moment of the whole', zoomOnto(WHOLE, null, at(60)), null],
    ['after the incident has become shorter', fitZoom(range(0, 50), range(40, 60)), [30, 50]],
    ['after it has become shorter than the zoom', fitZoom(range(0, 10), range(40, 60)), null],
    ['of a short incident', zoomBy(range(0, 1), null, 0.5, at(0)), null],
  ];
  it.each(ROWS)('%s', (_name, zoom, expected) => {
    expect(inMinutes(zoom)).toEqual(expected);
  });

  it('stays inside the incident and long enough to read, whatever is done to it', () => {
    const moment = fc.integer({ min: -1e10, max: 1e10 }).map((value) => value as EpochMs);
    const step = fc.oneof(
      fc.record({ by: fc.double({ min: 0.001, max: 1000, noNaN: true }), around: moment }),
      fc.record({ share: fc.double({ min: -5, max: 5, noNaN: true }) }),
      fc.record({ one: moment, other: moment }),
    );
    fc.assert(
      fc.property(fc.array(moment, { minLength: 2 }), fc.array(step), (moments, steps) => {
        const whole = wholeRange(moments.map((value) => ({ at: value })));
        if (!whole) return;
        let zoom: Zoom = null;
        for (const done of steps) {
          if ('by' in done) zoom = zoomBy(whole, zoom, done.by, done.around);
          else if ('share' in done) zoom = panBy(whole, zoom, done.share);
          else zoom = zoomTo(whole, done.one, done.other);
          if (zoom === null) continue;
          const rounding = 0.01; // of a millisecond
          expect(zoom.from).toBeGreaterThanOrEqual(whole.from - rounding);
          expect(zoom.to).toBeLessThanOrEqual(whole.to + rounding);
          expect(zoom.to - zoom.from).toBeGreaterThanOrEqual(SHORTEST_RANGE_MS - rounding);
        }
      }),
    );
  });
});
