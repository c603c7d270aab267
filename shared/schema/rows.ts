import { z } from 'zod';
import { GAP_ANSWERS, GAP_CAUSES, STAGES } from '../domain/agenda/types';
import { asObject } from '../domain/files/json-value';
import { webLink } from '../domain/files/web-link';
import { EMPTY_INCIDENT, EMPTY_TRIAGE } from '../domain/incident/empty-rows';
import {
  ACTION_STATUSES,
  EFFECTS,
  FACTOR_CATEGORIES,
  type IncidentRecord,
  MILESTONES,
  NOTE_KINDS,
  PRIORITIES,
  SEVERITIES,
} from '../domain/incident/types';
import { WHYS_MAX } from '../domain/incident/why-chain';
import { daySchema, idSchema, lengthSchema, momentSchema, textSchema } from './fields';

const LIST_MAX_ROWS = 20_000;

const row = {
  id: idSchema,
  rev: z.int().min(1),
  createdAt: momentSchema,
  updatedAt: momentSchema,
};
const listRow = { ...row, incidentId: idSchema, order: z.number() };
const numberSchema = z.int().min(1);

const attendeeSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  role: textSchema,
  reviewed: z.boolean(),
});

const zoneSchema = z.string().min(1).max(100);
const amountSchema = z.number().min(0).max(Number.MAX_SAFE_INTEGER);

export const triageSchema = z.strictObject({
  downtimeMinutes: amountSchema.nullable(),
  dataLoss: z.boolean().nullable(),
  revenue: amountSchema.nullable(),
  teams: amountSchema.nullable(),
  outOfHours: z.boolean().nullable(),
  security: z.boolean().nullable(),
  repeat: z.boolean().nullable(),
});

/** What came with the third version of the data has a default: a record of before is read as one without. */
export const incidentSchema = z.strictObject({
  ...row,
  title: textSchema,
  severity: z.literal(SEVERITIES).nullable(),
  services: z.array(textSchema).max(LIST_MAX_ROWS),
  commander: textSchema,
  lead: textSchema,
  author: textSchema,
  attendees: z.array(attendeeSchema).max(LIST_MAX_ROWS),
  date: daySchema.nullable(),
  zone: zoneSchema.default(EMPTY_INCIDENT.zone),
  triage: triageSchema.default(EMPTY_TRIAGE),
  prepared: z.array(idSchema).max(LIST_MAX_ROWS).default([]),
  followUpDate: daySchema.nullable(),
  followUpOwner: textSchema,
  summary: textSchema,
  rootCause: textSchema,
  wentWrong: textSchema,
  lessons: textSchema,
  followUp: textSchema,
  customerMessage: textSchema.default(''),
  nextFactor: numberSchema,
  nextAction: numberSchema,
  deletedAt: momentSchema.nullable(),
});

const originSchema = z.strictObject({
  format: idSchema,
  locator: textSchema,
  at: momentSchema,
  text: textSchema,
});

export const eventSchema = z.strictObject({
  ...listRow,
  at: momentSchema.nullable(),
  approximate: z.boolean(),
  text: textSchema,
  milestone: z.enum(MILESTONES).nullable(),
  source: textSchema,
  /** What is no web address is left out, as it would never be opened. */
  link: textSchema.default('').transform((link) => webLink(link)),
  actor: textSchema.default(''),
  starred: z.boolean().default(false),
  disputed: z.boolean().default(false),
  privateNote: textSchema.default(''),
  question: textSchema.default(''),
  origin: originSchema.nullable().default(null),
});

export const impactSchema = z.strictObject({
  ...listRow,
  metric: textSchema,
  value: textSchema,
  note: textSchema,
});

export const factorSchema = z.strictObject({
  ...listRow,
  number: numberSchema,
  text: textSchema,
  effect: z.enum(EFFECTS).nullable(),
  category: z.enum(FACTOR_CATEGORIES).nullable().default(null),
  accepted: textSchema.default(''),
  whys: z.array(textSchema).max(WHYS_MAX).default([]),
});

export const noteSchema = z.strictObject({
  ...listRow,
  kind: z.enum(NOTE_KINDS),
  text: textSchema,
  private: z.boolean().default(false),
});

export const actionSchema = z.strictObject({
  ...listRow,
  number: numberSchema,
  text: textSchema,
  owner: textSchema,
  due: daySchema.nullable(),
  priority: z.enum(PRIORITIES).nullable(),
  outcome: textSchema,
  status: z.enum(ACTION_STATUSES),
  factorIds: z.array(idSchema).max(LIST_MAX_ROWS),
});

const stageSchema = z.enum(STAGES);
const at = momentSchema;
const gapAnswerSchema = z.enum(GAP_ANSWERS);
const clockEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('started'), at }),
  z.strictObject({ kind: z.literal('moved'), at, to: stageSchema }),
  z.strictObject({ kind: z.literal('paused'), at }),
  z.strictObject({ kind: z.literal('resumed'), at }),
  z.strictObject({ kind: z.literal('extended'), at, stage: stageSchema, by: lengthSchema }),
  z.strictObject({ kind: z.literal('backdated'), at, by: lengthSchema }),
  z.strictObject({
    kind: z.literal('gap'),
    at,
    wall: momentSchema,
    length: lengthSchema,
    cause: z.enum(GAP_CAUSES),
    answer: gapAnswerSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('gap_answered'),
    at,
    gap: z.int().min(0).max(LIST_MAX_ROWS),
    length: lengthSchema,
    answer: gapAnswerSchema,
  }),
  z.strictObject({ kind: z.literal('ended'), at }),
  z.strictObject({ kind: z.literal('reopened'), at }),
]);

export const planSchema = z
  .array(z.strictObject({ stage: stageSchema, length: lengthSchema }))
  .max(STAGES.length);

const countSchema = z.int().min(0).max(LIST_MAX_ROWS);

export const meetingSchema = z.strictObject({
  ...listRow,
  order: listRow.order.default(0),
  scheduledAt: momentSchema.nullable(),
  zone: zoneSchema,
  booked: lengthSchema.nullable().default(null),
  plan: planSchema,
  log: z.array(clockEventSchema).max(LIST_MAX_ROWS),
  present: z.array(idSchema).max(LIST_MAX_ROWS).default([]),
  poll: z
    .strictObject({ people: countSchema, learnt: countSchema, again: countSchema })
    .nullable()
    .default(null),
  shownAnyway: z
    .array(z.strictObject({ rowId: idSchema, text: textSchema }))
    .max(LIST_MAX_ROWS)
    .default([]),
});

export const decisionSchema = z.strictObject({
  ...row,
  incidentId: idSchema,
  rule: idSchema,
  sentence: textSchema,
  words: textSchema,
  reason: textSchema.regex(/\S/),
});

const recordShape = z
  .strictObject({
    incident: incidentSchema,
    events: z.array(eventSchema).max(LIST_MAX_ROWS),
    impacts: z.array(impactSchema).max(LIST_MAX_ROWS),
    factors: z.array(factorSchema).max(LIST_MAX_ROWS),
    notes: z.array(noteSchema).max(LIST_MAX_ROWS),
    actions: z.array(actionSchema).max(LIST_MAX_ROWS),
    meetings: z.array(meetingSchema).max(LIST_MAX_ROWS),
    /** A record of before there were any has none. */
    decisions: z.array(decisionSchema).max(LIST_MAX_ROWS).default([]),
  })
  .superRefine((record, context) => {
    const mismatch = findMismatch(record);
    if (mismatch) context.addIssue({ code: 'custom', message: mismatch });
  });

/** A whole incident as it is stored or handed on. Rows that belong together say so: see `findMismatch`. */
export const recordSchema = z.preprocess(withMeetings, recordShape);

/** A record of before there could be several meetings has one, or none. */
function withMeetings(record: unknown): unknown {
  const { meeting, ...rest } = asObject(record) ?? {};
  if (meeting === undefined || 'meetings' in rest) return record;
  return { ...rest, meetings: meeting === null ? [] : [meeting] };
}

/** @returns what two rows of a record disagree about, or null */
function findMismatch(record: IncidentRecord): string | null {
  const { incident, events, impacts, factors, notes, actions, decisions, meetings } = record;
  const rows = [...events, ...impacts, ...factors, ...notes, ...actions, ...decisions, ...meetings];
  if (rows.some(({ incidentId }) => incidentId !== incident.id)) return 'A row of another incident';
  if (hasTwice([incident, ...rows].map(({ id }) => id))) return 'Two rows with one id';
  if (hasTwice(events.flatMap(({ milestone }) => milestone ?? []))) return 'A milestone on two events';
  if (hasTwice(factors.map(({ number }) => number))) return 'Two factors with one number';
  if (hasTwice(actions.map(({ number }) => number))) return 'Two actions with one number';
  const factorIds = new Set(factors.map(({ id }) => id));
  if (actions.some((action) => action.factorIds.some((id) => !factorIds.has(id)))) return 'An unknown factor';
  return null;
}

function hasTwice(values: readonly (string | number)[]): boolean {
  return new Set(values).size < values.length;
}
