import { useEffect, useRef } from 'react';
import { useCommand } from '../parts/keys/use-command';
import { APPEARANCE_LABELS, appearanceAfter } from '../parts/look/appearance';
import { type TextSize, textSizeBeside, USUAL_TEXT_SIZE } from '../parts/look/text-size';
import { useChooseLook } from '../parts/look/use-choose-look';
import { tell } from '../store/window';

/** Text size and colours by key, from any screen; each says what it has done. */
export function useLookCommands(): void {
  const { appearance, textSize, setAppearance, setTextSize } = useChooseLook();
  const size = useAhead(textSize, setTextSize);
  const colours = useAhead(appearance, setAppearance);

  function resize(next: TextSize): void {
    const already = next === size.now();
    if (!already) size.set(next);
    tell(already ? `Text size is ${next} % already.` : `Text size ${next} %.`);
  }

  useCommand('text.larger', () => resize(textSizeBeside(size.now(), 1)));
  useCommand('text.smaller', () => resize(textSizeBeside(size.now(), -1)));
  useCommand('text.usual', () => resize(USUAL_TEXT_SIZE));
  useCommand('appearance.next', () => {
    const next = appearanceAfter(colours.now());
    colours.set(next);
    tell(`Appearance: ${APPEARANCE_LABELS[next].toLowerCase()}.`);
  });
}

/**
 * A stored choice, ahead of its storing: a key that is held down steps from where the last step led, until the store has
 * said so itself.
 */
function useAhead<T>(stored: T, store: (value: T) => Promise<void>) {
  const ahead = useRef<{ value: T } | null>(null);
  const writes = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever the store says then is true
  useEffect(() => {
    if (writes.current === 0) ahead.current = null;
  }, [stored]);
  return {
    now: (): T => ahead.current?.value ?? stored,
    set: (value: T): void => {
      ahead.current = { value };
      writes.current += 1;
      void store(value).finally(() => {
        writes.current -= 1;
      });
    },
  };
}
