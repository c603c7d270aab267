const PATH_CHARS = 500;

/**
 * A name that the build writes: letters, digits, `_`, `-`, `@`, and dots that neither begin nor end it. This
 * refuses `.`, `..`, hidden files, backslashes, drive letters, control characters and every percent-escape,
 * and so needs no decoding that could be got wrong.
 */
const SEGMENT = /^[\w@-]+(?:\.[\w@-]+)*$/;

/**
 * The file that a request means.
 *
 * @param pathname as in `URL.pathname`, still percent-encoded, without query
 * @returns path relative to the folder of the page, with `/`; null when it names nothing that could be ours
 */
export function resolveAsset(pathname: string): string | null {
  if (pathname === '/') return 'index.html';
  if (!pathname.startsWith('/') || pathname.length > PATH_CHARS) return null;
  const segments = pathname.slice(1).split('/');
  return segments.every((segment) => SEGMENT.test(segment)) ? segments.join('/') : null;
}
