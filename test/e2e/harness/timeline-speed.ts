import type { Page } from '@playwright/test';
import { makeLongTimeline } from '../../bench/long-timeline';
import { storeIncidents } from './seed';

/** Opens a new incident with so many rows in its timeline, on the screen that prepares it. */
export async function openLongTimeline(page: Page, origin: string, rows: number): Promise<void> {
  const record = makeLongTimeline(rows);
  await storeIncidents(page, [record]);
  await page.goto(`${origin}/index.html#/incident/${record.incident.id}/prepare`);
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
  await page.keyboard.press('End');
  await page.evaluate(listenToKeys);
}

/** @returns how long each key took until it was painted, milliseconds */
export async function takeKeyTimes(page: Page): Promise<number[]> {
  return page.evaluate(() => (Reflect.get(window, 'keyTimes') as number[]).splice(0)); // set by `listenToKeys`
}

/** Runs in the page: how long each key takes until the frame after it has been painted. */
export function listenToKeys(): void {
  const times: number[] = [];
  Reflect.set(window, 'keyTimes', times);
  const channel = new MessageChannel();
  const waiting: number[] = [];
  channel.port1.onmessage = () => {
    const pressed = waiting.shift();
    if (pressed !== undefined) times.push(performance.now() - pressed);
  };
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      waiting.push(timeStamp);
      // A message sent from a frame arrives once that frame is painted.
      requestAnimationFrame(() => channel.port2.postMessage(null));
    },
    { capture: true },
  );
}
