import { NOTE_KIND_LABELS, type NoteKind } from '../incident/types';

/** A list that a captured line can stand in: what happened, a factor, an action, or a note of some kind. */
export type LineHome = 'events' | 'factors' | 'actions' | NoteKind;

export interface LineHomeChoice {
  readonly home: LineHome;
  readonly label: string;
  /** The digit or letter that opens or fills the list together with Alt; alone while the choice is open. */
  readonly key: string;
}

/** In the order of the meeting, then the parking lot. */
export const LINE_HOMES: readonly LineHomeChoice[] = [
  { home: 'events', label: 'Timeline', key: '2' },
  { home: 'factors', label: 'Factors', key: '3' },
  { home: 'went_well', label: NOTE_KIND_LABELS.went_well, key: '4' },
  { home: 'actions', label: 'Actions', key: '5' },
  { home: 'lesson', label: 'Lessons', key: '7' },
  { home: 'fix_idea', label: 'Parked: fix idea', key: 'P' },
  { home: 'off_topic', label: 'Parked: off-topic', key: 'O' },
];

/** The choice that a key stands for while the choices are shown; null for any other key. */
export function homeOfKey(key: string): LineHome | null {
  return LINE_HOMES.find((choice) => choice.key.toLowerCase() === key.toLowerCase())?.home ?? null;
}

const PARKING_LANES = ['fix_idea', 'off_topic'] as const satisfies readonly NoteKind[];
export type ParkingLane = (typeof PARKING_LANES)[number];

/** Whether a kind of notes is a lane of the parking lot. */
export function isParked(kind: NoteKind): kind is ParkingLane {
  return PARKING_LANES.some((lane) => lane === kind);
}

export function labelOfHome(home: LineHome): string {
  return LINE_HOMES.find((choice) => choice.home === home)?.label ?? home;
}
