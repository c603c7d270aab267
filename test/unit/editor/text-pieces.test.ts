import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, type TextPiece } from '../../../renderer/parts/text/text-pieces';

function words(start: number, text: string, flagged = false): TextPiece {
  return { kind: 'words', start, text, flagged };
}

describe('a text at rest', () => {
  it.each([
    ['nothing flagged', 'plain', [], [words(0, 'plain')]],
    ['empty', '', [], []],
    [
      'a phrase',
      'he should go',
      [{ start: 3, end: 9 }],
      [words(0, 'he '), words(3, 'should', true), words(9, ' go')],
    ],
    ['all of it', 'all', [{ start: 0, end: 3 }], [words(0, 'all', true)]],
    [
      'phrases that overlap',
      'abcdef',
      [
        { start: 0, end: 4 },
        { start: 2, end: 6 },
      ],
      [words(0, 'ab', true), words(2, 'cd', true), words(4, 'ef', true)],
    ],
    [
      'a flag that begins on the line before',
      'abc',
      [{ start: -5, end: 1 }],
      [words(0, 'a', true), words(1, 'bc')],
    ],
    ['a flag on another line', 'abc', [{ start: 9, end: 12 }], [words(0, 'abc')]],
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
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(flag, { maxLength: 4 }), (text, flags) => {
        const drawn = cutText(text, flags).map((piece) =>
          piece.kind === 'words' ? piece.text : text[piece.start],
        );
        expect(drawn.join('')).toBe(text);
      }),
    );
  });
});
