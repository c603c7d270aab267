import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rememberByForm } from '#shared/domain/language/forms';
import { type Token, tokenize } from '#shared/domain/language/tokens';
import { hostileText } from './hostile-text';

/** What words and marks are in any language; the check reads those of ASCII by their codes. */
const WORD_OR_MARK =
  /@?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’_./:%&+][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|\uFFFC|[^\s\p{C}*_~#\\]/gu;

function read(text: string): Token[] {
  return tokenize(text, 0, text.length);
}

describe('words and marks', () => {
  it.each([
    ['The disk (all 3.5 TB) filled, twice.', 'The disk ( all 3.5 TB ) filled , twice .'],
    ['max_connections went_', 'max_connections went'],
    ['*bold* ~~gone~~ #1 a\\b', 'bold gone 1 a b'],
    ['eu-west-1/db:5432 up+running 99.9%', 'eu-west-1/db:5432 up+running 99.9 %'],
    ['@ana and ana@home @', '@ana and ana @home @'],
    ['naïve café Łukasz a\u0301b', 'naïve café Łukasz a\u0301b'],
    ["Maria's didnt shouldn’t", "Maria 's did nt should n’t"],
    ['a-é é-a a-', 'a-é é-a a -'],
    ['one\u0000two\u00a0three', 'one two three'],
  ])('of %j', (text, words) => {
    expect(read(text).map((token) => token.text)).toEqual(words.split(' '));
  });

  it('of ASCII are those that the expression for all alphabets finds', () => {
    const dense = fc.string({ unit: fc.constantFrom(..."aaZ99_-'./:%&+@*~#\\ ,(é’\u0301"), maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(hostileText, dense), (text) => {
        const found = [...text.matchAll(WORD_OR_MARK)];
        // A contraction is two tokens.
        const tokens = found.flatMap(({ 0: word, index }) =>
          tokenize(text, index, index + word.length).map(({ start, end }) => [start, end]),
        );
        const isWhole = found.every(({ 0: word, index }) => {
          const count = tokenize(text, index, index + word.length).length;
          return count === 1 || (count === 2 && /['’]|(?:nt|not|ve|a)$/i.test(word));
        });
        expect([read(text).map(({ start, end }) => [start, end]), isWhole]).toEqual([tokens, true]);
      }),
      { numRuns: 2_000, seed: 5 },
    );
  });
});

describe('a question about a word', () => {
  it('is asked once, wherever the word stands', () => {
    const asked: string[] = [];
    const lengthOf = rememberByForm(({ text }) => asked.push(text) && text.length);
    const words = [...read('the infrastructureless cut'), ...read('cut the cut')];
    expect(words.map(lengthOf)).toEqual([3, 18, 3, 3, 3, 3]);
    expect(asked).toEqual(['the', 'infrastructureless', 'cut']);
  });

  it('is asked again while it has no answer', () => {
    const known = new Map<string, number>();
    const numberOf = rememberByForm(({ lower }) => known.get(lower));
    const before = read('cut').map(numberOf);
    known.set('cut', 7);
    expect([before, read('cut').map(numberOf)]).toEqual([[undefined], [7]]);
  });
});
