import type { Page } from '@playwright/test';

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
