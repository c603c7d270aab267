import { foldName } from '../language/fold-name';
import { isFirstName } from '../language/names';
import { isPlainWord, isTeam } from './is-team';
import { namesIn, tidy, withoutPronouns } from './read-name';

/** What parts somebody from the team beside them: `Ana Ruiz, payments on-call`, `on-call: Will Long`. */
const PARTED = /\s*[,;:/|&+()[\]]\s*|\s+(?:[–—-]|and|und)\s+/iu;
/** `Kwabena`, `李小龍`; neither `EU` nor `primary`. */
const LIKE_A_NAME = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*\p{Ll}|\p{Lo})/u;

/**
 * Everybody whom a field of the incident names. A team is nobody, but somebody may stand beside it: `Ana Ruiz, payments on-call`
 * is Ana Ruiz, `Platform & SRE team` nobody.
 */
export function peopleIn(field: string): string[] {
  const text = tidy(withoutPronouns(tidy(field)));
  if (!isTeam(text)) return namesIn(text).filter((name) => !isTeam(name));
  return namesIn(text.split(PARTED).filter(isPerson).join(', '));
}

function isPerson(piece: string): boolean {
  const words = piece.split(' ');
  const isNamed = LIKE_A_NAME.test(piece) || isFirstName(foldName(words[0] ?? ''));
  return isNamed && !isTeam(piece) && words.some((word) => !isPlainWord(word));
}
