import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '#shared/domain/incident/moment-labels';
import { type IncidentPicture, incidentPicture, pictureOf } from '#shared/domain/incident/picture';
import type { PictureEvent } from '#shared/domain/incident/picture-event';
import { pictureSentence } from '#shared/domain/incident/picture-sentence';
import { wholeRange, zoomTo } from '#shared/domain/incident/time-range';
import { MILESTONES, type Milestone } from '#shared/domain/incident/types';
import type { EpochMs } from '#shared/domain/units';

function event(time: string, milestone: Milestone | null = null, day = '2026-05-12'): PictureEvent {
  const at = Date.parse(`${day}T${time}:00Z`) as EpochMs;
  return { id: `${time}${milestone ?? ''}`, at, approximate: false, milestone };
}

const at = (time: string) => Date.parse(`2026-05-12T${time}:00Z`) as EpochMs;

const incident = [
  event('09:00'),
  event('09:10', 'impact_start'),
  event('09:19'),
  event('09:27', 'detected'),
  event('09:31', 'acknowledged'),
  event('09:36'),
  event('09:48'),
  event('10:12'),
  event('10:21', 'mitigated'),
  event('10:33'),
  event('10:45'),
  event('10:58', 'resolved'),
];

describe('the incident picture', () => {
  it('is nothing where fewer than two events have a time', () => {
    expect(incidentPicture([], 800)).toBeNull();
    expect(incidentPicture([event('09:00'), { ...event('09:10'), at: null }], 800)).toBeNull();
    expect(incidentPicture(incident, 0)).toBeNull();
    expect(pictureSentence([event('09:00')])).toBe('');
  });

  it('shows phases, silences, moments and the hours at the scale of its width', () => {
    const picture = incidentPicture(incident, 1274.4); // 118 minutes and 4 % at each end: 10 units a minute
    expect(picture?.phases).toEqual([
      { kind: 'unnoticed', x: 147.2, width: 170 },
      { kind: 'open', x: 317.2, width: 540 },
      { kind: 'mitigated', x: 857.2, width: 370 },
    ]);
    expect(picture?.silences).toEqual([{ x: 527.2, width: 240, label: '24 min silent' }]);
    expect(picture?.ticks.map(({ label }) => label)).toEqual([
      ...[
        '09:00',
        '09:10',
        '09:20',
        '09:30',
        '09:40',
        '09:50',
        '10:00',
        '10:10',
        '10:20',
        '10:30',
        '10:40',
        '10:50',
        '11:00',
      ],
    ]);
    expect(picture?.ticks[1]).toEqual({ x: 147.2, at: event('09:10').at, label: '09:10' });
    expect(picture?.moments[1]).toEqual({
      id: '09:27detected',
      milestone: 'detected',
      x: 317.2,
      name: 'Detected',
      time: '09:27',
      approximate: false,
      label: { side: 'left', row: 0, x: 311.2 },
      labelWidth: 60,
    });
    expect(picture?.moments.map(({ milestone, label }) => [milestone, label.side, label.row])).toEqual([
      ['impact_start', 'right', 0],
      ['detected', 'left', 0],
      ['acknowledged', 'right', 0],
      ['mitigated', 'right', 0],
      ['resolved', 'left', 0],
    ]);
    expect(picture?.labelRows).toBe(1);
  });

  it('piles events of one slot into one bar', () => {
    const busy = [event('09:00'), event('09:00'), event('09:00'), event('09:01'), event('10:00')];
    const bars = incidentPicture(busy, 648)?.bars; // 10 units a minute
    const ids = ['09:00', '09:00', '09:00'];
    expect(bars?.[0]).toEqual({ x: 24, width: 10, count: 3, ids, approximate: false });
    expect(bars?.map(({ count }) => count)).toEqual([3, 1, 1]);
  });

  it('drops labels to lower lines where they would touch, and leaves out what does not fit', () => {
    const narrow = incidentPicture(incident, 300);
    expect(narrow?.labelRows).toBe(3);
    expect(narrow?.silences.map(({ label }) => label)).toEqual(['']);
  });

  it('leaves out phases that nobody has closed', () => {
    const phases = (...milestones: [Milestone, string][]) =>
      incidentPicture(
        [event('08:00'), ...milestones.map(([milestone, time]) => event(time, milestone))],
        800,
      )?.phases.map(({ kind }) => kind);
    expect(phases(['impact_start', '09:00'])).toEqual([]);
    expect(phases(['detected', '09:00'], ['resolved', '10:00'])).toEqual([]);
    expect(phases(['impact_start', '09:00'], ['detected', '09:10'])).toEqual(['unnoticed']);
    expect(phases(['impact_start', '09:00'], ['acknowledged', '09:10'], ['resolved', '10:00'])).toEqual([
      'unnoticed',
      'open',
    ]);
    expect(phases(['impact_start', '09:00'], ['mitigated', '09:10'], ['resolved', '10:00'])).toEqual([
      'open',
      'mitigated',
    ]);
    expect(phases(['impact_start', '09:00'], ['detected', '08:10'], ['resolved', '08:00'])).toEqual([]);
  });

  it('names the day at midnight, and marks approximate times', () => {
    const night = [
      event('20:00', 'impact_start'),
      { ...event('06:00', 'resolved', '2026-05-13'), approximate: true },
    ];
    const picture = incidentPicture(night, 800);
    expect(picture?.ticks.map(({ label }) => label)).toContain('13 May');
    expect(picture?.moments.map(({ time, approximate }) => [time, approximate])).toEqual([
      ['12 May, 20:00', false],
      ['13 May, ~06:00', true],
    ]);
    expect(picture?.moments.map(({ labelWidth }) => labelWidth)).toEqual([99, 107]); // wider than the names
    expect(pictureSentence(night)).toBe(
      '2 events from 2026-05-12 20:00 to 2026-05-13 06:00 UTC; impact start 2026-05-12 20:00, resolved 2026-05-13 06:00; nothing written for 10 h from 2026-05-12 20:00.',
    );
  });

  it('is one sentence for those who do not see it', () => {
    expect(pictureSentence(incident)).toBe(
      '12 events from 09:00 to 10:58 UTC; impact start 09:10, detected 09:27, acknowledged 09:31, mitigated 10:21, resolved 10:58; nothing written for 24 min from 09:48.',
    );
    expect(pictureSentence([event('09:00'), event('09:01')])).toBe('2 events from 09:00 to 09:01 UTC.');
  });

  it('says the three longest silences of a long incident, and counts the others', () => {
    const days = Array.from({ length: 9 }, (_, index) => event('12:00', null, `2026-05-${10 + index}`));
    const sentence = pictureSentence([...days, event('15:00', null, '2026-05-10')]);
    expect(sentence).toBe(
      '10 events from 2026-05-10 12:00 to 2026-05-18 12:00 UTC; nothing written for 1 d from 2026-05-11 12:00 and for 1 d from 2026-05-12 12:00 and for 1 d from 2026-05-13 12:00 and 6 more times for 15 min or longer.',
    );
  });

  it('fills its width with three minutes, at whole minutes, and tells the seconds of a minute apart', () => {
    const second = (clock: string) => Date.parse(`2026-05-12T${clock}Z`) as EpochMs;
    const moments = ['09:00:00', '09:00:20', '09:03:00'].map((clock) => ({
      ...event('09:00'),
      at: second(clock),
    }));
    const picture = incidentPicture(moments, 972); // 180 seconds and 4 % at each end: 5 units a second
    expect(picture?.ticks.map(({ x, label }) => [x, label])).toEqual([
      [36, '09:00'],
      [336, '09:01'],
      [636, '09:02'],
      [936, '09:03'],
    ]);
    expect(picture?.bars.map(({ x, width }) => [x, width])).toEqual([
      [36, 10],
      [136, 10],
      [936, 10],
    ]);
  });

  it('names the days of a long incident, and draws no silence that would be a line in it', () => {
    const days = Array.from({ length: 9 }, (_, index) => event('00:30', null, `2026-05-${10 + index}`));
    const short = [event('00:50', null, '2026-05-10'), event('01:10', null, '2026-05-10')];
    const picture = incidentPicture([...days, ...short], 1400);
    expect(picture?.ticks.map(({ label }) => label)).toEqual(
      ['10', '11', '12', '13', '14', '15', '16', '17', '18'].map((day) => `${day} May`),
    );
    expect(picture?.silences.map(({ label }) => label)).toEqual([
      '23 h 20 min silent',
      ...Array(7).fill('1 d silent'),
    ]);
  });

  it('marks a bar as approximate only where no time in it is exact', () => {
    const about = (time: string) => ({ ...event(time), approximate: true });
    const bars = incidentPicture([about('09:00'), event('09:00'), about('09:30')], 648)?.bars;
    expect(bars?.map(({ count, approximate }) => [count, approximate])).toEqual([
      [2, false],
      [1, true],
    ]);
  });

  it('of a part counts no event that lies before it in the same slot', () => {
    const events = ['09:00', '09:19', '09:20', '11:00'].map((time) => event(time));
    const half = 30_000;
    const shown = { from: (at('09:19') + half) as EpochMs, to: (at('09:59') + half) as EpochMs };
    expect(pictureOf(events, shown, 400).bars.map(({ ids }) => ids)).toEqual([['09:20']]);
  });

  it('of a part cuts phases and silences at its ends and leaves out what lies beyond', () => {
    const whole = wholeRange(incident);
    const [from, to] = [event('09:20').at, event('10:00').at];
    const zoom = whole && from !== null && to !== null ? zoomTo(whole, from, to) : null;
    const picture = zoom && pictureOf(incident, zoom, 400); // 10 units a minute
    expect(picture?.phases).toEqual([
      { kind: 'unnoticed', x: 0, width: 70 },
      { kind: 'open', x: 70, width: 330 },
    ]);
    expect(picture?.silences).toEqual([{ x: 280, width: 120, label: '24 min silent' }]);
    expect(picture?.moments.map(({ milestone, x }) => [milestone, x])).toEqual([
      ['detected', 70],
      ['acknowledged', 110],
    ]);
    expect(picture?.bars.map(({ ids }) => ids)).toEqual([
      ['09:27detected'],
      ['09:31acknowledged'],
      ['09:36'],
      ['09:48'],
    ]);
  });
});

/** Where a label begins and ends. */
const spanOfLabel = ({ label, labelWidth }: IncidentPicture['moments'][number]) =>
  label.side === 'right' ? [label.x, label.x + labelWidth] : [label.x - labelWidth, label.x];

const moment = fc.record({
  id: fc.uuid(),
  at: fc.option(fc.integer({ min: 0, max: 4e12 }).map((at) => at as EpochMs)),
  approximate: fc.boolean(),
  milestone: fc.option(fc.constantFrom(...MILESTONES)),
});
/** Anything from minutes to years apart. */
const timeline = fc.oneof(
  fc.array(moment, { maxLength: 30 }),
  fc.tuple(fc.array(moment, { maxLength: 60 }), fc.constantFrom(1e5, 1e7, 1e9)).map(([events, span]) =>
    events.map((event) => ({
      ...event,
      at: event.at === null ? null : ((1.7e12 + (event.at % span)) as EpochMs),
    })),
  ),
);

describe('a picture of whatever moments, whole or a part', () => {
  it('is finite, inside its width, and no two labels touch', () => {
    fc.assert(
      fc.property(
        timeline,
        fc.integer({ min: 300, max: 2000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (events, width, one, other) => {
          const whole = wholeRange(events);
          if (!whole) return;
          const at = (share: number) => (whole.from + share * (whole.to - whole.from)) as EpochMs;
          for (const shown of [whole, zoomTo(whole, at(one), at(other)) ?? whole]) {
            expectSound(pictureOf(events, shown, width));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

function expectSound(picture: IncidentPicture): void {
  const { width, phases, bars, silences, moments, ticks } = picture;
  for (const { x, width: wide } of [...phases, ...bars, ...silences]) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(wide).toBeGreaterThan(0);
    expect(x + wide).toBeLessThanOrEqual(width + 0.05); // tenths are rounded
  }
  for (const [index, { x, label }] of ticks.entries()) {
    expect(x).toBeGreaterThanOrEqual(20);
    expect(x).toBeLessThanOrEqual(width - 20);
    expect(label).toMatch(/^\d\d:\d\d$|^\d\d? \w{3}$/);
    expect(x - (ticks[index - 1]?.x ?? -90)).toBeGreaterThan(89);
  }
  expect(bars.length).toBeLessThanOrEqual(width / 6 + 2); // the first and the last may be cut
  moments.forEach((moment, index) => {
    const [from = Number.NaN, to = Number.NaN] = spanOfLabel(moment);
    expect(moment.x).toBeGreaterThanOrEqual(0);
    expect(moment.x).toBeLessThanOrEqual(width);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(width);
    for (const other of moments.slice(index + 1)) {
      const [otherFrom = Number.NaN, otherTo = Number.NaN] = spanOfLabel(other);
      expect(other.label.row !== moment.label.row || to < otherFrom || otherTo < from).toBe(true);
    }
  });
}

describe('the labels of moments', () => {
  const span = (label: { side: string; x: number }, width: number) =>
    label.side === 'right' ? [label.x, label.x + width] : [label.x - width, label.x];

  it.each<[string, number[], number]>([
    ['far apart', [50, 250, 450], 600],
    ['at one place', [300, 300, 300, 300, 300], 600],
    ['close together', [300, 305, 310, 315, 320], 600],
    ['at the left edge', [0, 5, 10, 15, 20], 600],
    ['at the right edge', [580, 585, 590, 595, 600], 600],
    ['at both edges', [0, 10, 300, 590, 600], 600],
  ])('never touch each other or leave the picture: %s', (_name, lines, width) => {
    const wide = 90;
    const places = placeLabels(
      lines.map((x) => ({ x, width: wide })),
      width,
    );
    expect(places).toHaveLength(lines.length);
    places.forEach((place, index) => {
      const [from = 0, to = 0] = span(place, wide);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(width);
      for (const other of places.slice(index + 1)) {
        const [otherFrom = 0, otherTo = 0] = span(other, wide);
        expect(other.row !== place.row || to < otherFrom || otherTo < from).toBe(true);
      }
    });
  });

  it('stand right of their lines where there is room, and the earlier of two gives way', () => {
    const at = (...lines: number[]) =>
      placeLabels(
        lines.map((x) => ({ x, width: 90 })),
        800,
      ).map(({ side, row }) => `${side}${row}`);
    expect(at(100, 300)).toEqual(['right0', 'right0']);
    expect(at(300, 350)).toEqual(['left0', 'right0']);
    expect(at(10, 60)).toEqual(['right0', 'right1']);
    expect(at()).toEqual([]);
  });
});
