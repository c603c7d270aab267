import { describe, expect, it } from 'vitest';
import { changePolicy } from '#shared/domain/incident/edit-policy';
import { DEFAULT_POLICY } from '#shared/domain/incident/policy';
import { reviewDue, sayMomentUtc, sayOverdue } from '#shared/domain/incident/review-due';
import type { Severity } from '#shared/domain/incident/types';
import { epochMs, type IsoDate } from '#shared/domain/units';
import { eventOf, momentOf, recordOf } from '../document/records';

const day = '2026-03-04' as IsoDate;
const resolved = eventOf('2026-03-04T11:10:00Z', 'done', { milestone: 'resolved' });
const other = eventOf('2026-03-02T23:50:00Z', 'began');

describe('by when a review is due', () => {
  it.each<[Severity, string]>([
    [1, 'Fri 6 Mar 2026, 11:10 UTC'],
    [2, 'Wed 11 Mar 2026, 11:10 UTC'],
  ])('severity %s: the hours of the level after it was resolved', (severity, at) => {
    const due = reviewDue(
      recordOf({ severity, date: day }, { events: [resolved] }),
      DEFAULT_POLICY,
      'always',
    );
    expect(due.kind === 'at' && sayMomentUtc(due.at)).toBe(at);
  });

  it('counts from the end of the day while nobody has said when it was resolved', () => {
    const at = momentOf('2026-03-07T00:00:00Z');
    expect(reviewDue(recordOf({ severity: 1, date: day }), DEFAULT_POLICY, 'always')).toEqual({
      kind: 'at',
      at,
    });
    const undated = recordOf({ severity: 1 }, { events: [other] });
    expect(reviewDue(undated, DEFAULT_POLICY, 'lighter')).toEqual({
      kind: 'at',
      at: momentOf('2026-03-05T00:00:00Z'),
    });
  });

  it.each([
    ['a log entry has no time', { severity: 1, date: day } as const, 'entry', { kind: 'never' }],
    ['a level without hours has none', { severity: 3, date: day } as const, 'always', { kind: 'never' }],
    ['a severity is wanted', { date: day }, 'always', { kind: 'unknown', missing: 'severity' }],
    ['a date is wanted', { severity: 1 } as const, 'always', { kind: 'unknown', missing: 'date' }],
  ] as const)('%s', (_name, known, answer, due) => {
    expect(reviewDue(recordOf(known), DEFAULT_POLICY, answer)).toEqual(due);
  });

  it('follows the hours that the team has set', () => {
    const policy = changePolicy(DEFAULT_POLICY, { part: 'levels', severity: 3, fields: { dueHours: 1 } });
    const record = recordOf({ severity: 3, date: day }, { events: [resolved] });
    expect(reviewDue(record, policy, 'always')).toEqual({ kind: 'at', at: momentOf('2026-03-04T12:10:00Z') });
  });

  it('has a last moment, as the calendar has', () => {
    const last = { ...resolved, at: epochMs(8.64e15) };
    expect(reviewDue(recordOf({ severity: 1 }, { events: [last] }), DEFAULT_POLICY, 'always')).toEqual({
      kind: 'at',
      at: 8.64e15,
    });
  });

  it('is overdue only afterwards', () => {
    const at = momentOf('2026-03-06T11:10:00Z');
    expect(sayOverdue(at, at)).toBe('');
    expect(sayOverdue(at, momentOf('2026-03-06T14:10:00Z'))).toBe('Overdue by 3 h');
  });
});
