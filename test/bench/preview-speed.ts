import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { makeSlackExport } from './slack-export';

export interface PreviewSpeed {
  readonly messages: number;
  /** From choosing the file until its rows can be taken. */
  readonly previewMs: number;
  /** The longest stretch in which the page could not have answered a key; 0 where none took 50 ms. */
  readonly blockedMs: number;
  /** From Esc, while a second reading was under way, until it was gone. */
  readonly cancelMs: number;
}

/** Runs in the page: notes when a file is chosen, when its preview stands, and every task of 50 ms and more. */
function watchPreview(): void {
  const seen = { chosenAt: 0, shownAt: 0, longest: 0 };
  Reflect.set(window, 'previewTimes', seen);
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries()) {
      if (seen.chosenAt > 0 && startTime >= seen.chosenAt) seen.longest = Math.max(seen.longest, duration);
    }
  }).observe({ type: 'longtask' });
  addEventListener(
    'change',
    () => Object.assign(seen, { chosenAt: performance.now(), shownAt: 0, longest: 0 }),
    {
      capture: true,
    },
  );
  new MutationObserver(() => {
    const isShown = document.querySelector('[aria-label="Paste preview"] dl') !== null;
    if (isShown && seen.chosenAt > 0 && seen.shownAt === 0) seen.shownAt = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/**
 * Previews a generated Slack export in an open incident, and begins a second time to think better of it.
 *
 * @param page of the program, on Prepare of an incident
 * @param megabytes of JSON in the export
 */
export async function measurePreview(page: Page, megabytes: number): Promise<PreviewSpeed> {
  const { archive, messages } = makeSlackExport(megabytes);
  const folder = await mkdtemp(join(tmpdir(), 'debrief-export-'));
  const path = join(folder, 'export.zip');
  await writeFile(path, archive);
  const choose = async () => {
    await page.keyboard.press('Alt+T');
    await page.locator('input[type=file]').setInputFiles(path);
  };
  try {
    const others = page.workers().length; // such as the clock's, which is there as long as the page
    await page.evaluate(watchPreview);
    await choose();
    const preview = page.getByRole('region', { name: 'Paste preview' });
    await preview.locator('dl').waitFor({ timeout: 120_000 });
    // What is still to be drawn belongs to it.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 300))));
    const { chosenAt, shownAt, longest } = await page.evaluate(() => Reflect.get(window, 'previewTimes'));
    await page.keyboard.press('Escape');
    await preview.waitFor({ state: 'hidden' });

    await choose();
    await preview.getByRole('status').waitFor();
    const before = performance.now();
    await page.keyboard.press('Escape');
    await preview.waitFor({ state: 'hidden' });
    const cancelMs = performance.now() - before;
    await expect.poll(() => page.workers().length, { message: 'readings that go on' }).toBe(others);
    return { messages, previewMs: shownAt - chosenAt, blockedMs: longest, cancelMs };
  } finally {
    await rm(folder, { recursive: true });
  }
}
