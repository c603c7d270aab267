import { startChromium } from '../bench/chromium';
import { measurePreview } from '../bench/preview-speed';
import { startProgram } from '../bench/programs';

// A whole Slack export of 50 MB, from choosing the file to rows that can be taken, in the page as it is shipped.

const MEGABYTES = 50;
const MOST_MS = 5_000;
const MOST_BLOCKED_MS = 100;

const browser = await startChromium();
const program = await startProgram(true);
const page = await (await browser.newContext()).newPage();
await page.goto(`${program.origin}/`);
await page.getByRole('button', { name: /^New incident/ }).waitFor();
await page.keyboard.press('Alt+N');
await page.getByRole('textbox', { name: 'Title' }).waitFor();
const { messages, previewMs, blockedMs, cancelMs } = await measurePreview(page, MEGABYTES);
process.stdout.write(
  `Slack export of ${MEGABYTES} MB, ${messages.toLocaleString('en')} messages: previewed in ${(previewMs / 1000).toFixed(1)} s (at most ${MOST_MS / 1000}), ` +
    `page held up for ${blockedMs.toFixed(0)} ms at a time (at most ${MOST_BLOCKED_MS}), cancelled in ${cancelMs.toFixed(0)} ms\n`,
);
await browser.close();
await program.stop();
if (previewMs > MOST_MS || blockedMs > MOST_BLOCKED_MS) process.exitCode = 1;
