import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * Gives the focus to a dialog as soon as it is drawn, and back to where it was when that goes: no key that is typed
 * meanwhile falls in between. A screen that wants the focus meanwhile has it afterwards. To be called inside the
 * dialog, which draws what it holds a moment after itself.
 *
 * @param taker what takes the focus, or holds the element that does: the one with `data-autofocus`
 */
export function useLentFocus(taker: RefObject<HTMLElement | null>): void {
  const [before] = useState(lookAtFocus);
  const lender = useRef(before);
  useLayoutEffect(() => {
    const dialog = taker.current?.closest('[aria-modal="true"]');
    const field = taker.current?.querySelector<HTMLElement>('[data-autofocus]') ?? taker.current;
    const keep = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || dialog?.contains(target)) return;
      lender.current = lookAtFocus();
      field?.focus();
    };
    field?.focus();
    document.addEventListener('focusin', keep);
    return () => {
      document.removeEventListener('focusin', keep);
      giveBack(lender.current);
    };
  }, [taker]);
}

interface FocusedPlace {
  readonly element: Element | null;
  /** What is selected of a text; a browser would put the caret at its beginning. Fields keep theirs. */
  readonly selected: Pick<Selection, 'anchorNode' | 'anchorOffset' | 'focusNode' | 'focusOffset'> | null;
}

function lookAtFocus(): FocusedPlace {
  const element = document.activeElement;
  const selection = document.getSelection();
  if (!selection || !(element instanceof HTMLElement) || !element.isContentEditable)
    return { element, selected: null };
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return { element, selected: { anchorNode, anchorOffset, focusNode, focusOffset } };
}

function giveBack({ element, selected }: FocusedPlace): void {
  if (!(element instanceof HTMLElement)) return;
  element.focus({ preventScroll: true });
  if (!selected) return;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selected;
  // Somebody else may have written in the text meanwhile: the editor then knows better.
  const isThere = (node: Node | null, offset: number): node is Node =>
    node !== null && element.contains(node) && offset <= (node.nodeValue?.length ?? node.childNodes.length);
  if (isThere(anchorNode, anchorOffset) && isThere(focusNode, focusOffset))
    document.getSelection()?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}
