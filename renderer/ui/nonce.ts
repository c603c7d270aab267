/** The nonce that this page's policy allows for style elements made by libraries. Empty in `npm run dev`. */
export function readNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
