import { formatTimeUtc } from '../agenda/say-time';
import { sortEvents } from '../timeline/order-events';
import { findContradictions } from './durations';
import { unquantified } from './impact-metrics';
import { isBlank, type Missing, missingAt, type Place } from './missing';
import {
  type ImpactRow,
  type Incident,
  type IncidentRecord,
  MILESTONE_LABELS,
  type Milestone,
  type TimelineEvent,
} from './types';

/** What the header, the timeline and the impact table do not say yet. */
export function missingFacts({ incident, events, impacts }: IncidentRecord): Missing[] {
  return [
    ...missingHead(incident),
    ...missingMilestones(incident, events),
    ...sortEvents(events).flatMap(missingOfEvent),
    ...missingImpact(incident, impacts),
  ];
}

function missingHead(incident: Incident): Missing[] {
  const at = (field: string): Place => ({ table: 'incident', id: incident.id, field });
  const say = (label: string, why: string, fix: string) => ({ label, text: '', why, fix });
  const checks: readonly [boolean, string, ReturnType<typeof say>][] = [
    [isBlank(incident.title), 'title', say('Title', 'The incident has no title yet.', 'Name it')],
    [incident.severity === null, 'severity', say('Severity', 'No severity yet.', 'Set severity')],
    [incident.date === null, 'date', say('Date', 'No day yet.', 'Set day')],
    [isBlank(incident.lead), 'lead', say('Lead', 'Nobody is named as lead yet.', 'Name lead')],
    [incident.attendees.every(({ name }) => isBlank(name)), 'attendees', NO_ATTENDEES],
  ];
  return checks.flatMap(([isMissing, field, said]) =>
    isMissing ? [missingAt('Facts', at(field), said)] : [],
  );
}

const NO_ATTENDEES = {
  label: 'People',
  text: '',
  why: 'Nobody is named as taking part yet.',
  fix: 'Add people',
};

/** Without these three no duration and no time to detect can be said. */
const NEEDED: readonly Milestone[] = ['impact_start', 'detected', 'resolved'];

function missingMilestones(incident: Incident, events: readonly TimelineEvent[]): Missing[] {
  const absent = NEEDED.filter((milestone) => !events.some((event) => event.milestone === milestone));
  return [
    ...absent.map((milestone) =>
      missingAt(
        'Facts',
        { table: 'incident', id: incident.id, field: milestone },
        {
          label: MILESTONE_LABELS[milestone],
          text: '',
          why: `No event is marked as ${MILESTONE_LABELS[milestone].toLowerCase()}.`,
          fix: 'Set time',
        },
      ),
    ),
    ...findContradictions(events).flatMap(({ milestone, text }) => {
      const event = events.find((candidate) => candidate.milestone === milestone);
      if (!event) return [];
      const place = { table: 'events', id: event.id, field: 'at' } as const;
      return [missingAt('Facts', place, { ...saidOf(event), why: text, fix: 'Look at time' })];
    }),
  ];
}

function saidOf(event: TimelineEvent): { label: string; text: string } {
  const milestone = event.milestone ? MILESTONE_LABELS[event.milestone] : '';
  return {
    label: event.at === null ? 'No time' : formatTimeUtc(event.at),
    text: isBlank(event.text) ? milestone : event.text,
  };
}

function missingOfEvent(event: TimelineEvent): Missing[] {
  const at = (field: string): Place => ({ table: 'events', id: event.id, field });
  const found: Missing[] = [];
  if (event.at === null) {
    const said = { ...saidOf(event), why: 'Nobody has said when this was.', fix: 'Set time' };
    found.push(missingAt('Facts', at('at'), said));
  }
  if (isBlank(event.text)) {
    const said = { ...saidOf(event), why: 'This moment says nothing yet.', fix: 'Say what happened' };
    found.push(missingAt('Facts', at('text'), said));
  }
  return found;
}

function missingImpact(incident: Incident, impacts: readonly ImpactRow[]): Missing[] {
  if (impacts.length === 0) {
    const said = { label: 'Impact', text: '', why: 'No impact is written down yet.', fix: 'Add impact' };
    return [missingAt('Facts', { table: 'incident', id: incident.id, field: 'impact' }, said)];
  }
  return impacts.flatMap((row) => {
    const why = unquantified(row);
    if (why === null) return [];
    const fix = isBlank(row.value) ? 'Add value' : 'Add number';
    const text = [row.metric, row.value].filter((part) => !isBlank(part)).join(': ');
    const place = { table: 'impacts', id: row.id, field: 'value' } as const;
    return [missingAt('Facts', place, { label: 'Impact', text, why, fix })];
  });
}
