import { describe, expect, it } from 'vitest';
import { findItem, stayAt } from '#shared/domain/incident/find-item';
import { incidentPicture } from '#shared/domain/incident/picture';
import { nameOfItem, pictureItems, type WrittenEvent } from '#shared/domain/incident/picture-items';
import { secondZone } from '#shared/domain/incident/second-zone';
import type { Milestone } from '#shared/domain/incident/types';
import type { EpochMs } from '#shared/domain/units';

const at = (time: string, day = '2026-05-12') => Date.parse(`${day}T${time}:00Z`) as EpochMs;

function event(time: string, text: string, milestone: Milestone | null = null): WrittenEvent {
  const exact = time.replace('~', '');
  return { id: `${exact} ${text}`, at: at(exact), approximate: time !== exact, milestone, text };
}

/** 100 minutes and 4 % at each end of 1080 units: 10 units a minute, 09:00 at 40. */
const WIDTH = 1080;
const events = [
  event('09:00', 'Deploy'),
  event('09:20', 'Alert', 'detected'),
  event('09:20', ' Second\n alert '),
  event('~10:00', ''),
  event('10:40', 'All well', 'resolved'),
];
const drawn = incidentPicture(events, WIDTH);
const items = drawn ? pictureItems(drawn, events) : [];

describe('what one can point at in a picture', () => {
  it('is each moment and each bar by time, with the events behind it', () => {
    expect(items.map(({ key, x, title, lines }) => [key, x, title, lines.map(({ text }) => text)])).toEqual([
      ['bar:09:00 Deploy', 40, '09:00, 1 event', ['Deploy']],
      ['moment:detected', 240, 'Detected, 09:20', ['Alert']],
      ['bar:09:20 Alert', 240, '09:20, 2 events', ['Alert', 'Second alert']],
      ['bar:10:00 ', 640, '~10:00, 1 event', ['Nothing written yet']],
      ['moment:resolved', 1040, 'Resolved, 10:40', ['All well']],
      ['bar:10:40 All well', 1040, '10:40, 1 event', ['All well']],
    ]);
  });

  it('is named with time, count and text, of which it says four and shortens the long', () => {
    const crowd = Array.from({ length: 7 }, (_, index) => event('09:00', `Message ${index}`));
    const all = [...crowd, event('09:50', 'x'.repeat(500)), event('12:00', 'End')];
    const picture = incidentPicture(all, 400);
    const names = picture ? pictureItems(picture, all).map(nameOfItem) : [];
    expect(names).toEqual([
      '09:00, 7 events: Message 0; Message 1; Message 2; Message 3; and 3 more',
      `09:50, 1 event: ${'x'.repeat(119)}…`,
      '12:00, 1 event: End',
    ]);
  });

  it('says the days of an incident that has more than one', () => {
    const nights = [
      { ...event('23:00', 'One') },
      { ...event('01:00', 'Two'), at: at('01:00', '2026-05-13') },
    ];
    const picture = incidentPicture(nights, 400);
    expect(picture && pictureItems(picture, nights).map(({ title }) => title)).toEqual([
      '12 May, 23:00, 1 event',
      '13 May, 01:00, 1 event',
    ]);
  });

  it('says a day once where a bar begins and ends on it, and never shows what nobody can see', () => {
    const far = { ...event('09:00', 'Far'), at: at('09:00', '2026-05-19') };
    const all = [event('09:00', 'One'), event('~09:20', '\u202EeviL\u0007'), far];
    const picture = incidentPicture(all, 600);
    const [first] = picture ? pictureItems(picture, all) : [];
    expect([first?.title, first?.lines.map(({ time, text }) => `${time} ${text}`)]).toEqual([
      '12 May, 09:00 to ~09:20, 2 events',
      ['09:00 One', '~09:20 eviL'],
    ]);
  });

  const POINTS: readonly [string, number, number | null, string | null][] = [
    ['a bar', 43, null, 'bar:09:00 Deploy'],
    ['a little beside it', 28, null, 'bar:09:00 Deploy'],
    ['further off', 27, null, null],
    ['right of a bar', 262, null, 'bar:09:20 Alert'],
    ['the line of a moment', 240, 0, 'moment:detected'],
    ['its label', 295, 0, 'moment:detected'],
    ['beyond its label', 315, 0, null],
    ['a label that stands left of its line', 990, 0, 'moment:resolved'],
    ['a moment’s place below the labels', 240, null, 'bar:09:20 Alert'],
    ['nothing', 500, 0, null],
  ];
  it.each(POINTS)('is found where somebody points at %s', (_name, x, row, key) => {
    expect(drawn && (findItem(drawn, items, x, row)?.key ?? null)).toBe(key);
  });
});

describe('where somebody is in a picture', () => {
  const goal = { key: 'bar:09:20 Alert', id: '09:20 Alert', at: at('09:20') };
  it.each([
    ['at the same thing', goal, 'bar:09:20 Alert'],
    ['at what holds the same event', { ...goal, key: 'bar:09:20  Second\n alert ' }, 'moment:detected'],
    [
      'at its event, wherever that lies now',
      { key: 'bar:gone', id: '10:00 ', at: at('09:00') },
      'bar:10:00 ',
    ],
    ['at what is nearest', { key: 'bar:gone', id: 'gone', at: at('09:55') }, 'bar:10:00 '],
    ['at the first, to begin with', null, 'bar:09:00 Deploy'],
  ])('stays %s', (_name, wanted, key) => {
    expect(stayAt(items, wanted)?.key).toBe(key);
    expect(stayAt([], wanted)).toBeNull();
  });
});

describe('a second zone below the axis', () => {
  const ticks = (...moments: EpochMs[]) => moments.map((moment) => ({ x: 0, at: moment, label: '' }));

  it('says the same moments as people there read them, midnight as its day', () => {
    const marks = ticks(at('20:00'), at('22:00'), at('23:00'));
    expect(secondZone('Europe/Berlin', marks)).toEqual({
      name: 'Berlin',
      labels: ['22:00', '13 May', '01:00'],
    });
    expect(secondZone('America/New_York', marks)?.name).toBe('New York');
  });

  it('keeps to the offset that holds at each moment', () => {
    const night = ticks(at('00:30', '2026-03-29'), at('01:30', '2026-03-29'));
    expect(secondZone('Europe/Berlin', night)?.labels).toEqual(['01:30', '03:30']);
  });

  it('is nothing for UTC, and for a zone that nobody knows', () => {
    expect(secondZone('UTC', ticks(at('20:00')))).toBeNull();
    expect(secondZone('Mars/Olympus', ticks(at('20:00')))).toBeNull();
    expect(secondZone('', ticks(at('20:00')))).toBeNull();
  });
});
