import { cleanText } from '#shared/domain/document/clean-text';
import type { Paper } from '../../platform/platform';

export interface PrintSheetOptions {
  readonly paper: Paper;
  /** Shown at the foot of every page, e.g. `<title> · <date>`. Any text. */
  readonly footer: string;
}

const PAGE_SIZE: Readonly<Record<Paper, string>> = { A4: 'A4', Letter: 'letter' };

/** Longer footers would meet the page number. */
const MAX_FOOTER_CHARS = 90;

/**
 * Puts page size, margins, footer and page numbers on whatever this window prints.
 *
 * A constructed sheet, since `@page` cannot be scoped and its texts change with the document; the rules that never
 * change are in `styles/document.css`.
 *
 * @returns takes the sheet away again
 */
export function installPrintSheet(options: PrintSheetOptions): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageRules(options, readRole));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** Page boxes do not inherit from the document: a role's value has to be written into the rule. */
function readRole(role: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(role).trim();
}

export function pageRules({ paper, footer }: PrintSheetOptions, role: (name: string) => string): string {
  const font = `font: 8pt ${role('--font')}; color: ${role('--paper-ink-2')}; vertical-align: top; padding-top: 5mm;`;
  return `@page {
  size: ${PAGE_SIZE[paper]};
  margin: 14mm 16mm 18mm;
  @bottom-left { content: ${cssString(shorten(footer))}; ${font} white-space: nowrap; }
  @bottom-right { content: counter(page) " of " counter(pages); ${font} white-space: nowrap; }
}`;
}

function shorten(footer: string): string {
  const characters = [...cleanText(footer).replace(/\s+/g, ' ').trim()];
  return characters.length > MAX_FOOTER_CHARS
    ? `${characters.slice(0, MAX_FOOTER_CHARS - 1).join('')}…`
    : characters.join('');
}

/**
 * A text as a CSS string. Letters, digits and spaces stand for themselves, everything else is written as its code
 * point, so that no text can end the string (CSS Syntax 3, section 4.3.7).
 */
export function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
