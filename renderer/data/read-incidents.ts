import type {
  Action,
  Incident,
  ListRow,
  Meeting,
  Milestone,
  TimelineEvent,
} from '#shared/domain/incident/types';
import { type DurationMs, durationMs, type EpochMs } from '#shared/domain/units';
import type { DebriefDb } from './db';
import { sortRows } from './sort-rows';

/** How far the meeting of an incident is. */
export type MeetingProgress = 'none' | 'booked' | 'running' | 'ended';

/** One line of the log. */
export interface IncidentRow
  extends Pick<Incident, 'id' | 'title' | 'severity' | 'services' | 'date' | 'createdAt' | 'updatedAt'> {
  /** When each milestone was reached; null where nobody has said. */
  readonly times: Readonly<Record<Milestone, EpochMs | null>>;
  /** Impact start to resolved; null where either is missing. */
  readonly duration: DurationMs | null;
  /** Actions, without those that were dropped. */
  readonly actionsTotal: number;
  readonly actionsDone: number;
  readonly meeting: MeetingProgress;
  readonly scheduledAt: EpochMs | null;
}

/**
 * The log, the incident that was changed last first.
 *
 * Four reads however many incidents there are, each answered at once: a condition or a reversed order would be read
 * row by row. Of the events only those with a milestone, since no other is in that index.
 */
export async function readIncidents(db: DebriefDb): Promise<IncidentRow[]> {
  const [incidents, marked, actions, meetings] = await Promise.all([
    db.incidents.orderBy('updatedAt').toArray(),
    db.events.orderBy('milestone').toArray(),
    db.actions.toArray(),
    db.meetings.toArray(),
  ]);
  const eventsOf = byIncident(marked);
  const actionsOf = byIncident(actions);
  const meetingOf = new Map(sortRows(meetings).map((meeting) => [meeting.incidentId, meeting]));
  return incidents
    .toReversed()
    .filter(({ deletedAt }) => deletedAt === null)
    .map((incident) =>
      toRow(
        incident,
        eventsOf.get(incident.id) ?? [],
        actionsOf.get(incident.id) ?? [],
        meetingOf.get(incident.id),
      ),
    );
}

function byIncident<R extends ListRow>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(row.incidentId);
    if (group) group.push(row);
    else groups.set(row.incidentId, [row]);
  }
  return groups;
}

function toRow(
  incident: Incident,
  events: readonly TimelineEvent[],
  actions: readonly Action[],
  meeting: Meeting | undefined,
): IncidentRow {
  const { id, title, severity, services, date, createdAt, updatedAt } = incident;
  const at = (milestone: Milestone) => events.find((event) => event.milestone === milestone)?.at ?? null;
  const times = {
    impact_start: at('impact_start'),
    detected: at('detected'),
    acknowledged: at('acknowledged'),
    mitigated: at('mitigated'),
    resolved: at('resolved'),
  };
  const wanted = actions.filter(({ status }) => status !== 'dropped');
  return {
    id,
    title,
    severity,
    services,
    date,
    createdAt,
    updatedAt,
    times,
    duration:
      times.impact_start === null || times.resolved === null
        ? null
        : durationMs(times.resolved - times.impact_start),
    actionsTotal: wanted.length,
    actionsDone: wanted.filter(({ status }) => status === 'done').length,
    meeting: progressOf(meeting),
    scheduledAt: meeting?.scheduledAt ?? null,
  };
}

/** A meeting runs from its start until it is ended, unless it has been opened again since. */
function progressOf(meeting: Meeting | undefined): MeetingProgress {
  if (meeting === undefined) return 'none';
  const last = meeting.log.findLast(
    ({ kind }) => kind === 'ended' || kind === 'reopened' || kind === 'started',
  );
  if (last === undefined) return meeting.scheduledAt === null ? 'none' : 'booked';
  return last.kind === 'ended' ? 'ended' : 'running';
}
