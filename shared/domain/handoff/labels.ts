import { MILESTONE_LABELS, WRITE_UP_LABELS } from '../incident/types';
import type { PartFields, PartName } from './parts';

export const PART_LABELS: Readonly<Record<PartName, string>> = {
  incident: 'Incident',
  triage: 'Triage',
  attendees: 'People',
  events: 'Timeline',
  milestones: 'Milestones',
  impacts: 'Impact',
  factors: 'Contributing factors',
  notes: 'Notes',
  actions: 'Actions',
  meetings: 'Meetings',
  decisions: 'Wording kept as it is',
  counters: 'Numbers',
};

/** What a person calls each thing that can differ. A new field of a row needs its name here. */
const FIELD_LABELS: { readonly [P in PartName]: Readonly<Record<PartFields[P], string>> } = {
  incident: {
    title: 'Title',
    severity: 'Severity',
    services: 'Services',
    commander: 'Commander',
    lead: 'Lead',
    author: 'Author',
    date: 'Date',
    zone: 'Zone',
    prepared: 'Preparation checklist',
    followUpDate: 'Follow-up date',
    followUpOwner: 'Follow-up owner',
    ...WRITE_UP_LABELS,
  },
  triage: {
    downtimeMinutes: 'Downtime, minutes',
    dataLoss: 'Data lost',
    revenue: 'Revenue lost',
    teams: 'Teams involved',
    outOfHours: 'Paged out of hours',
    security: 'Security',
    repeat: 'Has happened before',
  },
  attendees: { name: 'Name', role: 'Role', reviewed: 'Has reviewed' },
  events: {
    at: 'Time',
    approximate: 'Approximate',
    text: 'Text',
    source: 'Source',
    link: 'Link',
    actor: 'Who',
    starred: 'Starred',
    disputed: 'Disputed',
    privateNote: 'Private note',
    question: 'Question for the room',
    origin: 'Imported from',
  },
  milestones: MILESTONE_LABELS,
  impacts: { metric: 'Metric', value: 'Value', note: 'Note' },
  factors: {
    number: 'Number',
    text: 'Text',
    effect: 'Effect',
    category: 'Category',
    accepted: 'Accepted, because',
    whys: 'What made it possible',
  },
  notes: { kind: 'Kind', text: 'Text', private: 'Private' },
  actions: {
    number: 'Number',
    text: 'Text',
    owner: 'Owner',
    due: 'Due',
    priority: 'Priority',
    outcome: 'Expected outcome',
    status: 'Status',
    factorIds: 'Answers',
  },
  meetings: {
    booking: 'Booked for',
    booked: 'Booked length',
    plan: 'Plan',
    log: 'Course of the meeting',
    present: 'Present',
    poll: 'Closing poll',
    shownAnyway: 'Shown to the room anyway',
  },
  decisions: { rule: 'Rule', sentence: 'Sentence', words: 'Words', reason: 'Reason' },
  counters: { nextFactor: 'Next factor', nextAction: 'Next action' },
};

export function fieldLabel(part: PartName, field: string): string {
  const labels: Readonly<Record<string, string>> = FIELD_LABELS[part];
  return labels[field] ?? field;
}
