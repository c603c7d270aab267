import { COMMAND_IDS, COMMANDS, type CommandId, macKeys } from '#shared/commands/registry';

export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

export const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

/** The keys of a command as this computer has them. */
export function keysOf(command: CommandId, mac: boolean = isMac): string {
  return mac ? macKeys(COMMANDS[command].keys) : COMMANDS[command].keys;
}

/**
 * The commands that a key press stands for.
 *
 * Where a press types another character (`Option` with a letter, a Cyrillic layout), letters and digits are
 * told by the place of the key.
 */
export function commandsFor(press: KeyPress, mac: boolean = isMac): CommandId[] {
  return COMMAND_IDS.filter((id) => pressMatches(press, keysOf(id, mac)));
}

const PUNCTUATION = /^[^a-z0-9]$/i;
/** What a layout may type with the key that has plus or minus on it. */
const SIGNS: Readonly<Record<string, readonly string[]>> = { Plus: ['+', '='], Minus: ['-', '−', '_'] };

function pressMatches(press: KeyPress, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  if (press.ctrlKey !== parts.includes('Ctrl')) return false;
  if (press.altKey !== parts.includes('Alt')) return false;
  const signs = SIGNS[key];
  // Whether a full stop or a plus takes Shift is a matter of the layout (on a French one the full stop does).
  if (!PUNCTUATION.test(key) && !signs && press.shiftKey !== parts.includes('Shift')) return false;
  if (press.metaKey !== parts.includes('Meta')) return false;
  if (key === 'Space') return press.code === 'Space';
  if (signs) return signs.includes(press.key);
  if (press.key.toLowerCase() === key.toLowerCase()) return true;
  // On a layout that has this letter or digit elsewhere, the place means something else.
  const typesOther = !/^[a-z0-9]$/i.test(press.key);
  return typesOther && (press.code === `Digit${key}` || press.code === `Key${key}`);
}

/** The press that stands for a command, as an event is made of it. */
export function pressOf(command: CommandId, mac: boolean = isMac): KeyPress {
  const parts = keysOf(command, mac).split('+');
  return {
    key: (parts.at(-1) ?? '').replace(/^.$/, (letter) => letter.toLowerCase()),
    code: '',
    ctrlKey: parts.includes('Ctrl'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    metaKey: parts.includes('Meta'),
  };
}
