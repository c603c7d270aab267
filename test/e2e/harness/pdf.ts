import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { readPageText } from './pdf-text';

/** An element of the structure that a tagged PDF has for screen readers: `H1`, `P`, `Table`, `TH`, … */
export interface PdfElement {
  readonly tag: string;
  /** Its own text and that of its children, lines run together with spaces. */
  readonly text: string;
  /** What stands for a picture. */
  readonly alt: string | null;
  /** What a head cell is the head of. */
  readonly scope: string | null;
  readonly children: readonly PdfElement[];
}

export interface PdfPage {
  /** In points, of which an inch has 72. */
  readonly width: number;
  readonly height: number;
  /** What stands on the page and belongs to no element: page number and footer. */
  readonly aside: string;
}

export interface PdfOutline {
  readonly title: string;
  readonly children: readonly PdfOutline[];
}

export interface PdfFile {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly language: string | null;
  readonly isTagged: boolean;
  readonly showsTitle: boolean;
  readonly pages: readonly PdfPage[];
  readonly outline: readonly PdfOutline[];
  readonly structure: PdfElement;
}

type Texts = ReadonlyMap<string, ReadonlyMap<number | null, string>>;

/** Reads from a PDF's own bytes what a reader shows, searches and speaks. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFile> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = pdf;
  const texts: Texts = new Map(pdf.getPages().map((page) => [page.ref.toString(), readPageText(page)]));
  const mark = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
  const tree = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  return {
    title: pdf.getTitle(),
    author: pdf.getAuthor(),
    language: textAt(catalog, 'Lang'),
    isTagged: String(mark?.get(PDFName.of('Marked'))) === 'true',
    showsTitle: catalog.getViewerPreferences()?.getDisplayDocTitle() ?? false,
    pages: pdf.getPages().map((page) => {
      const { width, height } = page.getSize();
      const aside = texts.get(page.ref.toString())?.get(null) ?? '';
      return { width, height, aside: tidy(aside) };
    }),
    outline: readOutline(catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)),
    structure: readElement(tree.lookup(PDFName.of('K'), PDFDict), texts).element,
  };
}

/** All elements with a tag, in reading order. */
export function elements({ children }: PdfElement, tag: string): PdfElement[] {
  return children.flatMap((child) => [...(child.tag === tag ? [child] : []), ...elements(child, tag)]);
}

/** The rows of a table as texts. */
export function rowsOf(table: PdfElement | undefined): string[][] {
  if (!table) return [];
  return elements(table, 'TR').map((row) => row.children.map(({ text }) => text));
}

/** @returns raw: its text with the line breaks of the page, which part words that stand in different elements */
function readElement(dictionary: PDFDict, texts: Texts): { element: PdfElement; raw: string } {
  const children: PdfElement[] = [];
  const pieces: string[] = [];
  for (const kid of kidsOf(dictionary)) {
    if (kid instanceof PDFDict && kid.has(PDFName.of('S'))) {
      const { element, raw } = readElement(kid, texts);
      // A part without a meaning of its own stands in nobody's way.
      children.push(...(element.tag === 'NonStruct' ? element.children : [element]));
      pieces.push(raw);
    } else {
      const text = readMarked(kid, dictionary, texts);
      // The head of a table is there once more on every page that the table goes on to.
      if (!pieces.some((piece) => tidy(piece) === tidy(text))) pieces.push(text);
    }
  }
  const raw = pieces.join('');
  const element: PdfElement = {
    tag: dictionary.lookup(PDFName.of('S'), PDFName).decodeText(),
    text: tidy(raw),
    alt: textAt(dictionary, 'Alt'),
    scope: /\/Scope \/(\w+)/.exec(String(dictionary.lookup(PDFName.of('A'))))?.[1] ?? null,
    children,
  };
  return { element, raw };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function kidsOf(element: PDFDict): unknown[] {
  const kids = element.lookup(PDFName.of('K'));
  if (kids instanceof PDFArray) return kids.asArray().map((_, at) => kids.lookup(at));
  return kids === undefined ? [] : [kids];
}

/** Marked content, by number on the element's page, or by a reference that names another page. */
function readMarked(kid: unknown, element: PDFDict, texts: Texts): string {
  const id = kid instanceof PDFDict ? kid.lookup(PDFName.of('MCID')) : kid;
  if (!(id instanceof PDFNumber)) return ''; // a link's area, which has no text
  const own = kid instanceof PDFDict ? kid.get(PDFName.of('Pg')) : undefined;
  const page = own ?? element.get(PDFName.of('Pg'));
  return page instanceof PDFRef ? (texts.get(page.toString())?.get(id.asNumber()) ?? '') : '';
}

function readOutline(parent: PDFDict | undefined): PdfOutline[] {
  const entries: PdfOutline[] = [];
  let entry = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
  while (entry) {
    entries.push({ title: textAt(entry, 'Title') ?? '', children: readOutline(entry) });
    entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return entries;
}

function textAt(dictionary: PDFDict, key: string): string | null {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;
}
