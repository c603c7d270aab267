import fc from 'fast-check';
import { GAP_ANSWERS, GAP_CAUSES, STAGES } from '#shared/domain/agenda/types';
import {
  ACTION_STATUSES,
  EFFECTS,
  FACTOR_CATEGORIES,
  type IncidentRecord,
  MILESTONES,
  NOTE_KINDS,
  PRIORITIES,
  SEVERITIES,
} from '#shared/domain/incident/types';
import { hostileText } from '../language/hostile-text';

/** Any record that the schema takes: what nobody would write, and what somebody could store. */

const LAST_MS = 8.64e15;
/** JSON has no negative zero. */
const positive = (value: number): number => (Object.is(value, -0) ? 0 : value);
const anyMoment = fc.oneof(
  fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) }),
  fc.double({ min: -LAST_MS, max: LAST_MS, noNaN: true }).map(positive),
  fc.constantFrom(-LAST_MS, LAST_MS, 0, 0.5, -1),
);
const anyText = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  fc.constantFrom(
    '',
    '2031-03-04T14:05:09.000Z',
    '=HYPERLINK("x")',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    '\u0000\uD800\u2028',
    '{"a":1}',
  ),
);
const anyDay = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyAmount = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary);
const anyLength = fc.integer({ min: -1e9, max: 1e9 });
const row = { rev: fc.integer({ min: 1, max: 1e6 }), createdAt: anyMoment, updatedAt: anyMoment };
const anyOrder = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map(positive);

const anyClockEvent = fc.oneof(
  fc.record({ kind: fc.constantFrom('started', 'paused', 'resumed', 'ended', 'reopened'), at: anyMoment }),
  fc.record({ kind: fc.constant('moved'), at: anyMoment, to: fc.constantFrom(...STAGES) }),
  fc.record({
    kind: fc.constant('extended'),
    at: anyMoment,
    stage: fc.constantFrom(...STAGES),
    by: anyLength,
  }),
  fc.record({ kind: fc.constant('backdated'), at: anyMoment, by: anyLength }),
  fc.record({
    kind: fc.constant('gap'),
    at: anyMoment,
    wall: anyMoment,
    length: anyLength,
    cause: fc.constantFrom(...GAP_CAUSES),
    answer: maybe(fc.constantFrom(...GAP_ANSWERS)),
  }),
  fc.record({
    kind: fc.constant('gap_answered'),
    at: anyMoment,
    gap: fc.nat(6),
    length: anyLength,
    answer: fc.constantFrom(...GAP_ANSWERS),
  }),
);

const anyOrigin = fc.record({
  format: fc.constantFrom('slack', 'csv'),
  locator: fc.constantFrom('', '1', '2', '3', '4'),
  at: fc.constantFrom(1000, 2000),
  text: fc.constantFrom('a', 'b'),
});

/** Rows without what ties them to each other: ids, numbers, milestones, references. */
const loose = {
  events: fc.record({
    ...row,
    at: maybe(anyMoment),
    approximate: fc.boolean(),
    text: anyText,
    source: anyText,
    link: fc.constantFrom('', 'https://a.example/b', 'http://alerts.internal:9093/x?y#z'),
    actor: anyText,
    starred: fc.boolean(),
    disputed: fc.boolean(),
    privateNote: anyText,
    question: anyText,
    origin: maybe(anyOrigin),
  }),
  impacts: fc.record({ ...row, metric: anyText, value: anyText, note: anyText }),
  factors: fc.record({
    ...row,
    text: anyText,
    effect: maybe(fc.constantFrom(...EFFECTS)),
    category: maybe(fc.constantFrom(...FACTOR_CATEGORIES)),
    accepted: anyText,
    whys: fc.array(anyText, { maxLength: 5 }),
  }),
  notes: fc.record({ ...row, kind: fc.constantFrom(...NOTE_KINDS), text: anyText, private: fc.boolean() }),
  actions: fc.record({
    ...row,
    text: anyText,
    owner: anyText,
    due: maybe(anyDay),
    priority: maybe(fc.constantFrom(...PRIORITIES)),
    outcome: anyText,
    status: fc.constantFrom(...ACTION_STATUSES),
  }),
  decisions: fc.record({
    ...row,
    rule: fc.constantFrom('a.rule', 'b.rule'),
    sentence: fc.oneof(anyText, fc.constantFrom('One.', 'Two.')),
    words: anyText,
    reason: anyText.map((text) => `because ${text}`),
  }),
  attendees: fc.record({ name: anyText, role: anyText, reviewed: fc.boolean() }),
};

const anyMeeting = fc.record({
  ...row,
  scheduledAt: maybe(anyMoment),
  zone: fc.constantFrom('UTC', 'Europe/Lisbon'),
  plan: fc.uniqueArray(fc.record({ stage: fc.constantFrom(...STAGES), length: anyLength }), {
    maxLength: STAGES.length,
    selector: ({ stage }) => stage,
  }),
  log: fc.array(anyClockEvent, { maxLength: 6 }),
  booked: maybe(anyLength),
  present: fc.array(
    fc.nat(3).map((slot) => `person-${slot}`),
    { maxLength: 3 },
  ),
  poll: maybe(fc.record({ people: fc.nat(20), learnt: fc.nat(20), again: fc.nat(20) })),
  shownAnyway: fc.array(fc.record({ rowId: fc.constantFrom('event-1', 'factor-2'), text: anyText }), {
    maxLength: 2,
  }),
});

const anyIncident = fc.record({
  ...row,
  title: anyText,
  severity: maybe(fc.constantFrom(...SEVERITIES)),
  services: fc.array(anyText, { maxLength: 3 }),
  commander: anyText,
  lead: anyText,
  author: anyText,
  date: maybe(anyDay),
  zone: fc.constantFrom('UTC', 'America/New_York'),
  triage: fc.record({
    downtimeMinutes: maybe(anyAmount),
    dataLoss: maybe(fc.boolean()),
    revenue: maybe(anyAmount),
    teams: maybe(anyAmount),
    outOfHours: maybe(fc.boolean()),
    security: maybe(fc.boolean()),
    repeat: maybe(fc.boolean()),
  }),
  prepared: fc.array(fc.constantFrom('invite', 'evidence', 'severity'), { maxLength: 3 }),
  followUpDate: maybe(anyDay),
  followUpOwner: anyText,
  summary: anyText,
  rootCause: anyText,
  wentWrong: anyText,
  lessons: anyText,
  followUp: anyText,
  customerMessage: anyText,
});

export const INCIDENT_ID = '5b1d3f6e-4a54-4c3e-9f0b-1f2e3d4c5b6a';

/**
 * A record of the schema. Its rows have ids out of a small stock, the same in every record, so that two of them have rows in
 * common; what ties rows to each other holds.
 */
export function anyRecord(maxLength = 4): fc.Arbitrary<IncidentRecord> {
  const list = <T extends object>(name: string, arbitrary: fc.Arbitrary<T>) =>
    fc
      .uniqueArray(fc.tuple(fc.nat(maxLength * 2), anyOrder, arbitrary), {
        maxLength,
        selector: ([slot]) => slot,
      })
      .map((rows) =>
        rows.map(([slot, order, fields]) => ({
          ...fields,
          id: `${name}-${slot}`,
          incidentId: INCIDENT_ID,
          order,
        })),
      );
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: maxLength, maxLength });
  return fc
    .record({
      incident: anyIncident,
      events: list('event', loose.events),
      impacts: list('impact', loose.impacts),
      factors: list('factor', loose.factors),
      notes: list('note', loose.notes),
      actions: list('action', loose.actions),
      decisions: list('decision', loose.decisions),
      attendees: list('person', loose.attendees),
      meetings: list('meeting', anyMeeting),
      numbers: fc.tuple(numbers, numbers),
      holders: fc.tuple(...MILESTONES.map(() => fc.nat(maxLength * 2))),
      answers: fc.array(fc.subarray([0, 1, 2, 3]), { minLength: maxLength, maxLength }),
      more: fc.tuple(fc.nat(3), fc.nat(3)),
    })
    .map(({ incident, numbers: [factorNumbers, actionNumbers], holders, answers, more, ...lists }) => {
      const { attendees, decisions, ...rows } = lists;
      const factors = rows.factors.map((one, index) => ({
        ...one,
        number: factorNumbers[index] ?? index + 20,
      }));
      const actions = rows.actions.map((one, index) => ({
        ...one,
        number: actionNumbers[index] ?? index + 20,
        factorIds: (answers[index] ?? []).flatMap((at) => factors[at]?.id ?? []),
      }));
      const next = (list: readonly { number: number }[], by: number) =>
        Math.max(0, ...list.map(({ number }) => number)) + 1 + by;
      const made = {
        incident: {
          ...incident,
          id: INCIDENT_ID,
          attendees: attendees.map(({ incidentId: _, order: __, ...person }) => person),
          nextFactor: next(factors, more[0]),
          nextAction: next(actions, more[1]),
          deletedAt: null,
        },
        ...rows,
        events: rows.events.map((event) => ({
          ...event,
          milestone: MILESTONES[holders.findIndex((slot) => event.id === `event-${slot}`)] ?? null,
        })),
        factors,
        actions,
        decisions: decisions.map(({ order: _, ...decision }) => decision),
      };
      // Safe: built field by field as the schema has it, and every test that uses it reads it with the schema.
      return made as unknown as IncidentRecord;
    });
}
