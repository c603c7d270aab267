import type { Locator, Page } from '@playwright/test';
import { expectNoAxeViolations } from './harness/axe';
import { expect, test } from './harness/debrief';
import { openSample } from './harness/incident';
import { lookLike } from './harness/look';
import { timeIsUp } from './harness/meeting';

const SCREENS = [
  { name: 'incidents', keys: ['Alt+0'], there: 'Incidents' },
  { name: 'settings', keys: ['Control+,'], there: 'Settings' },
] as const;

/** What can be scrolled sideways, or lies beyond the right edge of the window; the page of a document is wider by nature. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) =>
      `${element.tagName}.${String(element.className).slice(0, 40)}: ${element.textContent?.slice(0, 40)}`;
    const wide = [...document.querySelectorAll('#root *')].filter((element) => {
      if (element.closest('.document, .markdown-preview, svg')) return false;
      const box = element.getBoundingClientRect();
      const clipped = getComputedStyle(element).clipPath !== 'none' || box.width <= 1;
      const hides = element.closest('.print-root') !== null || !element.checkVisibility();
      return box.right > innerWidth + 1 && !clipped && !hides;
    });
    return wide.slice(0, 8).map(name);
  });
}

test('nothing has to be scrolled sideways at 320 pixels, nor at 200 % of the text in a small window @browser', async ({
  debrief,
}) => {
  test.slow();
  const { page } = debrief;
  await openSample(page);
  const found: [string, string[]][] = [];
  const look = async (what: string) => {
    for (const [size, width, height] of [
      [100, 320, 640],
      [200, 1280, 720],
      [200, 640, 720],
    ] as const) {
      await page.setViewportSize({ width, height });
      await lookLike(page, 'light', size);
      const wide = await tooWide(page);
      if (wide.length > 0) found.push([`${what}, ${size} % in ${width}`, wide]);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
    await lookLike(page, 'light', 100);
  };
  await look('prepare');
  await page.keyboard.press('F3');
  await expect(page.getByRole('timer')).toBeVisible();
  for (const key of ['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4', 'Alt+5', 'Alt+6']) {
    await page.keyboard.press(key);
    await expect(page.locator('main h1')).toBeVisible();
    await look(`meet, ${key}`);
  }
  await page.keyboard.press('F4');
  await expect(page.getByRole('heading', { name: /left to look at/ })).toBeVisible();
  await look('review');
  for (const { name, keys, there } of SCREENS) {
    for (const key of keys) await page.keyboard.press(key);
    await expect(page.getByRole('heading', { level: 1, name: there })).toBeVisible();
    await look(name);
  }
  expect(found).toEqual([]);
});

test('where the list takes the width, one key shows questions and parked remarks, and the caret stays in the line @browser', async ({
  debrief,
}) => {
  const { page } = debrief;
  await openSample(page);
  await page.keyboard.press('F3');
  await page.keyboard.press('Alt+3');
  const line = page.getByRole('textbox', { name: 'Next contributing factor' });
  const rail = page.getByRole('complementary', { name: 'Questions and parking lot' });
  const handle = page.getByRole('button', { name: 'Questions and parked' });
  await expect(line).toBeFocused();
  await expect(handle).toBeHidden();
  for (const [size, width, height] of [
    [100, 900, 800],
    [200, 1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    await lookLike(page, 'light', size);
    await expect(handle).toHaveAttribute('aria-expanded', 'false');
    await expect.poll(() => isAsHigh(rail, 10)).toBe(false);
    await page.keyboard.press('Alt+Shift+Q');
    await expect(handle).toHaveAttribute('aria-expanded', 'true');
    await expect.poll(() => isAsHigh(rail, 200)).toBe(true);
    await page.keyboard.type('typed on ');
    expect(await stop(page)).toMatchObject({ what: 'DIV Next contributing factor', seen: true });
    await expectNoAxeViolations(page);
    await rail.focus();
    await page.keyboard.press('Escape');
    await expect(line).toBeFocused();
    await expect(handle).toHaveAttribute('aria-expanded', 'false');
    // Without it too: what is parked next has its line in sight, and that line leads back.
    await line.fill('');
    await page.keyboard.press('Alt+P');
    await expect(page.getByRole('textbox', { name: 'Park a fix idea' })).toBeFocused();
    expect(await stop(page)).toMatchObject({ seen: true });
    await page.keyboard.press('Escape');
    await expect(line).toBeFocused();
    await expect.poll(() => isAsHigh(rail, 10)).toBe(false);
  }
  // What is asked when a time is up is in sight too, wherever somebody writes.
  await page.setViewportSize({ width: 900, height: 700 });
  await lookLike(page, 'light', 100);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('Alt+3');
  await expect(line).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(timeIsUp(page)).toBeInViewport({ ratio: 1 });
  await expect(line).toBeInViewport({ ratio: 1 });

  await page.setViewportSize({ width: 1440, height: 900 });
  await page.keyboard.press('Alt+Shift+Q');
  await expect(rail).toBeFocused();
  await page.keyboard.press('Alt+Shift+Q');
  await expect(line).toBeFocused();
});

test('a very large window has larger letters, which grow further with the text size, and lines that can be read @browser', async ({
  debrief,
}) => {
  const { page } = debrief;
  await openSample(page);
  await page.keyboard.press('F3');
  await page.keyboard.press('Alt+3');
  const line = page.getByRole('region', { name: 'Contributing factors' });
  const found: unknown[] = [];
  for (const [size, width, height] of [
    [100, 1920, 1080],
    [100, 2560, 1440],
    [100, 3840, 2160],
    [200, 3840, 2160],
    [100, 3840, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await lookLike(page, 'light', size);
    const letter = await page.evaluate(() =>
      Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    );
    const lettersWide = Math.round(((await line.boundingBox())?.width ?? 0) / letter);
    found.push([size, width, height, letter, lettersWide]);
  }
  expect(found).toEqual([
    [100, 1920, 1080, 16, 72],
    [100, 2560, 1440, 16, 72],
    [100, 3840, 2160, 24, 72],
    [200, 3840, 2160, 48, 47],
    [100, 3840, 900, 16, 72],
  ]);
});

async function isAsHigh(element: Locator, px: number): Promise<boolean> {
  return ((await element.boundingBox())?.height ?? 0) >= px;
}

interface Stop {
  readonly what: string;
  /** Whether its middle is what lies on top there: nothing sticky covers it. */
  readonly seen: boolean;
  readonly place: string;
  /** Whether a line around it, or around its row, or a caret shows where the focus is. */
  readonly marked: boolean;
}

/** Where the focus is now, and whether somebody who looks can tell. */
function stop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const active = document.activeElement ?? document.body;
    // A radio button of a choice is hidden, and its label drawn in its place.
    const isRadio = active instanceof HTMLInputElement && active.type === 'radio';
    const element = (isRadio ? active.labels?.[0] : null) ?? active;
    const box = element.getBoundingClientRect();
    const on = document.elementFromPoint(
      Math.min(innerWidth - 1, Math.max(0, box.left + Math.min(box.width / 2, 20))),
      Math.min(innerHeight - 1, Math.max(0, box.top + Math.min(box.height / 2, 12))),
    );
    const hasLine = (one: Element | null) => {
      if (one === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    // Some draw the line around what the field stands in: a row, a boxed time, the segments of a choice.
    const around = [0, 1, 2, 3, 4, 5].reduce<(Element | null)[]>(
      (chain) => [...chain, chain.at(-1)?.parentElement ?? null],
      [element],
    );
    const hasCaret = element.matches('[contenteditable="true"], [role="spinbutton"]');
    return {
      what: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40) ?? ''}`,
      seen: on !== null && (element.contains(on) || on.contains(element)),
      place: `${Math.round(box.left)} ${Math.round(box.top)} ${Math.round(box.width)} × ${Math.round(box.height)}, ${on?.className}`,
      marked: around.some(hasLine) || hasCaret || element.matches('svg *'),
    };
  });
}

/** Walks by Tab until the focus is where it began, or leaves the page. Throws where it is caught on the way. */
async function walk(page: Page, atMost: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < atMost; step += 1) {
    await page.keyboard.press('Tab');
    const here = await stop(page);
    if (here.what.startsWith('BODY') || here.what === 'A Debrief: incidents') return stops;
    stops.push(here);
  }
  throw new Error(
    `Tab goes round and round: ${stops
      .slice(-6)
      .map(({ what }) => what)
      .join(', ')}`,
  );
}

for (const [where, keys] of [
  ['Prepare', []],
  ['Meet', ['F3', 'Alt+3']],
  ['Review', ['F4']],
  ['Settings', ['Control+,']],
] as const) {
  test(`${where}: Tab comes through, and the focus can be seen wherever it is, at 200 % too @browser`, async ({
    debrief,
  }) => {
    test.slow();
    const { page } = debrief;
    await openSample(page);
    for (const key of keys) await page.keyboard.press(key);
    await page.setViewportSize({ width: 1280, height: 720 });
    for (const size of [100, 200] as const) {
      await lookLike(page, 'light', size);
      await page.getByRole('link', { name: /^Debrief/ }).focus();
      const stops = await walk(page, 400);
      expect(stops.length).toBeGreaterThan(10);
      expect(stops.filter(({ seen, marked }) => !seen || !marked).map((one) => [size, one])).toEqual([]);
    }
  });
}
