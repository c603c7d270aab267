import type { Page } from '@playwright/test';
import { type Debrief, expect, test } from './harness/debrief';
import { openSample } from './harness/incident';

test.use({ profile: 'kept' });

const root = (page: Page) => page.locator('html');

async function begun({ page }: Debrief): Promise<void> {
  await expect(page.getByRole('button', { name: /^New incident/ })).toBeVisible();
}

function textPx(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
}

test('the text grows and shrinks by key, in steps from 80 to 200 %, and is as it was after a restart @browser', async ({
  debrief,
}) => {
  await begun(debrief);
  const { page } = debrief;
  const usual = await textPx(page);
  for (let press = 0; press < 7; press += 1) await page.keyboard.press('Control+=');
  await expect.poll(() => textPx(page)).toBe(usual * 2);
  await expect(page.getByRole('contentinfo').getByRole('status').first()).toHaveText(/200 %/);
  for (let press = 0; press < 10; press += 1) await page.keyboard.press('Control+-');
  await expect.poll(() => textPx(page)).toBeCloseTo(usual * 0.8, 3);
  await page.keyboard.press('Control+0');
  await expect.poll(() => textPx(page)).toBe(usual);
  await page.keyboard.press('Control+=');
  await expect.poll(() => textPx(page)).toBeCloseTo(usual * 1.1, 3);
  const again = await debrief.restart();
  await expect(again.getByRole('button', { name: /^New incident/ })).toBeVisible();
  expect(await textPx(again)).toBeCloseTo(usual * 1.1, 3);
});

test('colours and motion follow the system until somebody chooses @browser', async ({ debrief }) => {
  await begun(debrief);
  const { page } = debrief;
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await expect(root(page)).toHaveAttribute('data-theme', 'contrast');
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  await expect(root(page)).toHaveAttribute('data-theme', 'light');

  await page.keyboard.press('Control+,');
  const section = page.getByRole('region', { name: 'Appearance' });
  await section.getByText('High contrast').click();
  await expect(root(page)).toHaveAttribute('data-theme', 'contrast');
  await section.getByText('None').click();
  await expect(root(page)).toHaveAttribute('data-motion', 'reduced');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.keyboard.press('Tab');
  const outline = () =>
    page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineWidth);
  await expect.poll(outline).toBe('3px');
  await expect(root(page)).toHaveAttribute('data-theme', 'contrast');

  await page.getByRole('button', { name: 'Appearance' }).first().click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Alt+Shift+L');
  await expect(root(page)).toHaveAttribute('data-theme', 'contrast');
});

test('no frame of other colours comes before the chosen ones @browser', async ({ debrief }) => {
  await begun(debrief);
  const { page } = debrief;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.keyboard.press('Alt+Shift+L'); // light
  await expect(page.getByRole('contentinfo')).toContainText('Appearance: light.');
  await page.keyboard.press('Alt+Shift+L'); // dark
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      seen.push(getComputedStyle(document.documentElement).backgroundColor);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.reload();
  await expect(page.getByRole('button', { name: /^New incident/ })).toBeVisible();
  const seen = await page.evaluate(() => Reflect.get(window, 'seen') as string[]); // put there above
  expect([...new Set(seen)]).toEqual(['rgb(19, 21, 25)']);
});

test('in forced colours the clock keeps its ring and every control its edge @browser', async ({
  debrief,
}) => {
  await begun(debrief);
  const { page } = debrief;
  await openSample(page);
  await page.keyboard.press('F3');
  await page.emulateMedia({ forcedColors: 'active' });
  const ring = page.getByRole('timer').locator('circle').first();
  await expect(ring).toBeVisible();
  const colours = await page.evaluate(() => {
    const style = (selector: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`No ${selector}`);
      return getComputedStyle(element);
    };
    return {
      page: style('body').backgroundColor,
      ring: style('[role="timer"] circle').stroke,
      edge: style('main button').borderTopColor,
    };
  });
  expect(colours.ring).not.toBe(colours.page);
  expect(colours.edge).not.toBe(colours.page);
});
