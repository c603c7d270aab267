import type { Page } from '@playwright/test';
import type { Debrief } from './debrief';

/**
 * Moves what the program reads of the computer's two clocks, in milliseconds: in Electron those of the main process, in the
 * browser those of the pages.
 *
 * @param mono 0: the wall clock was set, or the computer slept; the same as `wall`: time passed
 */
export async function moveClocks(
  { electron, page }: Debrief,
  wall: number,
  mono: number,
  pages: readonly Page[] = [page],
): Promise<void> {
  if (electron === null) for (const one of pages) await one.evaluate(moveHere, { wall, mono });
  else {
    await electron.evaluate(
      (_electron, by) => {
        const now = Date.now.bind(Date);
        Date.now = () => now() + by.wall;
        const monotonic = performance.now.bind(performance);
        performance.now = () => monotonic() + by.mono;
      },
      { wall, mono },
    );
  }
}

/** Runs in the page. */
function moveHere({ wall, mono }: { readonly wall: number; readonly mono: number }): void {
  const now = Date.now.bind(Date);
  Date.now = () => now() + wall;
  const monotonic = performance.now.bind(performance);
  performance.now = () => monotonic() + mono;
}

/** The computer sleeps and says so, as a laptop does whose monotonic clock stops meanwhile. Electron only. */
export async function sleepFor(debrief: Debrief, length: number): Promise<void> {
  await debrief.electron?.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'));
  await moveClocks(debrief, length, 0);
  await debrief.electron?.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'));
}
