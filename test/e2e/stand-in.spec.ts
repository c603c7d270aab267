import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import { endProcesses, processesOf } from './harness/processes';

// The other tests rest on the stand-in, so it is held to what Electron promises by a program of its own.

const STAND_IN = join(
  process.cwd(),
  process.platform === 'win32' ? 'test/stand-in/electron.cmd' : 'test/stand-in/electron',
);
const EXAMPLE = join(process.cwd(), 'test/stand-in/example');

interface Example {
  readonly folder: string;
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** What the program wrote to its standard error. */
  readonly said: () => string;
}

const launch = (folder: string) =>
  _electron.launch({ executablePath: STAND_IN, args: [EXAMPLE, `--user-data-dir=${folder}`] });

const test = base.extend<{ example: Example }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this very pattern
  example: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'stand-in-'));
    const electron = await launch(folder);
    let said = '';
    electron.process().stderr?.on('data', (chunk) => {
      said += String(chunk);
    });
    const page = await electron.firstWindow();
    await page.getByRole('heading', { name: 'Example' }).waitFor();
    await use({ folder, electron, page, said: () => said });
    await endProcesses(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

/** Asks the example's main process through its preload. */
const ask = (page: Page, channel: string, value?: unknown): Promise<unknown> =>
  page.evaluate(
    // `example` is what the preload puts on the window
    ([name, input]) => (window as unknown as { example: Bridge }).example.ask(name, input),
    [channel, value] as const,
  );

interface Bridge {
  ask(channel: string, value: unknown): Promise<unknown>;
  tell(channel: string): void;
}

interface Seen {
  readonly requests: readonly string[];
  readonly refused: readonly string[];
  readonly secondInstances: readonly string[];
  readonly closes: number;
}

/** What the example's main process noted. */
const seen = (electron: ElectronApplication): Promise<Seen> =>
  electron.evaluate(() => (globalThis as unknown as { seen: Seen }).seen); // the example puts it there

test.describe('the stand-in for Electron @electron', () => {
  test('serves the custom scheme with its headers, and the program sees its own addresses', async ({
    example,
  }) => {
    const policy = await example.page.evaluate(async () =>
      (await fetch('page.js')).headers.get('content-security-policy'),
    );
    expect(policy).toContain("script-src 'self'");
    expect((await seen(example.electron)).requests.slice(0, 2)).toEqual([
      'app://example/index.html',
      'app://example/page.js',
    ]);
    expect(await example.page.evaluate(async () => (await fetch('nothing.txt')).status)).toBe(404);
    expect(await example.page.evaluate(() => [isSecureContext, typeof indexedDB])).toEqual([true, 'object']);
  });

  test('gives a page the bridge of its preload and nothing of Node', async ({ example }) => {
    const kinds = await example.page.evaluate(() =>
      ['process', 'require', 'Buffer', 'module', 'global'].map((name) => typeof Reflect.get(window, name)),
    );
    expect(kinds).toEqual(Array(5).fill('undefined'));
    expect(await example.page.evaluate(() => Object.isFrozen(Reflect.get(window, 'example')))).toBe(true);
    expect(await example.page.evaluate(() => Object.keys(Reflect.get(window, 'example')))).toEqual([
      'ask',
      'tell',
      'onNews',
    ]);
  });

  test('carries structured values both ways', async ({ example }) => {
    const answer = await example.page.evaluate(async () => {
      const value = {
        text: 'naïve ☃\u2028',
        nothing: undefined,
        none: null,
        odd: [Number.NaN, -0, Number.POSITIVE_INFINITY, 7n],
        when: new Date(5),
        map: new Map([['a', new Set([1])]]),
        bytes: new Uint8Array([0, 255]),
        self: {} as object,
      };
      value.self = value;
      const back = await Reflect.get(window, 'example').ask('echo', value);
      return [
        back.text === value.text,
        'nothing' in back && back.nothing === undefined,
        back.none,
        Object.is(back.odd[0], Number.NaN) && Object.is(back.odd[1], -0) && back.odd[2] === Infinity,
        back.odd[3] === 7n,
        back.when.getTime(),
        [...back.map.get('a')],
        [...back.bytes],
        back.self === back,
      ];
    });
    expect(answer).toEqual([true, true, null, true, true, 5, [1], [0, 255], true]);
  });

  test('refuses what structured clone refuses, and passes on what a handler throws', async ({ example }) => {
    const refusal = await example.page.evaluate(async () => {
      try {
        return await Reflect.get(window, 'example').ask('echo', Symbol('no'));
      } catch (error) {
        return String(error);
      }
    });
    expect(refusal).toMatch(/symbol/i);
    await expect(ask(example.page, 'fail')).rejects.toThrow(
      "Error invoking remote method 'fail': Error: on purpose",
    );
    await expect(ask(example.page, 'no such channel')).rejects.toThrow(
      "No handler registered for 'no such channel'",
    );
  });

  test('tells a handler which frame asks', async ({ example }) => {
    expect(await ask(example.page, 'frame')).toEqual({ url: 'app://example/index.html', isTop: true });
    await example.page.evaluate(() => history.pushState(null, '', '#elsewhere'));
    expect(await ask(example.page, 'frame')).toEqual({
      url: 'app://example/index.html#elsewhere',
      isTop: true,
    });
  });

  test('opens no window for a page', async ({ example }) => {
    expect(await example.page.evaluate(() => window.open('https://example.com/script'))).toBeNull();
    await example.page.getByRole('link', { name: 'Elsewhere, in a window' }).click();
    await example.page.getByRole('link', { name: 'Within', exact: true }).click({ button: 'middle' });
    await expect
      .poll(async () => (await seen(example.electron)).refused)
      .toEqual([
        'open https://example.com/script',
        'open https://example.com/window',
        'open app://example/second.html',
      ]);
    expect(example.electron.windows()).toHaveLength(1);
  });

  test('asks the program before a page leaves it, and follows it within', async ({ example }) => {
    const { page, electron } = example;
    await page.getByRole('link', { name: 'Elsewhere, here' }).click();
    await expect
      .poll(async () => (await seen(electron)).refused)
      .toEqual(['will-frame-navigate https://example.com/here']);
    await page.getByRole('link', { name: 'Within, and on from there' }).click();
    await expect
      .poll(async () => (await seen(electron)).refused.at(-1))
      .toBe('will-redirect https://example.com/moved');
    await page.evaluate(() => {
      document.body.append(
        Object.assign(document.createElement('iframe'), { src: 'https://example.com/frame' }),
      );
    });
    await expect
      .poll(async () => (await seen(electron)).refused.at(-1))
      .toBe('will-frame-navigate https://example.com/frame');
    expect(await ask(page, 'frame')).toEqual({ url: 'app://example/index.html', isTop: true });

    await page.getByRole('link', { name: 'Within', exact: true }).click();
    await expect.poll(() => ask(page, 'frame')).toEqual({ url: 'app://example/second.html', isTop: true });
  });

  test('passes every request through the filter, those of workers too', async ({ example }) => {
    await expect(example.page.evaluate(() => fetch('https://example.com/data'))).rejects.toThrow(
      'Failed to fetch',
    );
    await example.page.evaluate(() => new Worker('worker.js'));
    await expect
      .poll(async () => (await seen(example.electron)).requests)
      .toEqual(expect.arrayContaining(['https://example.com/data', 'https://example.com/worker']));
  });

  test('grants the permissions that the program grants', async ({ example }) => {
    const state = (name: string) =>
      example.page.evaluate(
        async (permission) =>
          (await navigator.permissions.query({ name: permission as PermissionName })).state, // names are Chromium's
        name,
      );
    expect([
      await state('persistent-storage'),
      await state('notifications'),
      await state('geolocation'),
    ]).toEqual(['granted', 'denied', 'denied']);
    expect(await example.page.evaluate(() => Notification.requestPermission())).toBe('denied');
  });

  test('prints with the names that Electron gives the options', async ({ example }) => {
    const pdf = Buffer.from((await ask(example.page, 'print')) as Uint8Array).toString('latin1'); // handler answers with bytes
    expect(pdf).toMatch(/^%PDF-/);
    expect(pdf).toContain('/StructTreeRoot');
  });

  test('lets a test answer a dialog, and rejects one that nobody answered', async ({ example }) => {
    await expect(ask(example.page, 'choose')).rejects.toThrow('no test had said what to answer');
    await example.electron.evaluate(({ dialog }) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: '/somewhere/file.md' });
    });
    expect(await ask(example.page, 'choose')).toBe('/somewhere/file.md');
  });

  test('knows no name that it does not implement', async ({ example }) => {
    const messages = await example.electron.evaluate(({ app, BrowserWindow }) => {
      const attempts = [
        () => Reflect.get(app, 'getGPUInfo'),
        () => app.on('gpu-info-update', () => undefined),
        () => Reflect.get(BrowserWindow.getAllWindows()[0] as object, 'setProgressBar'),
        () => new BrowserWindow({ transparent: true }),
        () => new BrowserWindow({ webPreferences: { sandbox: false } }),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return 'nothing was thrown';
        } catch (error) {
          return (error as Error).message; // the stand-in throws nothing else
        }
      });
    });
    expect(messages).toEqual([
      'The stand-in does not know app.getGPUInfo',
      "The stand-in does not know the event 'gpu-info-update' of app",
      'The stand-in does not know BrowserWindow.setProgressBar',
      'The stand-in does not know BrowserWindow option.transparent',
      'The stand-in knows webPreferences.sandbox only as true',
    ]);
  });

  test('closes only when the program lets go, and then quits in the order of Electron', async ({
    example,
  }) => {
    const { electron, page, said } = example;
    const ended = electron.waitForEvent('close');
    await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await page.getByRole('heading', { name: 'closing' }).waitFor();
    expect((await seen(electron)).closes).toBe(1);
    await page
      .evaluate(() => (window as unknown as { example: Bridge }).example.tell('let-go'))
      .catch(() => undefined); // the page may go first
    await ended;
    expect(said()).toContain('quits: window-all-closed, before-quit, will-quit');
    await expect.poll(() => processesOf(example.folder)).toEqual([]);
  });

  test('lets one instance run on a folder, and tells it of the second', async ({ example }) => {
    await expect(launch(example.folder)).rejects.toThrow();
    await expect.poll(async () => (await seen(example.electron)).secondInstances.length).toBe(1);
  });

  test('leaves no process behind when it is killed', async ({ example }) => {
    expect((await processesOf(example.folder)).length).toBeGreaterThan(1);
    example.electron.process().kill('SIGKILL');
    await expect.poll(() => processesOf(example.folder), { timeout: 15_000 }).toEqual([]);
  });
});
