import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { textOf } from '../../shared/domain/document/inline-text';
import { readEvidence } from '../../shared/domain/files/evidence';
import { IMPORTERS } from '../../shared/domain/timeline/importers/importers';
import { readAs } from '../../shared/domain/timeline/importers/read-file';
import type { IsoDate } from '../../shared/domain/units';
import { readGfm } from '../unit/document/read-back';
import { type Debrief, expect, test } from './harness/debrief';
import { chooseFile, type EvidenceFile, expectRead, preview } from './harness/evidence';
import { openNewIncident } from './harness/incident';
import { stored } from './harness/stored';

const FIXTURES = join(import.meta.dirname, '../fixtures/import');
const DAY = '2026-03-17' as IsoDate; // an existing day

/** The evidence of a format, as somebody would have it: the first of its files, or all of them as an archive. */
function fixtureOf(format: string): EvidenceFile {
  const folder = join(FIXTURES, format);
  const [first = ''] = readdirSync(folder).sort();
  const path = join(folder, first);
  if (format !== 'slack-export') return { name: first, bytes: readFileSync(path) };
  const entries = (readdirSync(folder, { recursive: true }) as string[]) // safe: names, since nothing else was asked for
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const);
  return { name: 'export.zip', bytes: Buffer.from(zipSync(Object.fromEntries(entries))) };
}

/** What a person who agrees to everything gets: when and what, in order of time. */
function expected(file: EvidenceFile): [string, string][] {
  const evidence = readEvidence(file.name, new Uint8Array(file.bytes));
  if (!evidence.ok) throw new Error(evidence.problem.message);
  const found = readAs(evidence.evidence, { day: DAY, zone: 'UTC', lastAt: null, mapping: null }, null);
  if (!found.ok || !found.result.ok) throw new Error(`${file.name} is not understood`);
  const taken = found.result.reading.events.filter(({ suggested }) => suggested);
  const seen = new Set<string>();
  return taken
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, text }): [string, string] => [new Date(at).toISOString(), text])
    .filter((event) => !seen.has(event.join()) && seen.add(event.join()));
}

async function takeOver({ page }: Debrief, file: EvidenceFile, label: string): Promise<string> {
  const id = await openNewIncident(page, label);
  await page.getByRole('spinbutton', { name: /^year, Date of the incident/ }).click();
  await page.keyboard.type(DAY.replaceAll('-', ''));
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await stored(page, 'incidents')).at(-1)?.date).toBe(DAY);
  await chooseFile(page, file);
  await expect(preview(page).locator('dl')).toBeVisible();
  await expect(preview(page)).toContainText(label);
  await expectRead(page);
  await page.keyboard.press('Control+Enter');
  await expect(preview(page)).toBeHidden();
  return id;
}

async function savedMarkdown(debrief: Debrief): Promise<string> {
  const { page } = debrief;
  await page.keyboard.press('F4');
  await expect(page.getByRole('region', { name: 'Preview' }).getByRole('article')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+S');
  const { bytes } = await debrief.savedFile(/\.md$/);
  return textOf(readGfm(bytes.toString()).children).replace(/\s+/g, ' ');
}

/** An archive, a text and a file of JSON reach the page through both editions; what they hold is no business of theirs. */
const IN_BOTH: readonly string[] = ['slack-export', 'text', 'pagerduty-log-entries'];
/** So many formats share one start of the program. */
const AT_ONCE = 6;

async function expectTakenOver(
  debrief: Debrief,
  { format, label }: (typeof IMPORTERS)[number],
): Promise<void> {
  const { page } = debrief;
  const file = fixtureOf(format);
  const events = expected(file);
  expect(events.length).toBeGreaterThan(0);
  const id = await takeOver(debrief, file, label);
  const kept = (await stored(page, 'events')).filter(({ incidentId }) => incidentId === id);
  expect(kept.map(({ at, text }) => [at && new Date(at).toISOString(), text])).toEqual(events);
  const document = await savedMarkdown(debrief);
  for (const [at, text] of events) {
    expect(document).toContain(at.slice(11, 16));
    // Marks in a text may be read as emphasis: its words are there.
    for (const word of text.match(/[\p{L}\p{N}]{3,}/gu)?.slice(0, 6) ?? []) expect(document).toContain(word);
  }
}

const inBoth = IMPORTERS.filter(({ format }) => IN_BOTH.includes(format));
const others = IMPORTERS.filter((importer) => !inBoth.includes(importer));
const inOne = Array.from({ length: Math.ceil(others.length / AT_ONCE) }, (_, index) =>
  others.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
);
for (const some of [inBoth, ...inOne]) {
  const labels = some.map(({ label }) => label).join(', ');
  const edition = some === inBoth ? '' : ' @browser';
  test(`${labels}: from the file to the exported document${edition}`, async ({ debrief }) => {
    for (const importer of some) await test.step(importer.label, () => expectTakenOver(debrief, importer));
  });
}
