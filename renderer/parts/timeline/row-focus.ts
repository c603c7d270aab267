import type { FocusCell } from './timeline-types';

const FOCUSABLE = 'input, select, button, a[href], [role="textbox"], [tabindex="0"]';

/** The event whose row an element stands in. */
export function eventAt(element: Element | null): string | null {
  return element?.closest('[data-event]')?.getAttribute('data-event') ?? null;
}

/** The cell of a row that an element stands in; its text for what is no cell of its own. */
export function cellAt(element: Element | null): FocusCell {
  const cell = element?.closest('[data-cell]')?.getAttribute('data-cell');
  // Safe: only cells of this very list are marked with their names.
  return (cell ?? 'text') as FocusCell;
}

export function rowOf(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-event="${CSS.escape(id)}"]`) ?? null;
}

/** Gives a cell of a row the focus; its text where the row has no such cell. */
export function focusCell(row: HTMLElement, cell: FocusCell): void {
  const place = row.querySelector(`[data-cell="${cell}"]`) ?? row.querySelector('[data-cell="text"]');
  place?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  row.scrollIntoView({ block: 'nearest' });
  // Its neighbours are measured in the next frame, and may push it.
  requestAnimationFrame(() => {
    if (row.contains(document.activeElement)) row.scrollIntoView({ block: 'nearest' });
  });
}

/** Gives the focus to the row that follows the list within a larger one, such as the line being typed in the meeting. */
export function focusBehind(list: HTMLElement): boolean {
  const around = list.parentElement?.closest('[data-rows]');
  const next = [...(around?.querySelectorAll('[data-row]') ?? [])].find(
    (row) => (list.compareDocumentPosition(row) & FOLLOWS) !== 0 && !list.contains(row),
  );
  const text = next?.querySelector<HTMLElement>('[role="textbox"]');
  text?.focus();
  return text !== undefined && text !== null;
}

const FOLLOWS = 4; // Node.DOCUMENT_POSITION_FOLLOWING

/** After other rows have been chosen: the row with the focus is in sight, or else the first one is. */
export function showBeginning(list: HTMLElement | null): void {
  const id = eventAt(document.activeElement);
  const row = id === null ? null : rowOf(list, id);
  if (row) row.scrollIntoView({ block: 'nearest' });
  else if (list && list.getBoundingClientRect().top < bottomOfBar(list))
    list.scrollIntoView({ block: 'start' });
}

function bottomOfBar(list: HTMLElement): number {
  return list.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
}
