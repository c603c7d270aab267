/**
 * Whom `@sarah` means: the one person whose name, handle, first name, surname or initials with surname it is,
 * whatever the case and the accents.
 *
 * @param handle what was typed, without the `@`
 * @returns the full name, or the handle as typed where nobody or more than one person answers to it
 */
export function resolveOwner(handle: string, people: readonly string[]): string {
  const wanted = plain(handle);
  const meant = new Set(people.filter((name) => handlesOf(name).has(wanted)));
  const [first] = meant;
  return first !== undefined && meant.size === 1 ? first : handle;
}

/** `Sarah Chen` → sarah, chen, sarahchen, schen, sc. Signs within a name are passed over, as in `s.chen`. */
function handlesOf(name: string): ReadonlySet<string> {
  const words = name
    .split(/[\s.]+/)
    .map(plain)
    .filter((word) => word !== '');
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const initials = words.map((word) => word.charAt(0)).join('');
  return new Set([
    first,
    last,
    words.join(''),
    `${first}${last}`,
    `${initials.slice(0, -1)}${last}`,
    initials,
  ]);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
