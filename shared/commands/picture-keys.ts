/**
 * The keys of the incident picture, for as long as the focus is in it. They are no commands: outside the picture
 * each of them types or moves something else, so neither the menu nor the page may take them.
 * Names of keys as in `KeyboardEvent.key`; `Plus` and `Minus` stand for the characters.
 */
export const PICTURE_KEYS = {
  previous: { label: 'Moment or bar before', keys: 'ArrowLeft' },
  next: { label: 'Next moment or bar', keys: 'ArrowRight' },
  go: { label: 'Go to its row', keys: 'Enter' },
  in: { label: 'Zoom in', keys: 'Plus' },
  out: { label: 'Zoom out', keys: 'Minus' },
  earlier: { label: 'Show what is earlier', keys: 'Shift+ArrowLeft' },
  later: { label: 'Show what is later', keys: 'Shift+ArrowRight' },
  whole: { label: 'Whole incident', keys: 'Home' },
} as const;

export type PictureKey = keyof typeof PICTURE_KEYS;

export const PICTURE_KEY_IDS = Object.keys(PICTURE_KEYS) as PictureKey[]; // the table above is closed

/** On some layouts the plus needs Shift, and on others it is the equals sign that does; both lie on one key. */
const CHARACTERS: Readonly<Record<string, string>> = {
  '+': 'Plus',
  '=': 'Plus',
  '-': 'Minus',
  '−': 'Minus',
  _: 'Minus',
};

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a press means in the picture; null for a press that belongs to somebody else. */
export function pictureKeyOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Press): PictureKey | null {
  if (ctrlKey || altKey || metaKey) return null;
  const character = CHARACTERS[key];
  const keys = character ?? (shiftKey ? `Shift+${key}` : key);
  return PICTURE_KEY_IDS.find((id) => PICTURE_KEYS[id].keys === keys) ?? null;
}
