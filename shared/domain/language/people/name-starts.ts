import { rememberByForm } from '../forms';
import { wordsTagged } from '../lexicon/lexicon';
import { looksPast } from '../lexicon/past';
import { isFirstName, isSurname } from '../names';
import type { Token } from '../tokens';
import { AUXILIARIES, DETERMINERS, isVerbForm, lowerAt, TIME_WORD } from './grammar';
import { endsLikeAWord, isWrittenLikeName } from './name-shapes';

/** Particles that stand before nothing but a surname: "van der Meulen", "bin Salleh". */
const PARTICLES = new Set('van von ter bin binti ibn af'.split(' '));
const SECOND_PARTICLE = /^(?:der|den|de|het|dem|zu|la)$/;
/** Words of other languages that open a surname as often as a place or a newspaper. */
const ARTICLE_PARTICLES = new Set('de del della di du da dos le la el al ó ní nic'.split(' '));
const INITIALS = /^\p{Lu}(?:\.\p{Lu})*$/u;
/** What an initial stands behind; behind a noun it is a label: "plan B. Storage failed". */
const BEFORE_INITIAL =
  /^(?:by|from|to|of|on|with|for|at|and|or|but|because|since|until|till|when|while|after|before|that|so|as|if|did|was|is|has|had|let|blame|ask|asked|told|tell|than|why|how)$/;

/** "Meulen", "Okonkwo": a word in title case that is no program or town. */
function isTitleCase(token: Token | undefined): token is Token {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    /^\p{Lu}\p{L}*\p{Ll}/u.test(token.text) &&
    !wordsTagged('programname').has(token.lower) &&
    !wordsTagged('place').has(token.lower)
  );
}

/** Where a name behind a title starts ("Dr. Vollmer", "ms Hsu"); `at` itself where no title stands there. */
function skipTitle(tokens: readonly Token[], at: number): number {
  const title = lowerAt(tokens, at);
  if (!wordsTagged('honorific').has(title) && !wordsTagged('capitaltitle').has(title)) return at;
  const next = lowerAt(tokens, at + 1) === '.' ? at + 2 : at + 1;
  const name = tokens[next];
  return name?.capital === true && /^\p{Lu}\p{Ll}/u.test(name.text) && tokens[at]?.capital === true
    ? next
    : at;
}

/** Where the surname behind initials starts: "J. Okonkwo", "R.K. Nair". */
function skipInitials(tokens: readonly Token[], at: number): number {
  if (!INITIALS.test(tokens[at]?.text ?? '') || lowerAt(tokens, at + 1) !== '.') return at;
  let next = at + 2;
  while (INITIALS.test(tokens[next]?.text ?? '') && lowerAt(tokens, next + 1) === '.') next += 2;
  const name = tokens[next];
  if (!isTitleCase(name) || name.text.length < 3) return at;
  const before = tokens[at - 1];
  const isLabel =
    before !== undefined &&
    before.kind === 'word' &&
    !BEFORE_INITIAL.test(before.lower) &&
    !TIME_WORD.test(before.lower);
  const isEnglish = wordsTagged('english').has(name.lower) || endsLikeAWord(name.lower);
  return isLabel && isEnglish && !isSurname(name.lower) ? at : next;
}

export function isParticle(lower: string): boolean {
  return PARTICLES.has(lower) || ARTICLE_PARTICLES.has(lower);
}

/** Where the surname behind its particles starts: "van der Meulen", "Le Roux". */
function skipParticles(tokens: readonly Token[], at: number): number {
  const particle = lowerAt(tokens, at);
  if (!isParticle(particle)) return at;
  if (DETERMINERS.has(lowerAt(tokens, at - 1))) return at;
  if (PARTICLES.has(particle)) {
    const next = SECOND_PARTICLE.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
    return isTitleCase(tokens[next]) ? next : at;
  }
  if (tokens[at]?.capital !== true) return at;
  const name = tokens[at + 1];
  return isTitleCase(name) &&
    (isFirstName(name.lower) || isSurname(name.lower) || isWrittenLikeName(name.text))
    ? at + 1
    : at;
}

const mayStartBeforeName = rememberByForm(
  ({ text, lower }) =>
    wordsTagged('honorific').has(lower) ||
    wordsTagged('capitaltitle').has(lower) ||
    INITIALS.test(text) ||
    isParticle(lower),
);

/** Where the name itself starts behind a title, initials or particles; `at` itself where none of these stands there. */
export function skipNameStart(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || !mayStartBeforeName(token)) return at;
  if (!token.capital) return skipParticles(tokens, at);
  const titled = skipTitle(tokens, at);
  const initialled = skipInitials(tokens, titled);
  return initialled > at ? initialled : skipParticles(tokens, at);
}

/** Countries and hours that are written like initials. */
const DOTTED_WORD = /^(?:U\.S|U\.K|E\.U|U\.N|D\.C|N\.Y|L\.A|A\.M|P\.M|I\.E|E\.G|P\.S|U\.S\.A)$/;

/** Behind initials without a surname, where somebody acts or is told of: "R.M. cut power", "a swap by J.P."; else `at`. */
export function endOfBareInitials(tokens: readonly Token[], at: number): number {
  const text = tokens[at]?.text ?? '';
  if (!text.includes('.') || !INITIALS.test(text) || DOTTED_WORD.test(text)) return at;
  const to = lowerAt(tokens, at + 1) === '.' ? at + 2 : at + 1;
  const after = lowerAt(tokens, to);
  const acts = isVerbForm(after, 'd', 'z') || looksPast(after) || AUXILIARIES.has(after);
  return acts || /^(?:by|from|with)$/.test(lowerAt(tokens, at - 1)) ? to : at;
}
