/** Endings of surnames that no English word and no program has. Folded, in small letters. */
const SURNAME_ENDING = new RegExp(
  `.{2}(?:${[
    // Nordic, Dutch, German
    'sson|dottir|[dgklnrst]sen|quist|qvist|strom|gren|blad|dahl|[kmt]stra|veld|huis|mann|stein|baum|auer|egger|berger|hauser|meier|meyer|mayer|huber',
    // Slavic
    '[aeo]vic|ovici|ovich|evich|owski|owska|ewski|ewska|[iyn]nski|[iyn]nska|ovsky|ovska|evsky|skaya|czyk|czak|wicz|enko|chuk|czuk|ikov|okov|anov|enov|inov|onov|arov|orov|erov|ailov|ylov|alov|elov|ilov|olov|eev|[kltnr]eva|[dklmnprt]ova',
    // Georgian, Armenian, Turkish, Greek, Romanian, Persian
    'shvili|adze|idze|ants?yan|[dgklmnrst]yan|oglu|opoulos|poulou|akis|iadis|ellis|escu|eanu|zadeh|nejad',
    // Italian, Spanish, Portuguese
    'ucci|uzzi|azzi|ozzi|elli|etti|otti|[aeiou]nez|[adeglmrst]nez|[aeiou]rez|rdez|ndez|guez|quez|menez|opez|heiro|eira',
    // South Asian, Japanese, African
    'murthy|swamy|swami|nathan|krishnan|subraman\\p{L}+|singhe|sekara|wardena|nayake|moto|mura|kawa|gawa|yashi|zaki|shita|zuka|guchi|chukwu|wenya|kwesi|lovu|lamini',
  ].join('|')})$`,
  'u',
);

/** How surnames and given names of other languages begin, and no English word does. */
const FOREIGN_OPENING =
  /^(?:ng[aeiou]|nk[aeou]|nj[aeiou]|nz[aeiou]|nd[aeiou]|nt[aeou]|nx|mb[aeou]|mk[h]|mw[aei]|mth|mzw|gb[aeo]|xh|dzh|zh[aeiou]|kj[aeo]|hj[aeo]|sj[aeo]|bj[aeo]|szcz|cz[aeiouy]|prz|krz|grz|xi[aou]|nwa|nwo|nna|nne|kgo|hl[aeo]|dl[a]|tsh[aei]|okw|chukw|oluw|fitz[a-z]{2})/;

/** "O'Dowd", "D'Souza", "McAllister", "DiMaggio", "LeBlanc": a capital behind a small prefix. */
const PREFIXED =
  /^(?:(?:O|D|N|M)['’]\p{Lu}|Mc\p{Lu}|Mac\p{Lu}|(?:De|Di|Du|Le|La|Van|Von|Fitz)\p{Lu})\p{Ll}{2,}$/u;
const FOREIGN_LETTER = /[^\p{ASCII}]/u;

/** Words in title case that end like English nouns and adjectives: they need no list. */
const WORD_ENDING =
  /(?:s|ing|ment|tion|sion|ness|ity|er|or|ist|ware|age|ance|ence|ship|body|one|ed|ly|ive|ous|ful|less|ism|ble|ical|ure|ency|ancy|logy|graphy)$/;

/** True for a word that ends as most English nouns, adjectives and participles do. */
export function endsLikeAWord(lower: string): boolean {
  return WORD_ENDING.test(lower);
}

/** True for a folded name that its ending or opening gives away as one: "kowalczyk", "ngubane". */
export function looksLikeSurname(folded: string): boolean {
  return (
    folded.length > 4 &&
    !/[^\p{L}']/u.test(folded) &&
    (SURNAME_ENDING.test(folded) || FOREIGN_OPENING.test(folded))
  );
}

/** True for a word as written that nothing but somebody's name is written like: "O'Dowd", "McAllister", "Nguyễn". */
export function isWrittenLikeName(text: string): boolean {
  return PREFIXED.test(text) || (FOREIGN_LETTER.test(text) && /^\p{Lu}\p{Ll}{2,}$/u.test(text));
}
