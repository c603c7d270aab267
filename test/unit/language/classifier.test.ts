import { describe, expect, it } from 'vitest';
import { readAuthors } from '../../../electron/commands/learn/samples';
import { check } from '../../../shared/domain/language/check';
import { classifySentence, isGuess } from '../../../shared/domain/language/classifier/classify';
import { readModel, type WrittenModel } from '../../../shared/domain/language/classifier/model';
import { readSigns } from '../../../shared/domain/language/classifier/signs';
import { findSpan } from '../../../shared/domain/language/classifier/span';
import { shareScore, weighSentence } from '../../../shared/domain/language/classifier/weigh';
import { matchByRules } from '../../../shared/domain/language/match-sentence';
import { findRoster } from '../../../shared/domain/language/names';
import { findPeople } from '../../../shared/domain/language/people/find-people';
import { readSentences } from '../../../shared/domain/language/read-sentences';
import type { Section } from '../../../shared/domain/language/types';

function read(text: string, people: readonly string[] = []) {
  const [sentence] = readSentences(text);
  if (sentence === undefined) throw new Error('no sentence');
  return { sentence, people: findPeople(sentence, findRoster(people)) };
}

function signsOf(text: string, section: Section = 'went_wrong'): string[] {
  const { sentence, people } = read(text);
  const signs: string[] = [];
  readSigns(
    sentence,
    people,
    section,
    { ofName: (name) => name, ofToken: ({ lower }) => lower },
    (kind, first, second, from, to) => signs.push(`${kind}: ${first} ${second} ${from}-${to}`),
  );
  return signs;
}

const SMALL: WrittenModel = {
  constant: -100,
  word: '<name> _ 20 skipp _ 50 step _ -10 <in-actions> _ -300 <somebody> _ 5',
  next: '<name> skipp 40',
  later: 'skipp step 30',
  behind: 'skipp _ 7',
  section: '<in-timeline> <name> 9',
};

describe('the signs of a sentence', () => {
  it('are its words, alone and in pairs, somebody in one piece, and the words behind somebody', () => {
    expect(signsOf('Maria Lopez skipped it.')).toEqual([
      'word: <in account>  0-0',
      'word: <name>  0-2',
      'next: <start> <name> 0-2',
      'section: <in account> <name> 0-2',
      'word: skipped  2-3',
      'next: <name> skipped 0-3',
      'later: <start> skipped 0-3',
      'behind: skipped  2-3',
      'word: it  3-4',
      'next: skipped it 2-4',
      'later: <name> it 0-4',
      'behind: it  3-4',
      'word: <end>  4-4',
      'next: it <end> 3-4',
      'later: skipped <end> 2-4',
      'behind: <end>  4-4',
      'word: <somebody>  0-0',
    ]);
  });

  it('are the same with a full stop and without', () => {
    expect(signsOf('Maria skipped it.')).toEqual(signsOf('Maria skipped it'));
  });

  it('do not tell who it is', () => {
    expect(signsOf('Maria skipped it.')).toEqual(signsOf('Dmitri skipped it.'));
  });
});

describe('a written model', () => {
  const weigh = (text: string, section: Section = 'went_wrong') => {
    const { sentence, people } = read(text);
    return weighSentence(readModel(SMALL), sentence, people, section);
  };

  it('weighs every sign that it knows, in whatever form the word stands', () => {
    const all = -100 + 20 + 50 + 40 + 7 + 5;
    expect(weigh('Maria skipped.')).toBe(all);
    expect(weigh('Maria skipping.')).toBe(all);
    expect(weigh('Maria skipped a step.')).toBe(all + 30 - 10);
    expect(weigh('Maria skipped.', 'actions')).toBe(all - 300);
    expect(weigh('Maria skipped.', 'timeline')).toBe(all + 9);
    expect(weigh('Maria skipped.', 'lessons')).toBe(all);
    expect(weigh('Something unheard of.')).toBe(-100);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', '<name>', '<somebody>'])(
    'weighs nothing for the word %s',
    (word) => {
      expect(weigh(`${word} ${word}`)).toBe(-100);
    },
  );

  it('shares the weight out over the words that carry it', () => {
    const { sentence, people } = read('Maria skipped a step.');
    const shares = shareScore(readModel(SMALL), sentence, people, 'went_wrong');
    expect([...shares]).toEqual([20 + 20, 20 + 50 + 7 + 10, 10, 10 - 10, 0]);
  });
});

describe('the words to underline', () => {
  const span = (text: string, shares: readonly number[]) => {
    const { sentence, people } = read(text);
    const { from, to } = findSpan(sentence, people, Float64Array.from(shares));
    return text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end);
  };

  it('are those that bring most, without a mark at either end', () => {
    expect(span('The job ran, but it was a shambles.', [0, 0, 0, 50, 0, 0, 0, 0, 90, 60])).toBe('shambles');
  });

  it('begin with the somebody before them in their clause', () => {
    expect(span('At noon Maria Lopez quietly skipped it.', [0, 0, 0, 0, 0, 90, 0, 0])).toBe(
      'Maria Lopez quietly skipped',
    );
    expect(span('Maria was there, the job was a shambles.', [0, 0, 0, 0, 0, 0, 0, 0, 90, 0])).toBe(
      'shambles',
    );
  });

  it('never cut a name in two', () => {
    expect(span('Skipped by Maria Lopez.', [90, 80, 70, 0, 0])).toBe('Skipped by Maria Lopez');
  });
});

/** In words that no rule knows: what is learnt must reach beyond the rules. */
const UNRULED = [
  "Rupert's confidence outran his reading of the manual.",
  'It would have been no trouble for Salome to ring the ward.',
];

const findings = (text: string, section: Section = 'went_wrong') =>
  check(text, { section, people: [] }).map(({ rule, severity }) => [rule, severity]);

describe('a sentence that no rule knows', () => {
  it.each(UNRULED)('sounds like blame: %s', (text) => {
    const { sentence, people } = read(text);
    expect(matchByRules(sentence, people, 'went_wrong')).toEqual([]);
    expect(findings(text)).toEqual([[expect.stringMatching(/^sounds-like-/), 'high']]);
  });

  it.each([
    'Bogdan found the page of the manual in less than a minute.',
    "Rupert's reading of the manual gave us the missing step.",
    'Salome rang the ward, and the ward rang the pharmacy.',
  ])('does not, with the same people and things: %s', (text) => {
    expect(findings(text)).toEqual([]);
  });

  it('is underlined in words enough to show what is meant', () => {
    const guesses = readAuthors()
      .flatMap(({ samples }) => samples)
      .flatMap(({ text, section, roster }) => check(text, { section, people: roster ?? [] }))
      .filter(({ rule }) => isGuess(rule));
    expect(guesses.length).toBeGreaterThan(0);
    expect(guesses.filter(({ text }) => !/\p{L}.*\s.*\p{L}/su.test(text))).toEqual([]);
  });

  it('is no more than a hint where it is about ourselves', () => {
    expect(findings('Our confidence outran our reading of the manual.').flat()).not.toContain('high');
  });

  it('is left alone where it is too long to be weighed or too short to say anything', () => {
    const { sentence, people } = read(`${'Maria bungled it carelessly and '.repeat(20)}left.`);
    expect(classifySentence(sentence, people, 'went_wrong')).toBeNull();
    const short = read('Maria blundered');
    expect(classifySentence(short.sentence, short.people, 'went_wrong')).toBeNull();
  });
});

describe('a rule that was taken in', () => {
  it.each([
    'After the vendor had confirmed it, we took the switches out of service one at a time and put them back at 23:40.',
  ])('is not believed: %s', (text) => {
    const { sentence, people } = read(text);
    expect(matchByRules(sentence, people, 'root_cause').length).toBeGreaterThan(0);
    expect(findings(text, 'root_cause')).toEqual([]);
  });

  it('stands in a sentence that is too long to be weighed', () => {
    const calm = 'the vendor had confirmed the patch, the nodes were put back one at a time, '.repeat(6);
    expect(findings(`After ${calm}Tomas forgot to open the valve.`, 'root_cause')).toEqual([
      ['forgot-to', 'high'],
    ]);
  });
});
