import { readSentences } from './read-sentences';
import type { Sentence } from './sentences';
import type { Finding } from './types';

/** What a decision to keep a sentence as it is hangs on. */
export interface KeptSentence {
  readonly rule: string;
  /** See `sentenceOf`. */
  readonly sentence: string;
}

export interface KeptFinding<D extends KeptSentence> {
  readonly finding: Finding;
  readonly decision: D;
}

/**
 * The sentence that holds a finding, as decisions remember it: white space as single spaces and no full stop at the
 * end, since a line wrapped elsewhere, or a sentence that has just been finished, says the same.
 *
 * @param sentences of the text, where they are known
 * @returns all sentences that the finding touches, where it touches several
 */
export function sentenceOf(
  text: string,
  { start, end }: Pick<Finding, 'start' | 'end'>,
  sentences: readonly Sentence[] = readSentences(text),
): string {
  const touched = sentences.filter((one) => one.start < end && one.end > start);
  return plainSentence(text.slice(touched[0]?.start ?? start, touched.at(-1)?.end ?? end));
}

/**
 * Tells findings that somebody has decided to keep from those that are open. One decision covers every sentence with
 * the same words; a sentence that has changed is open again.
 *
 * @returns both in the order of `findings`; `open` is the very same list where nothing is kept
 */
export function separateKept<D extends KeptSentence>(
  text: string,
  findings: readonly Finding[],
  decisions: readonly D[],
): { readonly open: readonly Finding[]; readonly kept: readonly KeptFinding<D>[] } {
  let sentences: readonly Sentence[] | undefined;
  const kept = findings.flatMap((finding): KeptFinding<D>[] => {
    const candidates = decisions.filter(({ rule }) => rule === finding.rule);
    if (candidates.length === 0) return [];
    sentences ??= readSentences(text);
    const sentence = sentenceOf(text, finding, sentences);
    const decision = candidates.find((one) => one.sentence === sentence);
    return decision ? [{ finding, decision }] : [];
  });
  if (kept.length === 0) return { open: findings, kept };
  const quiet = new Set(kept.map(({ finding }) => finding));
  return { open: findings.filter((finding) => !quiet.has(finding)), kept };
}

/** Whether a sentence, as `sentenceOf` gives it, still stands in a text. */
export function holdsSentence(text: string, sentence: string): boolean {
  return plainSentence(text).includes(sentence);
}

function plainSentence(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)\.+$/, '');
}
