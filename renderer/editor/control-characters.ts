/**
 * Characters that cannot be seen, or that turn the direction of what follows: shown as a sign, so that a
 * text cannot look other than it is. Joiners of emoji and of scripts that need them are left alone.
 */
export const CONTROL_CHARACTERS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffc]/gu;

/** The sign that stands for a control character: Unicode's own picture for the old ones, else a dot. */
export function signOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '•';
}

/** For the tooltip. */
export function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `Control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
