import { type Browser, chromium, type Page } from '@playwright/test';
import { findInstalledChromium } from '../checks/find-chromium.mjs';

const ADDRESS = 'https://bench.invalid/';
/** A page that shares nothing may read the clock to 5 microseconds instead of 100. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

export async function startChromium(args: string[] = []): Promise<Browser> {
  const executablePath = findInstalledChromium();
  if (executablePath === undefined) throw new Error('No Chromium: node test/run.mjs e2e says how to get one');
  return chromium.launch({ executablePath, args });
}

/** A new page, in a renderer of its own, that has run the module. */
export async function openModule(browser: Browser, code: string, styles = ''): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.route(`${ADDRESS}**`, (route) => {
    const isModule = route.request().url().endsWith('page.js');
    const body = isModule
      ? code
      : `<!doctype html><meta charset="utf-8"><title>Bench</title><style>${styles}</style><body><script type="module" src="page.js"></script>`;
    const contentType = isModule ? 'text/javascript' : 'text/html';
    return route.fulfill({ body, contentType, headers: ISOLATED });
  });
  await page.goto(ADDRESS, { waitUntil: 'load' });
  return page;
}
