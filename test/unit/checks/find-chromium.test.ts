import { describe, expect, it } from 'vitest';
import { type Effects, findInstalledChromium, provideChromium } from '../../checks/find-chromium.mjs';

/** A machine with certain files; `installs` says which file a command brings. */
function machine(
  settings: Partial<Omit<Effects, 'exists' | 'run'>> & {
    files?: readonly string[];
    installs?: Record<string, string>;
    works?: readonly string[];
  },
) {
  const files = new Set(settings.files ?? []);
  const ran: string[] = [];
  const effects: Effects = {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    isRoot: false,
    playwrightPath: () => '/cache/playwright/chrome',
    say: () => undefined,
    ...settings,
    exists: (file) => files.has(file),
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const brought = settings.installs?.[line];
      if (brought !== undefined) files.add(brought);
      return brought !== undefined || (settings.works ?? []).includes(line);
    },
  };
  return { effects, ran };
}

const PLAYWRIGHT = 'npx --no-install playwright install --no-shell chromium';
const APT = 'apt-get install -y --no-install-recommends chromium';

describe('finding a Chromium that is there', () => {
  it.each([
    [
      'Chrome before Chromium',
      'linux',
      {},
      ['/usr/bin/chromium', '/usr/bin/google-chrome-stable'],
      '/usr/bin/google-chrome-stable',
    ],
    ['Chromium of the system', 'linux', {}, ['/usr/bin/chromium'], '/usr/bin/chromium'],
    ['a snap', 'linux', {}, ['/snap/bin/chromium'], '/snap/bin/chromium'],
    ['Edge', 'linux', {}, ['/usr/bin/microsoft-edge-stable'], '/usr/bin/microsoft-edge-stable'],
    ['Playwright’s', 'linux', {}, ['/cache/playwright/chrome'], '/cache/playwright/chrome'],
    ['what CHROME_PATH names', 'linux', { CHROME_PATH: '/opt/c' }, ['/opt/c', '/usr/bin/chromium'], '/opt/c'],
    ['nothing else than CHROME_PATH', 'linux', { CHROME_PATH: '/opt/c' }, ['/usr/bin/chromium'], undefined],
    [
      'an application of the Mac',
      'darwin',
      { HOME: '/Users/a' },
      ['/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium'],
      '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'a program of Windows',
      'win32',
      { 'PROGRAMFILES(X86)': 'C:\\P' },
      ['C:\\P\\Microsoft\\Edge\\Application\\msedge.exe'],
      'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    ['nothing', 'linux', {}, [], undefined],
  ] as const)('%s', (_name, platform, env, files, found) => {
    const { effects } = machine({ platform, env: { PATH: '/usr/bin', ...env }, files });
    expect(findInstalledChromium(effects)).toBe(found);
  });
});

describe('getting a Chromium', () => {
  it('downloads nothing when one is there', () => {
    const { effects, ran } = machine({ files: ['/usr/bin/chromium'] });
    expect(provideChromium(effects)).toEqual({ path: '/usr/bin/chromium' });
    expect(ran).toEqual([]);
  });

  it('takes Playwright’s download first', () => {
    const { effects } = machine({ installs: { [PLAYWRIGHT]: '/cache/playwright/chrome' } });
    expect(provideChromium(effects)).toEqual({ path: '/cache/playwright/chrome' });
  });

  const apt = {
    installs: { [APT]: '/usr/bin/chromium' },
    works: ['sh -c command -v apt-get', 'apt-get update'],
  };

  it.each([
    ['as root on a build machine', { isRoot: true, env: { PATH: '/usr/bin', CI: 'true' } }, []],
    ['as root in a container', { isRoot: true }, ['test -e /.dockerenv']],
    ['as root in podman', { isRoot: true, env: { PATH: '/usr/bin', container: 'podman' } }, []],
    ['as root where systemd says so', { isRoot: true }, ['systemd-detect-virt -c -q']],
  ])('then the package manager, %s', (_name, settings, works) => {
    const { effects } = machine({ ...apt, ...settings, works: [...apt.works, ...works] });
    expect(provideChromium(effects)).toEqual({ path: '/usr/bin/chromium' });
  });

  it.each([
    ['an ordinary user', { env: { PATH: '/usr/bin', CI: 'true' } }],
    ['root on somebody’s own computer', { isRoot: true }],
    ['a Mac', { isRoot: true, platform: 'darwin', env: { CI: 'true' } } as const],
  ])('never installs packages for %s, and says what to install', (_name, settings) => {
    const { effects, ran } = machine({ ...apt, ...settings });
    const answer = provideChromium(effects);
    expect('message' in answer && answer.message).toMatch(
      /Install one: .*(apt-get install chromium|brew install)/s,
    );
    expect(ran.filter((line) => line.startsWith('apt-get'))).toEqual([]);
  });

  it('says when CHROME_PATH is wrong instead of taking another', () => {
    const { effects, ran } = machine({ env: { CHROME_PATH: '/opt/gone' }, files: ['/usr/bin/chromium'] });
    const answer = provideChromium(effects);
    expect('message' in answer && answer.message).toContain('/opt/gone');
    expect(ran).toEqual([]);
  });
});
