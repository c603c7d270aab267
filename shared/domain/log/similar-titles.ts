/** Words that any incident's title may hold, and that so tell nothing. */
const COMMON = new Set(
  (
    'a an and are as at back be been but by can cannot down during due every for from had has have high in incident into ' +
    'is issue issues it its low no not of off on one or out outage over problem problems some that the their then there ' +
    'this to two under unavailable up was were when while with without after all again before between broken brief ' +
    'degraded error errors fail failed failing fails failure failures service services slow system systems'
  ).split(' '),
);

const ENOUGH_WORDS = 2;
/** Of all the words of both titles, those in common. */
const ENOUGH_SHARED = 0.5;

/** Whether two titles share half of the words that tell something, and at least two. */
export function similarTitles(one: string, other: string): boolean {
  const [mine, theirs] = [tellingWords(one), tellingWords(other)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared >= ENOUGH_WORDS && shared / (mine.size + theirs.size - shared) >= ENOUGH_SHARED;
}

/** In small letters, without the `s` of a plural or a verb. */
function tellingWords(title: string): Set<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => word.length > 1 && !COMMON.has(word) && !/^\p{N}+$/u.test(word));
  return new Set(telling.map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word)));
}
