import type { IncidentRecord, Meeting } from './types';

/** The meeting that is being prepared or held, or was held last; null before there is any. */
export function currentMeeting({ meetings }: Pick<IncidentRecord, 'meetings'>): Meeting | null {
  return meetings.at(-1) ?? null;
}
