// Takes the pictures of the README from the browser edition as built: `npm run pictures`.
// The page of the PDF needs `pdftoppm` (poppler).
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findInstalledChromium } from '../checks/find-chromium.mjs';

const PORT = 4871;
const FOLDER = resolve('docs/pictures');

const server = spawn(
  process.execPath,
  ['--import', 'tsx', 'electron/commands/serve.ts', '--port', `${PORT}`, '--no-open'],
  {
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
await new Promise((ready) => server.stdout.once('data', ready));

const browser = await chromium.launch({ executablePath: findInstalledChromium(), args: ['--no-sandbox'] });
const context = await browser.newContext({
  viewport: { width: 1440, height: 900 },
  locale: 'en-GB',
  timezoneId: 'Europe/Berlin',
});
const page = await context.newPage();
const { keyboard } = page;
const take = async (/** @type {string} */ name) => {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
};
const settle = () => new Promise((done) => setTimeout(done, 600));

try {
  await page.clock.install({ time: new Date('2026-03-06T13:00:00Z') });
  await page.goto(`http://127.0.0.1:${PORT}/`);
  await page.getByRole('button', { name: 'New incident' }).waitFor();
  await take('first-screen');

  await keyboard.press('Alt+s');
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  await settle();
  await take('prepare');
  const sample = page.url();

  await keyboard.press('Alt+n');
  await page.getByText('0 events').first().waitFor();
  await settle();
  await keyboard.type('Prices shown as zero in two regions');
  await keyboard.press('Alt+t');
  await page.locator('input[type=file]').setInputFiles(resolve('test/pictures/2026-03-04.json'));
  await page.getByRole('region', { name: 'Paste preview' }).locator('dl').waitFor();
  await settle();
  await take('evidence');
  await keyboard.press('Escape');
  await page.goto(sample);
  await page.getByText('14 events').first().waitFor();

  await keyboard.press('F3');
  await keyboard.press('Control+Shift+Space');
  await page.getByRole('button', { name: /Pause/ }).waitFor();
  await page.clock.fastForward('03:00');
  await keyboard.press('Control+Enter');
  await page.clock.fastForward('21:40');
  await keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Contributing factors' }).waitFor();
  await page.clock.fastForward('09:18');
  await settle();
  await keyboard.type('Wei should have checked the relay before the release');
  await page.clock.runFor(1000);
  await keyboard.press('F8');
  await page.clock.runFor(1000);
  await settle();
  await take('meeting');

  await keyboard.press('Escape');
  const opened = context.waitForEvent('page');
  await keyboard.press('Control+F9');
  const room = await opened;
  await room.setViewportSize({ width: 1920, height: 1080 });
  await room.getByRole('timer').waitFor();
  await page.clock.runFor(1000);
  await settle();
  await room.screenshot({ path: join(FOLDER, 'room.png') });
  await page.bringToFront();

  await keyboard.press('F4');
  await page.getByRole('heading', { name: /left to look at/ }).waitFor();
  await page.clock.runFor(1000);
  await settle();
  await take('review');

  const work = mkdtempSync(join(tmpdir(), 'debrief-pictures-'));
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.goto(page.url().replace(/#.*/, `#/print/${page.url().split('/').at(-2)}/A4`));
  await page.locator('.print-root').waitFor({ state: 'attached' });
  await page.clock.runFor(1000);
  await settle();
  const session = await context.newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', { preferCSSPageSize: true, printBackground: true });
  writeFileSync(join(work, 'page.pdf'), Buffer.from(data, 'base64'));
  execFileSync('pdftoppm', ['-r', '96', '-png', '-singlefile', join(work, 'page.pdf'), join(FOLDER, 'pdf')], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  rmSync(work, { recursive: true });
} finally {
  await browser.close();
  server.kill();
}
