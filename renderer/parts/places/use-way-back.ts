import { useMemo, useRef } from 'react';
import { aimAt } from '../../store/window';

export interface WayBack {
  /** What had the focus before it came here. */
  comeFrom(element: EventTarget | null): void;
  /** Gives it the focus again. @returns false where it is gone, and where the focus came from nowhere */
  go(): boolean;
}

interface From {
  readonly element: HTMLElement;
  readonly place: string | null;
}

/** From a part of the screen that somebody only looks into, back to where they were: to the words, where it was a row. */
export function useWayBack(): WayBack {
  const from = useRef<From | null>(null);
  return useMemo(
    () => ({
      comeFrom: (element) => {
        from.current = element instanceof HTMLElement ? wordsOf(element) : null;
      },
      go: () => {
        if (from.current === null) return false;
        const { element, place } = from.current;
        // An editor at rest has been put away meanwhile: its place takes the focus instead.
        if (element.isConnected) element.focus();
        else aimAt(place);
        return element.isConnected || place !== null;
      },
    }),
    [],
  );
}

function wordsOf(focused: HTMLElement): From {
  const words = focused.closest('[data-row]')?.querySelector<HTMLElement>('[role="textbox"]');
  const element = words ?? focused;
  return { element, place: element.closest('[data-place]')?.getAttribute('data-place') ?? null };
}
