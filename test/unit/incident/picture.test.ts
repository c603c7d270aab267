import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '#shared/domain/incident/moment-labels';
import { incidentPicture, type PictureEvent, pictureSentence } from '#shared/domain/incident/picture';
import { MILESTONES, type Milestone } from '#shared/domain/incident/types';
import type { EpochMs } from '#shared/domain/units';

function event(time: string, milestone: Milestone | null = null, day = '2026-05-12'): PictureEvent {
  const at = Date.parse(`${day}T${time}:00Z`) as EpochMs;
  return { id: `${time}${milestone ?? ''}`, at, approximate: false, milestone };
}

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
    expect(picture?.ticks[1]).toEqual({ x: 147.2, label: '09:10' });
    expect(picture?.moments[1]).toEqual({
      id: '09:27detected',
      milestone: 'detected',
      x: 317.2,
      name: 'Detected',
      time: '09:27',
      label: { side: 'left', row: 0, x: 311.2 },
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
    expect(bars?.map(({ count, height }) => [count, Math.round(height * 100)])).toEqual([
      [3, 100],
      [1, 33],
      [1, 33],
    ]);
    expect(bars?.[0]?.width).toBe(10);
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
    expect(picture?.moments.map(({ time }) => time)).toEqual(['20:00', '~06:00']);
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

  it('stays inside its width and finite, whatever the moments are', () => {
    const moment = fc.record({
      id: fc.string(),
      at: fc.option(fc.integer({ min: 0, max: 4e12 }).map((at) => at as EpochMs)),
      approximate: fc.boolean(),
      milestone: fc.option(fc.constantFrom(...MILESTONES)),
    });
    fc.assert(
      fc.property(
        fc.array(moment, { maxLength: 30 }),
        fc.integer({ min: 200, max: 2000 }),
        (events, width) => {
          const picture = incidentPicture(events, width);
          if (!picture) return;
          const spans = [...picture.phases, ...picture.bars, ...picture.silences];
          for (const { x, width: wide } of spans) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(wide).toBeGreaterThanOrEqual(0);
            expect(x + wide).toBeLessThanOrEqual(width + 0.2);
          }
          for (const { x } of picture.moments) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width);
          }
          for (const { x } of picture.ticks) {
            expect(x).toBeGreaterThanOrEqual(20);
            expect(x).toBeLessThanOrEqual(width - 20);
          }
          expect(picture.ticks.length).toBeLessThan(width / 60);
          expect(picture.bars.length).toBeLessThanOrEqual(width / 7);
        },
      ),
      { numRuns: 200 },
    );
  });
});

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
