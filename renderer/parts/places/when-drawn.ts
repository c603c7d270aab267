/** How long a screen may take to be drawn before nobody waits for it, milliseconds. */
const PATIENCE_MS = 2000;

/**
 * Tries at once, and then whenever the page has changed, until it has succeeded or two seconds are over.
 *
 * @param reach whether it has succeeded
 * @param giveUp called when the time is over
 * @returns ends the waiting, without a word
 */
export function whenDrawn(reach: () => boolean, giveUp?: () => void): () => void {
  if (reach()) return () => undefined;
  const observer = new MutationObserver(() => {
    if (reach()) stop();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const patience = window.setTimeout(() => {
    stop();
    giveUp?.();
  }, PATIENCE_MS);
  function stop(): void {
    observer.disconnect();
    window.clearTimeout(patience);
  }
  return stop;
}
