import { describe, expect, it } from 'vitest';
import { commandsFor, type KeyPress, keysOf } from '../../../renderer/parts/keys/match-keys';
import { COMMAND_IDS, type CommandId } from '../../../shared/commands/registry';

const HELD = { Ctrl: 'ctrlKey', Alt: 'altKey', Shift: 'shiftKey', Meta: 'metaKey' } as const;

/** A press as a browser reports it. Held keys are written as in the registry: `Ctrl+Shift`. */
function press(held: string, key: string, code: string): KeyPress {
  const without = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };
  const names = held.split('+').filter((name): name is keyof typeof HELD => name in HELD);
  return { key, code, ...without, ...Object.fromEntries(names.map((name) => [HELD[name], true])) };
}

/** What the keys with a name of our own type. */
const SIGNS: Readonly<Record<string, string>> = { Space: ' ', Plus: '+', Minus: '-' };

/** The place of a key on the keyboard that the registry's keys are named after. */
function codeOf(key: string): string {
  if (/^\d$/.test(key)) return `Digit${key}`;
  if (/^[A-Z]$/.test(key)) return `Key${key}`;
  return key === '.' ? 'Period' : key;
}

describe.each([false, true])('on a mac: %s', (mac) => {
  it.each(COMMAND_IDS)('%s answers to its own keys', (id) => {
    const parts = keysOf(id, mac).split('+');
    const key = parts.at(-1) ?? '';
    const typed = SIGNS[key] ?? (key.length === 1 ? key.toLowerCase() : key);
    expect(commandsFor(press(parts.slice(0, -1).join('+'), typed, codeOf(key)), mac)).toContain(id);
  });
});

const LAYOUTS: readonly [string, KeyPress, boolean, CommandId[]][] = [
  ['German: Ctrl+Z where Y is printed on an American keyboard', press('Ctrl', 'z', 'KeyY'), false, ['undo']],
  ['German: Ctrl+Y in the place of Z is no undo', press('Ctrl', 'y', 'KeyZ'), false, []],
  ['French: Alt+2 types é without Shift', press('Alt', 'é', 'Digit2'), false, ['capture.timeline']],
  ['French: the full stop takes Shift', press('Ctrl+Shift', '.', 'Comma'), false, ['finding.apply']],
  ['Cyrillic: Ctrl+S types ы', press('Ctrl', 'ы', 'KeyS'), false, ['document.markdown']],
  ['Cyrillic: Alt+N types т', press('Alt', 'т', 'KeyN'), false, ['incident.new']],
  ['Greek: Alt+S types σ', press('Alt', 'σ', 'KeyS'), false, ['incident.sample']],
  ['Caps lock: Ctrl+S types S', press('Ctrl', 'S', 'KeyS'), false, ['document.markdown']],
  ['Shift makes a capital: Ctrl+Shift+Z', press('Ctrl+Shift', 'Z', 'KeyZ'), false, ['redo']],
  ['AltGr is Ctrl and Alt: it types, and commands nothing', press('Ctrl+Alt', '²', 'Digit2'), false, []],
  ['a mac: Ctrl+2', press('Ctrl', '2', 'Digit2'), true, ['capture.timeline']],
  ['a mac: Option+2 types ™ and commands nothing', press('Alt', '™', 'Digit2'), true, []],
  ['a mac: Option+S types ß and commands nothing', press('Alt', 'ß', 'KeyS'), true, []],
  ['a mac: ⌘S', press('Meta', 's', 'KeyS'), true, ['document.markdown']],
  ['a mac: Ctrl+S is the sample there', press('Ctrl', 's', 'KeyS'), true, ['incident.sample']],
  ['Windows: the Windows key with S belongs to Windows', press('Meta', 's', 'KeyS'), false, []],
  ['a bare letter', press('', 's', 'KeyS'), false, []],
  ['a letter with Shift', press('Shift', 'S', 'KeyS'), false, []],
  ['American: plus without Shift', press('Ctrl', '=', 'Equal'), false, ['text.larger']],
  ['American: plus with Shift', press('Ctrl+Shift', '+', 'Equal'), false, ['text.larger']],
  ['German: plus needs no Shift', press('Ctrl', '+', 'BracketRight'), false, ['text.larger']],
  ['the plus of the number block', press('Ctrl', '+', 'NumpadAdd'), false, ['text.larger']],
  ['the minus of the number block', press('Ctrl', '-', 'NumpadSubtract'), false, ['text.smaller']],
  ['a mac: ⌘0', press('Meta', '0', 'Digit0'), true, ['text.usual']],
  ['a dead key', press('Alt', 'Dead', 'KeyE'), false, ['line.effect']],
  ['Space, whatever it types', press('Ctrl+Shift', '\u00A0', 'Space'), false, ['meeting.toggle']],
  ['a digit of the number block', press('Alt', '2', 'Numpad2'), false, ['capture.timeline']],
];

describe('a press means what is printed on the key', () => {
  it.each(LAYOUTS)('%s', (_name, pressed, mac, commands) => {
    expect(commandsFor(pressed, mac)).toEqual(commands);
  });
});
