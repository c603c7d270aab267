import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Takes the focus before it is painted, so that no key is pressed on what is seen before it is listened to. */
export function useTakenFocus<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useLayoutEffect(() => element.current?.focus(), []);
  return element;
}
