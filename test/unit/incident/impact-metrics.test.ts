import { describe, expect, it } from 'vitest';
import { suggestImpacts, unquantified } from '#shared/domain/incident/impact-metrics';
import { eventOf } from '../document/records';

const marks = [
  eventOf('2031-03-04T10:00:00Z', 'a', { milestone: 'impact_start' }),
  eventOf('2031-03-04T12:18:00Z', 'b', { milestone: 'resolved' }),
];
const names = (...metrics: string[]) =>
  suggestImpacts(
    metrics.map((metric) => ({ metric })),
    [],
  ).map(({ metric }) => metric);

describe('usual metrics', () => {
  it('are all offered for an empty table, the duration with its value once it is known', () => {
    expect(suggestImpacts([], marks)).toEqual([
      { metric: 'Duration', value: '2 h 18 min' },
      { metric: 'Users affected', value: '' },
      { metric: 'Failed requests', value: '' },
      { metric: 'Revenue lost', value: '' },
      { metric: 'Support tickets', value: '' },
      { metric: 'SLA or error budget', value: '' },
    ]);
    expect(suggestImpacts([], marks.slice(1))[0]).toEqual({ metric: 'Duration', value: '' });
  });

  it('are not offered twice, also where a row has other words for them', () => {
    const all = names();
    for (const metric of all) expect(names(metric)).toEqual(all.filter((one) => one !== metric));
    expect(
      names('outage', 'customers without mail', 'Transactions lost', 'REFUNDS', 'Tickets', 'SLO'),
    ).toEqual([]);
    expect(names('Letters late', '')).toEqual(all);
  });
});

describe('a row of impact', () => {
  it.each([
    ['about 310', null],
    ['٣٠٠', null],
    ['', 'No value.'],
    ['  ', 'No value.'],
    ['many', 'No number: how much, how many, how long?'],
  ])('whose value is %j', (value, why) => {
    expect(unquantified({ value })).toBe(why);
  });
});
