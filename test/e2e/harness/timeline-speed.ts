import type { Page } from '@playwright/test';
import { makeLongTimeline } from '../../bench/long-timeline';
import { listenToKeys } from './key-times';
import { storeIncidents } from './seed';

/** Opens a new incident with so many rows in its timeline, on the screen that prepares it. */
export async function openLongTimeline(page: Page, rows: number): Promise<void> {
  await page.getByRole('button', { name: /^New incident/ }).waitFor();
  const record = makeLongTimeline(rows);
  await storeIncidents(page, [record]);
  await page.goto(new URL(`index.html#/incident/${record.incident.id}/prepare`, page.url()).href);
  await page.reload();
  await page
    .getByRole('textbox', { name: /^What happened/ })
    .first()
    .waitFor();
}

/**
 * Scrolls the timeline down, so far with each frame, until its end.
 *
 * @returns how long each frame took from its beginning until it was painted, milliseconds
 */
export function scrollTimeline(page: Page, stepPx: number, frames: number): Promise<number[]> {
  return page.evaluate(
    ([step, most]) =>
      new Promise<number[]>((resolve) => {
        const list = document.querySelector('ol[data-text-list]');
        let scroller = list?.parentElement ?? null;
        while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) {
          scroller = scroller.parentElement;
        }
        const times: number[] = [];
        const channel = new MessageChannel();
        let beganAt: number | null = null;
        // A message sent from a frame arrives once that frame is painted.
        channel.port1.onmessage = () => {
          if (beganAt !== null) times.push(performance.now() - beganAt);
          requestAnimationFrame(() => {
            beganAt = performance.now();
            const before = scroller?.scrollTop;
            scroller?.scrollBy({ top: step });
            if (scroller?.scrollTop === before || times.length >= most) resolve(times);
            else channel.port2.postMessage(null);
          });
        };
        channel.port2.postMessage(null);
      }),
    [stepPx, frames] as const,
  );
}

/** Goes to the end of a text of the timeline, from where letters are typed. */
export async function beginTyping(page: Page): Promise<void> {
  await page
    .getByRole('textbox', { name: /^What happened/ })
    .nth(2)
    .click();
  await page.keyboard.press('Control+End');
  await page.evaluate(listenToKeys);
}

/** Runs in the page before its own scripts: notes the events whose rows React has drawn again. */
export function noteDrawnRows(): void {
  interface Fiber {
    readonly stateNode: unknown;
    readonly flags: number;
    readonly alternate: Fiber | null;
    readonly return: Fiber | null;
    readonly child: Fiber | null;
    readonly sibling: Fiber | null;
  }
  const drawn: string[] = [];
  const last = new Map<string, Fiber>();
  Reflect.set(window, 'drawnRows', drawn);
  // Each function by itself: what a loader does to functions with names would not be known in the page.
  const hook = { supportsFiber: true, renderers: new Map() };
  Reflect.set(hook, 'inject', () => 1);
  for (const unused of ['checkDCE', 'onCommitFiberUnmount', 'onPostCommitFiberRoot']) {
    Reflect.set(hook, unused, () => undefined);
  }
  Reflect.set(hook, 'onCommitFiberRoot', (_id: number, root: { readonly current: Fiber }) => {
    const waiting: Fiber[] = [root.current];
    for (let fiber = waiting.pop(); fiber; fiber = waiting.pop()) {
      if (fiber.sibling) waiting.push(fiber.sibling);
      if (fiber.child) waiting.push(fiber.child);
      const element = fiber.stateNode;
      const id = element instanceof HTMLElement ? element.dataset['event'] : undefined;
      const row = fiber.return;
      if (id === undefined || row === null) continue;
      // React keeps two of each, in turns; the lowest flag says that a component was run.
      if (row.alternate && last.get(id) !== row && (row.flags & 1) !== 0) drawn.push(id);
      last.set(id, row);
    }
  });
  Reflect.set(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', hook);
}

/** The ids of the rows that were drawn again since the last call, once for each time. */
export function takeDrawnRows(page: Page): Promise<string[]> {
  return page.evaluate(() => (Reflect.get(window, 'drawnRows') as string[]).splice(0)); // set by `noteDrawnRows`
}
