import type { Heartbeat } from '#shared/domain/agenda/keep-time';
import { readStoredHeartbeat } from '#shared/schema/heartbeat';
import type { DebriefDb } from './db';

/** The setting that holds it. */
export const HEARTBEAT = 'heartbeat';

/** Where the time stood when a running meeting was last seen; null where none ran, or it cannot be read. */
export async function readHeartbeat(db: DebriefDb): Promise<Heartbeat | null> {
  const setting = await db.settings.get(HEARTBEAT).catch(() => undefined);
  return readStoredHeartbeat(setting?.value);
}
