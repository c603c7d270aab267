/** One mark, text, number or word of JSON (RFC 8259), after what may stand between them. */
const PIECE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these may not stand in a text of JSON
  /[ \t\r\n]*(?:([{}[\],:])|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/uy;

/** What may come next: a value, the first thing in a list or object, a name, a colon, or what follows a value. */
type Expected = 'value' | 'first-item' | 'first-name' | 'name' | 'colon' | 'after';

/**
 * The line of the first mistake in a text that is not JSON. Engines name it in some of their messages only.
 *
 * @param from where the value begins that is looked at
 * @returns 1-based; the last line where something is missing at the end
 */
export function findJsonMistake(text: string, from = 0): number {
  return lineOf(text, walk(text, from).at);
}

/**
 * Where each of several lists begins that stand behind each other, as `gh api --paginate` prints them; the last one may be
 * broken. Walks, so that a text of one list costs no more than its length.
 */
export function findListStarts(text: string): number[] {
  const starts = [0];
  for (let start: number | undefined = 0; start !== undefined; ) {
    const { at, isWhole } = walk(text, start);
    start = isWhole && /^\s*\[/.test(text.slice(at, at + MOST_GAP_CHARS)) ? at : undefined;
    if (start !== undefined) starts.push(start);
  }
  return starts;
}

const MOST_GAP_CHARS = 100;

/** Reads on until the value has ended and something follows it, or until a mistake. */
function walk(text: string, from: number): { at: number; isWhole: boolean } {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = from;
  for (;;) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(text);
    const next: Expected | null = piece === null ? null : step(expected, piece[1] ?? 'value', piece[0], open);
    if (piece === null || next === null) return { at, isWhole: expected === 'after' && open.length === 0 };
    expected = next;
    at += piece[0].length;
  }
}

function step(expected: Expected, mark: string, piece: string, open: ('{' | '[')[]): Expected | null {
  if (mark === '}' || mark === ']') {
    const isEmpty = expected === (mark === '}' ? 'first-name' : 'first-item');
    return (isEmpty || expected === 'after') && open.pop() === (mark === '}' ? '{' : '[') ? 'after' : null;
  }
  if (mark === ':') return expected === 'colon' ? 'value' : null;
  if (mark === ',') {
    if (expected !== 'after' || open.length === 0) return null;
    return open.at(-1) === '{' ? 'name' : 'value';
  }
  if (expected === 'name' || expected === 'first-name') return piece.endsWith('"') ? 'colon' : null;
  if (expected !== 'value' && expected !== 'first-item') return null;
  if (mark !== '{' && mark !== '[') return 'after';
  open.push(mark);
  return mark === '{' ? 'first-name' : 'first-item';
}

/** The line of what stands at or after an offset. */
function lineOf(text: string, offset: number): number {
  const rest = text.slice(offset);
  const shown = offset + (rest.length - rest.trimStart().length);
  return text.slice(0, rest.trim() === '' ? offset : shown).split(/\r\n?|\n/).length;
}
