import { checkBlame } from './check';
import { prepareRules } from './engine';
import { wordsTagged } from './lexicon/lexicon';
import { RULES } from './rules/all';

/** The longest lists of words: each is a step of its own, or the first example would wait for all of them. */
const LONG_CLASSES = [
  'firstname',
  'surname',
  'english',
  'place',
  'programname',
  'verb.b',
  'verb.d',
  'verb.z',
];

/**
 * Reads lists and patterns before anybody waits for them: looks at one rule with each step, then reads a long list with
 * each, then checks an example of one rule with each. A few milliseconds at most, but for the first example, which reads
 * the weights of the classifier. Not needed for a right answer, and a check may come between any two steps.
 */
export function* warmUp(): Generator<void> {
  yield* prepareRules();
  for (const name of LONG_CLASSES) {
    wordsTagged(name);
    yield;
  }
  for (const { flag } of RULES) {
    const [example] = flag;
    if (example === undefined) continue;
    const {
      text,
      section,
      people = [],
    } = typeof example === 'string' ? { text: example, section: 'went_wrong' as const } : example;
    checkBlame(text, { section, people });
    yield;
  }
}
