import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, type TeamPolicy } from '#shared/domain/incident/policy';
import { minutes } from '#shared/domain/units';
import { readStoredPolicy } from '#shared/schema/team-policy';

/** A policy in which every field is the team's own. */
const own: TeamPolicy = {
  levels: {
    1: { name: 'One', definition: 'a', response: 'b', dueHours: 1, asks: 'lighter' },
    2: { name: 'Two', definition: 'c', response: 'd', dueHours: null, asks: 'entry' },
    3: { name: '', definition: '', response: '', dueHours: 3, asks: 'always' },
  },
  thresholds: {
    downtime: { limit: 1, asks: 'lighter' },
    shortDowntime: { limit: 2, asks: 'entry' },
    revenue: { limit: 3, asks: 'entry' },
    teams: { limit: 4, asks: 'entry' },
    repeat: { limit: 5, asks: 'entry' },
    dataLoss: { asks: 'entry' },
    security: { asks: 'lighter' },
    outOfHours: { asks: 'entry' },
  },
  guidance: 'Breathe',
  opening: { statement: 'Welcome', rules: 'One at a time' },
  agendas: [{ name: 'Ours', plan: [{ stage: 'factors', length: minutes(12) }] }],
  room: { look: 'dark', names: 'names', owners: 'roles', documents: 'roles' },
};

/** The same with another value at a path. */
function damage(path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const at = (from: unknown, way: readonly string[]): unknown => {
    const [next, ...others] = way;
    if (next === undefined) return value;
    const inner: unknown = Reflect.get(Object(from), next);
    return { ...Object(from), [next]: at(inner, others) };
  };
  return at(own, [key, ...rest]);
}

describe('a stored policy', () => {
  it('is read as it was written', () => {
    expect(readStoredPolicy(JSON.parse(JSON.stringify(own)))).toEqual(own);
    expect(readStoredPolicy(DEFAULT_POLICY)).toEqual(DEFAULT_POLICY);
  });

  it.each([[undefined], [null], ['x'], [7], [[]], [{}], [new Map()]])(
    '%s is none: all is usual',
    (stored) => {
      expect(readStoredPolicy(stored)).toEqual(DEFAULT_POLICY);
    },
  );

  it.each<[readonly string[], unknown]>([
    [['levels', '1', 'name'], 7],
    [['levels', '1', 'name'], 'x'.repeat(41)],
    [['levels', '1', 'dueHours'], -1],
    [['levels', '1', 'dueHours'], 0],
    [['levels', '1', 'dueHours'], '48'],
    [['levels', '2', 'dueHours'], Number.NaN],
    [['levels', '2', 'asks'], 'never'],
    [['levels', '2', 'definition'], null],
    [['levels', '3', 'response'], undefined],
    [['levels', '3'], null],
    [['levels'], 'none'],
    [['thresholds', 'downtime', 'limit'], -5],
    [['thresholds', 'downtime', 'limit'], Number.POSITIVE_INFINITY],
    [['thresholds', 'repeat', 'asks'], undefined],
    [['thresholds', 'security'], []],
    [['thresholds'], null],
    [['guidance'], { text: 'x' }],
    [['opening', 'rules'], 7],
    [['opening'], 'Welcome'],
    [['agendas'], { 0: 'x' }],
    [['room', 'look'], 'pink'],
    [['room', 'names'], null],
    [['room', 'owners'], undefined],
    [['room', 'documents'], 'initials'],
    [['room'], []],
  ])('damaged at %j by %j keeps all the rest', (path, value) => {
    const usual = path.reduce<unknown>((from, key) => Reflect.get(Object(from), key), DEFAULT_POLICY);
    expect(readStoredPolicy(damage(path, value))).toEqual(damage(path, usual));
  });

  it('leaves out a plan that cannot be read, and keeps the others', () => {
    const [ours] = own.agendas;
    const plan = [{ stage: 'factors', length: minutes(12) }];
    const odd = [
      { name: '', plan },
      { name: 'x'.repeat(41), plan },
      { name: 'None', plan: [] },
      { name: 'Tea', plan: [{ stage: 'tea', length: 1 }] },
      { name: 'More', plan, more: 1 },
      null,
    ];
    expect(readStoredPolicy({ ...own, agendas: [...odd, ours] }).agendas).toEqual([ours]);
  });

  it('takes nothing along that it does not know', () => {
    expect(readStoredPolicy({ ...own, __proto__: { guidance: 'x' }, more: 1 })).toEqual(own);
  });
});
