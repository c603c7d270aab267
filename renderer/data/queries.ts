import { isClockLive } from '#shared/domain/agenda/clock-gaps';
import type { HandOff } from '#shared/domain/handoff/types';
import type { TeamPolicy } from '#shared/domain/incident/policy';
import type { IncidentRecord } from '#shared/domain/incident/types';
import type { TeamWords } from '#shared/domain/language/types';
import type { EarlierAction } from '#shared/domain/log/earlier-actions';
import type { PastIncident, Repeat } from '#shared/domain/log/repeats';
import type { EpochMs, IsoDate } from '#shared/domain/units';
import { useData } from './data-provider';
import type { Draft, SettingValue } from './db';
import { readEarlierActions } from './read-earlier-actions';
import { type HandOffSides, readHandOffSides } from './read-hand-offs';
import { type IncidentRow, readIncidents } from './read-incidents';
import { readPolicy } from './read-policy';
import { readRecord } from './read-record';
import { readRepeats } from './read-repeats';
import { readTeamWords } from './read-team-words';
import { useQuery } from './use-query';

/*
 * Each hook gives undefined until its first answer, and repaints when any window changes what it has read.
 * When its arguments change, one render still shows the previous answer: key the component by its incident.
 */

/** The log, the incident that was changed last first. */
export function useIncidentList(): readonly IncidentRow[] | undefined {
  const { db } = useData();
  return useQuery(() => readIncidents(db), [db]);
}

/** Everything about one incident; null where there is no such incident, or it has been deleted. */
export function useIncidentRecord(incidentId: string): IncidentRecord | null | undefined {
  const { db } = useData();
  return useQuery(() => readRecord(db, incidentId), [db, incidentId]);
}

/**
 * Reads an incident with all that has been typed in this window, the last word before a key included.
 *
 * @returns gives null where it cannot be read now, or is no longer there
 */
export function useReadNow(incidentId: string): () => Promise<IncidentRecord | null> {
  const { db, hub } = useData();
  return async () => {
    await hub.flushAll();
    return readRecord(db, incidentId).catch(() => null);
  };
}

/** What this computer knows of the incident in a hand-off file. */
export function useHandOffSides(handOff: HandOff): HandOffSides | undefined {
  const { db } = useData();
  return useQuery(() => readHandOffSides(db, handOff), [db, handOff]);
}

/** The lines that are being typed in the captures of an incident, at most one for each stage. */
export function useDrafts(incidentId: string): readonly Draft[] | undefined {
  const { db } = useData();
  return useQuery(() => db.drafts.where('incidentId').equals(incidentId).toArray(), [db, incidentId]);
}

/** What the logs of all meetings whose clock runs, or is paused, hold together; 0 where there is none. See `isClockLive`. */
export function useLiveLogLength(now: () => EpochMs): number | undefined {
  const { db } = useData();
  return useQuery(async () => {
    const meetings = await db.meetings.toArray();
    const live = meetings.filter((meeting) => isClockLive(meeting, now()));
    return live.reduce((sum, { log }) => sum + log.length, 0);
  }, [db, now]);
}

/** Null where it has never been set. */
export function useSetting(key: string): SettingValue | null | undefined {
  const { db } = useData();
  return useQuery(async () => (await db.settings.get(key))?.value ?? null, [db, key]);
}

/** Reads a setting with all that has been chosen in this window; null where it has never been set, or cannot be read now. */
export function useReadSetting(key: string): () => Promise<SettingValue | null> {
  const { db, hub } = useData();
  return async () => {
    await hub.flushAll();
    return db.settings.get(key).then(
      (setting) => setting?.value ?? null,
      () => null,
    );
  };
}

/** The team's own words. The same object until somebody changes them. */
export function useStoredTeamWords(): TeamWords | undefined {
  const { db } = useData();
  return useQuery(() => readTeamWords(db), [db]);
}

/** What the team has agreed on. The same object until somebody changes it. */
export function useStoredPolicy(): TeamPolicy | undefined {
  const { db } = useData();
  return useQuery(() => readPolicy(db), [db]);
}

/** The actions of other incidents that are not done; see `readEarlierActions`. */
export function useEarlierActions(
  incidentId: string,
  today: IsoDate,
  kept: readonly string[],
): readonly EarlierAction[] | undefined {
  const { db } = useData();
  const asked = kept.join();
  return useQuery(() => readEarlierActions(db, incidentId, today, kept), [db, incidentId, today, asked]);
}

/** The incidents of the log that this one may repeat; see `findRepeats`. */
export function useRepeats(incident: PastIncident, withinDays: number): readonly Repeat[] | null | undefined {
  const { db } = useData();
  const { id, title, services, date, createdAt } = incident;
  const asked = JSON.stringify(services);
  return useQuery(
    () => readRepeats(db, { id, title, services, date, createdAt }, withinDays),
    [db, id, title, asked, date, createdAt, withinDays],
  );
}
