import { useLayoutEffect } from 'react';
import { useSetting } from '../../data/queries';
import { copyLook } from './first-look';
import { lookOf, showLook } from './look';
import { useSystemWishes } from './system-wishes';

/** The keys of the settings. */
export const LOOK_SETTINGS = {
  appearance: 'appearance',
  textSize: 'textSize',
  reduceMotion: 'reduceMotion',
} as const;

/**
 * Draws the window as it was chosen, in every window at once.
 *
 * @returns what the component library has to know; undefined until the settings have been read
 */
export function useLook(): 'light' | 'dark' | undefined {
  const appearance = useSetting(LOOK_SETTINGS.appearance);
  const textSize = useSetting(LOOK_SETTINGS.textSize);
  const reduceMotion = useSetting(LOOK_SETTINGS.reduceMotion);
  const wishes = useSystemWishes();
  const known = appearance !== undefined && textSize !== undefined && reduceMotion !== undefined;
  const { theme, textSize: size, stillness } = lookOf({ appearance, textSize, reduceMotion }, wishes);

  // Before anything is painted.
  useLayoutEffect(() => {
    if (known) showLook(document.documentElement, { theme, textSize: size, stillness });
  }, [known, theme, size, stillness]);
  useLayoutEffect(() => {
    if (known) copyLook({ appearance, textSize, reduceMotion });
  }, [known, appearance, textSize, reduceMotion]);

  if (!known) return undefined;
  return theme === 'dark' ? 'dark' : 'light';
}
