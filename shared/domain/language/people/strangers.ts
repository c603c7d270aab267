import { rememberByForm } from '../forms';
import { wordsTagged } from '../lexicon/lexicon';
import { isFirstName, isSurname, isWordName } from '../names';
import type { Token } from '../tokens';
import { findPronoun } from './find-pronouns';
import { findRoleAfterDeterminer } from './find-roles';
import { DETERMINERS, isVerbForm, lowerAt, TIME_WORD } from './grammar';
import { actsLikeSomebody, isCalledHeOrShe } from './human-acts';
import { endsLikeAWord } from './name-shapes';

/** Small words that a capital makes no name. */
const SMALL_WORDS = new Set(
  'then there here also later still just even it that this which what all both half many most few some one two three and but so or yet not never only nor again once first next now as the a an today yesterday anyway maybe perhaps sure people while when where why how whose since until after before if than with without from into onto upon whether because although though however instead meanwhile nonetheless nevertheless moreover furthermore hence thus whenever wherever whatever whichever nothing something everything anything none each every another such same other others more less much please thanks yes no okay hey hello dear lol btw fyi tldr todo'.split(
    ' ',
  ),
);
const STARTS_SENTENCE = /^[.!?:;"(–—-]$/;

const TITLE_CASE = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** Programs and towns, and "Marketing" or "Nurses", which are found as what they are elsewhere. */
const OTHER_THINGS =
  'programname place verb wordname dept weakdept actingdept role roles team programrole programroles thing scorned'.split(
    ' ',
  );
const couldNameSomebody = rememberByForm(
  ({ text, lower }) =>
    TITLE_CASE.test(text) &&
    !SMALL_WORDS.has(lower) &&
    !OTHER_THINGS.some((tag) => wordsTagged(tag).has(lower)),
);

/**
 * True for a word in title case that no list holds and that could be a name. At the head of a sentence any word has a
 * capital, so there it must not be English.
 */
function couldBeName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !couldNameSomebody(token) || findPronoun(tokens, at) !== null) return false;
  const { lower } = token;
  const before = tokens[at - 1];
  if (before !== undefined && (DETERMINERS.has(before.lower) || before.lower === "'s")) return false;
  if (before?.kind === 'word' && before.capital && !/^\d/.test(before.lower) && at > 1) return false;
  const opens = before === undefined || STARTS_SENTENCE.test(before.lower) || TIME_WORD.test(before.lower);
  return !opens || !(wordsTagged('english').has(lower) || endsLikeAWord(lower));
}

/** "Hepburn's meddling", "Fitzroy's eyes", "Kaur's botched cable run". */
function ownsWhatPeopleOwn(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) !== "'s") return false;
  const next = lowerAt(tokens, at + 1);
  if (wordsTagged('belonging').has(next)) return !wordsTagged('thing').has(lowerAt(tokens, at + 2));
  return wordsTagged('belonging').has(lowerAt(tokens, at + 2)) && !isVerbForm(next, 'd', 'z');
}

/** "Ilkay, our release manager," or "Ilkay (the DBA)". */
function isCalledByRole(tokens: readonly Token[], at: number): boolean {
  if (!/^[,(]$/.test(lowerAt(tokens, at)) || !DETERMINERS.has(lowerAt(tokens, at + 1))) return false;
  const role = findRoleAfterDeterminer(tokens, at + 1);
  return role?.kind === 'role' && !role.plural && /^[,)]$/.test(lowerAt(tokens, role.to));
}

function isListedName(token: Token | undefined): boolean {
  if (token === undefined || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  return (isFirstName(token.lower) || isSurname(token.lower)) && !isWordName(token.lower);
}

/** "Kelechi and Jonas": beside somebody whose name is known. */
function isNamedBesideSomebody(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at + 1) === 'and' && isListedName(tokens[at + 2])) return true;
  return lowerAt(tokens, at - 1) === 'and' && isListedName(tokens[at - 2]);
}

/** True for a word in title case that no list holds, where the words around it say that it is somebody's name. */
export function isStranger(tokens: readonly Token[], at: number): boolean {
  if (!couldBeName(tokens, at)) return false;
  const next = at + 1;
  return (
    actsLikeSomebody(tokens, next) ||
    ownsWhatPeopleOwn(tokens, next) ||
    isCalledByRole(tokens, next) ||
    isNamedBesideSomebody(tokens, at) ||
    isCalledHeOrShe(tokens, next)
  );
}
