import { z } from 'zod';
import { STAGES } from '../domain/agenda/types';
import { ROOM_LOOKS } from '../domain/incident/policy';
import { MILESTONES } from '../domain/incident/types';
import type { RoomPicture } from '../domain/room/types';
import { daySchema, lengthSchema, momentSchema, textSchema } from './fields';

const LINES_MAX = 200;
const MOMENTS_MAX = 20_000;

const stage = z.enum(STAGES);
const line = z.strictObject({
  key: z.string().max(60),
  mark: z.string().max(60),
  text: textSchema,
  facts: z.array(textSchema).max(LINES_MAX).readonly(),
});
const lines = z.array(line).max(LINES_MAX).readonly();

const clock = z.strictObject({
  phase: z.enum(['not_started', 'running', 'paused', 'ended']),
  current: stage.nullable(),
  stages: z
    .array(z.strictObject({ stage, planned: lengthSchema, used: lengthSchema }))
    .max(STAGES.length)
    .readonly(),
  startedAt: momentSchema.nullable(),
  endedAt: momentSchema.nullable(),
  plannedEnd: momentSchema.nullable(),
  at: momentSchema,
});

/** What goes to the room view's window, and nothing beside it. */
export const roomPictureSchema = z.strictObject({
  look: z.enum(ROOM_LOOKS),
  title: textSchema.nullable(),
  date: daySchema.nullable(),
  impact: z.strictObject({ from: momentSchema, to: momentSchema.nullable() }).nullable(),
  duration: lengthSchema.nullable(),
  clock,
  shown: stage.nullable(),
  now: line.nullable(),
  before: lines,
  lines,
  more: z.int().min(0),
  page: z.int().min(0),
  parked: lines,
  moments: z
    .array(
      z.strictObject({
        id: z.string().max(60),
        at: momentSchema.nullable(),
        approximate: z.boolean(),
        milestone: z.enum(MILESTONES).nullable(),
      }),
    )
    .max(MOMENTS_MAX)
    .readonly()
    .nullable(),
  opening: z
    .strictObject({ statement: textSchema, rules: z.array(textSchema).max(LINES_MAX).readonly() })
    .nullable(),
  vote: textSchema.nullable(),
  recap: z
    .strictObject({
      actions: lines,
      more: z.int().min(0),
      followUp: z.strictObject({ date: daySchema.nullable(), owner: textSchema }),
    })
    .nullable(),
}) satisfies z.ZodType<RoomPicture>;
