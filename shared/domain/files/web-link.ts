const WEB_ADDRESS = /^https?:\/\/[^\s\p{Cc}/?#@\\<>"]+(?:[/?#][^\s\p{Cc}<>"\\^`{|}]*)?$/iu;
const LINK_CHARS = 2_000;

/**
 * The first of some values that is a web address, `https:` or, as inside a company, `http:`, without a name or password in
 * it; empty where none is.
 */
export function webLink(...values: readonly unknown[]): string {
  for (const value of values) {
    if (typeof value !== 'string' || value.length > LINK_CHARS) continue;
    const link = value.trim();
    if (WEB_ADDRESS.test(link)) return link;
  }
  return '';
}
