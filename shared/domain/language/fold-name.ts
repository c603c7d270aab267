const FOLDED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

const PLAIN = /^[a-z0-9'@.-]*$/;

/** Lower case without accents, so that "Rafal" finds Rafał. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name;
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœı]/g, (letter) => FOLDED[letter] ?? letter);
}
