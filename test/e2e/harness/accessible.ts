import { type Page, test } from '@playwright/test';
import type { TextSize } from '../../../renderer/parts/look/text-size';
import { expectNoAxeViolations, findViolations } from './axe';
import { expect } from './expect';
import { lookLike, THEMES } from './look';

const SIZES = [100, 200] as const satisfies readonly TextSize[];

/**
 * Fails where what the page shows breaks WCAG 2.2 AA in any theme, at the usual size of text or at twice that. In Electron as it
 * is drawn now: its page is the same, and every look of it is looked at in the browser edition.
 *
 * @param what is on the screen, for whoever reads the failure
 */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' }); // or a colour would be caught on its way to the next theme
  if (test.info().project.name === 'electron') {
    await expectNoAxeViolations(page);
    return;
  }
  const found: string[] = [];
  for (const size of SIZES) {
    for (const theme of THEMES) {
      await lookLike(page, theme, size);
      const rules = theme === 'light' ? 'all' : 'of style';
      found.push(...(await findViolations(page, `${what}, ${theme}, ${size} %`, rules)));
    }
  }
  await lookLike(page, 'light', 100);
  expect(found).toEqual([]);
}
