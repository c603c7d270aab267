import { describe, expect, it } from 'vitest';
import { cssString, pageRules } from '../../../renderer/parts/document/print-sheet';

const roles: Readonly<Record<string, string>> = { '--font': 'Inter', '--paper-ink-2': 'grey' };
const rulesOf = (footer: string, paper: 'A4' | 'Letter' = 'A4') =>
  pageRules({ paper, footer }, (name) => roles[name] ?? '');

describe('the print sheet', () => {
  it('has the size of the paper, the footer and page numbers', () => {
    expect(rulesOf('Relay full', 'Letter')).toBe(`@page {
  size: letter;
  margin: 14mm 16mm 18mm;
  @bottom-left { content: "Relay full"; font: 8pt Inter; color: grey; vertical-align: top; padding-top: 5mm; white-space: nowrap; }
  @bottom-right { content: counter(page) " of " counter(pages); font: 8pt Inter; color: grey; vertical-align: top; padding-top: 5mm; white-space: nowrap; }
}`);
    expect(rulesOf('Relay full')).toContain('size: A4;');
  });

  it('cuts a footer that would meet the page number', () => {
    expect(rulesOf('x'.repeat(200))).toContain(`"${'x'.repeat(89)}\\2026 "`);
    expect(rulesOf(`a\n\tb\u202Ec`)).toContain('"a bc"');
  });

  it.each([
    ['" } @page { size: A5 } "', '"\\22  \\7d  \\40 page \\7b  size\\3a  A5 \\7d  \\22 "'],
    ['a\\', '"a\\5c "'],
    ['a\nb', '"a\\a b"'],
    ['</style>', '"\\3c \\2f style\\3e "'],
    ['日本 مرحبا é 1', '"日本 مرحبا é 1"'],
    ['👩‍🚒', '"\\1f469 \\200d \\1f692 "'],
    ['', '""'],
  ])('writes %j as a string that nothing can end', (text, expected) => {
    expect(cssString(text)).toBe(expected);
  });
});
