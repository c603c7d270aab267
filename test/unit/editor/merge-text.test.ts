import { Text } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeChanges, minimalChange } from '../../../renderer/editor/merge-text';

function applied(text: string, change: ReturnType<typeof minimalChange>): string {
  return change ? text.slice(0, change.from) + change.insert + text.slice(change.to) : text;
}

function merged(base: string, ours: string, theirs: string): string {
  const doc = Text.of(ours.split('\n'));
  return mergeChanges(base, ours, theirs).apply(doc).toString();
}

const someText = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\n', '🙂', '🙃', 'ש', '\u0000'),
  maxLength: 20,
});

describe('the smallest change', () => {
  it.each([
    ['', '', null],
    ['same', 'same', null],
    ['', 'new', { from: 0, to: 0, insert: 'new' }],
    ['gone', '', { from: 0, to: 4, insert: '' }],
    ['abc', 'aXc', { from: 1, to: 2, insert: 'X' }],
    ['aa', 'aaa', { from: 2, to: 2, insert: 'a' }],
    ['aaa', 'aa', { from: 2, to: 3, insert: '' }],
    ['x🙂y', 'x🙃y', { from: 1, to: 3, insert: '🙃' }],
    ['x🙂y', 'x🉂y', { from: 1, to: 3, insert: '🉂' }],
    ['🙂', '🙂🙂', { from: 2, to: 2, insert: '🙂' }],
  ])('from %j to %j', (before, after, change) => {
    expect(minimalChange(before, after)).toEqual(change);
  });

  it('makes one text of the other and never cuts a pair', () => {
    fc.assert(
      fc.property(someText, someText, (before, after) => {
        const change = minimalChange(before, after);
        expect(applied(before, change)).toBe(after);
        const insert = change?.insert ?? '';
        expect(insert.isWellFormed()).toBe(true);
        expect(before.slice(0, change?.from ?? 0).isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('two people writing in one text', () => {
  it.each([
    ['typing at the end, a word put in front', 'caches', 'caches held', 'our caches', 'our caches held'],
    ['typing in front, the end cut off', 'caches held it', 'our caches held it', 'caches', 'our caches'],
    ['both add at the end', 'a', 'a mine', 'a theirs', 'a mine theirs'],
    ['both erase the same', 'a b c', 'a c', 'a c', 'a c'],
    ['several lines', 'one\ntwo', 'one\ntwo\nthree', 'zero\none\ntwo', 'zero\none\ntwo\nthree'],
    ['nothing typed here', 'abc', 'abc', 'xyz', 'xyz'],
  ])('%s', (_name, base, ours, theirs, both) => {
    expect(merged(base, ours, theirs)).toBe(both);
  });

  it('without anything typed here, theirs is taken whole', () => {
    fc.assert(
      fc.property(someText, someText, (base, theirs) => {
        expect(merged(base, base, theirs)).toBe(theirs);
      }),
    );
  });

  it('keeps every letter that was typed here', () => {
    fc.assert(
      fc.property(
        someText,
        fc.nat(),
        fc.string({ unit: fc.constantFrom('Q', 'W') }),
        someText,
        (base, at, typed, theirs) => {
          const place = at % (base.length + 1);
          fc.pre(base.slice(0, place).isWellFormed());
          const ours = base.slice(0, place) + typed + base.slice(place);
          expect(merged(base, ours, theirs).replace(/[^QW]/g, '')).toBe(typed);
        },
      ),
    );
  });
});
