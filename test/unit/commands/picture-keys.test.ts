import { describe, expect, it } from 'vitest';
import { PICTURE_KEY_IDS, PICTURE_KEYS, pictureKeyOf } from '../../../shared/commands/picture-keys';
import { COMMAND_IDS, COMMANDS } from '../../../shared/commands/registry';

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {},
) => ({
  ...{ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false },
  ...held,
});

describe('the keys of the incident picture', () => {
  it('are no letters, differ from each other, and are no command anywhere', () => {
    const keys = PICTURE_KEY_IDS.map((id): string => PICTURE_KEYS[id].keys);
    expect(keys.filter((key) => /(^|\+)\p{L}$/u.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(COMMAND_IDS.filter((id) => keys.includes(COMMANDS[id].keys))).toEqual([]);
  });

  it.each([
    ['+ of the number block', press('+'), 'in'],
    ['+ with Shift, American', press('+', { shiftKey: true }), 'in'],
    ['= on the same key without Shift', press('='), 'in'],
    ['-', press('-'), 'out'],
    ['_ on the same key with Shift', press('_', { shiftKey: true }), 'out'],
    ['→', press('ArrowRight'), 'next'],
    ['Shift →', press('ArrowRight', { shiftKey: true }), 'later'],
    ['Shift ←', press('ArrowLeft', { shiftKey: true }), 'earlier'],
    ['Home', press('Home'), 'whole'],
    ['Ctrl + belongs to the browser', press('+', { ctrlKey: true }), null],
    ['⌘ - belongs to the browser', press('-', { metaKey: true }), null],
    ['Alt ← goes back', press('ArrowLeft', { altKey: true }), null],
    ['Shift Home selects', press('Home', { shiftKey: true }), null],
    ['a letter', press('h'), null],
    ['↓ scrolls', press('ArrowDown'), null],
  ])('%s', (_name, pressed, key) => {
    expect(pictureKeyOf(pressed)).toBe(key);
  });
});
