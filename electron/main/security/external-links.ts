/** `http:` too: evidence lies in systems of a company's own network. */
const SCHEMES: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:']);
const ADDRESS_CHARS = 2000;

/**
 * Gives a link of a document or of evidence to the system's browser or mail program.
 *
 * @param value what the page handed over: anything, since texts are written by anybody
 * @param open receives the address as parsed and serialised again, never the original spelling
 * @returns whether it was handed over; false for every other scheme, for credentials in the address, and for
 *   what is no address
 */
export function openExternal(value: unknown, open: (address: string) => void): boolean {
  if (typeof value !== 'string' || value.length > ADDRESS_CHARS || !URL.canParse(value)) return false;
  const address = new URL(value);
  if (!SCHEMES.has(address.protocol) || address.username !== '' || address.password !== '') return false;
  open(address.href);
  return true;
}
