import { DAY_MS, type EpochMs, epochMs } from '../units';
import { currentMeeting } from './current-meeting';
import { findContradictions, milestoneTimes } from './durations';
import { unquantified } from './impact-metrics';
import { isBlank } from './missing';
import type { IncidentRecord, Meeting } from './types';

interface Step {
  /** Stored: it never changes. */
  readonly id: string;
  readonly label: string;
  readonly minutes: number;
  /** Whether the incident itself shows that it is done; none: only a person knows. */
  readonly shows?: (record: IncidentRecord) => boolean;
}

/** A draft of three moments has a beginning, a turn and an end. */
const DRAFT_EVENTS = 3;

/** What the lead does in the half hour before the meeting: the minutes add up to 30. In the order of the work. */
const STEPS: readonly Step[] = [
  { id: 'evidence', label: 'Gather the evidence: alerts, chat, dashboards, deploys', minutes: 6 },
  { id: 'timeline', label: 'Draft the timeline', minutes: 8, shows: hasTimeline },
  { id: 'milestones', label: 'Mark impact start, detected and resolved', minutes: 2, shows: hasMilestones },
  { id: 'impact', label: 'Put numbers on the impact', minutes: 4, shows: hasImpact },
  { id: 'questions', label: 'Write questions for the room beside events', minutes: 3, shows: hasQuestions },
  {
    id: 'booking',
    label: 'Book the meeting',
    minutes: 1,
    shows: (record) => isBooked(currentMeeting(record)),
  },
  { id: 'people', label: 'Invite those who noticed, responded and fixed', minutes: 2 },
  {
    id: 'stakeholders',
    label: 'Invite somebody who felt the effects: support, sales, a customer team',
    minutes: 1,
  },
  { id: 'talk', label: 'Talk to whoever may fear the blame', minutes: 2 },
  { id: 'draft', label: 'Send the draft, a day ahead', minutes: 1 },
];

export interface PrepareStep {
  readonly id: string;
  readonly label: string;
  readonly minutes: number;
  /** `shown`: the incident shows it. `ticked`: somebody says so. */
  readonly state: 'open' | 'ticked' | 'shown';
}

export interface Preparation {
  readonly steps: readonly PrepareStep[];
  readonly minutesLeft: number;
  readonly minutes: number;
  /** The draft goes out before this, a day ahead of the meeting; null where none is booked. */
  readonly draftBefore: EpochMs | null;
}

/** How far the preparation is. Private: nothing of it is in a document or in the room view. */
export function readPreparation(record: IncidentRecord): Preparation {
  const { incident } = record;
  const steps = STEPS.map(({ id, label, minutes, shows }): PrepareStep => {
    const ticked = incident.prepared.includes(id) ? 'ticked' : 'open';
    return { id, label, minutes, state: shows?.(record) ? 'shown' : ticked };
  });
  const scheduledAt = currentMeeting(record)?.scheduledAt ?? null;
  return {
    steps,
    minutes: sumMinutes(steps),
    minutesLeft: sumMinutes(steps.filter(({ state }) => state === 'open')),
    draftBefore: scheduledAt === null ? null : epochMs(scheduledAt - DAY_MS),
  };
}

function sumMinutes(steps: readonly PrepareStep[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

function hasTimeline({ events }: IncidentRecord): boolean {
  return events.length >= DRAFT_EVENTS && events.every(({ at, text }) => at !== null && !isBlank(text));
}

function hasMilestones({ events }: IncidentRecord): boolean {
  const { impact_start, detected, resolved } = milestoneTimes(events);
  const all = impact_start !== null && detected !== null && resolved !== null;
  return all && findContradictions(events).length === 0;
}

function hasImpact({ impacts }: IncidentRecord): boolean {
  return impacts.length > 0 && impacts.every((row) => unquantified(row) === null);
}

function hasQuestions({ events }: IncidentRecord): boolean {
  return events.some(({ question }) => !isBlank(question));
}

function isBooked(meeting: Meeting | null): boolean {
  return meeting?.scheduledAt != null;
}
