const TEXTS = '[role="textbox"]';

/**
 * The row that has the focus is about to go: the text below it has the focus then, else the one above.
 *
 * @returns false where it stands alone
 */
export function leaveRow(): boolean {
  return focusNeighbour('down') || focusNeighbour('up');
}

/**
 * Moves the focus to the text of the row above or below the one that has it.
 *
 * @returns false where there is none, or where the focus is in no row
 */
export function focusNeighbour(direction: 'up' | 'down'): boolean {
  const row = document.activeElement?.closest('[data-row]');
  const list = row?.closest('[data-rows]');
  if (!row || !list) return false;
  const rows = [...list.querySelectorAll('[data-row]')];
  const next = rows[rows.indexOf(row) + (direction === 'down' ? 1 : -1)];
  const text = next?.querySelector<HTMLElement>(TEXTS);
  text?.focus();
  return text !== undefined && text !== null;
}
