import type { ClockEvent, StagePlan } from '../agenda/types';
import type { DurationMs, EpochMs, IsoDate } from '../units';

/** What every stored row has. `rev` rises by one with each write and guards read-modify-writes. */
export interface Row {
  readonly id: string;
  readonly rev: number;
  readonly createdAt: EpochMs;
  readonly updatedAt: EpochMs;
}

/** A row that belongs to one incident and has a place in a list. Lists are shown by rising `order`. */
export interface ListRow extends Row {
  readonly incidentId: string;
  readonly order: number;
}

export const MILESTONES = ['impact_start', 'detected', 'acknowledged', 'mitigated', 'resolved'] as const;
export type Milestone = (typeof MILESTONES)[number];

export const MILESTONE_LABELS: Readonly<Record<Milestone, string>> = {
  impact_start: 'Impact start',
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
};

export const SEVERITIES = [1, 2, 3] as const;
export type Severity = (typeof SEVERITIES)[number];

export const EFFECTS = ['possible', 'likelier', 'slower_to_detect', 'slower_to_resolve', 'worse'] as const;
/** What a contributing factor did. */
export type Effect = (typeof EFFECTS)[number];

export const EFFECT_LABELS: Readonly<Record<Effect, string>> = {
  possible: 'Made it possible',
  likelier: 'Made it likelier',
  slower_to_detect: 'Slower to detect',
  slower_to_resolve: 'Slower to resolve',
  worse: 'Made it worse',
};

export const FACTOR_CATEGORIES = [
  'monitoring',
  'testing',
  'change_process',
  'architecture',
  'capacity',
  'knowledge',
  'communication',
  'ownership',
  'third_party',
  'other',
] as const;
/** Where a contributing factor lies. */
export type FactorCategory = (typeof FACTOR_CATEGORIES)[number];

export const FACTOR_CATEGORY_LABELS: Readonly<Record<FactorCategory, string>> = {
  monitoring: 'Monitoring',
  testing: 'Testing',
  change_process: 'Change process',
  architecture: 'Architecture',
  capacity: 'Capacity',
  knowledge: 'Knowledge',
  communication: 'Communication',
  ownership: 'Ownership',
  third_party: 'Third party',
  other: 'Other',
};

export const PRIORITIES = ['P0', 'P1', 'P2', 'P3'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const ACTION_STATUSES = ['open', 'in_progress', 'done', 'dropped'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

export const ACTION_STATUS_LABELS: Readonly<Record<ActionStatus, string>> = {
  open: 'Open',
  in_progress: 'In progress',
  done: 'Done',
  dropped: 'Dropped',
};

export interface Attendee {
  readonly id: string;
  readonly name: string;
  /** Their part in the incident or the meeting, e.g. "payments on-call". Free text. */
  readonly role: string;
  /** They have read the document and agree with it. */
  readonly reviewed: boolean;
}

export const WRITE_UPS = [
  'summary',
  'rootCause',
  'wentWrong',
  'lessons',
  'followUp',
  'customerMessage',
] as const;
/** The texts of the document that are written, not captured line by line. */
export type WriteUp = (typeof WRITE_UPS)[number];

export const WRITE_UP_LABELS: Readonly<Record<WriteUp, string>> = {
  summary: 'Summary',
  rootCause: 'Root cause',
  wentWrong: 'What went wrong',
  lessons: 'Lessons learned',
  followUp: 'Follow-up',
  customerMessage: 'Message to customers',
};

/** One post-mortem's subject. Texts are inline Markdown; in `wentWrong` and `lessons` each line is an item. */
export interface Incident extends Row, Readonly<Record<WriteUp, string>> {
  readonly title: string;
  readonly severity: Severity | null;
  readonly services: readonly string[];
  /** Incident commander: who led the response. */
  readonly commander: string;
  /** Incident lead: who prepares the draft. */
  readonly lead: string;
  readonly author: string;
  readonly attendees: readonly Attendee[];
  /** The UTC day on which it began; bare times belong to it. Null until known. */
  readonly date: IsoDate | null;
  /** IANA zone of the people: shown beside UTC, and the one that times are in where evidence names none. */
  readonly zone: string;
  readonly triage: TriageAnswers;
  /** The steps of the prep checklist that are done, by id. Private. */
  readonly prepared: readonly string[];
  /** When the actions are looked at again, and by whom. */
  readonly followUpDate: IsoDate | null;
  readonly followUpOwner: string;
  /** The numbers that the next factor and action get; a number is never given twice. */
  readonly nextFactor: number;
  readonly nextAction: number;
  /** Null unless the incident has been deleted (and can be brought back). */
  readonly deletedAt: EpochMs | null;
}

/** What somebody said about an incident that its timeline does not tell; null where nobody has. */
export interface TriageAnswers {
  /** Where the milestones do not give the duration. */
  readonly downtimeMinutes: number | null;
  readonly dataLoss: boolean | null;
  /** In whole units of the team's currency. */
  readonly revenue: number | null;
  readonly teams: number | null;
  /** Somebody was paged outside working hours. */
  readonly outOfHours: boolean | null;
  readonly security: boolean | null;
  /** It has happened before; null: as the log tells. */
  readonly repeat: boolean | null;
}

/** What an import read, so that the same evidence is known again and a row that somebody edited is told from one that nobody did. */
export interface EventOrigin {
  /** Of the importer. */
  readonly format: string;
  /** What tells it from all others of its source; empty where the source has nothing of the kind. */
  readonly locator: string;
  readonly at: EpochMs;
  readonly text: string;
}

/** A moment of the incident. */
export interface TimelineEvent extends ListRow {
  /** Null where nobody has said when yet. */
  readonly at: EpochMs | null;
  /** Typed with `~`, or read from words such as "about 2pm". */
  readonly approximate: boolean;
  readonly text: string;
  readonly milestone: Milestone | null;
  /** Where it was read: "alerts", "#inc-41", a link. Free text. */
  readonly source: string;
  /** Address of the evidence, `https:` or `http:`; empty where there is none. */
  readonly link: string;
  /** Who did or said it, as the source names them. Free text. */
  readonly actor: string;
  /** It matters: the meeting goes through these. */
  readonly starred: boolean;
  /** People remember it differently. */
  readonly disputed: boolean;
  /** For the lead and the facilitator alone: neither in the room view nor in any export. */
  readonly privateNote: string;
  /** What the lead wants to ask the room about it. Private as well. */
  readonly question: string;
  /** Null for an event that somebody typed. */
  readonly origin: EventOrigin | null;
}

export interface ImpactRow extends ListRow {
  readonly metric: string;
  readonly value: string;
  readonly note: string;
}

/** A contributing factor, shown as F1, F2 … */
export interface Factor extends ListRow {
  readonly number: number;
  readonly text: string;
  readonly effect: Effect | null;
  readonly category: FactorCategory | null;
  /** Why nothing is done about it; empty where nobody has decided so. */
  readonly accepted: string;
  /** Five Whys: what made the factor possible, what made that possible, and so on. The last is a condition to change. */
  readonly whys: readonly string[];
}

/** A follow-up, shown as A1, A2 … */
export interface Action extends ListRow {
  readonly number: number;
  readonly text: string;
  readonly owner: string;
  readonly due: IsoDate | null;
  readonly priority: Priority | null;
  /** How one will know that it is done. */
  readonly outcome: string;
  readonly status: ActionStatus;
  /** The factors that it answers. */
  readonly factorIds: readonly string[];
}

/** The last two are the lanes of the parking lot. */
export const NOTE_KINDS = ['went_well', 'lesson', 'fix_idea', 'off_topic'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export const NOTE_KIND_LABELS: Readonly<Record<NoteKind, string>> = {
  went_well: 'Went well',
  lesson: 'Lesson',
  fix_idea: 'Fix idea',
  off_topic: 'Off-topic',
};

/** A captured line of a stage that is no event, factor or action. */
export interface Note extends ListRow {
  readonly kind: NoteKind;
  readonly text: string;
  /** For the facilitator alone: neither in the room view nor in any export. */
  readonly private: boolean;
}

/** What people thought of the meeting at its end, as one person counted their hands. */
export interface ClosingPoll {
  readonly people: number;
  /** Learnt something that changes how they work. */
  readonly learnt: number;
  /** Would come to such a meeting again. */
  readonly again: number;
}

/** A line that a finding keeps off the room view, and that somebody has shown nevertheless. */
export interface ShownLine {
  readonly rowId: string;
  /** As it was then: another wording waits again. */
  readonly text: string;
}

/** One meeting about the incident; a later one may settle the actions. The first has the order 0. */
export interface Meeting extends ListRow {
  /** When it is booked, and the zone (IANA) it was booked in. */
  readonly scheduledAt: EpochMs | null;
  readonly zone: string;
  /** How long the room is booked for; null where nobody has said. */
  readonly booked: DurationMs | null;
  readonly plan: readonly StagePlan[];
  /** What has happened to the clock, oldest first; see `agenda/read-clock`. */
  readonly log: readonly ClockEvent[];
  /** The attendees who are there, by id. */
  readonly present: readonly string[];
  readonly poll: ClosingPoll | null;
  readonly shownAnyway: readonly ShownLine[];
}

/** That a sentence stays as it is although a check flags it. Remembered until the sentence changes; never exported. */
export interface Decision extends Row {
  readonly incidentId: string;
  /** The rule that flags it. */
  readonly rule: string;
  /** The sentence as `language/keep` writes it: however it is wrapped, the same. */
  readonly sentence: string;
  /** The words found. */
  readonly words: string;
  /** Never blank. */
  readonly reason: string;
}

/** Everything written about one incident, lists in the order in which they are shown. */
export interface IncidentRecord {
  readonly incident: Incident;
  readonly events: readonly TimelineEvent[];
  readonly impacts: readonly ImpactRow[];
  readonly factors: readonly Factor[];
  readonly notes: readonly Note[];
  readonly actions: readonly Action[];
  /** In the order in which they are held: the last one is the one that is prepared, or held. */
  readonly meetings: readonly Meeting[];
  /** Oldest first. */
  readonly decisions: readonly Decision[];
}
