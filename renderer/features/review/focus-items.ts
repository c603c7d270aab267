const ITEM = '[data-review-item]';

/** Moves the focus to the next or previous thing that is left, and round the end. */
export function focusLeftItem(step: 1 | -1): boolean {
  const items = [...document.querySelectorAll('[data-review-item="left"]')];
  const at = items.findIndex((item) => item.contains(document.activeElement));
  return focusItem(items.at(at < 0 ? (step === 1 ? 0 : -1) : (at + step) % items.length));
}

/** Takes the focus out of an item that is about to go: to the one below it, else the one above. */
export function focusNeighbourItem(item: Element): void {
  const items = [...document.querySelectorAll(ITEM)];
  const at = items.indexOf(item);
  focusItem(items[at + 1] ?? items[at - 1]);
}

function focusItem(item: Element | undefined): boolean {
  item?.querySelector('button')?.focus();
  return item !== undefined;
}
