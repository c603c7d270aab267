import { foldName } from '../language/fold-name';
import { wordsTagged } from '../language/lexicon/lexicon';
import { isFirstName, isWordName } from '../language/names';

/** "Platform team", "SRE": whom nobody blames by name. */
export function isTeam(name: string): boolean {
  if (/\bon[-\s]?call\b/i.test(name)) return true;
  const words = name.split(/[\s/&-]+/).map(foldName);
  if (isFirstName(words[0] ?? '')) return false;
  return words.some((word) =>
    ['team', 'role', 'roles', 'programrole', 'programroles'].some((tag) => wordsTagged(tag).has(word)),
  );
}

/** "Platform", "Search": a word that is no name, and so most likely a team as well. */
export function isPlainWord(name: string): boolean {
  const folded = foldName(name);
  if (isFirstName(folded) || isWordName(folded)) return false;
  return (['english', 'dept', 'programname'] as const).some((tag) => wordsTagged(tag).has(folded));
}
