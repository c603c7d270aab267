import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needsBuild } from '../../electron/commands/start/freshness.mjs';

const PROJECT = join(import.meta.dirname, '../..');
const BUILD_WITHIN_MS = 180_000;

// How Electron's executable marks its fuses: a sentinel, the version and the length of the wire, one character
// per fuse. Each one that is ours is set the other way round here, so that it has to be flipped.
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const PLACEHOLDER = Buffer.concat([
  Buffer.from(`#!/bin/sh\nexit 1\n${FUSE_SENTINEL}`),
  Buffer.from([1, 9]),
  Buffer.from('111100111'),
  Buffer.from('\n'),
]);

let folder: string;
let unpacked: string;
let archive: string;

/** A distribution of Electron without Electron: what the packager copies, renames and flips. */
function placeholderDistribution(): string {
  const distribution = join(folder, 'electron');
  mkdirSync(distribution);
  writeFileSync(join(distribution, 'electron'), PLACEHOLDER);
  chmodSync(join(distribution, 'electron'), 0o755);
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'node_modules/electron/package.json'), 'utf8'));
  writeFileSync(join(distribution, 'version'), version);
  return distribution;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'debrief-package-'));
  const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: PROJECT, stdio: 'pipe' });
  if (needsBuild(PROJECT)) run('node_modules/electron-vite/bin/electron-vite.js', 'build');
  const output = join(folder, 'dist');
  run(
    'node_modules/electron-builder/cli.js',
    '--linux',
    'dir',
    '--publish=never',
    `-c.electronDist=${placeholderDistribution()}`,
    `-c.directories.output=${output}`,
  );
  unpacked = join(output, process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`);
  archive = join(unpacked, 'resources/app.asar');
}, BUILD_WITHIN_MS);

afterAll(() => rmSync(folder, { recursive: true }));

/** Beside what the pages load. */
const SHIPPED = [
  'out/main/index.js',
  'out/preload/index.cjs',
  'out/preload/room.cjs',
  'out/renderer/index.html',
  'out/renderer/room.html',
] as const;

describe('what is shipped', () => {
  it('is the program, its page, the licence notes, and nothing else', () => {
    const files = listPackage(archive, { isPack: false })
      .map((path) => path.replaceAll('\\', '/').slice(1))
      .filter((path) => /\.[a-z0-9]+$/i.test(path));
    const page = files.filter((path) => path.startsWith('out/renderer/assets/'));
    expect(files.filter((path) => !page.includes(path)).sort()).toEqual([
      'out/LICENSES.txt',
      ...SHIPPED,
      'package.json',
    ]);
    expect(page.some((path) => path.endsWith('.js'))).toBe(true);
    expect(page.some((path) => path.endsWith('.css'))).toBe(true);
    expect(page.filter((path) => !/\.(?:js|css|woff2|svg|png)$/.test(path))).toEqual([]);
  });

  it('starts at the built main process and asks for no other package', () => {
    const manifest = JSON.parse(extractFile(archive, 'package.json').toString());
    expect(manifest.main).toBe('out/main/index.js');
    expect(manifest.dependencies ?? {}).toEqual({});
    const main = extractFile(archive, 'out/main/index.js').toString();
    const imported = [...main.matchAll(/^import .* from "([^"]+)";$/gm)].map((match) => match[1] ?? '');
    expect(imported).toContain('electron');
    expect(imported.filter((name) => name !== 'electron' && !/^(?:node:|module$)/.test(name))).toEqual([]);
  });

  it('names nobody’s folders', () => {
    for (const file of SHIPPED) {
      expect(extractFile(archive, file).toString()).not.toContain(PROJECT);
    }
  });

  it('gives the licence of what it contains', () => {
    const notes = extractFile(archive, 'out/LICENSES.txt').toString();
    for (const name of ['react', 'react-dom', 'zod', '@cantoo/pdf-lib', '@fontsource-variable/inter']) {
      expect(notes).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    }
    expect(notes).toContain('SIL OPEN FONT LICENSE');
    expect(notes).toContain('Permission is hereby granted');
  });

  it('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(join(unpacked, 'debrief'));
    const on = (fuse: FuseV1Options) => String.fromCharCode(wire[fuse] ?? 0) === '1';
    expect({
      version: wire.version,
      runAsNode: on(FuseV1Options.RunAsNode),
      cookieEncryption: on(FuseV1Options.EnableCookieEncryption),
      nodeOptions: on(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: on(FuseV1Options.EnableNodeCliInspectArguments),
      integrity: on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: on(FuseV1Options.OnlyLoadAppFromAsar),
      snapshot: on(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
      fileProtocol: on(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      version: FuseVersion.V1,
      runAsNode: false,
      cookieEncryption: false,
      nodeOptions: false,
      inspect: false,
      integrity: true,
      onlyAsar: true,
      snapshot: false,
      fileProtocol: false,
    });
  });
});
