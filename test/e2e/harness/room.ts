import type { Locator, Page } from '@playwright/test';
import type { Debrief } from './debrief';
import { expect } from './expect';

/** Presses keys that open the room view, and waits for its window. */
export async function openRoom({ page, electron }: Debrief, keys: string): Promise<Page> {
  const opened = electron === null ? page.context().waitForEvent('page') : electron.waitForEvent('window');
  await page.keyboard.press(keys);
  const room = await opened;
  await expect(room.getByRole('timer')).toBeVisible();
  return room;
}

/** What stands above each screen of the room, in the order of the keys that lead there. */
export const ROOM_TITLES = [
  'Opening',
  'Timeline',
  'Contributing factors',
  'What went well',
  'Actions',
  'Closing',
] as const;

/** The line that the room reads as the current one. */
export const current = (room: Page): Locator => room.locator('[aria-current="true"]');

export interface FakeDisplay {
  readonly id: number;
  readonly label: string;
  readonly x: number;
}

/** Says which displays there are from now on, all of 1920 × 1080, and tells of what has changed as Electron does. */
export async function haveDisplays(
  { electron }: Debrief,
  displays: readonly FakeDisplay[],
  changed?: 'display-added' | 'display-removed',
): Promise<void> {
  await electron?.evaluate(
    ({ screen }, [now, event]) => {
      const size = { width: 1920, height: 1080 };
      const before = screen.getAllDisplays();
      const known = now.map(({ id, label, x }) => {
        const bounds = { x, y: 0, ...size };
        const usual = before[0];
        if (!usual) throw new Error('No display');
        return { ...usual, id, label, bounds, workArea: bounds, size, workAreaSize: size };
      });
      screen.getAllDisplays = () => known;
      const [one] =
        event === 'display-removed'
          ? before.filter(({ id }) => known.every((other) => other.id !== id))
          : known.filter(({ id }) => before.every((other) => other.id !== id));
      if (event !== undefined && one) screen.emit(event, {}, one);
    },
    [displays, changed] as const,
  );
}

/** What is drawn and what a screen reader is told of a page: all texts, labels and descriptions. */
export async function allThatIsTold(page: Page): Promise<string> {
  const drawn = await page.content();
  return `${drawn}\n${await page.locator('body').ariaSnapshot()}`;
}
