/** Rows that are marked for one action, and where a stretch of them would begin. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** The row that was marked last by itself; null where none has been. */
  readonly anchor: string | null;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null };

/** Marks a row, or takes its mark away. */
export function toggleRow({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/**
 * Marks all rows from the anchor to this one. Without an anchor among the rows it begins where `from` says.
 *
 * @param rows ids in the order in which they are shown
 */
export function selectTo(
  { ids, anchor }: Selection,
  rows: readonly string[],
  id: string,
  from: string = id,
): Selection {
  const begin = anchor !== null && rows.includes(anchor) ? anchor : from;
  const [first = 0, last = 0] = [rows.indexOf(begin), rows.indexOf(id)].sort((a, b) => a - b);
  if (first < 0) return { ids, anchor };
  return { ids: new Set([...ids, ...rows.slice(first, last + 1)]), anchor: begin };
}

/** Takes the marks from rows that go. */
export function dropRows({ ids, anchor }: Selection, gone: readonly string[]): Selection {
  const left = new Set(ids);
  for (const id of gone) left.delete(id);
  return { ids: left, anchor: anchor !== null && gone.includes(anchor) ? null : anchor };
}

/** What an action is done to: the marked rows that are shown, in order. What a filter hides is left alone. */
export function selectedOf({ ids }: Selection, rows: readonly string[]): string[] {
  return rows.filter((id) => ids.has(id));
}
