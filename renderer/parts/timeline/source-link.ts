const ADDRESS_CHARS = 2000;
const SCHEMES: ReadonlySet<string> = new Set(['https:', 'http:']);

/**
 * The address of evidence as it may be opened.
 *
 * @param link what is stored: typed by a person, or read from a file of anybody's
 * @returns the address as parsed and serialised again; null for every other scheme, for credentials in it, and for what is no
 *   address
 */
export function openableLink(link: string): string | null {
  const typed = link.trim();
  if (typed.length > ADDRESS_CHARS || !URL.canParse(typed)) return null;
  const address = new URL(typed);
  const isPlain = address.username === '' && address.password === '';
  return SCHEMES.has(address.protocol) && isPlain ? address.href : null;
}
