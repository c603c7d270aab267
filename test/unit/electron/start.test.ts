import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { explainBusyPort } from '../../../electron/commands/serve/busy-port';
import { openerFor } from '../../../electron/commands/serve/open-in-browser';
import {
  electronBinary,
  obtainElectron,
  whyElectronCannotRun,
} from '../../../electron/commands/start/electron.mjs';
import { needsBuild, needsInstall } from '../../../electron/commands/start/freshness.mjs';
import { readOptions } from '../../../electron/commands/start/options.mjs';

/** A project folder with files last changed at the given seconds. */
function projectWith(files: Record<string, number>): string {
  const project = mkdtempSync(join(tmpdir(), 'debrief-start-'));
  onTestFinished(() => rmSync(project, { recursive: true }));
  const folders = new Set<string>();
  for (const [file, changed] of Object.entries(files)) {
    const path = join(project, file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, '');
    utimesSync(path, changed, changed);
    for (let folder = join(path, '..'); folder !== project; folder = join(folder, '..')) folders.add(folder);
  }
  for (const folder of folders) utimesSync(folder, 1, 1);
  return project;
}

describe('npm start installs', () => {
  it.each<[string, Record<string, number>, boolean]>([
    ['on a fresh clone', { 'package-lock.json': 1 }, true],
    [
      'after the list of packages has changed',
      { 'package-lock.json': 9, 'node_modules/.package-lock.json': 5 },
      true,
    ],
    ['not again', { 'package-lock.json': 5, 'node_modules/.package-lock.json': 9 }, false],
  ])('%s', (_name, files, expected) => {
    expect(needsInstall(projectWith(files))).toBe(expected);
  });
});

it('npm start never installs through a link into another checkout', () => {
  const other = projectWith({ 'node_modules/.package-lock.json': 1 });
  const project = projectWith({ 'package-lock.json': 9 });
  symlinkSync(join(other, 'node_modules'), join(project, 'node_modules'), 'junction');
  expect(needsInstall(project)).toBe(false);
});

describe('npm start builds', () => {
  const built = { 'out/renderer/index.html': 50 };
  it.each<[string, Record<string, number>, boolean]>([
    ['on a fresh clone', { 'shared/a.ts': 1 }, true],
    ['after a source has changed', { ...built, 'renderer/deep/down/a.tsx': 51 }, true],
    ['after a package has changed', { ...built, 'package-lock.json': 51 }, true],
    ['not again', { ...built, 'renderer/deep/down/a.tsx': 49, 'test/a.test.ts': 99 }, false],
  ])('%s', (_name, files, expected) => {
    expect(needsBuild(projectWith(files))).toBe(expected);
  });

  it('after a source has been deleted', () => {
    const project = projectWith({ ...built, 'shared/a.ts': 1, 'shared/b.ts': 1 });
    expect(needsBuild(project)).toBe(false);
    rmSync(join(project, 'shared/b.ts'));
    expect(needsBuild(project)).toBe(true);
  });
});

describe('Electron', () => {
  it.each([
    ['linux', {}, 1000, 'there is no display here'],
    ['linux', { DISPLAY: '' }, 0, 'there is no display here'],
    ['linux', { DISPLAY: ':0' }, 0, 'it does not run as root with its sandbox on'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 1000, null],
    ['linux', { DISPLAY: ':0' }, 1000, null],
    ['darwin', {}, 501, null],
    ['win32', {}, undefined, null],
  ])('%s %j as %s: %s', (platform, env, uid, expected) => {
    expect(whyElectronCannotRun(platform, env, uid)).toBe(expected);
  });

  it('is found where its package keeps it, and only when it is there', () => {
    const project = projectWith({ 'node_modules/electron/path.txt': 1 });
    expect(electronBinary(project)).toBeNull();
    writeFileSync(join(project, 'node_modules/electron/path.txt'), 'electron');
    expect(electronBinary(project)).toBeNull();
    mkdirSync(join(project, 'node_modules/electron/dist'));
    writeFileSync(join(project, 'node_modules/electron/dist/electron'), '');
    expect(electronBinary(project)).toBe(join(project, 'node_modules/electron/dist/electron'));
  });

  it('is given up when fetching it takes too long, fails, or cannot begin', async () => {
    const project = projectWith({ 'node_modules/electron/install.js': 1 });
    writeFileSync(join(project, 'node_modules/electron/install.js'), 'setTimeout(() => {}, 60_000)');
    await obtainElectron(project, 100); // a minute would be longer than a test may take
    writeFileSync(join(project, 'node_modules/electron/install.js'), 'process.exit(1)');
    await obtainElectron(project);
    await obtainElectron(join(project, 'nowhere'));
  });
});

describe('options', () => {
  const usual = { development: false, browser: false, open: true, port: null };

  it.each<[string[], object]>([
    [[], usual],
    [['--port', '4900', '--no-open'], { ...usual, port: 4900, open: false }],
    [['--port=1'], { ...usual, port: 1 }],
    [['--dev'], { ...usual, development: true }],
    [['--browser'], { ...usual, browser: true }],
  ])('%j', (args, expected) => {
    expect(readOptions(args, '20.19.0')).toEqual(expected);
  });

  it.each([
    ['--port', '0'],
    ['--port', '65536'],
    ['--port', '4870x'],
    ['--port', '80.5'],
    ['--port'],
    ['--what'],
    ['x'],
  ])('%s %s is explained', (...args) => {
    expect(readOptions(args, '22.0.0')).toEqual({ problem: expect.stringContaining('Known options') });
  });

  it.each(['18.20.0', '20.18.9'])('Node %s is named as too old', (version) => {
    expect(readOptions([], version)).toEqual({ problem: expect.stringContaining(version) });
  });
});

describe('the browser edition', () => {
  it('says that it is running already, or names the port and never takes another', () => {
    expect(explainBusyPort(4870, true)).toBe('Debrief is already running at http://127.0.0.1:4870/.');
    expect(explainBusyPort(4870, false)).toMatch(/Port 4870 is in use by another program.*--port/s);
  });

  it.each([
    ['linux', 'xdg-open'],
    ['darwin', 'open'],
    ['win32', 'cmd'],
  ])('opens the browser of %s with %s', (platform, command) => {
    expect(openerFor(platform)[0]).toBe(command);
  });
});
