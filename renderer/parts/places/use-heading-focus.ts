import { useEffect, useRef } from 'react';
import { whenDrawn } from './when-drawn';

/**
 * What had the focus goes with the screen it stood in. The heading of the next one has it then, so that it is read
 * aloud, and Tab goes on below it. A focus that is somewhere stays, and one that is led to a place (`useGoal`) goes on.
 *
 * @param screen what is shown; another text is another screen
 */
export function useHeadingFocus(screen: string): void {
  const before = useRef(screen);
  useEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    return whenDrawn(() => {
      const heading = document.querySelector<HTMLElement>('main h1');
      if (!heading) return false;
      if (document.activeElement !== document.body) return true;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      return true;
    });
  }, [screen]);
}
