import { fieldLabel, PART_LABELS } from './labels';
import type { PartRow } from './parts';
import { sayRow, sayValue, sayWholeRow } from './say-value';
import type { Comparison, Difference, Side } from './types';

/** What one side says. */
export interface Said {
  readonly lines: readonly string[];
  /** False where the lines tell why there is nothing: removed, not there yet, empty. */
  readonly isValue: boolean;
}

/** A difference in words. */
export interface DifferenceWords {
  /** The row that it is about, by which a person knows it; or the name of the part. */
  readonly row: string;
  /** The field; empty where the whole row is meant. */
  readonly field: string;
  readonly mine: Said;
  readonly theirs: Said;
}

export function describeDifference(comparison: Comparison, difference: Difference): DifferenceWords {
  const { part, rowId, field } = difference;
  const find = (side: Side) => comparison[side][part].find(({ id }) => id === rowId);
  const [mine, theirs] = [find('mine'), find('theirs')];
  const shown = mine ?? theirs;
  const row = (shown && sayRow(part, shown)) || PART_LABELS[part];
  if (rowId === null) {
    const order = (side: Side): Said => ({ isValue: true, lines: sayOrder(comparison, difference, side) });
    return { row: PART_LABELS[part], field: 'Order', mine: order('mine'), theirs: order('theirs') };
  }
  const say = (side: Side, one: PartRow | undefined): Said => {
    if (one === undefined) return { isValue: false, lines: [sayAbsence(difference, side)] };
    if (field === null) return sayRowThere(sayWholeRow(part, one, comparison[side]));
    const value = sayValue(part, field, one.fields[field], comparison[side]);
    return value === '' ? { isValue: false, lines: ['Nothing'] } : { isValue: true, lines: [value] };
  };
  return {
    row,
    field: field === null ? '' : fieldLabel(part, field),
    mine: say('mine', mine),
    theirs: say('theirs', theirs),
  };
}

/** A row may say nothing yet. */
function sayRowThere(lines: readonly string[]): Said {
  return lines.length === 0 ? { isValue: false, lines: ['An empty row'] } : { isValue: true, lines };
}

/** Why one side does not have a row. */
function sayAbsence({ changedBy }: Difference, side: Side): string {
  if (changedBy === 'unknown') return side === 'mine' ? 'Not here' : 'Not in the file';
  const removed = changedBy === 'both' || changedBy === side;
  if (removed) return side === 'mine' ? 'Removed here' : 'Removed in the file';
  return side === 'mine' ? 'Not here yet' : 'Not in the file yet';
}

/** The rows that both sides have, as one side orders them. */
function sayOrder({ mine, theirs }: Comparison, { part }: Difference, side: Side): string[] {
  const rows = side === 'mine' ? mine[part] : theirs[part];
  const other = new Set((side === 'mine' ? theirs[part] : mine[part]).map(({ id }) => id));
  return rows
    .filter(({ id }) => other.has(id))
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map((row) => sayRow(part, row));
}
