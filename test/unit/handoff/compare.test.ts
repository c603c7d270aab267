import { describe, expect, it } from 'vitest';
import { compareRecords } from '#shared/domain/handoff/compare';
import { describeDifference } from '#shared/domain/handoff/describe';
import { fitTogether } from '#shared/domain/handoff/fit-together';
import { markChange } from '#shared/domain/handoff/mark-change';
import { mergeRecords } from '#shared/domain/handoff/merge';
import { summarise } from '#shared/domain/handoff/summary';
import type { Choices } from '#shared/domain/handoff/types';
import { EMPTY_FACTOR } from '#shared/domain/incident/empty-rows';
import type { IncidentRecord } from '#shared/domain/incident/types';
import { isoDate } from '#shared/domain/units';
import { eventOf, listRow, recordOf } from '../document/records';

const alert = eventOf('2031-03-04T14:03:00Z', 'Alert', { milestone: 'detected' });
const call = eventOf('2031-03-04T14:09:30Z', 'Call opened');
const noAlert = { ...EMPTY_FACTOR, ...listRow(), number: 1, text: 'No alert' };
const muted = { ...EMPTY_FACTOR, ...listRow(), number: 2, text: 'Muted', effect: 'worse' } as const;
const addOne = {
  ...listRow(),
  number: 1,
  text: 'Add one',
  owner: 'Kim',
  due: isoDate('2031-04-30'),
  priority: 'P1',
  outcome: '',
  status: 'open',
  factorIds: [noAlert.id],
} as const;
const base = recordOf(
  { title: 'Checkout down', nextFactor: 3, nextAction: 2 },
  { events: [alert, call], factors: [noAlert, muted], actions: [addOne] },
);

/** What somebody reads who compares `theirs` with `mine`, one line a difference. */
function said(mine: IncidentRecord, theirs: IncidentRecord, known: IncidentRecord | null = base): string[] {
  const comparison = compareRecords({ base: known, mine, theirs });
  return comparison.differences
    .filter(({ quiet }) => !quiet)
    .map((one) => {
      const words = describeDifference(comparison, one);
      const side = (name: 'mine' | 'theirs') => words[name].lines.join(' / ');
      return `${one.changedBy}: ${words.row}${words.field && `, ${words.field}`}: ${side('mine')} | ${side('theirs')}`;
    });
}

const withEvents = (...events: IncidentRecord['events']): IncidentRecord => ({ ...base, events });
const merge = (mine: IncidentRecord, theirs: IncidentRecord, choices: Choices = {}) =>
  mergeRecords(compareRecords({ base, mine, theirs }), choices);

describe('two versions side by side', () => {
  it('read in the words of the screen', () => {
    const theirs: IncidentRecord = {
      ...base,
      incident: { ...base.incident, severity: 2, date: isoDate('2031-03-04'), services: ['pay', 'web'] },
      events: [
        { ...alert, text: 'Alert on checkout', starred: true },
        { ...call, at: null },
      ],
      actions: [{ ...addOne, factorIds: [noAlert.id, muted.id], status: 'done', priority: null }],
    };
    expect(said(base, theirs)).toEqual([
      'theirs: Incident, Severity: Nothing | 2',
      'theirs: Incident, Services: Nothing | pay, web',
      'theirs: Incident, Date: Nothing | Tue 4 Mar 2031',
      'theirs: 14:03 Alert, Text: Alert | Alert on checkout',
      'theirs: 14:03 Alert, Starred: No | Yes',
      'theirs: 14:09 Call opened, Time: Tue 4 Mar 2031, 14:09:30 UTC | Nothing',
      'theirs: A1 Add one, Priority: P1 | Nothing',
      'theirs: A1 Add one, Status: Open | Done',
      'theirs: A1 Add one, Answers: F1 | F1, F2',
    ]);
  });

  it('name whole rows with all that they say, private notes included, and why a side has none', () => {
    const noted = eventOf('2031-03-04T14:20:00Z', 'Rolled back', { privateNote: 'ask Kim', source: '#inc' });
    expect(said(withEvents(alert), withEvents(call, noted))).toEqual([
      'theirs: 14:03 Alert: Alert / Time: Tue 4 Mar 2031, 14:03 UTC | Removed in the file',
      'mine: 14:09 Call opened: Removed here | Call opened / Time: Tue 4 Mar 2031, 14:09:30 UTC',
      'theirs: 14:20 Rolled back: Not here yet | Rolled back / Time: Tue 4 Mar 2031, 14:20 UTC / Source: #inc / Private note: ask Kim',
    ]);
    expect(said(withEvents(alert), withEvents(noted), null)).toEqual([
      'unknown: 14:03 Alert: Alert / Time: Tue 4 Mar 2031, 14:03 UTC | Not in the file',
      'unknown: 14:20 Rolled back: Not here | Rolled back / Time: Tue 4 Mar 2031, 14:20 UTC / Source: #inc / Private note: ask Kim',
    ]);
  });

  it('are the same where only what the program keeps about rows differs', () => {
    const later = { rev: 9, updatedAt: alert.updatedAt };
    const theirs = {
      ...base,
      events: [{ ...alert, ...later }, call],
      incident: { ...base.incident, ...later },
    };
    expect(said(base, theirs)).toEqual([]);
  });

  it('ask once about another order of a list, and not where it reads the same', () => {
    const [first, second] = [noAlert.order, muted.order];
    const turned = {
      ...base,
      factors: [
        { ...noAlert, order: second },
        { ...muted, order: first },
      ],
    };
    const spread = {
      ...base,
      factors: [
        { ...noAlert, order: 10 },
        { ...muted, order: 20 },
      ],
    };
    expect(said(base, turned)).toEqual([
      'theirs: Contributing factors, Order: F1 No alert / F2 Muted | F2 Muted / F1 No alert',
    ]);
    expect(said(base, spread)).toEqual([]);
    expect(merge(base, turned).record.factors.map(({ number }) => number)).toEqual([2, 1]);
    expect(
      merge(base, turned, { 'factors:order': 'mine' }).record.factors.map(({ number }) => number),
    ).toEqual([1, 2]);
  });
});

describe('what does not fit together', () => {
  it('is another incident, or a row that is another kind of row on the other side', () => {
    const { order, incidentId, rev, createdAt, updatedAt } = call;
    const impact = {
      id: call.id,
      order,
      incidentId,
      rev,
      createdAt,
      updatedAt,
      metric: '',
      value: '',
      note: '',
    };
    expect([
      fitTogether(base, base),
      fitTogether(base, { ...base, events: [alert], impacts: [impact] }),
      fitTogether(base, { ...base, incident: { ...base.incident, id: 'other' } }),
    ]).toEqual([true, false, false]);
  });

  it('is an action that answers a factor which is not kept: it no longer does', () => {
    const theirs = { ...base, factors: [muted], actions: [{ ...addOne, factorIds: [] }] };
    const { record, notes } = merge(base, theirs, { [`actions:${addOne.id}:factorIds`]: 'mine' });
    expect([record.actions[0]?.factorIds, notes]).toEqual([
      [],
      ['A1 no longer answers F1, which is not kept.'],
    ]);
  });

  it('is a milestone whose event is not kept, or has another one', () => {
    const moved = withEvents({ ...alert, milestone: 'acknowledged' }, { ...call, milestone: 'detected' });
    const { record, notes } = merge(base, moved, { 'milestones:milestones:detected': 'mine' });
    expect([record.events.map(({ milestone }) => milestone), notes]).toEqual([
      ['detected', null],
      ['The milestone “Acknowledged” is not set: its event has another milestone here.'],
    ]);
    const without = merge(
      withEvents(alert),
      withEvents({ ...alert, milestone: null }, { ...call, milestone: 'detected' }),
    );
    expect([without.record.events.map(({ id }) => id), without.notes]).toEqual([
      [alert.id],
      ['The milestone “Detected” is not set: its event is not kept.'],
    ]);
  });

  it('is one number twice: the row that had it here keeps it, and the next new one comes after', () => {
    const mine = { ...EMPTY_FACTOR, ...listRow(), number: 3, text: 'Mine' };
    const theirs = { ...EMPTY_FACTOR, ...listRow(), number: 3, text: 'Theirs' };
    const raised = { ...base.incident, nextFactor: 4 };
    const { record, notes } = merge(
      { ...base, incident: raised, factors: [noAlert, muted, mine] },
      { ...base, incident: raised, factors: [noAlert, muted, theirs] },
    );
    expect(record.factors.map(({ number, text }) => [number, text])).toEqual([
      [1, 'No alert'],
      [2, 'Muted'],
      [3, 'Mine'],
      [4, 'Theirs'],
    ]);
    expect([record.incident.nextFactor, notes]).toEqual([
      5,
      ['F3 of the file becomes F4: its number is taken here.'],
    ]);
  });
});

describe('where two texts differ', () => {
  const long = (words: string) =>
    `The relay kept ${words} for an hour, since nobody had been told that it was full.`;

  it.each<[string, string, ReturnType<typeof markChange>]>([
    ['short', 'shorter', { before: '', changed: 'short', after: '' }],
    [
      long('letters'),
      long('all parcels'),
      { before: 'The relay kept ', changed: 'letters', after: long('letters').slice(22) },
    ],
    [long('a'), `${long('a')} Twice.`, { before: long('a').slice(0, -5), changed: 'full.', after: '' }],
    ['', long('a'), { before: '', changed: '', after: '' }],
  ])('%s', (text, other, marked) => {
    expect(markChange(text, other)).toEqual(marked);
  });

  it('leaves out what is alike and far away', () => {
    const text = `${long('a')} ${long('b')} X ${long('c')} ${long('d')}`;
    const { before, changed, after } = markChange(text, text.replace(' X ', ' Y Z '));
    expect([
      before.startsWith('… '),
      changed,
      after.endsWith(' …'),
      before.length + after.length < 100,
    ]).toEqual([true, 'X', true, true]);
  });
});

it('is counted before it goes out: what everybody sees, and what nobody else does', () => {
  const [event] = withEvents({ ...alert, privateNote: 'x', question: ' ' }).events;
  expect(summarise({ ...base, events: event ? [event, call] : [] })).toEqual({
    open: ['2 events', '2 factors', '1 action'],
    private: ['1 private note'],
  });
});
