/** About the vocabulary of a long report, and what is typed into it. */
const WORDS_KEPT = 8_000;

/** Of a longer word an engine may hand out a piece of its text that keeps all of that alive. */
const LONGEST_KEPT = 12;

/**
 * Remembers what a question about a word was answered with. A text says the same few hundred words again and again, and
 * one look-up takes the place of several classes and regular expressions.
 */
export function rememberByWord<T>(ask: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    let answer = answers.get(word);
    if (answer === undefined) {
      if (word.length > LONGEST_KEPT) return ask(word);
      if (answers.size >= WORDS_KEPT) answers.clear();
      answer = ask(word);
      answers.set(word, answer);
    }
    return answer;
  };
}
