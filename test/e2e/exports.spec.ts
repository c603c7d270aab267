import type { Page } from '@playwright/test';
import type { Root, Table } from 'mdast';
import { textOf } from '../../shared/domain/document/inline-text';
import { readGfm } from '../unit/document/read-back';
import { expect, test } from './harness/debrief';
import { openSample } from './harness/incident';
import { elements, type PdfFile, readPdf, rowsOf } from './harness/pdf';

const TITLE = 'Booking confirmations held back by a full mail relay';
const FILE = `2026-03-04 ${TITLE}`;
const SECTIONS = [
  'Summary',
  'Timeline',
  'Root cause',
  'Contributing factors',
  'Impact',
  'What went well',
  'What went wrong',
  'Lessons learned',
  'Follow-up',
  'Action items',
  'Reviewed by',
];
const REVIEWERS = ['Amara Okafor', 'Tomás Rivera', 'Ingrid Solheim'];
const TABLES = [
  { head: ['Time (UTC)', 'Event', 'Milestone'], rows: 15 },
  { head: ['Metric', 'Value', 'Note'], rows: 5 },
  {
    head: ['#', 'Action', 'Owner', 'Due', 'Priority', 'Status', 'Expected outcome', 'Answers'],
    rows: 5,
  },
];
/** In points. */
const SIZES = { A4: [595, 842], Letter: [612, 792] } as const;

async function reviewSample(page: Page): Promise<void> {
  await openSample(page);
  await page.keyboard.press('F4');
  await expect(preview(page).getByRole('article')).toBeVisible();
}

const preview = (page: Page) => page.getByRole('region', { name: 'Preview' });
const said = (page: Page) => page.getByRole('status').filter({ hasText: /./ });
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Headings and tables of what the preview shows. */
async function shown(page: Page): Promise<{ headings: string[]; tables: string[][][] }> {
  const headings = await preview(page).getByRole('heading').allInnerTexts();
  const tables = await preview(page)
    .getByRole('table')
    .evaluateAll((found) =>
      // a locator by role gives elements of any kind; these are tables
      (found as HTMLTableElement[]).map((table) =>
        [...table.rows].map((row) => [...row.cells].map((cell) => cell.innerText)),
      ),
    );
  return { headings, tables: tables.map((table) => table.map((row) => row.map(oneLine))) };
}

/** The same of a Markdown file, as GitHub reads it. */
function written(root: Root): { headings: string[]; tables: string[][][] } {
  const headings = root.children.flatMap((node) => (node.type === 'heading' ? [textOf(node.children)] : []));
  const tables = root.children.filter((node): node is Table => node.type === 'table');
  return {
    headings,
    tables: tables.map((table) =>
      table.children.map((row) => row.children.map((cell) => oneLine(textOf(cell.children)))),
    ),
  };
}

async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: label, exact: true }).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

/** What the clipboard holds, pasted where nothing of the program changes it. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = Object.assign(document.createElement('textarea'), { id: 'pasted' });
    field.addEventListener('paste', (event) => event.stopImmediatePropagation());
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('ControlOrMeta+V');
  const text = await page.locator('#pasted').inputValue();
  await page.locator('#pasted').evaluate((field) => field.remove());
  return text;
}

test('the Markdown of the sample is GFM, and preview, file and clipboard hold the same', async ({
  debrief,
}) => {
  const { page } = debrief;
  await reviewSample(page);
  const onPage = await shown(page);
  await page.keyboard.press('Control+S');
  const file = await debrief.savedFile(`${FILE}.md`);
  await expect(said(page)).toHaveText(`Saved ${FILE}.md.`);

  const root = readGfm(file.text);
  const inFile = written(root);
  expect(inFile.headings).toEqual([TITLE, ...SECTIONS]);
  expect(inFile.tables.map(([head, ...rows]) => ({ head, rows: rows.length }))).toEqual(TABLES);
  expect(inFile.tables[2]?.slice(1).map(([number]) => number)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5']);
  expect(inFile.tables[0]?.[2]).toEqual([
    '08:52',
    'mail-relay reaches its limit of 200 connections and refuses new ones',
    'Impact start',
  ]);
  expect(file.text.slice(file.text.indexOf('## Reviewed by')).match(/(?<=^- \*\*).*(?=\*\*)/gm)).toEqual(
    REVIEWERS,
  );
  expect(onPage).toEqual(inFile);

  await page.getByRole('radiogroup', { name: 'Preview' }).getByText('Markdown').click();
  await expect(preview(page).locator('.markdown-preview')).toBeVisible();
  await expect.poll(() => shown(page)).toEqual(inFile);

  await page.keyboard.press('Alt+C');
  await expect(said(page)).toHaveText('Copied as Markdown.');
  await expect.poll(() => pasted(page)).toBe(file.text);
});

test('the preview follows what is typed and ticked @browser', async ({ debrief }) => {
  const { page } = debrief;
  await reviewSample(page);
  await expect(preview(page)).toContainText('Attended, review open: Wei Zhang');
  await page.getByRole('checkbox', { name: /Wei Zhang/ }).click();
  await expect(preview(page)).not.toContainText('Attended, review open');
  await typeInto(page, 'Summary', 'One sender took what *all* share.');
  await expect(preview(page).getByText('One sender took what all share.').getByRole('emphasis')).toHaveText(
    'all',
  );
});

test('a file holds the word that was typed just before the key', async ({ debrief }) => {
  const { page } = debrief;
  await reviewSample(page);
  await typeInto(page, 'Summary', 'The last word');
  await page.keyboard.press('Control+S');
  expect((await debrief.savedFile(`${FILE}.md`)).text).toContain('\n## Summary\n\nThe last word\n');
});

test('who cancels, or meets a folder that is gone, loses nothing @electron', async ({ debrief }) => {
  const { page } = debrief;
  await reviewSample(page);
  for (const save of ['Save Markdown', 'Save PDF']) {
    await debrief.chooseFile(null);
    await page.getByRole('button', { name: save }).click();
    await expect(said(page)).toHaveText('Nothing was saved.');
    await debrief.chooseFile('gone/Report');
    await page.getByRole('button', { name: save }).click();
    await expect(said(page)).toHaveText(
      '“Report” was not written: the folder is no longer there. The document is still in Debrief; you can save it again, in another folder if need be.',
    );
  }
  await page.getByRole('button', { name: 'Save Markdown' }).click();
  expect(written(readGfm((await debrief.savedFile(/\.md$/)).text)).headings).toEqual([TITLE, ...SECTIONS]);
  await page.getByRole('button', { name: 'Save PDF' }).click();
  expect((await readPdf((await debrief.savedFile(/\.pdf$/)).bytes)).pages).toHaveLength(3);
});

/** What both editions promise of the PDF of the sample. */
function expectSamplePdf(pdf: PdfFile, [width, height]: readonly [number, number]): void {
  const { structure } = pdf;
  expect(pdf).toMatchObject({ isTagged: true, outline: [{ title: TITLE, children: SECTIONS.map(entry) }] });
  expect(pdf.pages.map((one) => [Math.round(one.width), Math.round(one.height), one.aside])).toEqual(
    pdf.pages.map((_, at) => [
      width,
      height,
      `${at + 1} of ${pdf.pages.length}${TITLE} · Wednesday 4 Mar 2026`,
    ]),
  );
  expect(elements(structure, 'H1').map(({ text }) => text)).toEqual([TITLE]);
  expect(elements(structure, 'H2').map(({ text }) => text)).toEqual(SECTIONS);
  const tables = elements(structure, 'Table');
  expect(tables.map(rowsOf).map(([head, ...rows]) => ({ head, rows: rows.length }))).toEqual(TABLES);
  expect(
    rowsOf(tables[2])
      .slice(1)
      .map(([number, , owner]) => [number, owner]),
  ).toEqual([
    ['A1', 'Tomás Rivera'],
    ['A2', 'Amara Okafor'],
    ['A3', 'Tomás Rivera'],
    ['A4', 'Amara Okafor'],
    ['A5', 'Ingrid Solheim'],
  ]);
  expect(tables.map((table) => elements(table, 'TH').map(({ scope }) => scope))).toEqual([
    Array(3).fill('Column'),
    [...Array(3).fill('Column'), ...Array(5).fill('Row')],
    [...Array(8).fill('Column'), ...Array(5).fill('Row')],
  ]);
  expect(elements(structure, 'Figure').map(({ alt }) => alt)).toEqual([
    expect.stringMatching(/^Incident picture: 14 events from 08:40 to 11:10 UTC; impact start 08:52/),
  ]);
  const paragraphs = elements(structure, 'P').map(({ text }) => text);
  expect(paragraphs).toContainEqual(expect.stringMatching(/^On the morning of 4 March, .* in the end\.$/));
  expect(elements(structure, 'LI').map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'Time to mitigate 1 h 55 min',
      'The status page stayed green until 10:58.',
      'Ingrid Solheim Commander, booking',
    ]),
  );
}

const entry = (title: string) => ({ title, children: [] });

test('the PDF of the sample has its size, title, language, tags, outline and page numbers @electron', async ({
  debrief,
}) => {
  const { page } = debrief;
  await reviewSample(page);
  for (const paper of ['A4', 'Letter'] as const) {
    await page.getByRole('radiogroup', { name: 'Paper' }).getByText(paper).click();
    await expect(preview(page).getByRole('article')).toHaveAttribute('data-paper', paper);
    await debrief.chooseFile(`${paper}.pdf`);
    await page.keyboard.press('Control+P');
    const pdf = await readPdf((await debrief.savedFile(`${paper}.pdf`)).bytes);
    expect(pdf).toMatchObject({ title: `Post-mortem: ${TITLE}`, language: 'en', showsTitle: true });
    expect(pdf.author).toBeUndefined();
    expectSamplePdf(pdf, SIZES[paper]);
  }
  await expect(said(page)).toHaveText('Saved Letter.pdf.');
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[here](javascript:alert(1)) ](javascript:alert(2))',
  'a | b || c \\| `open',
  '# no heading',
  'naïve ½ Ελλάδα Привет',
];

test('hostile text stands in the PDF as it was typed @electron', async ({ debrief }) => {
  const { page } = debrief;
  await reviewSample(page);
  await typeInto(page, 'Summary', HOSTILE.join('\n\n'));
  await page.keyboard.press('F2');
  await typeInto(page, 'Title', `"${HOSTILE[0]}" | 100 %`);
  await page.keyboard.press('F4');
  await page.keyboard.press('Control+P');
  const { bytes } = await debrief.savedFile(/\.pdf$/);
  const pdf = await readPdf(bytes);
  expect(pdf.title).toBe(`Post-mortem: "${HOSTILE[0]}" | 100 %`);
  expect(elements(pdf.structure, 'H1').map(({ text }) => text)).toEqual([`"${HOSTILE[0]}" | 100 %`]);
  expect(pdf.pages[0]?.aside).toContain(`"${HOSTILE[0]}" | 100 % · Wednesday 4 Mar 2026`);
  expect(elements(pdf.structure, 'H2').map(({ text }) => text)).toEqual(SECTIONS);
  expect(
    elements(pdf.structure, 'P')
      .map(({ text }) => text)
      .slice(1, 1 + HOSTILE.length),
  ).toEqual(HOSTILE);
  expect(bytes.toString('latin1')).not.toMatch(/\/JavaScript|\/JS |\/URI/);
});

test('the print dialog gets the very page that Electron would save @browser', async ({ debrief }) => {
  const { page } = debrief;
  await reviewSample(page);
  await page.getByRole('radiogroup', { name: 'Paper' }).getByText('A4').click();
  // The program takes its print sheet away when the dialog closes; a copy of it is kept from that moment.
  await page.evaluate(() => {
    const print = window.print;
    window.print = () => {
      print();
      const sheet = document.querySelector('.print-root')?.cloneNode(true);
      Object.assign(window, { printed: { sheet, rules: [...document.adoptedStyleSheets] } });
    };
  });
  await page.keyboard.press('Control+P');
  await expect(said(page)).toHaveText('The print dialog was open: choose “Save as PDF” there.');
  const [call, ...more] = await debrief.printCalls();
  expect(more).toEqual([]);
  expect(call?.title).toBe(FILE);
  await expect(page.locator('.print-root')).toHaveCount(0);

  await page.evaluate(() => {
    const { sheet, rules } = (window as unknown as { printed: { sheet: Node; rules: CSSStyleSheet[] } })
      .printed; // kept above
    document.body.append(sheet);
    document.adoptedStyleSheets = rules;
  });
  await expect(page.locator('.print-root')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-root').getByRole('heading', { name: TITLE })).toBeVisible();
  await expect(page.getByRole('main')).toBeHidden();
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  expectSamplePdf(await readPdf(Buffer.from(data, 'base64')), SIZES.A4);
});

test('a browser that cancels or refuses to save loses nothing @browser', async ({ debrief }) => {
  const { page } = debrief;
  await reviewSample(page);
  for (const { name, message } of [
    { name: 'AbortError', message: 'Nothing was saved.' },
    {
      name: 'NotAllowedError',
      message: `“${FILE}.md” was not written: the browser refused it. The document is still in Debrief; you can save it again, in another folder if need be.`,
    },
  ]) {
    await page.evaluate((error) => {
      const showSaveFilePicker = () => Promise.reject(new DOMException('', error));
      Object.assign(window, { showSaveFilePicker });
    }, name);
    await page.keyboard.press('Control+S');
    await expect(said(page)).toHaveText(message);
  }
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.keyboard.press('Control+S');
  expect(written(readGfm((await debrief.savedFile(/\.md$/)).text)).headings).toEqual([TITLE, ...SECTIONS]);
});

test('the paper is white to its edges, also from a dark window @browser', async ({ debrief }) => {
  const { page } = debrief;
  await reviewSample(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(await scheme()).toBe('dark');
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await scheme()).toMatch(/light/); // the margins of a page are painted by it
});
