import { z } from 'zod';
import type { Heartbeat } from '../domain/agenda/keep-time';
import { momentSchema } from './fields';

const heartbeatSchema = z.strictObject({ wall: momentSchema, now: momentSchema });

/** @returns null for what is no heartbeat: the clock then begins with the wall */
export function readStoredHeartbeat(stored: unknown): Heartbeat | null {
  const read = heartbeatSchema.safeParse(stored);
  return read.success ? read.data : null;
}
