import { DEFAULT_OPENING, type OpeningWords } from '../agenda/opening-words';
import type { Agenda } from '../agenda/presets';
import type { Severity } from './types';

/** How much an incident asks for, from little to much: a log entry, a lighter review, always a full post-mortem. */
export const REVIEW_KINDS = ['entry', 'lighter', 'always'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export const REVIEW_LABELS: Readonly<Record<ReviewKind, string>> = {
  entry: 'Log entry',
  lighter: 'Lighter review',
  always: 'Full post-mortem',
};

/** One row of the severity matrix. */
export interface SeverityLevel {
  /** Where it is blank the usual name is shown. */
  readonly name: string;
  /** When an incident is of this level. */
  readonly definition: string;
  /** How the team answers to it. */
  readonly response: string;
  /** The post-mortem is due so many hours after the incident was resolved; null: whenever it suits. */
  readonly dueHours: number | null;
  /** What the level alone asks for. */
  readonly asks: ReviewKind;
}

/** What is compared with a limit; the unit is in `LIMIT_UNITS`. */
export const MEASURED_TRIGGERS = ['downtime', 'shortDowntime', 'revenue', 'teams', 'repeat'] as const;
export type MeasuredTrigger = (typeof MEASURED_TRIGGERS)[number];

/** What is so or is not. */
export const PLAIN_TRIGGERS = ['dataLoss', 'security', 'outOfHours'] as const;
export type PlainTrigger = (typeof PLAIN_TRIGGERS)[number];

export type Trigger = MeasuredTrigger | PlainTrigger;

/** What a trigger asks for once it is met; `entry`: nothing by itself. */
export interface PlainRule {
  readonly asks: ReviewKind;
}

/** Met by more than the limit; for `repeat`, by another incident at most so many days before. */
export interface MeasuredRule extends PlainRule {
  readonly limit: number;
}

export type Thresholds = Readonly<Record<MeasuredTrigger, MeasuredRule>> &
  Readonly<Record<PlainTrigger, PlainRule>>;

/** Whether people are called by their names, or by what they are to the incident. */
export const NAMINGS = ['roles', 'names'] as const;
export type Naming = (typeof NAMINGS)[number];

export const ROOM_LOOKS = ['light', 'dark', 'contrast'] as const;
export type RoomLook = (typeof ROOM_LOOKS)[number];

/** What the room, and a reader of the document, is shown of people; and how the room view looks. */
export interface RoomPolicy {
  readonly look: RoomLook;
  /** In every text of the room view. */
  readonly names: Naming;
  /** Beside the actions, in the room view. */
  readonly owners: Naming;
  /** In the texts of exported documents; those who led, came and own actions are listed there in any case. */
  readonly documents: Naming;
}

/** What a team has agreed on about incidents and their meetings, on this computer. */
export interface TeamPolicy {
  readonly levels: Readonly<Record<Severity, SeverityLevel>>;
  readonly thresholds: Thresholds;
  /** How to prepare, one note a line. */
  readonly guidance: string;
  readonly opening: OpeningWords;
  /** Plans of its own, beside those that Debrief brings; no two have one name. */
  readonly agendas: readonly Agenda[];
  readonly room: RoomPolicy;
}

/** The parts that are edited, and taken back to the defaults, each by itself. */
export type PolicyPart = keyof TeamPolicy;

const LEVELS: TeamPolicy['levels'] = {
  1: {
    name: 'Critical',
    definition: 'A core service is down for customers, or data or security is in danger.',
    response:
      'Page at once, day or night. Somebody takes command, the status page says so within 15 minutes.',
    dueHours: 48,
    asks: 'always',
  },
  2: {
    name: 'Major',
    definition: 'A core service is slow or partly down, or many customers cannot do one thing.',
    response: 'Page the team that owns it. Tell customers every hour until it is mitigated.',
    dueHours: 7 * 24,
    asks: 'always',
  },
  3: {
    name: 'Minor',
    definition: 'Few notice, there is a way around it, or it was caught before anybody did.',
    response: 'In working hours. A few lines in the log will do.',
    dueHours: null,
    asks: 'entry',
  },
};

/**
 * Where the usual advice agrees (a full post-mortem over half an hour of downtime, at any loss of data or
 * revenue, with more than one team, after a page at night, in security, when it comes back within a month),
 * and for the five minutes that some ask for already, the lighter review.
 */
const THRESHOLDS: Thresholds = {
  downtime: { limit: 30, asks: 'always' },
  shortDowntime: { limit: 5, asks: 'lighter' },
  dataLoss: { asks: 'always' },
  revenue: { limit: 0, asks: 'always' },
  teams: { limit: 1, asks: 'always' },
  outOfHours: { asks: 'always' },
  security: { asks: 'always' },
  repeat: { limit: 30, asks: 'always' },
};

const GUIDANCE = [
  'Begin before the first sign of trouble and go forward from there: facts only, each with where it came from.',
  'Star the moments at which it turned, and write the open question beside each.',
  'Put numbers on the impact: how long, how many people, how much.',
  'Invite those who noticed, responded and fixed, and somebody who felt the effects.',
  'Talk beforehand to whoever may fear the blame, and hear what worries them.',
  'Let somebody lead the meeting who was not part of the incident.',
  'Send the draft a day ahead, so that the hour is not spent on reading it.',
].join('\n');

/** Names stay off the wall, those of owners too until the team decides otherwise; a document is for colleagues. */
const ROOM: RoomPolicy = { look: 'light', names: 'roles', owners: 'roles', documents: 'names' };

export const DEFAULT_POLICY: TeamPolicy = {
  levels: LEVELS,
  thresholds: THRESHOLDS,
  guidance: GUIDANCE,
  opening: DEFAULT_OPENING,
  agendas: [],
  room: ROOM,
};

/** What a team calls its levels. */
export type SeverityNames = Readonly<Record<Severity, string>>;

/** The names of the levels as they are shown; never blank. */
export function severityNames({ levels }: TeamPolicy): SeverityNames {
  const name = (level: Severity) => levels[level].name.replace(/\s+/g, ' ').trim() || LEVELS[level].name;
  return { 1: name(1), 2: name(2), 3: name(3) };
}

/** `2 · Major` */
export function sayLevel(severity: Severity, names: SeverityNames): string {
  return `${severity} · ${names[severity]}`;
}

/** `Severity 2 · Major` */
export function saySeverity(severity: Severity, names: SeverityNames): string {
  return `Severity ${sayLevel(severity, names)}`;
}
