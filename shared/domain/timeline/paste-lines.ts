/** One line of a paste, told apart from its marks. */
export interface PasteLine {
  /** 1-based. */
  readonly number: number;
  /** As pasted, without its line end. */
  readonly raw: string;
  /** Columns of white space before it; a tab counts 4. */
  readonly indent: number;
  /** `-`, `•`, `1.`, `- [x]` stood before the text. */
  readonly marked: boolean;
  /** The text behind quote and list marks, trimmed, at most {@link MAX_LINE_CHARS} of it. Tabs are kept: they part the cells of a table. */
  readonly body: string;
}

/** Characters that show nothing: zero-width spaces, marks of direction, control characters other than tab. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]|(?!\t)\p{Cc}/gu;
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\v\f\u0085]/g;
/** Directly before a time as well, but not before other numbers: `>5 s`. */
const QUOTE = /(?:\s*>)+(?=\s|$|\d{1,2}:\d{2})\s?/y;
const MARK = /(?:[-+*•‣◦▪▫●○·∙–—]|\d{1,3}[.)](?!\d)|[a-z]\))\s+(?:\[[ xX]\]\s+)?/y;

/** More of a line is not looked at: far above what an event may say, far below what stalls a pattern or fills its stack. */
export const MAX_LINE_CHARS = 20_000;

/** Parts a paste into lines. A line end at the very end does not begin another line. */
export function splitLines(text: string): PasteLine[] {
  if (text === '') return [];
  const raws = text.split(/\r\n|\r|\n/);
  if (raws.at(-1) === '') raws.pop();
  return raws.map((raw, index) => readLine(raw, index + 1));
}

/** A text without what shows nothing, and with plain spaces. Tabs and line ends are kept. */
export function visibleText(text: string): string {
  return text.replace(ODD_SPACES, ' ').replace(INVISIBLE, '');
}

function readLine(raw: string, number: number): PasteLine {
  const visible = visibleText(raw.slice(0, MAX_LINE_CHARS));
  QUOTE.lastIndex = 0;
  const unquoted = visible.slice(QUOTE.exec(visible)?.[0].length ?? 0);
  const content = unquoted.trimStart();
  const space = unquoted.slice(0, unquoted.length - content.length);
  const indent = space.replaceAll('\t', '    ').length;
  MARK.lastIndex = 0;
  const mark = MARK.exec(content)?.[0] ?? '';
  return { number, raw, indent, marked: mark !== '', body: content.slice(mark.length).trim() };
}
