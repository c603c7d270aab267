/** Letters that decompose into no base letter, as one types them on another keyboard. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ...{ ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i', ß: 'ss', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE' },
};
/** As one writes them where the keyboard has none. */
const TWO_LETTERS: Readonly<Record<string, string>> = {
  ...{ ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', å: 'aa', Å: 'Aa', ø: 'oe', Ø: 'Oe' },
};
const UMLAUTS: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü' };

/** A name as people type it: with and without accents, "Juergen" for Jürgen and the other way round. */
export function spellingsOf(name: string): string[] {
  const written = [name.normalize('NFC'), replaceAll(name, TWO_LETTERS), umlauted(name)];
  return [...new Set(written.flatMap((one) => [one, withoutAccents(one)]))];
}

/** A pattern for any of these spellings, letter by letter: "JÜRGEN Mueller". */
export function spellingPattern(name: string): string {
  return name.normalize('NFC').replace(/[aou]e|[\p{L}\p{M}]|[^\p{L}\p{M}]/gu, (sign) => {
    const ways = new Set(
      sign.length > 1 ? [sign, umlauted(sign)] : [sign, withoutAccents(sign), replaceAll(sign, TWO_LETTERS)],
    );
    const escaped = [...ways].map((way) => way.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
    return escaped.length === 1 ? escaped.join('') : `(?:${escaped.join('|')})`;
  });
}

/** Without accents, but with its signs: "Jose" for José. */
function withoutAccents(text: string): string {
  return replaceAll(text.normalize('NFD').replace(/\p{M}/gu, ''), PLAIN_LETTERS);
}

function umlauted(text: string): string {
  return text.normalize('NFC').replace(/[aou]e/g, (letters) => UMLAUTS[letters] ?? letters);
}

function replaceAll(text: string, letters: Readonly<Record<string, string>>): string {
  return [...text.normalize('NFC')].map((letter) => letters[letter] ?? letter).join('');
}
