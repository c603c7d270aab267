import { recordGap as eventsOfGap } from '#shared/domain/agenda/clock-gaps';
import type { FoundGap, Heartbeat } from '#shared/domain/agenda/keep-time';
import type { Meeting } from '#shared/domain/incident/types';
import { HEARTBEAT } from '../read-heartbeat';
import { type CommandContext, write } from '../write';
import type { Written } from '../written';
import { forgetClock } from './meeting';

/**
 * Tells every meeting whose clock runs of time that went missing. Not a step of undo: it has happened.
 *
 * @returns how many meetings know of it, from this window or another
 */
export async function recordGap(context: CommandContext, gap: FoundGap): Promise<Written<number>> {
  const stored = await write(context, { label: 'Meeting clock', undoable: false }, async (writer) => {
    const changed: Meeting[] = [];
    let known = 0;
    for (const meeting of await context.db.meetings.toArray()) {
      const recorded = eventsOfGap(meeting, gap);
      if (recorded.isKnown) known += 1;
      if (recorded.events.length === 0) continue;
      const log = [...meeting.log, ...recorded.events];
      changed.push(await writer.patch('meetings', meeting.id, { log }));
    }
    return { changed, known };
  });
  if (!stored.ok) return stored;
  for (const meeting of stored.value.changed) forgetClock(context, meeting.id);
  return { ok: true, value: stored.value.known };
}

/**
 * Stores where the time stands, for a start after a crash. Past the save hub, since it is nobody's work: it neither shows as
 * being saved nor holds up what is. One that fails is followed by another.
 */
export function storeHeartbeat({ db }: CommandContext, { wall, now }: Heartbeat): void {
  db.settings.put({ key: HEARTBEAT, value: { wall, now } }).catch(() => undefined);
}

/** No meeting runs: the next start begins with the wall clock. */
export function stopHeartbeat({ db }: CommandContext): void {
  db.settings.delete(HEARTBEAT).catch(() => undefined);
}
