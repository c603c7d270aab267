import { warmUp } from '#shared/domain/language/warm-up';

/** What a step may take, in milliseconds: less time left in a pause, and it waits for the next one. */
const STEP_MS = 8;

/** Makes the checks ready in the pauses of a window, so that a long document does not wait for it. */
export function warmChecks(): void {
  if (!('requestIdleCallback' in window)) return;
  const steps = warmUp();
  const goOn = (pause: IdleDeadline): void => {
    while (pause.timeRemaining() > STEP_MS) if (steps.next().done) return;
    window.requestIdleCallback(goOn);
  };
  window.requestIdleCallback(goOn);
}
