/** Stands for a masked passage: one "word" that no rule knows, so that the grammar around it holds. */
export const MASK_CHAR = '\uFFFC';

/** A code fence, closed or not: the only thing blanked out that may hold a line end. */
export const FENCE = /```[\s\S]*?(?:```|$)/g;

/** What is blanked out, each behind a sign without which it need not be looked for. */
const MASKED: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['```', FENCE],
  ['`', /``[^`\n]+``|`[^`\n]+`/g],
  ['>', /^[ \t]*>[^\n]*$/gm],
  ['](', /\]\([^()\s]{0,2000}\)/g],
  [':', /\b(?:https?|ftp|file|mailto):[^\s<>)\]]+/gi],
  ['www.', /\bwww\.[^\s<>)\]]+/gi],
  ['<', /<\/?[a-z][^<>\n]{0,300}>/gi],
];

/** Double quotation marks of several languages: what opens, and what closes it on the same line. */
const QUOTATION_ENDS: Readonly<Record<string, RegExp>> = {
  '"': /["\n]/g,
  '“': /[”\n]/g,
  '„': /[“”\n]/g,
  '«': /[»\n]/g,
};
const OPENS_QUOTATION = /["“„«]/g;
const QUOTED_CHARS = 1_000;
const SINGLE_QUOTATION = /(?<=^|[\s(:])['‘][^'‘’\n]{1,1000}['’](?=[\s).,;:!?]|$)/gm;
const THREE_WORDS = /[\p{L}\p{N}][^\s]*\s+[^\s]+\s+[^\s]*[\p{L}\p{N}]/u;

function blank(passage: string): string {
  return MASK_CHAR + passage.slice(1).replace(/[^\n]/g, ' ');
}

/** Quotations of one or two words are the writer's own way to speak. */
function blankWords(quoted: string): string {
  return THREE_WORDS.test(quoted) ? blank(quoted) : quoted;
}

/** By hand, since a pattern looks for the end of every opening mark anew: a second for a megabyte of them. */
function blankQuotations(text: string): string {
  const pieces: string[] = [];
  /** Where the next end of a mark is; looked for again once it is passed. */
  const ends: Record<string, number> = {};
  let done = 0;
  OPENS_QUOTATION.lastIndex = 0;
  for (let found = OPENS_QUOTATION.exec(text); found !== null; found = OPENS_QUOTATION.exec(text)) {
    const start = found.index;
    const mark = found[0];
    let end = ends[mark] ?? 0;
    if (end <= start) {
      end = findFrom(QUOTATION_ENDS[mark], text, start + 1);
      ends[mark] = end;
    }
    const length = end - start - 1;
    if (length < 1 || length > QUOTED_CHARS || end === text.length || text[end] === '\n') continue;
    pieces.push(text.slice(done, start), blankWords(text.slice(start, end + 1)));
    done = end + 1;
    OPENS_QUOTATION.lastIndex = done;
  }
  return done === 0 ? text : pieces.join('') + text.slice(done);
}

/** @returns the length of the text where the pattern is not found any more */
function findFrom(pattern: RegExp | undefined, text: string, from: number): number {
  if (pattern === undefined) return text.length;
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

/**
 * The text with code, link targets, URLs, tags, block quotes and quotations of three or more words blanked out.
 *
 * @returns a text of the same length in UTF-16 code units
 */
export function maskText(text: string): string {
  let masked = text;
  for (const [sign, pattern] of MASKED) if (masked.includes(sign)) masked = masked.replace(pattern, blank);
  const unquoted = blankQuotations(masked);
  return /['‘]/.test(unquoted) ? unquoted.replace(SINGLE_QUOTATION, blankWords) : unquoted;
}
