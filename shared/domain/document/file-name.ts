import type { IncidentRecord } from '../incident/types';
import { plainText } from './inline-text';

/** Well under the 255 bytes that file systems take, so that sync programs can add to it. */
const MAX_NAME_CHARS = 120;
const MAX_NAME_BYTES = 240;

/** Names that Windows gives to devices, with any extension (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(?:\.|$)/i;

/**
 * A name for the saved document that Windows, macOS and Linux take as it is, e.g.
 * `2026-05-12 Orders stuck in payment.md`; `Post-mortem` stands for a missing title.
 *
 * @param extension without its dot
 */
export function documentFileName(record: IncidentRecord, extension: string): string {
  const { title, date } = record.incident;
  const words = safeWords(plainText(title)) || 'Post-mortem';
  const stem = date ? `${date} ${words}` : DEVICE_NAME.test(words) ? `Post-mortem ${words}` : words;
  return `${shorten(stem, extension.length + 1)}.${extension}`;
}

/** Without what a file system refuses or hides: separators, wildcards, leading dots, trailing dots and spaces. */
function safeWords(text: string): string {
  return trimEnds(
    text
      .replace(/[\\/:|]+/g, '-')
      .replace(/[<>"?*]/g, '')
      .replace(/[\u200B-\u200F\u2060]/g, '')
      .replace(/\s+/g, ' '),
  );
}

function trimEnds(text: string): string {
  return text.replace(/^[\s.~-]+/, '').replace(/[\s.]+$/, '');
}

/** Cut between characters, never inside one, and never after a space or a dot. */
function shorten(stem: string, reserved: number): string {
  let kept = '';
  let bytes = reserved;
  for (const character of stem) {
    bytes += utf8Length(character);
    if (kept.length + character.length + reserved > MAX_NAME_CHARS || bytes > MAX_NAME_BYTES) break;
    kept += character;
  }
  return kept.replace(/[\s.]+$/, '');
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
