import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { launchBrowser, startBrowserEdition } from './browser-edition';
import type { EditionName, Running, Start } from './edition';
import { startElectronEdition } from './electron-edition';
import { expect } from './expect';
import { emptyObservations, type Observations, strangers } from './observer';
import { type PageServer, startPageServer } from './page-server';
import { endProcesses } from './processes';
import { type RecordingProxy, startRecordingProxy } from './proxy';

export { expect };

/** What the end of every test asserts to be nothing, by the names under which a test may allow it. */
export type Assertion = 'console errors' | 'policy violations' | 'main process errors' | 'foreign requests';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** A file that a test makes. */
export interface GivenFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A call of `window.print()` in the browser edition. */
export interface PrintCall {
  readonly title: string;
  /** The route, such as `#/incidents/…`. */
  readonly address: string;
  readonly text: string;
}

/** The program under test, in either edition. */
export interface Debrief {
  readonly edition: EditionName;
  /** The window in which people work; another one after `restart`. */
  readonly page: Page;
  /** Electron's main process; null in the browser edition. */
  readonly electron: ElectronApplication | null;
  readonly seen: Observations;
  /** Of the browser's profile; the database is in `Default/IndexedDB`. */
  readonly dataFolder: string;
  /** Ends the program and starts it again on the same data. kill: as a power cut would, without a word. */
  restart(options?: { kill?: boolean; files?: readonly GivenFile[] }): Promise<Page>;
  /** Starts the program once more while it runs, with files, as double clicks do. Electron only. */
  startAgain(files: readonly GivenFile[]): Promise<void>;
  /** Goes to a route, such as `#/`. */
  goTo(route: string): Promise<void>;
  /** Answers the next question for a file; null: the person thinks better of it. Electron only. */
  chooseFile(name: string | null): Promise<void>;
  /** Answers the next question for a file to open; null: the person thinks better of it. */
  offerFile(file: GivenFile | null): Promise<void>;
  /** The next file that was saved and not taken yet; waits for it. */
  savedFile(name: string | RegExp): Promise<SavedFile>;
  /** Calls of `window.print()` since the page was loaded. Browser only. */
  printCalls(): Promise<PrintCall[]>;
  /** What reached the proxy so far, such as `CONNECT example.com:443`. */
  proxyAttempts(): readonly string[];
  /** Lets this test end with something that is otherwise a failure. */
  allow(assertion: Assertion): void;
  /** Closes as a person would. */
  close(): Promise<void>;
}

interface Options {
  /** For Chromium, such as `--enable-features=…`: `test.use({ switches: […] })`. */
  readonly switches: readonly string[];
  /**
   * Of the browser edition. kept: on the disk, in a browser that is the test's own, so that the program can be started again
   * on it; else in the memory of a browser that tests share one after the other, which is quicker.
   */
  readonly profile: 'kept' | 'passing';
}

interface PerWorker {
  /** Without a profile; null for Electron. */
  readonly sharedBrowser: Browser | null;
  readonly recordingProxy: RecordingProxy;
  readonly pageServer: PageServer | null;
}

/** `colleague`: the program on another computer, for tests that hand something over. */
interface PerTest {
  readonly debrief: Debrief;
  readonly colleague: Debrief;
}

export const test = base.extend<Options & PerTest, PerWorker>({
  switches: [[], { option: true }],
  profile: ['passing', { option: true }],

  recordingProxy: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this very pattern
    async ({}, use) => {
      const proxy = await startRecordingProxy();
      await use(proxy);
      await proxy.stop();
    },
    { scope: 'worker' },
  ],

  pageServer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this very pattern
    async ({}, use, { project }) => {
      const server = project.name === 'browser' ? await startPageServer() : null;
      await use(server);
      await server?.stop();
    },
    { scope: 'worker' },
  ],

  sharedBrowser: [
    async ({ recordingProxy, pageServer }, use) => {
      const browser = pageServer && (await launchBrowser(recordingProxy.address, pageServer.origin));
      await use(browser);
      await browser?.close();
    },
    { scope: 'worker' },
  ],

  debrief: ({ switches, profile, recordingProxy, pageServer, sharedBrowser }, use) =>
    runDebrief({ switches, profile, recordingProxy, pageServer, sharedBrowser }, use),
  colleague: ({ switches, profile, recordingProxy, pageServer, sharedBrowser }, use) =>
    runDebrief({ switches, profile, recordingProxy, pageServer, sharedBrowser }, use),

  page: async ({ debrief }, use) => use(debrief.page),
});

async function runDebrief(
  { switches, profile, recordingProxy, pageServer, sharedBrowser }: Options & PerWorker,
  use: (debrief: Debrief) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'debrief-e2e-'));
  const start: Start = {
    dataFolder: join(folder, 'data'),
    savedFolder: join(folder, 'saved'),
    proxyAddress: recordingProxy.address,
    switches,
    seen: emptyObservations(),
  };
  await mkdir(start.savedFolder, { recursive: true });
  const allowed = new Set<Assertion>();
  recordingProxy.forget(); // of a test before, which has failed by them
  try {
    const isKept = profile === 'kept' || switches.length > 0; // switches are of a whole browser
    const run = (files: readonly string[] = []) =>
      pageServer === null
        ? startElectronEdition({ ...start, files })
        : startBrowserEdition(start, pageServer.origin, (!isKept && sharedBrowser) || undefined);
    const canRestart = isKept || pageServer === null;
    const debrief = await startDebrief({ start, run, canRestart, proxy: recordingProxy, allowed });
    await use(debrief);
    await debrief.close();
    expectNothingElse(start.seen, recordingProxy.attempts(), allowed);
  } finally {
    await endProcesses(start.dataFolder);
    await rm(folder, { recursive: true, force: true });
  }
}

interface Way {
  readonly start: Start;
  readonly run: (files?: readonly string[]) => Promise<Running>;
  readonly canRestart: boolean;
  readonly proxy: RecordingProxy;
  readonly allowed: Set<Assertion>;
}

async function startDebrief({ start, run, canRestart, proxy, allowed }: Way): Promise<Debrief> {
  const put = async ({ name, content }: GivenFile) => {
    const path = join(await mkdtemp(join(start.savedFolder, '..', 'given-')), name);
    await writeFile(path, content);
    return path;
  };
  const taken = new Set<string>();
  let running: Running | null = await run();
  const now = (): Running => {
    if (running === null) throw new Error('Debrief has been closed by this test');
    return running;
  };
  const close = async () => {
    await running?.close();
    running = null;
  };

  return {
    edition: running.electron === null ? 'browser' : 'electron',
    get page() {
      return now().page;
    },
    get electron() {
      return now().electron;
    },
    seen: start.seen,
    dataFolder: start.dataFolder,
    restart: async ({ kill = false, files = [] } = {}) => {
      if (!canRestart) throw new Error("Nothing is kept to start again on: test.use({ profile: 'kept' })");
      if (kill) {
        const ended = now().context.waitForEvent('close');
        await endProcesses(start.dataFolder);
        await ended;
      } else {
        await close();
      }
      running = await run(await Promise.all(files.map(put)));
      return running.page;
    },
    startAgain: async (files) => now().startAgain(await Promise.all(files.map(put))),
    goTo: async (route) => {
      await now().page.goto(`${now().origin}/index.html${route}`);
    },
    chooseFile: (name) => now().chooseFile(name),
    offerFile: async (file) => now().offerFile(file && (await put(file))),
    savedFile: async (name) => {
      const find = async () =>
        (await readdir(start.savedFolder)).find((file) => !taken.has(file) && matches(file, name)) ?? null;
      await expect.poll(find, { message: `a saved file ${name}` }).not.toBeNull();
      const file = (await find()) ?? '';
      taken.add(file);
      const bytes = await readFile(join(start.savedFolder, file));
      return { name: file, bytes, text: bytes.toString('utf8') };
    },
    printCalls: () => now().page.evaluate(() => Reflect.get(window, 'debriefTestPrints') ?? []),
    proxyAttempts: proxy.attempts,
    allow: (assertion) => allowed.add(assertion),
    close,
  };
}

function matches(file: string, wanted: string | RegExp): boolean {
  if (file.endsWith('.part') || file.endsWith('.tmp')) return false;
  return typeof wanted === 'string' ? file === wanted : wanted.test(file);
}

function expectNothingElse(
  seen: Observations,
  attempts: readonly string[],
  allowed: ReadonlySet<Assertion>,
): void {
  const found: Record<Assertion, readonly string[]> = {
    'console errors': seen.consoleErrors,
    'policy violations': seen.cspViolations,
    'main process errors': seen.mainErrors,
    'foreign requests': [...strangers(seen), ...attempts],
  };
  const unexpected = Object.entries(found).filter(([name]) => !allowed.has(name as Assertion)); // keys of the table above
  expect(Object.fromEntries(unexpected)).toEqual(Object.fromEntries(unexpected.map(([name]) => [name, []])));
}
