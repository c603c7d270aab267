export const APPEARANCES = ['system', 'light', 'dark', 'contrast'] as const;
export type Appearance = (typeof APPEARANCES)[number];

export const APPEARANCE_LABELS: Readonly<Record<Appearance, string>> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

/** The sets of colours in `styles/tokens.css`. */
export type Theme = Exclude<Appearance, 'system'>;

/** What somebody has told the system. */
export interface SystemWishes {
  readonly dark: boolean;
  readonly contrast: boolean;
}

/** A stored appearance; as the system where none is stored, or one that this version does not know. */
export function readAppearance(stored: unknown): Appearance {
  return APPEARANCES.find((one) => one === stored) ?? 'system';
}

/** The next of them, round and round. */
export function appearanceAfter(current: Appearance): Appearance {
  return APPEARANCES[(APPEARANCES.indexOf(current) + 1) % APPEARANCES.length] ?? 'system';
}

/** Dark stays dark where the system asks for more contrast: its tokens have more then. */
export function themeOf(appearance: Appearance, { dark, contrast }: SystemWishes): Theme {
  if (appearance !== 'system') return appearance;
  if (dark) return 'dark';
  return contrast ? 'contrast' : 'light';
}
