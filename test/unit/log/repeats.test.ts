import { describe, expect, it } from 'vitest';
import { findRepeats, type PastIncident, sayDaysEarlier } from '#shared/domain/log/repeats';
import { similarTitles } from '#shared/domain/log/similar-titles';
import { epochMs, type IsoDate } from '#shared/domain/units';

const past = (id: string, date: string | null, known: Partial<PastIncident> = {}): PastIncident => ({
  id,
  title: `Incident ${id}`,
  services: [],
  date: date as IsoDate | null,
  createdAt: epochMs(10),
  ...known,
});
const mine = past('mine', '2026-03-31', { title: 'Mail relay full', services: ['mail-relay', 'queue'] });
const relay = { services: ['Mail-Relay '] };
const found = (log: readonly PastIncident[], days = 30) =>
  findRepeats(mine, log, days)?.map(({ id, daysEarlier, service }) => `${id} ${daysEarlier} ${service}`);

describe('repeats', () => {
  it('are the incidents of the last days with a service in common, the latest first', () => {
    expect(
      found([
        past('a', '2026-03-01', relay),
        past('b', '2026-03-19', relay),
        past('c', '2026-02-28', relay),
        past('d', '2026-04-01', relay),
        past('e', '2026-03-19', { services: ['billing'] }),
        past('f', null, relay),
        mine,
      ]),
    ).toEqual(['b 12 mail-relay', 'a 30 mail-relay']);
  });

  it.each([
    [0, []],
    [11, []],
    [12, ['b 12 mail-relay']],
    [0.5, []],
  ])('follow the days that the team has set: %s', (days, ids) => {
    expect(found([past('b', '2026-03-19', relay)], days)).toEqual(ids);
  });

  it('are found by title too', () => {
    expect(found([past('a', '2026-03-19', { title: 'Full mail relay, again' })])).toEqual(['a 12 ']);
  });

  it('of one day are the ones that were written down before', () => {
    expect(
      found([
        past('earlier', '2026-03-31', { ...relay, createdAt: epochMs(9) }),
        past('later', '2026-03-31', { ...relay, createdAt: epochMs(11) }),
        past('twin', '2026-03-31', relay),
      ]),
    ).toEqual(['earlier 0 mail-relay']);
  });

  it('cannot be looked for without a date', () => {
    expect(findRepeats({ ...mine, date: null }, [past('a', '2026-03-19', relay)], 30)).toBeNull();
  });

  it('share no blank service, and have a name to be shown by', () => {
    const blank = { ...mine, services: [' ', ''] };
    expect(findRepeats(blank, [past('a', '2026-03-19', { services: ['', ' '] })], 30)).toEqual([]);
    const [untitled] = findRepeats(mine, [past('a', '2026-03-19', { ...relay, title: ' ' })], 30) ?? [];
    expect(untitled?.title).toBe('Untitled incident');
  });

  it.each([
    [0, 'earlier that day'],
    [1, 'a day earlier'],
    [12, '12 days earlier'],
  ])('%s days', (days, said) => {
    expect(sayDaysEarlier(days)).toBe(said);
  });
});

describe('two titles', () => {
  it.each([
    ['Checkout down in eu-west', 'Checkout eu west down again', true],
    ['Card payments declined in eu-west', 'Card payment declined', true],
    ['Relais de courrier saturé', 'relais de courrier SATURÉ à Lyon', true],
    ['Checkout down', 'Checkout errors', false],
    ['Service outage', 'Service outage', false],
    ['Database failover took the API down', 'API latency after cache change', false],
    ['Incident 7', 'Incident 7', false],
    ['', '', false],
  ])('%j and %j: %s', (one, other, alike) => {
    expect([similarTitles(one, other), similarTitles(other, one)]).toEqual([alike, alike]);
  });
});
