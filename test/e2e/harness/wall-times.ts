import type { Page } from '@playwright/test';
import { expect } from './expect';
import { listenToKeys, takeKeyTimes } from './key-times';

/** Two programs that capture the same lines in turns: whatever else this computer does is the same for both. */
export interface Captures {
  readonly withRoom: { readonly page: Page; readonly room: Page };
  readonly without: Page;
}

/** Of each line, in milliseconds. */
export interface WallTimes {
  /** From the key that ends it until it is painted on the wall. */
  readonly wall: readonly number[];
  /** The same until it is painted in the list of the program that has no room view. */
  readonly list: readonly number[];
  /** There, from the key of its last letter until that is painted. */
  readonly letter: readonly number[];
}

/** Notes from now on when lines are ended and painted; the caret is in the next factor of both programs. */
export async function beginWallTimes({ withRoom, without }: Captures): Promise<void> {
  await withRoom.page.evaluate(noteEnters);
  await without.evaluate(noteEnters);
  await without.evaluate(listenToKeys);
  await without.evaluate(notePaints, '[data-rows] > ul > li');
  await withRoom.room.evaluate(notePaints, '[aria-current="true"]');
}

export async function takeWallTimes({ withRoom, without }: Captures, lines: number): Promise<WallTimes> {
  const { page, room } = withRoom;
  for (let line = 1; line <= lines; line += 1) {
    for (const [from, shown] of line % 2 === 0
      ? [[page, room] as const, [without, without] as const]
      : [[without, without] as const, [page, room] as const]) {
      await from.keyboard.insertText(`Queue ${line} has no limi`);
      await from.keyboard.press('t');
      await from.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
      await from.keyboard.press('Enter');
      await expect.poll(() => count(shown, 'paints')).toBe(line);
    }
  }
  const since = (pressed: readonly number[], painted: readonly number[]) =>
    pressed.map((at, line) => (painted[line] ?? Number.NaN) - at);
  return {
    wall: since(await take(page, 'enters'), await take(room, 'paints')),
    list: since(await take(without, 'enters'), await take(without, 'paints')),
    letter: (await takeKeyTimes(without)).filter((_time, key) => key % 2 === 0),
  };
}

/** Runs in the page: when the key was pressed that ends a line, epoch milliseconds. */
function noteEnters(): void {
  const enters: number[] = [];
  Reflect.set(window, 'enters', enters);
  addEventListener(
    'keydown',
    ({ key, timeStamp }) => key === 'Enter' && enters.push(performance.timeOrigin + timeStamp),
    { capture: true },
  );
}

/** Runs in the page: when what a selector finds was painted with another number of it, or another text in the last. */
function notePaints(selector: string): void {
  const paints: number[] = [];
  Reflect.set(window, 'paints', paints);
  const channel = new MessageChannel();
  // A message sent from a frame arrives once that frame is painted.
  channel.port1.onmessage = () => paints.push(performance.timeOrigin + performance.now());
  let last = '0 '; // no line yet
  const look = new MutationObserver(() => {
    const found = document.querySelectorAll(selector);
    const now = `${found.length} ${found[found.length - 1]?.textContent ?? ''}`;
    if (now === last) return;
    last = now;
    requestAnimationFrame(() => channel.port2.postMessage(null));
  });
  look.observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** Of what the two above note. */
type Noted = 'enters' | 'paints';

function count(page: Page, noted: Noted): Promise<number> {
  return page.evaluate((name) => (Reflect.get(window, name) as number[]).length, noted);
}

function take(page: Page, noted: Noted): Promise<number[]> {
  return page.evaluate((name) => (Reflect.get(window, name) as number[]).splice(0), noted);
}
