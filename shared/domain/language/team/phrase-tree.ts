import type { Token } from '../tokens';
import { readPhrase, tokenKey } from './phrase';

interface Branch {
  readonly next: Map<string, Branch>;
  /** Place in the list of the phrase that ends here, or null. */
  phrase: number | null;
}

/** Phrases by their tokens, so that looking for ten thousand costs what looking for one does. */
export type PhraseTree = Branch;

/** An occurrence. Token indexes of a sentence, half-open. */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
  /** Place in the list. */
  readonly phrase: number;
}

/** Of two spellings of one phrase the first counts. What could never be found is passed over. */
export function plantPhrases(phrases: readonly string[]): PhraseTree {
  const root: Branch = { next: new Map(), phrase: null };
  for (const [index, phrase] of phrases.entries()) {
    const read = readPhrase(phrase);
    if (!read.ok) continue;
    let branch: Branch = root;
    for (const key of read.keys) {
      const next = branch.next.get(key) ?? { next: new Map(), phrase: null };
      branch.next.set(key, next);
      branch = next;
    }
    branch.phrase ??= index;
  }
  return root;
}

/** The longest phrase that begins at each token, by place; they may overlap. */
export function findPhrases(tokens: readonly Token[], tree: PhraseTree): PhraseMatch[] {
  if (tree.next.size === 0) return [];
  const keys = tokens.map(tokenKey);
  return keys.flatMap((_, from) => longestAt(keys, from, tree) ?? []);
}

function longestAt(keys: readonly string[], from: number, tree: PhraseTree): PhraseMatch | null {
  let branch: Branch | undefined = tree;
  let longest: PhraseMatch | null = null;
  for (let at = from; at < keys.length; at += 1) {
    branch = branch.next.get(keys[at] ?? '');
    if (branch === undefined) break;
    if (branch.phrase !== null) longest = { from, to: at + 1, phrase: branch.phrase };
  }
  return longest;
}
