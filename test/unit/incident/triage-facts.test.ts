import { describe, expect, it } from 'vitest';
import { EMPTY_TRIAGE } from '#shared/domain/incident/empty-rows';
import { readAmount } from '#shared/domain/incident/read-amount';
import { triageFacts } from '#shared/domain/incident/triage-facts';
import type { ImpactRow, TriageAnswers } from '#shared/domain/incident/types';
import type { Repeat } from '#shared/domain/log/repeats';
import { minutes } from '#shared/domain/units';
import { eventOf, listRow, recordOf } from '../document/records';

const impact = (metric: string, value: string): ImpactRow => ({ ...listRow(), metric, value, note: '' });
const before: Repeat[] = [{ id: 'x', title: 'Relay full', daysEarlier: 3, service: '' }];
const marks = [
  eventOf('2031-03-04T10:00:00Z', 'a', { milestone: 'impact_start' }),
  eventOf('2031-03-04T10:40:00Z', 'b', { milestone: 'resolved' }),
];
const factsOf = (
  answers: Partial<TriageAnswers>,
  lists: Parameters<typeof recordOf>[1] = {},
  log: Repeat[] | null = [],
) => triageFacts(recordOf({ severity: 2, triage: { ...EMPTY_TRIAGE, ...answers } }, lists), log);

describe('what triage knows', () => {
  it('is nothing of an empty incident without a date', () => {
    expect(triageFacts(recordOf({}), null)).toEqual({
      ...{ severity: null, downtime: null, dataLoss: null, revenue: null, teams: null },
      ...{ outOfHours: null, security: null, repeat: null, before: [] },
    });
  });

  it('is the milestones before the answer, and the answer where they do not tell', () => {
    expect(factsOf({ downtimeMinutes: 5 }, { events: marks }).downtime).toBe(minutes(40));
    expect(factsOf({ downtimeMinutes: 5 }, { events: marks.slice(1) }).downtime).toBe(minutes(5));
    expect(factsOf({}, { events: marks.slice(0, 1) }).downtime).toBeNull();
  });

  it.each<[readonly ImpactRow[], number | null, number | null]>([
    [[impact('Refunds', '€5,900')], null, 5900],
    [[impact('Lost revenue', 'none that we know of')], null, null],
    [[impact('Users', '5,900')], null, null],
    [[impact('Refunds', '200'), impact('Sales', 'about 1.2k')], null, 1200],
    [[impact('Refunds', '€5,900')], 0, 0],
  ])('reads revenue from the impact table %j unless somebody has answered %s', (impacts, revenue, known) => {
    expect(factsOf({ revenue }, { impacts }).revenue).toBe(known);
  });

  it.each<[boolean | null, Repeat[] | null, boolean | null, Repeat[]]>([
    [null, before, true, before],
    [null, [], false, []],
    [null, null, null, []],
    [false, before, false, []],
    [true, [], true, []],
    [true, null, true, []],
  ])('of a repeat: somebody says %s, the log %j', (repeat, log, known, shown) => {
    expect(factsOf({ repeat }, {}, log)).toMatchObject({ repeat: known, before: shown });
  });
});

describe('an amount', () => {
  it.each<[string, number | null]>([
    ['€5,900', 5900],
    ['about 310', 310],
    ['12.400 EUR', 12_400],
    ['12.40 EUR', 12.4],
    ['12,40 €', 12.4],
    ['1’250’000 CHF', 1_250_000],
    ['1 250 000', 1_250_000],
    ['$1.2m', 1_200_000],
    ['3k', 3000],
    ['2 million', 2_000_000],
    ['2 minutes', 2],
    ['0', 0],
    ['5,900, of which 200 came back', 5900],
    ['q3 figures', null],
    ['not calculable', null],
    ['', null],
    ['k', null],
    ['9'.repeat(400), null],
  ])('in %j', (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });
});
