import { useData } from '../../data/data-provider';
import { useSetting } from '../../data/queries';
import { tell } from '../../store/window';
import { type Appearance, readAppearance } from './appearance';
import { readTextSize, type TextSize } from './text-size';
import { LOOK_SETTINGS } from './use-look';

export interface LookChoice {
  readonly appearance: Appearance;
  readonly textSize: TextSize;
  readonly reduceMotion: boolean;
  setAppearance(appearance: Appearance): Promise<void>;
  setTextSize(size: TextSize): Promise<void>;
  setReduceMotion(reduce: boolean): Promise<void>;
}

/** How the program looks, and how it is told to look otherwise. Kept at once; no step of undo. */
export function useChooseLook(): LookChoice {
  const { commands } = useData();
  const set = async (key: keyof typeof LOOK_SETTINGS, value: string | number | boolean) => {
    const done = await commands.setSetting(LOOK_SETTINGS[key], value);
    if (!done.ok) tell(done.message);
  };
  return {
    appearance: readAppearance(useSetting(LOOK_SETTINGS.appearance)),
    textSize: readTextSize(useSetting(LOOK_SETTINGS.textSize)),
    reduceMotion: useSetting(LOOK_SETTINGS.reduceMotion) === true,
    setAppearance: (appearance) => set('appearance', appearance),
    setTextSize: (size) => set('textSize', size),
    setReduceMotion: (reduce) => set('reduceMotion', reduce),
  };
}
