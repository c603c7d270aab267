import { useEffect } from 'react';
import { tellListeners } from './command-bus';

/** Has the menu look again at what is live, where that turns with something else than the focus: whenever `state` is another. */
export function useLiveAgain(state: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the state is another
  useEffect(() => tellListeners(), [state]);
}
