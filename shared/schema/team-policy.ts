import { z } from 'zod';
import type { Agenda } from '../domain/agenda/presets';
import {
  DEFAULT_POLICY,
  type MeasuredRule,
  NAMINGS,
  type PlainRule,
  REVIEW_KINDS,
  ROOM_LOOKS,
  type SeverityLevel,
  type TeamPolicy,
} from '../domain/incident/policy';
import { planSchema } from './rows';

/** How long the texts of a policy may be. */
export const NAME_MAX_CHARS = 40;
const SENTENCE_MAX_CHARS = 2_000;
const GUIDANCE_MAX_CHARS = 20_000;
/** A year: what is due later is not due. */
export const DUE_MAX_HOURS = 366 * 24;
const AGENDAS_MAX = 50;
export const LIMIT_MAX = 1_000_000_000_000;

const asks = z.enum(REVIEW_KINDS);
const agendaSchema = z.strictObject({ name: z.string().min(1).max(NAME_MAX_CHARS), plan: planSchema.min(1) });

function levelSchema(usual: SeverityLevel) {
  return z
    .object({
      name: z.string().max(NAME_MAX_CHARS).catch(usual.name),
      definition: z.string().max(SENTENCE_MAX_CHARS).catch(usual.definition),
      response: z.string().max(SENTENCE_MAX_CHARS).catch(usual.response),
      dueHours: z.number().positive().max(DUE_MAX_HOURS).nullable().catch(usual.dueHours),
      asks: asks.catch(usual.asks),
    })
    .catch(usual);
}

function plainSchema(usual: PlainRule) {
  return z.object({ asks: asks.catch(usual.asks) }).catch(usual);
}

function measuredSchema(usual: MeasuredRule) {
  return z
    .object({ limit: z.number().min(0).max(LIMIT_MAX).catch(usual.limit), asks: asks.catch(usual.asks) })
    .catch(usual);
}

/** A plan of the team's own that cannot be read is left out: half a plan would be another one. */
const agendasSchema = z
  .array(z.unknown())
  .max(AGENDAS_MAX)
  .catch([])
  .transform((stored): readonly Agenda[] =>
    stored.flatMap((one) => {
      const agenda = agendaSchema.safeParse(one);
      return agenda.success ? [agenda.data] : [];
    }),
  );

const { levels, thresholds, guidance, opening, room } = DEFAULT_POLICY;

const policySchema = z
  .object({
    levels: z
      .object({ 1: levelSchema(levels[1]), 2: levelSchema(levels[2]), 3: levelSchema(levels[3]) })
      .catch(levels),
    thresholds: z
      .object({
        downtime: measuredSchema(thresholds.downtime),
        shortDowntime: measuredSchema(thresholds.shortDowntime),
        dataLoss: plainSchema(thresholds.dataLoss),
        revenue: measuredSchema(thresholds.revenue),
        teams: measuredSchema(thresholds.teams),
        outOfHours: plainSchema(thresholds.outOfHours),
        security: plainSchema(thresholds.security),
        repeat: measuredSchema(thresholds.repeat),
      })
      .catch(thresholds),
    guidance: z.string().max(GUIDANCE_MAX_CHARS).catch(guidance),
    opening: z
      .object({
        statement: z.string().max(GUIDANCE_MAX_CHARS).catch(opening.statement),
        rules: z.string().max(GUIDANCE_MAX_CHARS).catch(opening.rules),
      })
      .catch(opening),
    agendas: agendasSchema,
    room: z
      .object({
        look: z.enum(ROOM_LOOKS).catch(room.look),
        names: z.enum(NAMINGS).catch(room.names),
        owners: z.enum(NAMINGS).catch(room.owners),
        documents: z.enum(NAMINGS).catch(room.documents),
      })
      .catch(room),
  })
  .catch(DEFAULT_POLICY);

/** What a setting holds, as far as it can be read: a field that is damaged or not there is as Debrief brings it. */
export function readStoredPolicy(value: unknown): TeamPolicy {
  return policySchema.parse(value);
}
