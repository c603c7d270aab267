import { describe, expect, it } from 'vitest';
import { findRoster } from '#shared/domain/language/names';
import { compilePattern } from '#shared/domain/language/pattern';
import { findAnchor } from '#shared/domain/language/pattern-anchor';
import { findPeople } from '#shared/domain/language/people/find-people';
import { findPattern } from '#shared/domain/language/quality/match-pattern';
import { readSentences } from '#shared/domain/language/read-sentences';
import { RULES } from '#shared/domain/language/rules/all';
import { WakeIndex } from '#shared/domain/language/waking';
import { rememberByWord } from '#shared/domain/language/word-memo';

function sleeper(source: string) {
  const pattern = compilePattern(source);
  return { source, anchor: findAnchor(source), pattern: () => pattern };
}

function indexOf(sources: readonly string[]) {
  const index = new WakeIndex<ReturnType<typeof sleeper>>();
  const sleepers = sources.map(sleeper);
  for (const each of sleepers) index.add(each);
  return { index, sleepers };
}

function wakenBy(text: string, sources: readonly string[]): string[] {
  const { index } = indexOf(sources);
  return readSentences(text).flatMap((sentence) =>
    index.wake(sentence, findPeople(sentence, findRoster(['Ana'])).size > 0).map(({ source }) => source),
  );
}

describe('a pattern wakes', () => {
  it.each([
    ['where a sentence holds its words', 'Ana forgot it.', 'forgot', true],
    ['not where one of them is missing', 'Ana forgot it.', 'forgot to', false],
    ['where one word of a choice is there', 'Ana forgot it.', '( lost | forgot )', true],
    ['not where none of the choice is', 'Ana found it.', '( lost | forgot )', false],
    ['without what may be left out', 'Ana forgot it.', 'forgot ( the keys )? badge? ~3', true],
    ['where a branch asks for nothing', 'Ana forgot it.', 'forgot ( <O> | badge )', true],
    ['for somebody, where somebody is named', 'Ana forgot it.', '<person> forgot', true],
    ['not for somebody, where nobody is', 'Everything forgot it.', '<person> forgot', false],
  ])('%s', (_, text, source, wakes) => {
    expect(wakenBy(text, [source])).toEqual(wakes ? [source] : []);
  });

  it('in its place, whichever word comes first in the sentence', () => {
    expect(wakenBy('Ana forgot it again.', ['again', 'forgot', 'it forgot', 'forgot it'])).toEqual([
      'again',
      'forgot',
      'it forgot',
      'forgot it',
    ]);
  });

  it('in a later sentence, when an earlier one had no word of what it asks for besides', () => {
    expect(wakenBy('Ana forgot it. Ana forgot keys.', ['forgot keys'])).toEqual(['forgot keys']);
  });
});

const EVERY = 30;

it('no rule is asleep in a sentence that one of its patterns fits', () => {
  const { index, sleepers } = indexOf(RULES.flatMap(({ patterns }) => patterns));
  const examples = RULES.flatMap(({ flag }) => flag).filter((_, place) => place % EVERY === 0);
  const asleep = examples.flatMap((example) => {
    const { text, people = [] } = typeof example === 'string' ? { text: example } : example;
    return readSentences(text).flatMap((sentence) => {
      const named = findPeople(sentence, findRoster(people));
      const woken = new Set(index.wake(sentence, named.size > 0));
      return sleepers
        .filter((each) => !woken.has(each) && findPattern(each.pattern(), sentence, named) !== null)
        .map(({ source }) => `${source}: ${text}`);
    });
  });
  expect(asleep).toEqual([]);
});

it('a word is asked about once, but a long one, which may hold on to its text, each time', () => {
  const asked: string[] = [];
  const lengthOf = rememberByWord((word) => asked.push(word) && word.length);
  const long = 'x'.repeat(40);
  expect(['cut', 'cut', long, long].map(lengthOf)).toEqual([3, 3, 40, 40]);
  expect(asked).toEqual(['cut', long, long]);
});
