import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib';

/** Glyph codes of a font, as text. */
interface Font {
  readonly bytesPerCode: number;
  readonly characters: ReadonlyMap<number, string>;
}

/** Content with a mark: the id that the structure knows it by, and the text that stands for its glyphs. */
interface Mark {
  readonly id: number | null;
  readonly actualText: string | null;
}

const TOKEN = /<<|>>|\[|\]|<[0-9A-Fa-f\s]*>|\((?:\\[\s\S]|[^\\()])*\)|\/[^\s/<>[\](){}]*|[^\s/<>[\](){}]+/g;

const OPERATOR = /^[A-Za-z'"][A-Za-z01*]*$/;

/**
 * What is written on a page, through the font's own table from glyphs to characters (`ToUnicode`): what a reader
 * copies from the file and a screen reader speaks.
 *
 * @returns text by the id of its mark; under null what belongs to no mark, such as a page number. Every line begins
 *   with \n, so that words of different lines do not run into each other.
 */
export function readPageText(page: PDFPage): ReadonlyMap<number | null, string> {
  const fonts = readFonts(page);
  const texts = new Map<number | null, string>();
  const marks: Mark[] = [];
  let font: Font | undefined;
  let line = 0;
  let lastLine: number | null = null;
  let operands: string[] = [];

  const id = () => marks.findLast((mark) => mark.id !== null)?.id ?? null;
  const write = (text: string) => {
    texts.set(id(), (texts.get(id()) ?? '') + (line === lastLine ? '' : '\n') + text);
    lastLine = line;
  };

  for (const [token] of contentOf(page).matchAll(TOKEN)) {
    switch (token) {
      case 'BDC':
      case 'BMC': {
        const mark = readMark(operands.join(' '));
        marks.push(mark);
        if (mark.actualText !== null) write(mark.actualText);
        break;
      }
      case 'EMC':
        marks.pop();
        break;
      case 'Tf':
        font = fonts.get(operands[0] ?? '');
        break;
      case 'Tm':
        line = Number(operands[5]);
        break;
      case 'Td':
        line += Number(operands[1]);
        break;
      case 'Tj':
      case 'TJ':
        if (!font) throw new Error('Text without a font');
        if (!marks.some(({ actualText }) => actualText !== null)) write(decode(font, operands));
        break;
      default:
        if (!OPERATOR.test(token)) operands.push(token);
    }
    if (OPERATOR.test(token)) operands = [];
  }
  return texts;
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((_, at) => contents.lookup(at)) : [contents];
  return streams.map(readStream).join('\n');
}

function readStream(stream: unknown): string {
  if (!(stream instanceof PDFRawStream)) throw new Error('Not a stream');
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

function readFonts(page: PDFPage): Map<string, Font> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  return new Map(
    (fonts?.keys() ?? []).map((name) => {
      const map = fonts?.lookup(name, PDFDict).lookup(PDFName.of('ToUnicode'));
      return [String(name), readCharacters(readStream(map))];
    }),
  );
}

/** Reads a CMap: Adobe Technical Note 5014, as far as `ToUnicode` uses it. */
function readCharacters(cmap: string): Font {
  const characters = new Map<number, string>();
  for (const [, entries = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of entries.matchAll(/<(\w+)>\s*<(\w*)>/g)) {
      characters.set(Number.parseInt(code, 16), readUtf16(text));
    }
  }
  for (const [, entries = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of entries.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      const units = readUtf16(text);
      for (let code = first; code <= Number.parseInt(to, 16); code += 1) {
        const last = units.charCodeAt(units.length - 1) + code - first;
        characters.set(code, units.slice(0, -1) + String.fromCharCode(last));
      }
    }
  }
  const [, width = '00'] = /begincodespacerange\s*<(\w+)>/.exec(cmap) ?? [];
  return { bytesPerCode: width.length / 2, characters };
}

function readUtf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

function readMark(operands: string): Mark {
  const id = /\/MCID (\d+)/.exec(operands)?.[1];
  const hex = /\/ActualText <(\w*)>/.exec(operands)?.[1];
  return {
    id: id === undefined ? null : Number(id),
    actualText: hex === undefined ? null : PDFHexString.of(hex).decodeText(),
  };
}

/** A glyph without a character can be seen, but neither searched nor spoken: U+FFFD stands for it. */
function decode({ bytesPerCode, characters }: Font, operands: readonly string[]): string {
  return operands
    .filter((operand) => operand.startsWith('<') && operand !== '<<')
    .flatMap((operand) => operand.slice(1, -1).match(new RegExp(`.{${bytesPerCode * 2}}`, 'g')) ?? [])
    .map((code) => characters.get(Number.parseInt(code, 16)) ?? '\uFFFD')
    .join('');
}
