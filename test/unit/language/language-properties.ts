import fc from 'fast-check';
import { check, checkBlame } from '#shared/domain/language/check';
import { checkMarkdown } from '#shared/domain/language/check-markdown';
import { createParagraphCheck } from '#shared/domain/language/paragraphs';
import { type CheckContext, type Finding, QUALITY_PLACES, SECTIONS } from '#shared/domain/language/types';
import { hostileNames, hostileTeam, hostileText } from './hostile-text';

/** What has to hold for any text. */
export interface LanguageProperty {
  readonly promise: string;
  /** How many of the runs it is worth: some try many texts in one. */
  readonly share: number;
  readonly property: fc.IRawProperty<unknown>;
}

/**
 * Throws with the smallest text for which a promise does not hold.
 *
 * @returns how many runs were made
 */
export function assertProperty({ property, share }: LanguageProperty, runs: number, seed: number): number {
  const numRuns = Math.ceil(runs * share);
  fc.assert(property, { numRuns, seed });
  return numRuns;
}

/** Any place that a text can stand in, with people and words as nobody should have them. */
const anyContext: fc.Arbitrary<CheckContext> = fc.record(
  {
    section: fc.constantFrom(...SECTIONS),
    people: hostileNames,
    team: hostileTeam,
    quality: fc.record({ place: fc.constantFrom(...QUALITY_PLACES), beside: hostileText }),
  },
  { requiredKeys: ['section', 'people'] },
);

/** @returns what is wrong with the places of findings in a text; empty where nothing is */
export function misplaced(text: string, findings: readonly Finding[]): string[] {
  let lastEnd = 0;
  return findings.flatMap((finding) => {
    const { start, end, rewrite } = finding;
    const wrongs: string[] = [];
    if (!(start >= lastEnd && start < end && end <= text.length))
      wrongs.push(`${start}–${end} after ${lastEnd}`);
    if (finding.text !== text.slice(start, end)) wrongs.push(`not the words at ${start}`);
    if (rewrite && !(rewrite.start >= 0 && rewrite.start < rewrite.end && rewrite.end <= text.length))
      wrongs.push(`a rewrite of ${rewrite.start}–${rewrite.end}`);
    const gap = rewrite?.gap;
    if (rewrite && gap && !(gap.start >= 0 && gap.start < gap.end && gap.end <= rewrite.text.length))
      wrongs.push(`a gap at ${gap.start}–${gap.end}`);
    lastEnd = end;
    return wrongs;
  });
}

function insist(wrongs: readonly string[]): void {
  if (wrongs.length > 0) throw new Error(wrongs.join('; '));
}

/** Replaces a stretch of a text: where, how much (both as a share of it), by what. */
const anyEdit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), hostileText);

export const LANGUAGE_PROPERTIES: readonly LanguageProperty[] = [
  {
    promise: 'findings lie inside the text, sorted, apart, and carry its words',
    share: 1,
    property: fc.property(hostileText, anyContext, (text, context) =>
      insist(misplaced(text, check(text, context))),
    ),
  },
  {
    promise: 'so do those of every beginning of a sentence, as it is typed',
    share: 1 / 20,
    property: fc.property(hostileText, anyContext, (whole, context) => {
      const text = whole.slice(0, 60);
      for (let end = 0; end <= text.length; end += 1) {
        const typed = text.slice(0, end);
        insist(misplaced(typed, check(typed, context)));
      }
    }),
  },
  {
    promise: 'a file is checked without an error, and every place lies in it',
    share: 1 / 4,
    property: fc.property(hostileText, hostileNames, (source, people) => {
      for (const { start, end, line, column } of checkMarkdown(source, people)) {
        const lineStart = start - column + 1;
        const lines = source.slice(0, start).split('\n').length;
        if (end > source.length || line !== lines || source.lastIndexOf('\n', start - 1) + 1 !== lineStart)
          throw new Error(`${line}:${column} is not ${start}`);
      }
    }),
  },
  {
    promise: 'a text checked paragraph by paragraph, edit after edit, says what the whole text says',
    share: 1 / 3,
    property: fc.property(
      hostileText,
      fc.array(anyEdit, { maxLength: 4 }),
      anyContext,
      (first, edits, context) => {
        const checkParagraphs = createParagraphCheck(checkBlame, 20);
        let text = first;
        const compare = () => {
          const parts = JSON.stringify(checkParagraphs(text, context));
          const whole = JSON.stringify(checkBlame(text, context));
          if (parts !== whole) throw new Error(`${JSON.stringify(text)}\n${parts}\n${whole}`);
        };
        compare();
        for (const [share, length, words] of edits) {
          const at = Math.floor(share * text.length);
          text = text.slice(0, at) + words + text.slice(at + length);
          compare();
        }
      },
    ),
  },
];
