import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextProfanities from 'retext-profanities';
import { unified } from 'unified';
import writeGood from 'write-good';
import { check } from '#shared/domain/language/check';

export interface Checker {
  readonly name: string;
  /** @returns how many findings, so that no engine can leave the work out */
  readonly count: (text: string) => number;
}

/** The text processor of alex 11.0.1, as `alex.text()` puts it together; alex itself brings a command line of 180 packages. */
const alex = unified()
  .use(retextEnglish)
  .use(retextEquality)
  .use(retextProfanities)
  .use(function compileNothing() {
    this.Compiler = () => '';
  });

export const DEBRIEF: Checker = {
  name: 'check (Debrief)',
  count: (text) => check(text, { section: 'went_wrong', people: ['Alex Kim', 'Maria Rossi'] }).length,
};
export const ALEX: Checker = {
  name: "alex's processor",
  count: (text) => alex.processSync(text).messages.length,
};
export const WRITE_GOOD: Checker = { name: 'write-good', count: (text) => writeGood(text).length };

export const CHECKERS: readonly Checker[] = [DEBRIEF, ALEX, WRITE_GOOD];
