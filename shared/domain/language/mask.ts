/** Stands for a masked passage: one "word" that no rule knows, so that the grammar around it holds. */
export const MASK_CHAR = '\uFFFC';

/** What is blanked out, each behind a sign without which it need not be looked for. */
const MASKED: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['```', /```[\s\S]*?(?:```|$)/g],
  ['`', /``[^`\n]+``|`[^`\n]+`/g],
  ['>', /^[ \t]*>[^\n]*$/gm],
  ['](', /\]\([^()\s]{0,2000}\)/g],
  [':', /\b(?:https?|ftp|file|mailto):[^\s<>)\]]+/gi],
  ['www.', /\bwww\.[^\s<>)\]]+/gi],
  ['<', /<\/?[a-z][^<>\n]{0,300}>/gi],
];

/** Double quotation marks of several languages around at least three words. */
const QUOTATION = /"[^"\n]{1,1000}"|“[^”\n]{1,1000}”|„[^“”\n]{1,1000}[“”]|«[^»\n]{1,1000}»/g;
const SINGLE_QUOTATION = /(?<=^|[\s(:])['‘][^'‘’\n]{1,1000}['’](?=[\s).,;:!?]|$)/gm;
const THREE_WORDS = /[\p{L}\p{N}][^\s]*\s+[^\s]+\s+[^\s]*[\p{L}\p{N}]/u;

function blank(passage: string): string {
  return MASK_CHAR + passage.slice(1).replace(/[^\n]/g, ' ');
}

/**
 * The text with code, link targets, URLs, tags, block quotes and quotations of three or more words blanked out.
 *
 * @returns a text of the same length in UTF-16 code units
 */
export function maskText(text: string): string {
  let masked = text;
  for (const [sign, pattern] of MASKED) if (masked.includes(sign)) masked = masked.replace(pattern, blank);
  for (const pattern of [QUOTATION, SINGLE_QUOTATION]) {
    masked = masked.replace(pattern, (quoted) => (THREE_WORDS.test(quoted) ? blank(quoted) : quoted));
  }
  return masked;
}
