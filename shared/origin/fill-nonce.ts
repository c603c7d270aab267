/** Stands in `index.html` where the nonce of the document belongs; the page reads it back from there. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/** @param nonce base64, which needs no escaping inside a quoted attribute */
export function fillNonce(html: string, nonce: string): string {
  return html.replaceAll(NONCE_PLACEHOLDER, () => nonce);
}
