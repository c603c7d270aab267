import { capitalise } from '../capitalise';
import { foldName } from '../language/fold-name';
import { isFirstName } from '../language/names';

const TITLES =
  /^(?:dr|prof|professor|mr|mrs|ms|mx|miss|sir|herr|frau|mme|madame|monsieur|señora?|jr|sr|ii|iii|iv|phd|msc|bsc|md)\.?$/i;
/** `Anna Weiß | Payments`, `Anna Weiß - Payments`, `Anna Weiß [Payments]` */
const AFFILIATION = /\s+[|–—-]\s.*$|\s*\|.*$|\s*\[[^\]]*\]/gu;
const NICKNAME = /\s*[("“„']([^()"”“']*)[)"”“'](?=\s|$)/gu;
const MAIL = /^(.*?)[\s<]*([^\s<>@]+)@[^\s<>@]+\.[^\s<>@]+>?$/u;
const SEVERAL = /\s*[;&/+]\s*|\s+(?:and|und)\s+/iu;

/** Text in one Unicode form, on one line, with single spaces. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * Everybody whom a field names, as one would say them: without title, affiliation and address. A nickname stays in brackets.
 * `Dr. Robert "Bob" Marsh (he/him)` is `Robert (Bob) Marsh`, `Weiß, Anna` and `anna.weiss@example.com` are two words,
 * `Sarah & Omar` are two people.
 */
export function namesIn(field: string): string[] {
  return withoutPronouns(tidy(field))
    .split(SEVERAL)
    .flatMap(splitCommas)
    .map(readName)
    .filter((name) => name !== '');
}

/** `(she/her)` */
export function withoutPronouns(text: string): string {
  return text.replace(/\((?:\p{L}+\/)+\p{L}+\)/gu, '');
}

/** The names of a name, and those in brackets. */
export function partsOf(name: string): {
  readonly parts: readonly string[];
  readonly nicknames: readonly string[];
} {
  const nicknames = [...name.matchAll(/\(([^)]*)\)/g)].map(([, nickname = '']) => nickname);
  const parts = name
    .replace(/\([^)]*\)/g, ' ')
    .split(' ')
    .filter((part) => /\p{L}/u.test(part));
  return { parts, nicknames };
}

function readName(text: string): string {
  const [, before = '', local] = MAIL.exec(text) ?? [];
  const said = local === undefined || before.trim() !== '' ? before.trim() || text : local;
  const isHandle = local !== undefined || said.startsWith('@') || /^\p{Ll}+[._]\p{Ll}+$/u.test(said);
  const plain = isHandle && !said.includes(' ') ? readHandle(said) : said;
  const named = plain
    .replace(AFFILIATION, '')
    .replace(NICKNAME, (whole, nickname: string, at: number, all) => {
      const isLast = at + whole.length >= String(all).length;
      return isCalled(nickname.trim(), isLast) ? ` (${nickname.trim()})` : '';
    });
  const words = tidy(named).split(' ');
  const kept = words.filter((word) => !TITLES.test(word));
  return (kept.length > 0 ? kept : words).join(' ');
}

/** `@anna.weiss` is Anna Weiss. */
function readHandle(handle: string): string {
  const words = handle.replace(/^@/, '').split(/[._+]+/);
  return words.map(capitalise).join(' ');
}

/** `Marsh (backup)` is not called Backup. */
function isCalled(nickname: string, isLast: boolean): boolean {
  if (!/^\p{L}[\p{L}\p{M}'’.-]*$/u.test(nickname)) return false;
  return isFirstName(foldName(nickname)) || (!isLast && !/^\p{Ll}/u.test(nickname));
}

/** `Weiß, Anna` is one person, `Anna Weiß, Payments` as well; `Sarah, Omar` are two. */
function splitCommas(text: string): string[] {
  const [head = '', ...tail] = text.split(/\s*,\s*/).filter((part) => part !== '');
  if (tail.length === 0) return [head];
  const [next = ''] = tail;
  const isFirst = (part: string) => isFirstName(foldName(part.split(' ')[0] ?? ''));
  if (tail.length === 1 && !isFirst(head) && isFirst(next)) return [`${next} ${head}`];
  return [head, ...tail.filter((part) => !head.includes(' ') || part.includes(' ') || isFirst(part))];
}
