import { useCommand } from '../parts/keys/use-command';
import { APPEARANCE_LABELS, appearanceAfter } from '../parts/look/appearance';
import { type TextSize, textSizeBeside, USUAL_TEXT_SIZE } from '../parts/look/text-size';
import { useChooseLook } from '../parts/look/use-choose-look';
import { tell } from '../store/window';

/** Text size and colours by key, from any screen; each says what it has done. */
export function useLookCommands(): void {
  const { appearance, textSize, setAppearance, setTextSize } = useChooseLook();

  function resize(size: TextSize): void {
    const already = size === textSize;
    if (!already) setTextSize(size);
    tell(already ? `Text size is ${size} % already.` : `Text size ${size} %.`);
  }

  useCommand('text.larger', () => resize(textSizeBeside(textSize, 1)));
  useCommand('text.smaller', () => resize(textSizeBeside(textSize, -1)));
  useCommand('text.usual', () => resize(USUAL_TEXT_SIZE));
  useCommand('appearance.next', () => {
    const next = appearanceAfter(appearance);
    setAppearance(next);
    tell(`Appearance: ${APPEARANCE_LABELS[next].toLowerCase()}.`);
  });
}
