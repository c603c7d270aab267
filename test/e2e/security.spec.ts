import { request } from 'node:http';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { type Debrief, expect, test } from './harness/debrief';
import { openSample } from './harness/incident';
import { strangers } from './harness/observer';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-NONCE'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; " +
  "require-trusted-types-for 'script'";

async function started({ page }: Debrief): Promise<void> {
  await expect(page.getByRole('button', { name: /^New incident/ })).toBeVisible();
}

/** What the program asks the system to open from now on. */
async function recordOpened(electron: ElectronApplication | null): Promise<() => Promise<string[]>> {
  await electron?.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (address) => {
      opened.push(address);
    };
  });
  // made just above, in the same main process
  return async () =>
    (await electron?.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)) ?? [];
}

/** The errors that trying something in the page ends in, by name; `nothing` where there was none. */
function attempts(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    // A timer, because what runs through the debugger may do what the page may not.
    await new Promise((resolve) => setTimeout(resolve));
    const tried: Record<string, () => unknown> = {
      Function: () => new Function('window.ran = "Function"')(),
      'script text': () => {
        document.createElement('script').textContent = 'window.ran = "text"';
      },
      'script source': () => {
        document.createElement('script').src = 'data:text/javascript,window.ran="source"';
      },
      innerHTML: () => {
        document.createElement('p').innerHTML = '<img src=x onerror="window.ran = 1">';
      },
      fetch: () => fetch('https://example.com/fetched'),
      Worker: () => new Worker('data:text/javascript,0'),
    };
    const ends: Record<string, string> = {};
    for (const [name, attempt] of Object.entries(tried)) {
      try {
        await attempt();
        ends[name] = 'nothing';
      } catch (error) {
        ends[name] = error instanceof Error ? error.name : String(error);
      }
    }
    return ends;
  });
}

test('every answer carries the whole policy, with a nonce of its own', async ({ debrief }) => {
  const { page } = debrief;
  const nonces = new Set<string>();
  for (const _ of [1, 2]) {
    const assets = page.waitForResponse(/\/assets\/.*\.js$/);
    const document = await page.reload();
    const headers = document?.headers() ?? {};
    const nonce = /'nonce-([A-Za-z0-9+/]{22}==)'/.exec(headers['content-security-policy'] ?? '')?.[1] ?? '';
    nonces.add(nonce);
    for (const sent of [headers, (await assets).headers()]) {
      expect(sent).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
      });
      expect(sent['content-security-policy']?.replace(/nonce-[^']+/, 'nonce-NONCE')).toBe(POLICY);
    }
    await started(debrief);
  }
  expect(nonces.size).toBe(2);
});

test('nothing that is written into the page runs, and nothing leaves it', async ({ debrief }) => {
  const { page } = debrief;
  await started(debrief);
  expect(await attempts(page)).toEqual({
    Function: 'EvalError',
    'script text': 'TypeError',
    'script source': 'TypeError',
    innerHTML: 'TypeError',
    fetch: 'TypeError',
    Worker: 'TypeError',
  });
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('window.ran = "inline"');
    const image = Object.assign(document.createElement('img'), { src: 'https://example.com/pixel.png' });
    document.body.append(script, image);
  });
  await expect
    .poll(() => debrief.seen.cspViolations.join('\n'))
    .toMatch(/connect-src https:\/\/example\.com\/fetched[\s\S]*img-src https:\/\/example\.com\/pixel\.png/);
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
  // The image was asked for, counted as such, and stopped before anything left.
  expect(strangers(debrief.seen)).toEqual(['https://example.com/pixel.png']);
  expect(debrief.proxyAttempts()).toEqual([]);
  debrief.allow('foreign requests');
  debrief.allow('policy violations');
  debrief.allow('console errors');
});

test('the page has nothing of Node', async ({ debrief }) => {
  await started(debrief);
  const kinds = await debrief.page.evaluate(() =>
    ['process', 'require', 'Buffer', 'module', 'global', 'setImmediate'].map((name) => [
      name,
      typeof Reflect.get(window, name),
    ]),
  );
  expect(kinds.filter(([, kind]) => kind !== 'undefined')).toEqual([]);
});

test('the bridge is the channels and nothing else, and cannot be changed @electron', async ({ debrief }) => {
  const bridge = await debrief.page.evaluate(() => {
    const { debrief } = window;
    if (!debrief) return null;
    return {
      keys: Object.keys(debrief),
      invoke: Object.keys(debrief.invoke),
      on: Object.keys(debrief.on),
      frozen: [debrief, debrief.invoke, debrief.on].map(Object.isFrozen),
      replaced: Reflect.set(window, 'debrief', {}),
    };
  });
  expect(bridge).toEqual({
    keys: ['invoke', 'on'],
    invoke: [
      ...['document:save', 'document:print', 'text-file:open'],
      ...['print:ready', 'app:flushed', 'app:listening'],
      ...['clock:read', 'room:open', 'room:close'],
      ...['room:show', 'commands:live'],
    ],
    on: ['app:flush-request', 'app:command', 'file:opened', 'clock:sample', 'room:state'],
    frozen: [true, true, true],
    replaced: false,
  });
});

test('the main process answers neither foreign pages nor what it did not agree on @electron', async ({
  debrief,
}) => {
  const { page, electron } = debrief;
  const badInput = {
    ok: false,
    code: 'bad-input',
    message: 'Debrief could not read what the window asked for.',
  };
  const answers = await page.evaluate(async () => {
    const { invoke } = window.debrief ?? {};
    return [
      await invoke?.['document:save']({ suggestedName: 'a.md', text: 'a', path: '/tmp/elsewhere' }),
      await invoke?.['document:save']({ suggestedName: 'a'.repeat(201), text: 'a' }),
      await invoke?.['document:print']({ incidentId: '../1', suggestedName: 'a', title: '', paper: 'A4' }),
      await invoke?.['text-file:open']({ type: 'json', path: '/etc/passwd' }),
      await invoke?.['text-file:open']({ type: '*' }),
      await invoke?.['commands:live']({ commands: ['quit'] }),
      await invoke?.['app:flushed']('anything'),
      await invoke?.['app:flushed'](undefined),
    ];
  });
  expect(answers).toEqual(Array(8).fill(badInput));

  // A page from elsewhere that had got hold of the very same preload script.
  const arrived = electron?.waitForEvent('window');
  await electron?.evaluate(
    ({ BrowserWindow }, preload) =>
      new BrowserWindow({ show: false, webPreferences: { preload } }).loadURL(
        'data:text/html,<p>Foreign</p>',
      ),
    join(process.cwd(), 'out/preload/index.cjs'),
  );
  const foreign = await arrived;
  await foreign?.waitForURL(/^data:/);
  const answer = await foreign?.evaluate(() =>
    window.debrief?.invoke['document:save']({ suggestedName: 'a.md', text: 'a' }),
  );
  expect(answer).toEqual({
    ok: false,
    code: 'not-trusted',
    message: 'This window may not ask Debrief to do that.',
  });
  await foreign?.close();
});

test('a window never leaves the program, whatever a page tries @electron', async ({ debrief }) => {
  const { page, electron } = debrief;
  await started(debrief);
  const opened = await recordOpened(electron);
  const address = page.url();
  await page.evaluate(() => {
    window.open('file:///etc/passwd');
    window.open('javascript:alert(1)');
    location.href = 'https://example.com/by-script';
  });
  await page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://example.com/webview');
    document.body.append(view);
    const link = Object.assign(document.createElement('a'), { href: 'https://example.com/by-link' });
    document.body.append(link);
    link.click();
  });
  // By then anything that was on its way would have arrived.
  await page.waitForTimeout(500);
  expect(page.url()).toBe(address);
  await started(debrief);
  expect(electron?.windows()).toHaveLength(1);
  expect(await opened()).toEqual([]);
  // What the page asked for may be seen asking; nothing of it may leave.
  expect(debrief.proxyAttempts()).toEqual([]);
  debrief.allow('foreign requests');
});

test('links of a document open outside, and only to the web and to mail @electron', async ({ debrief }) => {
  const { page, electron } = debrief;
  await started(debrief);
  const opened = await recordOpened(electron);
  await openSample(page);
  await page.keyboard.press('F4');
  await page.getByRole('textbox', { name: 'Summary', exact: true }).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(
    '[page](https://example.com/a) [mail](mailto:sarah@example.com) [code](javascript:alert(1)) [file](file:///etc/passwd)',
  );
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('link')).toHaveText(['page', 'mail']);
  for (const link of await preview.getByRole('link').all()) await link.click();
  await expect.poll(opened).toEqual(['https://example.com/a', 'mailto:sarah@example.com']);
  expect(electron?.windows()).toHaveLength(1);
});

test.describe(() => {
  test.use({ switches: ['--use-fake-device-for-media-stream'] }); // so that there is something to deny

  test('the page gets no camera, no notifications, no place and no clipboard of others @electron', async ({
    debrief,
  }) => {
    const answers = await debrief.page.evaluate(async () => {
      const nameOf = (error: unknown) => (error instanceof Error ? error.name : String(error));
      const media = navigator.mediaDevices?.getUserMedia({ audio: true, video: true });
      const place = new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('a place'),
          ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'denied' : 'failed'),
        ),
      );
      return {
        notifications: await Notification.requestPermission(),
        media: await media.then(() => 'a stream', nameOf),
        place: await place,
        clipboard: await navigator.clipboard.readText().then(() => 'a text', nameOf),
      };
    });
    expect(answers).toEqual({
      notifications: 'denied',
      media: 'NotAllowedError',
      place: 'denied',
      clipboard: 'NotAllowedError',
    });
    debrief.allow('console errors'); // Chromium names the policy that forbids the place
  });
});

test('the server answers to its own name only @browser', async ({ debrief }) => {
  const { host, port } = new URL(debrief.page.url());
  const ask = (headers: Record<string, string>, path = '/') =>
    new Promise<readonly [number | undefined, string | undefined, boolean]>((resolve, reject) => {
      const asking = request({ host: '127.0.0.1', port, path, headers }, (response) => {
        let body = '';
        response.on('data', (chunk) => {
          body += String(chunk);
        });
        response.on('end', () =>
          resolve([response.statusCode, response.headers.location, body.includes('<title>Debrief</title>')]),
        );
      });
      asking.on('error', reject);
      asking.end();
    });
  expect(await ask({ host })).toEqual([200, undefined, true]);
  expect(await ask({ host: `localhost:${port}` })).toEqual([308, `http://${host}/`, false]);
  for (const hostile of [
    'evil.example',
    `evil.example:${port}`,
    '127.0.0.1',
    `127.0.0.1.evil.example:${port}`,
  ]) {
    expect(await ask({ host: hostile })).toEqual([403, undefined, false]);
  }
  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/../../main/index.js',
    '//etc/passwd',
  ]) {
    expect(await ask({ host }, path)).toEqual([404, undefined, false]);
  }
});
