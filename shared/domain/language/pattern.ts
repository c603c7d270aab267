import { lazily } from './lazily';
import { splitWords } from './lexicon/class-table';
import { expandMacros } from './macros';
import { capture, endMatch, type Matcher, matchAny, optional, type Step } from './matchers';
import { type Part, readElement } from './pattern-elements';
import { needsOfBranches, needsOfSequence, type Union } from './pattern-needs';
import type { WordList } from './word-list';

/** What a match begins with: one of these words, a person, or null where that cannot be told. */
export type First = ReadonlySet<string> | 'person' | null;

/** A pattern, ready to be asked for; most of those that a text does not wake are never made to run. */
export interface Pattern {
  readonly match: Step;
  /** What a sentence must hold: a word of each union, the rarest first. */
  readonly needs: readonly Union[];
  readonly first: First;
  /** True where it cannot match in a sentence that names nobody. */
  readonly needsPerson: boolean;
}

function sequence(parts: readonly Part[]): Part {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const match: Matcher = (next) => parts.reduceRight((rest, part) => part.match(rest), next);
  return { ...needsOfSequence(parts), match };
}

function alternatives(branches: readonly Part[]): Part {
  if (branches.length === 1 && branches[0]) return branches[0];
  return { ...needsOfBranches(branches), match: matchAny(branches.map(({ match }) => match)) };
}

/** Words of a pattern, and how many of them are read. */
interface Source {
  readonly words: readonly string[];
  at: number;
}

function optionalGroup(inner: Part): Part {
  return {
    ...inner,
    match: optional(inner.match),
    needs: [],
    isSkippable: true,
    needsPerson: false,
  };
}

function readGroup(source: Source): { readonly part: Part; readonly isOptional: boolean } {
  const branches: Part[] = [];
  let parts: Part[] = [];
  let isOptional = false;
  while (source.at < source.words.length) {
    const word = source.words[source.at] ?? '';
    source.at += 1;
    if (word === ')' || word === ')?') {
      isOptional = word === ')?';
      break;
    }
    if (word === '|') {
      branches.push(sequence(parts));
      parts = [];
    } else if (word === '(' || (word.endsWith('=(') && /^[A-Z]=\($/.test(word))) {
      const { part, isOptional } = readGroup(source);
      const inner = word === '(' ? part : { ...part, match: capture(word.charAt(0), part.match) };
      parts.push(isOptional ? optionalGroup(inner) : inner);
    } else parts.push(readElement(word));
  }
  branches.push(sequence(parts));
  return { part: alternatives(branches), isOptional };
}

function writeOut(lists: readonly WordList[]): ReadonlySet<string> {
  const [only] = lists;
  return lists.length === 1 && only ? only.words : new Set(lists.flatMap(({ words }) => [...words]));
}

/**
 * Compiles a pattern over the tokens of a sentence.
 *
 * `word`, `this|that`, `@class` (all forms) or `@class.d` (one form), `@adv`, `@pp`, `@ing`, `@past`, `@third`, `@open`; `x?`, `word*` (up to three), `~4` (up to four
 * words, not across a mark), `~~4` (across marks); `!word` (not this one); `<O>` an object phrase; `<person>`, `<named>` or a
 * list of person kinds; `<subj>` the person stands where a subject stands, `<pl>` it is plural; `<^>` start of a clause, `<$>`
 * end of the sentence, `<q>` in a question; `( a | b )`, `( a )?`; `X=…` captures; `[ … ]` what is underlined (all of it where
 * there are none); `{V class}` and `{NOT class}` verb groups. `|` binds tighter than the space.
 *
 * @throws Error for an unknown class or person: a defect in a rule
 */
export function compilePattern(source: string): Pattern {
  const words = splitWords(expandMacros(source));
  const { needs, needsPerson, first, match } = readGroup({ words, at: 0 }).part;
  const writeFirst = lazily(() => (first === null || first === 'person' ? first : writeOut(first)));
  const makeMatch = lazily(() => match(endMatch));
  return {
    needs,
    needsPerson,
    get first() {
      return writeFirst();
    },
    get match() {
      return makeMatch();
    },
  };
}

/** The words of which a sentence must hold one; null where that cannot be told. */
export function anchorWords({ needs }: Pattern): ReadonlySet<string> | null {
  const [rarest] = needs;
  return rarest === undefined ? null : writeOut(rarest.lists);
}
