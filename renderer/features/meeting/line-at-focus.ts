import type { CapturedTable } from '../../data/commands/move-line';

/** A captured line, as its row names it. */
export interface CapturedLine {
  readonly table: CapturedTable;
  readonly id: string;
}

const TABLES: readonly CapturedTable[] = ['events', 'factors', 'notes', 'actions'];

/** The captured line whose row has the focus; null in the line being typed, and anywhere else. */
export function lineAtFocus(): CapturedLine | null {
  const row = document.activeElement?.closest('[data-row]');
  const place = row?.querySelector('[data-place]')?.getAttribute('data-place') ?? '';
  const [, name, id] = /^(\w+):(.+):[\w.]+$/.exec(place) ?? [];
  const table = TABLES.find((one) => one === name);
  return table && id !== undefined ? { table, id } : null;
}

/** The row that has the focus, to stand something beside it. */
export function rowAtFocus(): Element | null {
  return document.activeElement?.closest('[data-row]') ?? null;
}
