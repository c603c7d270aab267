import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  COMMAND_IDS,
  COMMANDS,
  type CommandId,
  type CommandPlace,
  macKeys,
} from '../../../shared/commands/registry';

/** What browsers keep for themselves: a page is never asked, or loses its tab. */
const KEPT_BY_BROWSERS = ['Ctrl+N', 'Ctrl+T', 'Ctrl+W', 'Ctrl+Shift+N', 'Ctrl+Shift+T', 'Ctrl+Shift+W'];
/** The same on macOS, with what the system keeps: quit, hide, minimise, and its own Spaces and Spotlight. */
const KEPT_ON_MACS = [
  ...['Meta+N', 'Meta+T', 'Meta+W', 'Meta+Q', 'Meta+H', 'Meta+M', 'Meta+Tab', 'Meta+Space'],
  ...['Meta+Shift+N', 'Meta+Shift+T', 'Meta+Shift+W', 'Meta+Shift+Q', 'Meta+Alt+H'],
];

const IN_INCIDENT: readonly CommandPlace[] = ['anywhere', 'incident', 'text'];
/** Which commands can be used at the same moment. */
const MOMENTS: Readonly<Record<string, readonly CommandPlace[]>> = {
  log: ['anywhere', 'log', 'text'],
  prepare: [...IN_INCIDENT, 'prepare', 'row'],
  meet: [...IN_INCIDENT, 'meet', 'line'],
  'a row of the timeline in meet': [...IN_INCIDENT, 'meet', 'row'],
  review: [...IN_INCIDENT, 'review'],
  'an opened file': ['anywhere', 'open'],
};

const systems: [string, (id: CommandId) => string][] = [
  ['Windows and Linux', (id) => COMMANDS[id].keys],
  ['macOS', (id) => macKeys(COMMANDS[id].keys)],
];

describe.each(systems)('keys on %s', (system, keysOf) => {
  it.each(Object.entries(MOMENTS))('mean one thing each in %s', (_moment, places) => {
    const keys = COMMAND_IDS.filter((id) => places.includes(COMMANDS[id].place)).map(keysOf);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('are none that a browser or the system keeps', () => {
    const kept = system === 'macOS' ? KEPT_ON_MACS : KEPT_BY_BROWSERS;
    expect(COMMAND_IDS.filter((id) => kept.includes(keysOf(id)))).toEqual([]);
  });

  it('never type anything: a function key, or held with Ctrl, Alt or ⌘', () => {
    const types = COMMAND_IDS.filter((id) => !/^(?:(?:Ctrl|Alt|Meta|Shift)\+)*F\d+$/.test(keysOf(id))).filter(
      (id) => !/^(?:Ctrl|Alt|Meta)\+/.test(keysOf(id)),
    );
    expect(types).toEqual([]);
  });

  it('are written in one way, so that two spellings of one press cannot slip in', () => {
    const order = ['Meta', 'Ctrl', 'Alt', 'Shift'];
    for (const id of COMMAND_IDS) {
      const held = keysOf(id).split('+').slice(0, -1);
      expect([id, held]).toEqual([id, order.filter((key) => held.includes(key))]);
    }
  });
});

describe('keys on macOS', () => {
  it('never hold Option, which types characters there', () => {
    expect(COMMAND_IDS.filter((id) => macKeys(COMMANDS[id].keys).includes('Alt'))).toEqual([]);
  });

  it.each([
    ['Alt+2', 'Ctrl+2'],
    ['Ctrl+Shift+Enter', 'Meta+Shift+Enter'],
    ['Ctrl+.', 'Meta+.'],
    ['Shift+F6', 'Shift+F6'],
    ['F1', 'F1'],
  ])('%s becomes %s', (keys, mac) => {
    expect(macKeys(keys)).toBe(mac);
  });

  it('stay as different from each other as elsewhere', () => {
    const different = new Set(COMMAND_IDS.map((id) => COMMANDS[id].keys));
    expect(new Set(COMMAND_IDS.map((id) => macKeys(COMMANDS[id].keys))).size).toBe(different.size);
  });
});

describe('every command', () => {
  it('is answered by some screen, or by the editor: menu, palette and cheat sheet offer nothing that does not exist', () => {
    const sources = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join('renderer', name), 'utf8'))
      .join('\n');
    const answered = [...sources.matchAll(/(?:useCommand|codeMirrorKey)\(\s*'([\w.]+)'/g)].map(
      ([, id]) => id,
    );
    expect(COMMAND_IDS.filter((id) => !answered.includes(id))).toEqual([]);
  });
});
