import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ORDER_STEP,
  type OrderedEvent,
  orderAboveAll,
  orderBelow,
  orderBetween,
  placeAllByTime,
  placeByTime,
  sortEvents,
} from '#shared/domain/timeline/order-events';
import type { EpochMs } from '#shared/domain/units';

const row = (id: string, at: number | null, order: number, createdAt = 0) => ({
  id,
  at: at as EpochMs | null,
  order,
  createdAt: createdAt as EpochMs,
});
const time = (at: number) => at as EpochMs;
const ids = (rows: readonly { id?: string }[]) => rows.map(({ id }) => id).join('');

describe('the order of a timeline', () => {
  it('is by time, equal times as typed', () => {
    expect(ids(sortEvents([row('c', 30, 0), row('b', 20, 2), row('a', 20, 1), row('z', 10, 9)]))).toBe(
      'zabc',
    );
  });

  it('keeps a row without a time behind the row that it follows, wherever that one moves', () => {
    const rows = [row('a', 10, 1), row('x', null, 2), row('y', null, 3), row('b', 20, 4)];
    expect(ids(sortEvents(rows))).toBe('axyb');
    expect(ids(sortEvents(rows.map((one) => (one.id === 'a' ? { ...one, at: time(30) } : one))))).toBe(
      'baxy',
    );
  });

  it('puts rows without a time first where they follow none', () => {
    expect(ids(sortEvents([row('a', 10, 2), row('x', null, 1), row('b', -5, 3)]))).toBe('xba');
  });

  it('is the same however the rows arrive, and falls back on age and id', () => {
    const rows = [row('b', 5, 1, 1), row('c', 5, 1, 1), row('a', 5, 1, 2)];
    expect(ids(sortEvents(rows))).toBe('bca');
    expect(ids(sortEvents(rows.toReversed()))).toBe('bca');
  });

  it('leaves the rows it was given as they are', () => {
    const rows = [row('b', 2, 2), row('a', 1, 1)];
    sortEvents(rows);
    expect(ids(rows)).toBe('ba');
  });
});

describe('the order of a new row', () => {
  it('lies between its neighbours', () => {
    expect(orderBetween(null, null)).toBe(0);
    expect(orderBetween(5, null)).toBe(5 + ORDER_STEP);
    expect(orderBetween(null, 5)).toBe(5 - ORDER_STEP);
    expect(orderBetween(2, 4)).toBe(3);
    expect(orderBetween(7, 7)).toBe(7);
  });

  it('still puts fifty rows, one below the other, into one gap as they were typed', () => {
    const rows: ReturnType<typeof row>[] = [row('first', 10, 0), row('last', 20, ORDER_STEP)];
    let above = 'first';
    for (let count = 0; count < 80; count += 1) {
      const id = `n${String(count).padStart(2, '0')}`;
      rows.push(row(id, null, orderBelow(rows, above), count + 1));
      above = id;
    }
    const typed = sortEvents(rows).map(({ id }) => id);
    expect(typed).toEqual(['first', ...rows.slice(2).map(({ id }) => id), 'last']);
  });

  it('stands directly below a row, before those that follow it already', () => {
    const rows = [row('a', 10, 0), row('x', null, 8), row('b', 20, 16)];
    expect(orderBelow(rows, 'a')).toBe(4);
    expect(orderBelow(rows, 'b')).toBe(16 + ORDER_STEP);
    expect(orderBelow(rows, 'unknown')).toBe(16 + ORDER_STEP);
    expect(orderBelow([], 'unknown')).toBe(0);
  });

  it('stands above all others, without taking a row from the one that it follows', () => {
    const rows = [row('a', 10, 5), row('x', null, 8), row('b', 20, 16)];
    const order = orderAboveAll(rows);
    expect(order).toBeLessThan(5);
    expect(sortEvents([...rows, row('new', null, order)]).map(({ id }) => id)).toEqual([
      'new',
      'a',
      'x',
      'b',
    ]);
    expect(orderAboveAll([])).toBe(0);
  });

  it('comes last of its minute, and takes no row without a time from the row that it follows', () => {
    const rows = [
      row('a', 10, 0),
      row('x', null, 10),
      row('b', 10, 20),
      row('y', null, 30),
      row('c', 20, 40),
    ];
    const placed = (at: number | null) =>
      ids(sortEvents([...rows, row('N', at, placeByTime(rows, at as EpochMs | null))]));
    expect(placed(10)).toBe('axbyNc');
    expect(placed(15)).toBe('axbyNc');
    expect(placed(5)).toBe('Naxbyc');
    expect(placed(20)).toBe('axbycN');
    expect(placed(null)).toBe('axbycN');
  });

  it('leaves rows that follow none at the top', () => {
    const rows = [row('x', null, 0), row('a', 10, 10)];
    expect(ids(sortEvents([...rows, row('N', 5, placeByTime(rows, time(5)))]))).toBe('xNa');
  });

  it('is right whatever the rows are', () => {
    const anyRow = fc.record({
      at: fc.option(fc.integer({ min: 0, max: 9 })),
      order: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), fc.integer({ min: 0, max: 9 }), (given, at) => {
        const seen = new Set<number>();
        const rows = given
          .filter(({ order }) => !seen.has(order) && seen.add(order))
          .map((one, index) => row(`r${index}`, one.at, one.order));
        const sorted = sortEvents([...rows, row('N', at, placeByTime(rows, time(at)), 1)]);
        expect(sorted.filter(({ id }) => id !== 'N')).toEqual(sortEvents(rows));
        const place = sorted.findIndex(({ id }) => id === 'N');
        for (const above of sorted.slice(0, place)) expect(above.at ?? at).toBeLessThanOrEqual(at);
        for (const below of sorted.slice(place + 1)) expect(below.at ?? at + 1).toBeGreaterThan(at);
      }),
    );
  });
});

describe('the orders of a whole paste', () => {
  const show = (rows: OrderedEvent[], times: (number | null)[]) => {
    const orders = placeAllByTime(rows, times as (EpochMs | null)[]);
    const added = times.map((at, index) => row(`${index}`, at, orders[index] ?? Number.NaN));
    return ids(sortEvents([...rows, ...added]));
  };

  it('keep its sequence, between what is there', () => {
    expect(show([], [10, 10, null, 5])).toBe('3012');
    expect(show([row('a', 10, 0), row('b', 20, ORDER_STEP)], [10, 15, null, 15, 20])).toBe('a0123b4');
    expect(show([row('a', 10, 0)], [1, null, 2])).toBe('012a');
    expect(show([row('a', 10, 0)], [null, 12])).toBe('a01');
  });

  it('give 5,000 rows of one minute their places in one gap', () => {
    const rows = [row('a', 10, 0), row('b', 20, 1)];
    const orders = placeAllByTime(rows, new Array(5000).fill(time(15)));
    expect(new Set(orders).size).toBe(5000);
    expect(orders.toSorted((a, b) => a - b)).toEqual(orders);
    expect([Math.min(...orders) > 0, Math.max(...orders) < 1]).toEqual([true, true]);
  });
});
