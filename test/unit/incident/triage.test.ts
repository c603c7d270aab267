import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_POLICY,
  REVIEW_KINDS,
  type ReviewKind,
  type TeamPolicy,
  type Thresholds,
} from '#shared/domain/incident/policy';
import { sayAsked, sayReason, type TriageFacts, triage } from '#shared/domain/incident/triage';
import { SEVERITIES } from '#shared/domain/incident/types';
import { minutes } from '#shared/domain/units';

const NOTHING: TriageFacts = {
  severity: null,
  downtime: null,
  dataLoss: null,
  revenue: null,
  teams: null,
  outOfHours: null,
  security: null,
  repeat: null,
  before: [],
};
const ALL_NO: TriageFacts = {
  ...{ severity: 3, downtime: minutes(0), dataLoss: false, revenue: 0, teams: 1 },
  ...{ outOfHours: false, security: false, repeat: false, before: [] },
};
const before = [{ id: 'x', title: 'Relay full', daysEarlier: 12, service: 'relay' }];

const answerTo = (facts: Partial<TriageFacts>, policy = DEFAULT_POLICY, base = NOTHING) => {
  const { answer, reasons } = triage({ ...base, ...facts }, policy);
  return [answer, ...reasons.map(sayReason)];
};
const withThresholds = (thresholds: Partial<Thresholds>): TeamPolicy => ({
  ...DEFAULT_POLICY,
  thresholds: { ...DEFAULT_POLICY.thresholds, ...thresholds },
});

describe('whether an incident needs a post-mortem', () => {
  it.each<[Partial<TriageFacts>, readonly string[]]>([
    [{}, ['entry']],
    [{ severity: 1 }, ['always', 'Severity 1 · Critical: this level asks for a full post-mortem.']],
    [{ severity: 2 }, ['always', 'Severity 2 · Major: this level asks for a full post-mortem.']],
    [{ severity: 3 }, ['entry', 'Severity 3 · Minor: this level asks for a log entry.']],
    [{ downtime: minutes(5) }, ['entry']],
    [{ downtime: minutes(6) }, ['lighter', '6 min of downtime: more than 5 min asks for a lighter review.']],
    [
      { downtime: minutes(30) },
      ['lighter', '30 min of downtime: more than 5 min asks for a lighter review.'],
    ],
    [
      { downtime: minutes(138) },
      ['always', '2 h 18 min of downtime: more than 30 min asks for a full post-mortem.'],
    ],
    [{ dataLoss: true }, ['always', 'Data was lost or damaged: any loss asks for a full post-mortem.']],
    [{ dataLoss: false }, ['entry']],
    [{ revenue: 0 }, ['entry']],
    [{ revenue: 5900 }, ['always', '5,900 of revenue lost: any amount asks for a full post-mortem.']],
    [{ teams: 1 }, ['entry']],
    [{ teams: 2 }, ['always', '2 teams were needed: more than 1 asks for a full post-mortem.']],
    [{ teams: 9 }, ['always', '9 teams were needed: more than 1 asks for a full post-mortem.']],
    [
      { outOfHours: true },
      ['always', 'Somebody was paged outside working hours: any such page asks for a full post-mortem.'],
    ],
    [
      { security: true },
      ['always', 'It touched security: anything of the kind asks for a full post-mortem.'],
    ],
    [
      { repeat: true, before },
      [
        'always',
        'Happened before: Relay full, 12 days earlier: again within 30 days asks for a full post-mortem.',
      ],
    ],
    [{ repeat: true }, ['always', 'Happened before: again within 30 days asks for a full post-mortem.']],
    [{ repeat: false, before: [] }, ['entry']],
    [
      { severity: 3, downtime: minutes(6), security: true },
      [
        'always',
        'It touched security: anything of the kind asks for a full post-mortem.',
        '6 min of downtime: more than 5 min asks for a lighter review.',
        'Severity 3 · Minor: this level asks for a log entry.',
      ],
    ],
  ])('%j', (facts, said) => {
    expect(answerTo(facts)).toEqual(said);
  });

  it.each<[string, Partial<TriageFacts>, TeamPolicy, readonly string[]]>([
    [
      'a higher limit of downtime',
      { downtime: minutes(40) },
      withThresholds({ downtime: { limit: 60, asks: 'always' } }),
      ['lighter', '40 min of downtime: more than 5 min asks for a lighter review.'],
    ],
    [
      'a lower limit that asks for more than the higher one',
      { downtime: minutes(40) },
      withThresholds({
        downtime: { limit: 30, asks: 'lighter' },
        shortDowntime: { limit: 1, asks: 'always' },
      }),
      ['always', '40 min of downtime: more than 1 min asks for a full post-mortem.'],
    ],
    [
      'any downtime at all',
      { downtime: minutes(1) },
      withThresholds({ downtime: { limit: 0, asks: 'always' } }),
      ['always', '1 min of downtime: any downtime asks for a full post-mortem.'],
    ],
    [
      'revenue from 10,000 on',
      { revenue: 5900 },
      withThresholds({ revenue: { limit: 10_000, asks: 'always' } }),
      ['entry'],
    ],
    [
      'teams that ask for less',
      { teams: 4 },
      withThresholds({ teams: { limit: 3, asks: 'lighter' } }),
      ['lighter', '4 teams were needed: more than 3 asks for a lighter review.'],
    ],
    [
      'a trigger that asks for nothing',
      { security: true },
      withThresholds({ security: { asks: 'entry' } }),
      ['entry'],
    ],
    [
      'a level that was renamed and asks for more',
      { severity: 3 },
      {
        ...DEFAULT_POLICY,
        levels: {
          ...DEFAULT_POLICY.levels,
          3: { ...DEFAULT_POLICY.levels[3], name: 'Hiccup', asks: 'lighter' },
        },
      },
      ['lighter', 'Severity 3 · Hiccup: this level asks for a lighter review.'],
    ],
    [
      'a day for repeats',
      { repeat: true },
      withThresholds({ repeat: { limit: 1, asks: 'lighter' } }),
      ['lighter', 'Happened before: again within a day asks for a lighter review.'],
    ],
  ])('follows the team’s own thresholds: %s', (_name, facts, policy, said) => {
    expect(answerTo(facts, policy)).toEqual(said);
  });

  it('names what is not known as long as that could ask for more', () => {
    expect(triage(NOTHING, DEFAULT_POLICY).unknown).toEqual([
      ...['severity', 'downtime', 'dataLoss', 'revenue', 'teams', 'outOfHours', 'security', 'repeat'],
    ]);
    expect(triage({ ...NOTHING, security: true }, DEFAULT_POLICY).unknown).toEqual([]);
    expect(triage(ALL_NO, DEFAULT_POLICY)).toMatchObject({ answer: 'entry', unknown: [] });
    const onlyData = { ...withThresholds({ dataLoss: { asks: 'lighter' } }) };
    expect(triage({ ...ALL_NO, dataLoss: null }, onlyData).unknown).toEqual(['dataLoss']);
    expect(triage({ ...ALL_NO, dataLoss: null, downtime: minutes(9) }, onlyData).unknown).toEqual([]);
  });

  it('says what a threshold asks for as a sentence of its own', () => {
    const [reason] = triage({ ...NOTHING, repeat: true, before }, DEFAULT_POLICY).reasons;
    expect(reason && sayAsked(reason)).toBe('Again within 30 days asks for a full post-mortem.');
  });
});

describe('the answer', () => {
  const kinds = fc.constantFrom(...REVIEW_KINDS);
  const limit = fc.nat(12);
  const measured = fc.record({ limit, asks: kinds });
  const plain = fc.record({ asks: kinds });
  const thresholds: fc.Arbitrary<Thresholds> = fc.record({
    ...{ downtime: measured, shortDowntime: measured, revenue: measured, teams: measured, repeat: measured },
    ...{ dataLoss: plain, security: plain, outOfHours: plain },
  });
  const count = fc.option(fc.nat(24), { nil: null });
  const yesNo = fc.option(fc.boolean(), { nil: null });
  const facts: fc.Arbitrary<TriageFacts> = fc.record({
    severity: fc.option(fc.constantFrom(...SEVERITIES), { nil: null }),
    downtime: count.map((value) => (value === null ? null : minutes(value))),
    ...{ dataLoss: yesNo, revenue: count, teams: count, outOfHours: yesNo, security: yesNo, repeat: yesNo },
    before: fc.constant([]),
  });
  const rank = (kind: ReviewKind) => REVIEW_KINDS.indexOf(kind);
  const worse: readonly ((of: TriageFacts, by: number) => Partial<TriageFacts>)[] = [
    ({ downtime }, by) => ({ downtime: minutes((downtime ?? 0) / 60_000 + by) }),
    ({ revenue }, by) => ({ revenue: (revenue ?? 0) + by }),
    ({ teams }, by) => ({ teams: (teams ?? 0) + by }),
    () => ({ dataLoss: true }),
    () => ({ outOfHours: true }),
    () => ({ security: true }),
    () => ({ repeat: true }),
  ];

  it('never asks for less because something turns out to be worse, whatever the thresholds', () => {
    fc.assert(
      fc.property(facts, thresholds, fc.nat(24), fc.nat(worse.length - 1), (known, own, by, which) => {
        const policy = { ...DEFAULT_POLICY, thresholds: own };
        const more = { ...known, ...worse[which]?.(known, by) };
        expect(rank(triage(more, policy).answer)).toBeGreaterThanOrEqual(rank(triage(known, policy).answer));
      }),
      { numRuns: 2000 },
    );
  });

  it('never asks for less because a severity is higher', () => {
    fc.assert(
      fc.property(facts, thresholds, (known, own) => {
        const policy = { ...DEFAULT_POLICY, thresholds: own };
        const ranks = [null, 3, 2, 1].map((severity) =>
          // safe: the levels there are
          rank(triage({ ...known, severity: severity as TriageFacts['severity'] }, policy).answer),
        );
        expect(ranks).toEqual(ranks.toSorted());
      }),
    );
  });

  it('is the most that any of its reasons asks for, and only those that could ask for more are unknown', () => {
    fc.assert(
      fc.property(facts, thresholds, (known, own) => {
        const { answer, reasons, unknown } = triage(known, { ...DEFAULT_POLICY, thresholds: own });
        expect(answer).toBe(reasons[0]?.asks ?? 'entry');
        for (const topic of unknown) expect(known[topic]).toBeNull();
      }),
    );
  });
});
