import { describe, expect, it } from 'vitest';
import type { EventOrigin, TimelineEvent } from '#shared/domain/incident/types';
import { matchImport } from '#shared/domain/timeline/match-import';
import { eventOf, momentOf } from '../document/records';

const AT = '2026-03-17T14:23:00Z';

function told(text: string, locator = '', at = AT): EventOrigin {
  return { format: 'any', locator, at: momentOf(at), text };
}

function row(id: string, text: string, origin: EventOrigin | null, at = AT): TimelineEvent {
  return { ...eventOf(at, text, { origin }), id };
}

describe('evidence beside a timeline', () => {
  it.each([
    ['is new to an empty one', [], told('Alarm', 'a'), { kind: 'new' }],
    [
      'is known by what its source calls it',
      [row('r', 'Alarm', told('Alarm', 'a'))],
      told('Alarm', 'a'),
      { kind: 'same', id: 'r' },
    ],
    [
      'is known by it although the row was edited, which stays',
      [row('r', 'The alarm rang', told('Alarm', 'a'))],
      told('Alarm', 'a'),
      { kind: 'edited', id: 'r' },
    ],
    [
      'is known by it although the row was moved in time',
      [row('r', 'Alarm', told('Alarm', 'a'), '2026-03-17T14:20:00Z')],
      told('Alarm', 'a'),
      { kind: 'edited', id: 'r' },
    ],
    [
      'has changed where the source says something else of a row that nobody edited',
      [row('r', 'Alarm', told('Alarm', 'a'))],
      told('Alarm in Oslo', 'a'),
      { kind: 'changed', id: 'r' },
    ],
    [
      'has not changed a row that somebody edited as well',
      [row('r', 'The alarm rang', told('Alarm', 'a'))],
      told('Alarm in Oslo', 'a'),
      { kind: 'edited', id: 'r' },
    ],
    [
      'is the same where somebody has typed what the source says by now',
      [row('r', 'Alarm in Oslo', told('Alarm', 'a'))],
      told('Alarm in Oslo', 'a'),
      { kind: 'same', id: 'r' },
    ],
    [
      'is known by time and text where nothing else tells',
      [row('r', 'Alarm', null)],
      told('Alarm'),
      { kind: 'same', id: 'r' },
    ],
    [
      'is known by them whatever wraps the text',
      [row('r', 'Alarm  in\nOslo', null)],
      told('Alarm in Oslo'),
      { kind: 'same', id: 'r' },
    ],
    [
      'is known by the time and text that a row had when it was imported',
      [row('r', 'The alarm rang', told('Alarm'))],
      told('Alarm'),
      { kind: 'edited', id: 'r' },
    ],
    [
      'is known by them in another format too',
      [row('r', 'Alarm', told('Alarm', 'a'))],
      told('Alarm', 'b'),
      { kind: 'same', id: 'r' },
    ],
    [
      'is new at another time',
      [row('r', 'Alarm', null)],
      told('Alarm', '', '2026-03-17T14:24:00Z'),
      { kind: 'new' },
    ],
    ['is new with another text', [row('r', 'Alarm', null)], told('Alarm again'), { kind: 'new' }],
  ])('%s', (_name, rows, evidence, match) => {
    expect(matchImport(rows)(evidence)).toEqual(match);
  });

  it('tells what stands in it twice', () => {
    const match = matchImport([]);
    const answers = [
      told('Alarm', 'a'),
      told('Alarm', 'a'),
      told('Alarm'),
      told('Alarm'),
      told('Alarm', 'b'),
    ].map(match);
    expect(answers.map(({ kind }) => kind)).toEqual(['new', 'twice', 'new', 'twice', 'new']);
  });
});
