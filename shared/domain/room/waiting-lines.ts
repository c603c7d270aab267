import type { ShownLine } from '../incident/types';
import type { Finding, Section } from '../language/types';
import type { RoomText } from './room-lines';

/** The open findings of a text that stands in `section`: what somebody has decided to keep is not among them. */
export type FindIn = (text: string, section: Section) => readonly Finding[];

/**
 * Whether a line waits: it blames somebody, has neither been reworded nor kept as it is, and nobody has said that it be shown
 * anyway. Another wording waits again.
 */
export function lineWaits(line: RoomText, shownAnyway: readonly ShownLine[], find: FindIn): boolean {
  const { rowId, text, section } = line;
  if (shownAnyway.some((shown) => shown.rowId === rowId && shown.text === text)) return false;
  return find(text, section).some(({ group, severity }) => group === 'blame' && severity === 'high');
}
