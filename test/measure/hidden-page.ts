import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { startProgram } from '../bench/programs';
import { findInstalledChromium } from '../checks/find-chromium.mjs';
import { connectPipe, type Session } from '../stand-in/devtools.mjs';

// A meeting in a tab that another covers for ten minutes, in Chromium as everybody has it: its timers of hidden pages are
// throttled. Playwright is not used, since it keeps every page visible and awake.

const MINUTES = Number(process.env['MINUTES'] ?? 10);
const MOST_ERROR_S = 1;

const executablePath = findInstalledChromium();
if (executablePath === undefined) throw new Error('No Chromium: node test/run.mjs e2e says how to get one');
const program = await startProgram(true);
const profile = await mkdtemp(join(tmpdir(), 'debrief-hidden-'));
const child = spawn(
  executablePath,
  [
    '--headless=new',
    '--remote-debugging-pipe',
    '--no-first-run',
    `--user-data-dir=${profile}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ],
  { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
);
// Spawned as pipes above.
const { browser, session } = connectPipe(child.stdio[3] as Writable, child.stdio[4] as Readable);

const wait = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

async function openTab(address: string): Promise<{ page: Session; targetId: string }> {
  const { targetId } = await browser.send('Target.createTarget', { url: address });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  return { page: session(sessionId), targetId };
}

async function evaluate<T>(page: Session, expression: string): Promise<T> {
  const { result } = await page.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value as T; // as the expression says
}

async function waitFor(page: Session, expression: string): Promise<void> {
  let refused: unknown;
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      if (await evaluate<boolean>(page, `!!(${expression})`)) return;
    } catch (error) {
      refused = error; // a tab that is being loaded has nowhere to evaluate
    }
    await wait(0.1);
  }
  throw new Error(`Never came true: ${expression}`, { cause: refused });
}

const button = (name: string) =>
  `[...document.querySelectorAll('button')].find((one) => one.textContent.startsWith('${name}'))`;

async function click(page: Session, name: string): Promise<void> {
  await waitFor(page, button(name));
  await evaluate(page, `${button(name)}.click()`);
}

const READ = `document.querySelector('[role=timer]').textContent.match(/(\\+?)(\\d+):(\\d\\d)/).slice(1)`;

/** How far what the page shows, whole seconds left, is from what is left of three minutes. */
async function errorNow(page: Session, startedAt: number): Promise<{ shown: string; error: number }> {
  const [over = '', minutes = '', seconds = ''] = await evaluate<string[]>(page, READ);
  const whole = (Number(minutes) * 60 + Number(seconds)) * (over === '+' ? -1 : 1);
  const left = 180 - (performance.now() - startedAt) / 1000;
  // A second that has begun counts as left.
  return { shown: `${over}${minutes}:${seconds}`, error: Math.max(0, left - whole, whole - 1 - left) };
}

const { page, targetId } = await openTab(`${program.origin}/`);
await click(page, 'New incident');
await waitFor(page, `location.hash.includes('/prepare')`);
await evaluate(page, `location.hash = location.hash.replace('/prepare', '/meet')`);
await click(page, 'Start meeting');
await waitFor(page, button('Pause'));
const first = await evaluate<string[]>(page, READ);
const startedAt = performance.now() - (180 - Number(first[1]) * 60 - Number(first[2])) * 1000;
await evaluate(page, 'window.ticks = 0; setInterval(() => { window.ticks += 1; }, 1000); 0');

const cover = await openTab('about:blank');
await browser.send('Target.activateTarget', { targetId: cover.targetId });
await wait(MINUTES * 60);
const state = await evaluate<string>(page, 'document.visibilityState');
const ticks = await evaluate<number>(page, 'window.ticks');
const hidden = await errorNow(page, startedAt);
await browser.send('Target.activateTarget', { targetId });
await waitFor(page, `document.visibilityState === 'visible'`);
await wait(0.2);
const back = await errorNow(page, startedAt);

process.stdout.write(
  `a meeting in a ${state} tab for ${MINUTES} min: an interval of the page came ${ticks} times of ${MINUTES * 60}\n` +
    `  still hidden it shows ${hidden.shown}, ${hidden.error.toFixed(2)} s off\n` +
    `  seen again it shows ${back.shown}, ${back.error.toFixed(2)} s off\n`,
);

await browser.send('Browser.close').catch(() => undefined);
await new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve(null)));
await program.stop();
await rm(profile, { recursive: true, force: true });
if (state !== 'hidden') throw new Error('The page was not hidden: nothing was measured');
if (Math.max(hidden.error, back.error) > MOST_ERROR_S) throw new Error('The clock was wrong');
