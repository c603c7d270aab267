import { checkBlame } from './check';
import { RULES } from './rules/all';

/**
 * Reads lists and patterns before anybody waits for them: each step checks an example of one rule, a few milliseconds at
 * most. Not needed for a right answer.
 */
export function* warmUp(): Generator<void> {
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
