/**
 * What a page of the program may load and do: its own files, and nothing else.
 *
 * - `style-src` has a nonce because CodeMirror and React Aria add style elements.
 * - `img-src` has `data:` because CodeMirror draws its underlines as images of that kind.
 * - `connect-src 'none'`: the program asks nobody anything; "works offline" is enforced here, not hoped for.
 * - Trusted Types without a list of policies: no string becomes markup or script unless a policy is made for it
 *   (`renderer/empty-markup`: the empty string).
 *
 * @param nonce fresh for each document, base64
 * @returns the value of a `Content-Security-Policy` header
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}
