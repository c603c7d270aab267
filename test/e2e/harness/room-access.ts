import type { Page } from '@playwright/test';
import { findViolations } from './axe';
import { expect } from './expect';

export const ROOM_LOOKS = ['light', 'dark', 'contrast'] as const;

/**
 * Fails where the room view breaks WCAG 2.2 AA in any of its looks. They are drawn as the settings draw them, which stay as they are.
 *
 * @param what it shows, for whoever reads the failure
 */
export async function expectRoomAccessible(room: Page, what: string): Promise<void> {
  const usual = await drawAs(room, 'light');
  const found: string[] = [];
  for (const look of ROOM_LOOKS) {
    await drawAs(room, look);
    found.push(...(await findViolations(room, `${what}, ${look}`, look === 'light' ? 'all' : 'of style')));
  }
  await drawAs(room, usual);
  expect(found).toEqual([]);
}

/** @returns the look before */
function drawAs(room: Page, look: string): Promise<string> {
  return room.locator('[data-look]').evaluate((view, wanted) => {
    const before = view.getAttribute('data-look') ?? '';
    view.setAttribute('data-look', wanted);
    return before;
  }, look);
}
