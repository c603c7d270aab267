import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Download } from '@playwright/test';
import { findInstalledChromium } from '../../checks/find-chromium.mjs';
import type { Running, Start } from './edition';
import { keepSystemDialogAway } from './file-dialog';
import { observe, waitForProgram } from './observer';

const VIEWPORT = { width: 1440, height: 900 };

/** Opens the program in a browser whose profile is the test's data folder. */
export async function startBrowserEdition(start: Start, origin: string): Promise<Running> {
  const executablePath = findInstalledChromium();
  if (executablePath === undefined) throw new Error('No Chromium: node test/run.mjs e2e says how to get one');
  const context = await chromium.launchPersistentContext(start.dataFolder, {
    executablePath,
    viewport: VIEWPORT,
    acceptDownloads: true,
    args: [
      `--proxy-server=${start.proxyAddress}`,
      // The loopback address too goes through the proxy, but for the program's own port.
      `--proxy-bypass-list=<-loopback>;${new URL(origin).host}`,
      '--disable-quic',
      ...start.switches,
    ],
  });
  await observe(context, origin, start.seen);
  await context.addInitScript(replaceDialogs);
  const keep = async (download: Download) => {
    const path = join(start.savedFolder, download.suggestedFilename());
    await download.saveAs(`${path}.part`);
    await rename(`${path}.part`, path);
  };
  context.on('page', (opened) => opened.on('download', keep));
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('download', keep);
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

/** Runs in the page: no picker that a test cannot see, so files are downloads; and printing is remembered. */
function replaceDialogs(): void {
  Reflect.deleteProperty(window, 'showSaveFilePicker');
  const printed: object[] = [];
  Reflect.defineProperty(window, 'debriefTestPrints', { value: printed });
  window.print = () => {
    printed.push({ title: document.title, address: location.hash, text: document.body.textContent });
  };
}
