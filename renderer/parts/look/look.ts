import { readAppearance, type SystemWishes, type Theme, themeOf } from './appearance';
import { readTextSize, type TextSize } from './text-size';

/** How the program is drawn, as it was chosen. */
export interface Look {
  readonly theme: Theme;
  readonly textSize: TextSize;
  /** Nothing moves by itself. The system's own wish counts as well, and is heard by the tokens. */
  readonly stillness: boolean;
}

export interface StoredLook {
  readonly appearance: unknown;
  readonly textSize: unknown;
  readonly reduceMotion: unknown;
}

export function lookOf(stored: StoredLook, wishes: SystemWishes): Look {
  return {
    theme: themeOf(readAppearance(stored.appearance), wishes),
    textSize: readTextSize(stored.textSize),
    stillness: stored.reduceMotion === true,
  };
}

/** Writes it on the root of the page, where the tokens follow. */
export function showLook(root: HTMLElement, { theme, textSize, stillness }: Look): void {
  root.dataset['theme'] = theme;
  root.style.setProperty('--scale', String(textSize / 100));
  if (stillness) root.dataset['motion'] = 'reduced';
  else delete root.dataset['motion'];
}
