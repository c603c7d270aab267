import type { MouseEvent } from 'react';

/**
 * For a row with buttons in it: a press on one leaves the focus, and the caret, where they are. A row that grows as soon
 * as it has the focus would take the button away from under the pointer, and the press would come to nothing.
 */
export function keepCaret(press: MouseEvent): void {
  if (press.button === 0 && press.target instanceof Element && press.target.closest('button'))
    press.preventDefault();
}
