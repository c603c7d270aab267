// Words and marks of ASCII alone, by their codes: nearly all of a text, and the expression for the letters of all
// languages takes ten times as long for them. What is found here is what that expression finds.

const ASCII = 128;
const LETTER = 1;
/** Joins the letters in front of it and behind it to one word. */
const JOINT = 2;
const MARK = 4;
const SKIPPED = 8;
const NAME_SIGN = '@';

const KINDS = new Uint8Array(ASCII).fill(SKIPPED);

function setKind(characters: string, kind: number): void {
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
}

setKind('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', LETTER);
setKind('!"$()<=>?[]^`{|};,', MARK);
setKind("-'./:%&+", MARK | JOINT);
setKind('_', SKIPPED | JOINT);
setKind(NAME_SIGN, 0);

function isOfKind(code: number, kind: number): boolean {
  return code < ASCII && ((KINDS[code] ?? 0) & kind) !== 0;
}

/** True for a space, a control character and a Markdown mark, which are no tokens. */
export function isSkipped(code: number): boolean {
  return isOfKind(code, SKIPPED);
}

/** True for what is a token by itself where no word is before it. */
export function isMark(code: number): boolean {
  return isOfKind(code, MARK);
}

/** Where a word ends that begins at an offset; -1 where none of ASCII alone does. */
export function endOfPlainWord(text: string, from: number): number {
  let end = -1;
  for (let at = from; ; at += 1) {
    const start = at;
    while (at < text.length && isOfKind(text.charCodeAt(at), LETTER)) at += 1;
    if (at < text.length && text.charCodeAt(at) >= ASCII) return -1;
    if (at === start) return end;
    end = at;
    if (at === text.length || !isOfKind(text.charCodeAt(at), JOINT)) return end;
  }
}
