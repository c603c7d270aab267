import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Asks a text whether it has a finding, and to show it: answered by `preventDefault`. */
const VISIT = 'debrief-finding-visit';

export type Which = 'first' | 'last';

/**
 * Goes from where the focus is to the nearest text of the page that has a finding, and round the end.
 *
 * @returns false where no text has one
 */
export function goToFlaggedText(step: 'next' | 'previous'): boolean {
  const texts = [...document.querySelectorAll('[data-text]')];
  const ordered = step === 'next' ? texts : texts.toReversed();
  const from = ordered.findIndex((text) => reaches(text, step));
  const around = from < 0 ? ordered : [...ordered.slice(from), ...ordered.slice(0, from)];
  const which: Which = step === 'next' ? 'first' : 'last';
  return around.some(
    (text) => !text.dispatchEvent(new CustomEvent<Which>(VISIT, { cancelable: true, detail: which })),
  );
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
