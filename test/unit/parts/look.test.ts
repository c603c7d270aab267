import { describe, expect, it } from 'vitest';
import { APPEARANCES, appearanceAfter, type readAppearance } from '../../../renderer/parts/look/appearance';
import { lookOf } from '../../../renderer/parts/look/look';
import { TEXT_SIZES, textSizeBeside } from '../../../renderer/parts/look/text-size';

const NO_WISHES = { dark: false, contrast: false };

describe('the look', () => {
  it.each([
    ['system', false, false, 'light'],
    ['system', true, false, 'dark'],
    ['system', false, true, 'contrast'],
    ['system', true, true, 'dark'],
    ['light', true, true, 'light'],
    ['dark', false, false, 'dark'],
    ['contrast', true, false, 'contrast'],
  ])('%s, with a system that is dark: %s, and asks for contrast: %s', (appearance, dark, contrast, theme) => {
    const stored = { appearance, textSize: 125, reduceMotion: true };
    expect(lookOf(stored, { dark, contrast })).toEqual({ theme, textSize: 125, stillness: true });
  });

  it.each<unknown>([null, undefined, '', 'sepia', 7, [], { theme: 'dark' }])(
    'is the usual one where %j is stored',
    (value) => {
      const stored = { appearance: value, textSize: value, reduceMotion: value };
      expect(lookOf(stored, NO_WISHES)).toEqual({ theme: 'light', textSize: 100, stillness: false });
    },
  );

  it('goes round all appearances', () => {
    const seen = APPEARANCES.map((_, turns) =>
      Array.from({ length: turns }).reduce<ReturnType<typeof readAppearance>>(appearanceAfter, 'system'),
    );
    expect(seen).toEqual(APPEARANCES);
    expect(appearanceAfter('contrast')).toBe('system');
  });
});

describe('the text size', () => {
  it('reaches from 80 to 200 % by steps, and stops at the ends', () => {
    expect([TEXT_SIZES.at(0), TEXT_SIZES.at(-1)]).toEqual([80, 200]);
    for (const [index, size] of TEXT_SIZES.entries()) {
      expect(textSizeBeside(size, 1)).toBe(TEXT_SIZES[index + 1] ?? 200);
      expect(textSizeBeside(size, -1)).toBe(TEXT_SIZES[index - 1] ?? 80);
    }
  });
});
