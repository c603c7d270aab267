import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FindingGroup } from '#shared/domain/language/types';
import { cutText, type TextPiece } from '../../../renderer/parts/text/text-pieces';

const blame = 'blame' as const;
const quality = 'quality' as const;

function words(
  start: number,
  text: string,
  flagged: FindingGroup | null = null,
  code: 'words' | 'ticks' | null = null,
): TextPiece {
  return { kind: 'words', start, text, flagged, code };
}

describe('a text at rest', () => {
  it.each([
    ['nothing flagged', 'plain', [], [words(0, 'plain')]],
    ['empty', '', [], []],
    [
      'a phrase',
      'he should go',
      [{ start: 3, end: 9, group: blame }],
      [words(0, 'he '), words(3, 'should', blame), words(9, ' go')],
    ],
    ['all of it', 'all', [{ start: 0, end: 3, group: blame }], [words(0, 'all', blame)]],
    [
      'phrases that overlap',
      'abcdef',
      [
        { start: 0, end: 4, group: blame },
        { start: 2, end: 6, group: blame },
      ],
      [words(0, 'ab', blame), words(2, 'cd', blame), words(4, 'ef', blame)],
    ],
    [
      'what could be clearer beside what blames, and under it',
      'abcdef',
      [
        { start: 0, end: 4, group: quality },
        { start: 2, end: 6, group: blame },
      ],
      [words(0, 'ab', quality), words(2, 'cd', blame), words(4, 'ef', blame)],
    ],
    [
      'a flag that begins on the line before',
      'abc',
      [{ start: -5, end: 1, group: blame }],
      [words(0, 'a', blame), words(1, 'bc')],
    ],
    [
      'code, of which a part is flagged',
      'a `b c`',
      [{ start: 3, end: 4, group: blame }],
      [
        words(0, 'a '),
        words(2, '`', null, 'ticks'),
        words(3, 'b', blame, 'words'),
        words(4, ' c', null, 'words'),
        words(6, '`', null, 'ticks'),
      ],
    ],
    [
      'code with a backtick in it, and one that has no partner',
      '``a`b``c`',
      [],
      [
        words(0, '``', null, 'ticks'),
        words(2, 'a`b', null, 'words'),
        words(5, '``', null, 'ticks'),
        words(7, 'c`'),
      ],
    ],
    ['a flag on another line', 'abc', [{ start: 9, end: 12, group: blame }], [words(0, 'abc')]],
  ])('is cut into pieces: %s', (_name, text, flags, pieces) => {
    expect(cutText(text, flags)).toEqual(pieces);
  });

  it('shows characters that cannot be seen or turn the text round', () => {
    expect(cutText('a\u0000b\u202ec', [])).toEqual([
      words(0, 'a'),
      { kind: 'control', start: 1, sign: '␀', name: 'Control character U+0000' },
      words(2, 'b'),
      { kind: 'control', start: 3, sign: '•', name: 'Control character U+202E' },
      words(4, 'c'),
    ]);
  });

  it.each(['👩‍👩‍👧', 'می‌خواهم', 'क्‍ष', 'tab\there'])('leaves %j whole', (text) => {
    expect(cutText(text, [])).toEqual([words(0, text)]);
  });

  it('loses no letter and draws none twice', () => {
    const flag = fc.record({
      start: fc.integer({ min: -3, max: 25 }),
      end: fc.integer({ min: -3, max: 25 }),
      group: fc.constantFrom(blame, quality),
    });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 20, unit: fc.constantFrom('a', '`', ' ', '\u202e', 'é') }),
        fc.array(flag, { maxLength: 4 }),
        (text, flags) => {
          const drawn = cutText(text, flags).map((piece) =>
            piece.kind === 'words' ? piece.text : text[piece.start],
          );
          expect(drawn.join('')).toBe(text);
        },
      ),
    );
  });
});
