import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations, TEXT_RULES } from '../checks/architecture.mjs';

// A rule that nothing breaks looks like a rule that does not work: here everything breaks.

const project = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Files of a small program that keeps every rule, for the others to reach for. */
const HARMLESS: Record<string, string> = {
  'shared/domain/units.ts': 'export const unit = 1;',
  'shared/domain/incident/types.ts': "import { unit } from '../units';\nexport const types = unit;",
  'shared/schema/rows.ts': "import { unit } from '../domain/units';\nexport const rows = unit;",
  'shared/commands/registry.ts': 'export const registry = 1;',
  'shared/origin/address.ts': 'export const address = 1;',
  'shared/ipc/channels.ts': 'export const channels = 1;',
  'shared/ipc/contract.ts': "import { channels } from './channels';\nexport const contract = channels;",
  'electron/preload/index.ts':
    "import { channels } from '#shared/ipc/channels';\nexport const preload = channels;",
  'electron/main/index.ts': "import { window } from './window';\nexport const main = window;",
  'electron/main/window.ts': "import { app } from 'electron';\nexport const window = app;",
  'renderer/main.tsx': "import { app } from './app/App';\nexport const entry = app;",
  'renderer/app/App.tsx': "import { log } from '../features/log/Log';\nexport const app = log;",
  'renderer/features/log/Log.tsx': "import { row } from '../../parts/row';\nexport const log = row;",
  'renderer/parts/row.tsx':
    "import { db } from '../data/db';\nimport { button } from '../ui/Button';\nexport const row = [db, button];",
  'renderer/data/db.ts': "import Dexie from 'dexie';\nexport const db = Dexie;",
  'renderer/store/window.ts': "import { create } from 'zustand';\nexport const store = create;",
  'renderer/editor/editor.ts': "import { state } from '@codemirror/state';\nexport const editor = state;",
  'renderer/platform/platform.ts':
    "import { contract } from '#shared/ipc/contract';\nexport const platform = contract;",
  'renderer/ui/Button.tsx': "import { React } from 'react';\nexport const button = React;",
};

/** The rule, the file that breaks it, and what it imports. */
const PLANTED: readonly (readonly [rule: string, file: string, imported: string])[] = [
  ['domain-is-a-leaf', 'shared/domain/x.ts', '#shared/schema/rows'],
  ['schema-knows-domain', 'shared/schema/x.ts', '#shared/ipc/channels'],
  ['channels-know-nothing', 'shared/ipc/channels.ts', '#shared/commands/registry'],
  ['contract-knows-channels-commands-schema', 'shared/ipc/contract.ts', '#shared/origin/address'],
  ['commands-know-nothing', 'shared/commands/x.ts', '#shared/domain/units'],
  ['origin-knows-nothing', 'shared/origin/x.ts', '#shared/domain/units'],
  ['preload-knows-channels', 'electron/preload/index.ts', '#shared/ipc/contract'],
  ['preload-has-no-libraries', 'electron/preload/index.ts', 'zod'],
  ['main-knows-shared', 'electron/main/x.ts', '../../renderer/data/db'],
  ['terminal-commands-know-shared', 'electron/commands/x.ts', '../main/window'],
  ['ui-knows-styles-and-units', 'renderer/ui/x.tsx', '../data/db'],
  ['editor-knows-domain-keys-ui', 'renderer/editor/x.ts', '../platform/platform'],
  ['store-knows-domain', 'renderer/store/x.ts', '../data/db'],
  ['data-knows-domain-and-schema', 'renderer/data/x.ts', '../store/window'],
  ['platform-knows-ipc-and-commands', 'renderer/platform/x.ts', '../data/db'],
  ['parts-are-below-features', 'renderer/parts/x.tsx', '../features/log/Log'],
  ['features-are-below-app', 'renderer/features/meeting/x.tsx', '../../app/App'],
  ['features-do-not-know-each-other', 'renderer/features/meeting/y.tsx', '../log/Log'],
  ['renderer-knows-no-electron', 'renderer/app/x.ts', '../../electron/main/window'],
  ['room-page-knows-no-data', 'renderer/room.tsx', './parts/row'],
  ['nothing-but-tests-knows-tests', 'renderer/app/y.ts', '../../test/helper'],
  ['dexie-in-data', 'renderer/features/log/x.ts', 'dexie'],
  ['zustand-in-store', 'renderer/parts/y.ts', 'zustand'],
  ['codemirror-in-editor', 'renderer/ui/y.ts', '@codemirror/state'],
  ['electron-in-main-and-preload', 'renderer/platform/y.ts', 'electron'],
  ['react-in-renderer', 'shared/domain/y.ts', 'react'],
  ['no-node-in-pages', 'shared/domain/z.ts', 'node:fs'],
  ['no-node-in-pages', 'renderer/data/z.ts', 'node:path'],
  ['no-node-in-pages', 'electron/preload/index.ts', 'node:os'],
  ['resolvable', 'renderer/parts/z.ts', './not-there'],
  ['unused-outside-tests', 'renderer/parts/z.ts', ''],
  ['no-orphans', 'renderer/parts/alone.ts', ''],
  ['no-cycles', 'shared/domain/a.ts', './b'],
];

describe('the rules about who knows whom', () => {
  let folder = '';
  let found: readonly { rule: { name: string }; from: string }[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'architecture-'));
    await cp(join(project, '.dependency-cruiser.cjs'), join(folder, '.dependency-cruiser.cjs'));
    const put = async (path: string, text: string) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), `${text}\n`);
    };
    await put('package.json', JSON.stringify({ type: 'module', imports: { '#shared/*': './shared/*.ts' } }));
    for (const name of ['dexie', 'zustand', '@codemirror/state', 'electron', 'react', 'zod']) {
      await put(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
      await put(`node_modules/${name}/index.js`, 'module.exports = {};');
    }
    await put('test/helper.ts', 'export const helper = 1;');
    await put('shared/domain/b.ts', "import { a } from './a';\nexport const b = a;");
    const files = { ...HARMLESS };
    for (const [, file, imported] of PLANTED) {
      files[file] = `${imported === '' ? '' : `import '${imported}';\n`}${files[file] ?? 'export {};'}`;
    }
    files['shared/domain/a.ts'] = "import { b } from './b';\nexport const a = b;";
    for (const [path, text] of Object.entries(files)) await put(path, text);

    const bin = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const args = [bin, '--output-type', 'json', 'shared', 'electron', 'renderer'];
    const { stdout } = await run(process.execPath, args, { cwd: folder, maxBuffer: 50_000_000 }).catch(
      (error: { stdout: string }) => error, // violations make it exit with their number
    );
    found = JSON.parse(stdout.slice(stdout.indexOf('{'))).summary.violations;
  }, 30_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(PLANTED)('%s: %s may not import "%s"', (rule, file) => {
    expect(found.map((violation) => `${violation.rule.name} ${violation.from}`)).toContain(`${rule} ${file}`);
  });

  it('tries every rule', () => {
    const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
    const names = forbidden.map((rule: { name: string }) => rule.name);
    expect(new Set(PLANTED.map(([rule]) => rule))).toEqual(new Set(names));
  });

  it('says nothing about files that keep them', () => {
    const planted = new Set(PLANTED.map(([, file]) => file));
    const innocent = found.filter(({ from, rule }) => !planted.has(from) && !/cycle|unused/.test(rule.name));
    expect(innocent).toEqual([]);
  });
});

describe('the rules that no import shows', () => {
  /** The rule, where, what breaks it, and what it reports; '' where the text is allowed. */
  const TEXTS: readonly (readonly [rule: string, path: string, text: string, reported: string])[] = [
    ['bridge-in-platform', 'renderer/app/App.tsx', 'if (window.debrief) {}', 'window.debrief'],
    ['bridge-in-platform', 'renderer/app/App.tsx', "globalThis['debrief']", "globalThis['debrief']"],
    ['bridge-in-platform', 'renderer/platform/electron.ts', 'window.debrief', ''],
    ['bridge-in-platform', 'renderer/app/App.tsx', '// never window.debrief here', ''],
    ['ipc-in-registrar', 'electron/main/export/x.ts', "import { ipcMain } from 'electron';", 'ipcMain'],
    ['ipc-in-registrar', 'electron/main/ipc/registrar.ts', 'ipcMain.handle', ''],
    ['room-asks-nothing', 'electron/preload/room.ts', 'send: ipcRenderer.send', 'ipcRenderer'],
    ['room-asks-nothing', 'electron/preload/room.ts', "ipcRenderer.on('app:command', take)", 'ipcRenderer'],
    ['room-asks-nothing', 'electron/preload/room.ts', "import { ipcRenderer } from 'electron';", ''],
    ['room-asks-nothing', 'electron/preload/room.ts', 'ipcRenderer.on(ROOM_PICTURE, take)', ''],
    ['room-asks-nothing', 'electron/preload/index.ts', 'ipcRenderer.invoke(channel)', ''],
    ['colours-in-tokens', 'renderer/ui/x.module.css', 'a { color: #fff; }', '#fff'],
    ['colours-in-tokens', 'renderer/ui/x.module.css', 'a { background: rgb(0 0 0 / 50%) }', 'rgb('],
    ['colours-in-tokens', 'renderer/ui/x.module.css', 'a { border: 1px solid White; }', 'White'],
    ['colours-in-tokens', 'renderer/ui/x.module.css', 'a { color: var(--red); } .red { top: 0 }', ''],
    ['colours-in-tokens', 'renderer/ui/x.module.css', '/* #fff */ a { white-space: nowrap; }', ''],
    ['colours-in-tokens', 'renderer/styles/tokens.css', ':root { --paper: #fff; }', ''],
    ['colours-in-tokens-only', 'renderer/ui/X.tsx', '<svg fill="#d55e00" />', '#d55e00'],
    ['colours-in-tokens-only', 'renderer/ui/X.tsx', "import { a } from '#shared/a';", ''],
    ['colours-in-tokens-only', 'renderer/ui/X.tsx', '<a href="#/review">', ''],
    ['no-markup-from-strings', 'renderer/ui/X.tsx', 'node.innerHTML = text;', '.innerHTML ='],
    [
      'no-markup-from-strings',
      'renderer/ui/X.tsx',
      '<p dangerouslySetInnerHTML={x} />',
      'dangerouslySetInnerHTML',
    ],
    ['no-markup-from-strings', 'renderer/ui/X.tsx', 'node.innerHTML === text', ''],
  ];

  it.each(TEXTS)('%s in %s: %s', (name, path, text, reported) => {
    const rule = TEXT_RULES.find((candidate) => candidate.name === name);
    if (!rule) throw new Error(`No rule ${name}`);
    const found = findViolations([{ path, text: `\n${text}` }], rule);
    expect(found).toEqual(reported === '' ? [] : [`${path}:2: ${reported}`]);
  });

  it('tries every rule', () => {
    expect(new Set(TEXTS.map(([name]) => name))).toEqual(new Set(TEXT_RULES.map((rule) => rule.name)));
  });
});
