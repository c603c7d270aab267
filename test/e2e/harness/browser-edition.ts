import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Download } from '@playwright/test';
import { findInstalledChromium } from '../../checks/find-chromium.mjs';
import type { Running, Start } from './edition';
import { keepSystemDialogAway } from './file-dialog';
import { observe, waitForProgram } from './observer';

const VIEWPORT = { width: 1440, height: 900 };

/** Starts a browser without a profile, for tests one after the other: each has a context of its own. */
export function launchBrowser(proxyAddress: string, origin: string): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments(proxyAddress, origin) });
}

/**
 * Opens the program in a browser.
 *
 * @param browser in a context of this one, which nothing outlives; without it, in a browser whose profile is the test's data folder
 */
export async function startBrowserEdition(start: Start, origin: string, browser?: Browser): Promise<Running> {
  const options = { viewport: VIEWPORT, acceptDownloads: true };
  const context =
    (await browser?.newContext(options)) ??
    (await chromium.launchPersistentContext(start.dataFolder, {
      ...options,
      executablePath: chromiumPath(),
      args: [...chromiumArguments(start.proxyAddress, origin), ...start.switches],
    }));
  await observe(context, origin, start.seen);
  await context.addInitScript(replaceDialogs);
  const keep = async (download: Download) => {
    const path = join(start.savedFolder, download.suggestedFilename());
    await download.saveAs(`${path}.part`);
    await rename(`${path}.part`, path);
  };
  for (const opened of context.pages()) opened.on('download', keep);
  context.on('page', (opened) => opened.on('download', keep));
  const page = context.pages()[0] ?? (await context.newPage());
  keepSystemDialogAway(page);
  await page.goto(`${origin}/`);
  await waitForProgram(page, origin);
  return {
    page,
    context,
    origin,
    electron: null,
    chooseFile: async () => {
      throw new Error('A download asks for no file: this test belongs to one edition (@electron)');
    },
    startAgain: async () => {
      throw new Error('A page is not started with files: this test belongs to one edition (@electron)');
    },
    offerFile: async (path) => {
      page.once('filechooser', async (question) => {
        if (path !== null) await question.setFiles(path);
        else await question.element().evaluate((input) => input.dispatchEvent(new Event('cancel')));
      });
    },
    close: async () => {
      await page.close();
      await context.close();
    },
  };
}

function chromiumPath(): string {
  const path = findInstalledChromium();
  if (path === undefined) throw new Error('No Chromium: node test/run.mjs e2e says how to get one');
  return path;
}

function chromiumArguments(proxyAddress: string, origin: string): string[] {
  return [
    `--proxy-server=${proxyAddress}`,
    // The loopback address too goes through the proxy, but for the program's own port.
    `--proxy-bypass-list=<-loopback>;${new URL(origin).host}`,
    '--disable-quic',
  ];
}

/** Runs in the page: no picker that a test cannot see, so files are downloads; and printing is remembered. */
function replaceDialogs(): void {
  Reflect.deleteProperty(window, 'showSaveFilePicker');
  const printed: object[] = [];
  Reflect.defineProperty(window, 'debriefTestPrints', { value: printed });
  window.print = () => {
    printed.push({ title: document.title, address: location.hash, text: document.body.textContent });
  };
}
