import { extname } from 'node:path';

// In UTF-16 code units: at three bytes each, stem and extension stay below the usual 255 bytes.
const STEM_CHARS = 70;
const EXTENSION_CHARS = 12;
// Path separators, and what Windows refuses in a name.
const REFUSED = /[/\\:*?"<>|]/g;
// Control characters, and marks that turn the direction of writing: `invoice<U+202E>fdp.exe` reads as a PDF.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A suggested file name that every system accepts.
 *
 * @param suggested what the page offers: a title that somebody typed, with an extension
 * @returns one name without directory, never empty, never hidden, with the same extension
 */
export function safeFileName(suggested: string): string {
  const cleaned = suggested.replace(INVISIBLE, '').replace(REFUSED, '-').replace(/\s+/g, ' ');
  const extension = extname(cleaned)
    .slice(0, EXTENSION_CHARS)
    .toWellFormed()
    .replace(/[.\s]+$/, '');
  const stem = cleaned
    .slice(0, cleaned.length - extname(cleaned).length)
    .slice(0, STEM_CHARS)
    .toWellFormed()
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const name = `${stem === '' ? 'Debrief' : stem}${extension}`;
  return RESERVED.test(name) ? `_${name}` : name;
}
