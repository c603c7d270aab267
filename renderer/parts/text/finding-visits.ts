import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Asks a text whether it has a finding, and to show it: answered by `preventDefault`. */
const VISIT = 'debrief-finding-visit';

export type Which = 'first' | 'last';

/** Asks a list that does not draw all of its texts to show the next of its findings; answered likewise. */
const VISIT_LIST = 'debrief-list-visit';
const LIST = '[data-text-list]';

export interface ListVisit {
  readonly step: 'next' | 'previous';
  /** From the row that has the focus on; otherwise from the end of the list at which one arrives. */
  readonly fromFocus: boolean;
}

/**
 * Goes from where the focus is to the nearest text of the page that has a finding, and round the end.
 *
 * @returns false where no text has one
 */
export function goToFlaggedText(step: 'next' | 'previous'): boolean {
  const texts = [...document.querySelectorAll(`[data-text], ${LIST}`)].filter(
    (text) => text.matches(LIST) || text.closest(LIST) === null,
  );
  const list = document.activeElement?.closest(LIST);
  if (list && ask<ListVisit>(list, VISIT_LIST, { step, fromFocus: true })) return true;
  const ordered = step === 'next' ? texts : texts.toReversed();
  const from = ordered.findIndex((text) => reaches(text, step));
  const around = from < 0 ? ordered : [...ordered.slice(from), ...ordered.slice(0, from)];
  return around.some((text) =>
    text.matches(LIST)
      ? ask<ListVisit>(text, VISIT_LIST, { step, fromFocus: false })
      : visitText(text, step === 'next' ? 'first' : 'last'),
  );
}

/** Shows the first or last finding of a text; false where it has none. */
export function visitText(text: Element, which: Which): boolean {
  return ask<Which>(text, VISIT, which);
}

function ask<T>(element: Element, name: string, detail: T): boolean {
  return !element.dispatchEvent(new CustomEvent<T>(name, { cancelable: true, detail }));
}

/** Lets a list be visited that does not draw all of its texts. It is marked `data-text-list`. */
export function useListVisits(
  root: RefObject<HTMLElement | null>,
  visit: (visit: ListVisit) => boolean,
): void {
  const answer = useEffectEvent(visit);
  useEffect(() => {
    const element = root.current;
    const listen = (event: Event) => {
      // Safe: only `goToFlaggedText` sends it.
      if (event instanceof CustomEvent && answer(event.detail as ListVisit)) event.preventDefault();
    };
    element?.addEventListener(VISIT_LIST, listen);
    return () => element?.removeEventListener(VISIT_LIST, listen);
  }, [root]);
}

/** Lets a text be visited. `visit` returns false where it has no finding. */
export function useFindingVisits(
  root: RefObject<HTMLElement | null>,
  visit: (which: Which) => boolean,
): void {
  const answer = useEffectEvent(visit);
  useEffect(() => {
    const element = root.current;
    const listen = (event: Event) => {
      if (!(event instanceof CustomEvent)) return;
      if (answer(event.detail === 'last' ? 'last' : 'first')) event.preventDefault();
    };
    element?.addEventListener(VISIT, listen);
    return () => element?.removeEventListener(VISIT, listen);
  }, [root]);
}

/** Whether a text lies beyond the focus in the direction gone. The text that holds the focus does not. */
function reaches(text: Element, step: 'next' | 'previous'): boolean {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return true;
  if (text.contains(focused)) return false;
  const place = focused.compareDocumentPosition(text);
  const beyond = step === 'next' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  return (place & beyond) !== 0;
}
