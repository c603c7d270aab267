import type { Page } from '@playwright/test';
import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { readGfm } from '../unit/document/read-back';
import { expect, test } from './harness/debrief';
import { openNewIncident } from './harness/incident';
import { stored, waitUntilSafe } from './harness/stored';
import { timelineRows } from './harness/timeline';

const SCRIPT = '<script>window.executed = 1</script><img src=x onerror="window.executed = 1">';

/** What is typed into every field. Each begins and ends with a letter, so that no field trims it. */
const TEXTS: readonly (readonly [kind: string, text: string])[] = [
  ['plain', 'Plain words'],
  ['empty', ''],
  ['10,000 characters', 'Lärm '.repeat(2_000).trim()],
  [
    'emoji, right to left, and control characters',
    'nul\u0000 bell\u0007 esc\u001b[31m turn\u202eback\u200b on 👩‍🚒 call 🏴󠁧󠁢󠁥󠁮󠁧󠁿 again الخادم mail-out توقف عن العمل',
  ],
  ['pipes, and backticks', 'a | b || c \\| d |-| one `two` ``three`` and ``` four ` five'],
  [
    'markup, and a link that would execute',
    `before ${SCRIPT} after [here](javascript:alert(1)) or ](javascript:alert(1)) now`,
  ],
];

/** Fields of CodeMirror, by screen and name, and where they are stored. */
const PREPARE_TEXTS = [
  'Title',
  'Summary',
  'Root cause',
  'What went wrong',
  'Lessons learned',
  'Follow-up',
] as const;
const PREPARE_FACTS = [
  'Affected services, separated by commas',
  'Incident lead',
  'Commander',
  'Author',
  'Responsible for the follow-up',
] as const;

const executed = (page: Page) => page.evaluate(() => Reflect.get(window, 'executed'));

async function fillText(page: Page, name: string | RegExp, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name, exact: true }).last();
  await field.focus();
  await expect(field).toBeFocused();
  await page.keyboard.insertText(text);
}

/** Types a text into every field that an incident has. */
async function fillEverything(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Alt+0');
  await expect(page.getByRole('button', { name: 'New incident' })).toBeVisible();
  await openNewIncident(page);
  for (const name of PREPARE_TEXTS) await fillText(page, name, text);
  for (const name of PREPARE_FACTS) await page.getByLabel(name).fill(text);
  await page.getByRole('button', { name: 'Add attendee' }).click();
  await expect(page.getByLabel('Name of the attendee')).toBeFocused();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(text);
  await page.getByRole('button', { name: 'Add row' }).click();
  await expect(page.getByRole('textbox', { name: 'Metric', exact: true })).toBeFocused();
  for (const _field of ['metric', 'value', 'note']) {
    await page.keyboard.insertText(text);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Control+Shift+E');
  await expect(page.getByRole('spinbutton', { name: 'hour, Time, UTC' })).toBeFocused();
  await page.keyboard.type('1405');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(text);

  await page.keyboard.press('F3');
  for (const [key, line] of [
    ['Alt+2', 'Next event'],
    ['Alt+3', 'Next contributing factor'],
    ['Alt+4', 'Next line of what went well'],
    ['Alt+5', 'Next action'],
  ] as const) {
    await page.keyboard.press(key);
    await fillText(page, line, text);
    await page.keyboard.press('Enter');
  }
  if (text === '') return;
  await fillText(page, 'How we know that A1 is done', text);
  await page.getByLabel('Owner of A1').fill(text);
  await page.keyboard.press('Enter');
}

/** Everything of an incident that was typed, past the program. */
async function typedTexts(page: Page, incidentId: string): Promise<Record<string, string>> {
  const of = <R extends { incidentId: string }>(rows: R[]) =>
    rows.filter((row) => row.incidentId === incidentId);
  const incident = (await stored(page, 'incidents')).find(({ id }) => id === incidentId);
  const events = of(await stored(page, 'events'));
  const [impact] = of(await stored(page, 'impacts'));
  const [factor] = of(await stored(page, 'factors'));
  const [note] = of(await stored(page, 'notes'));
  const [action] = of(await stored(page, 'actions'));
  const { title, lead, commander, author, summary, rootCause, wentWrong, lessons, followUp, followUpOwner } =
    incident ?? ({} as Record<string, never>); // an incident that is gone has no texts: the test then fails
  return {
    ...{ title, lead, commander, author, summary, rootCause, wentWrong, lessons, followUp, followUpOwner },
    services: incident?.services.join(', ') ?? 'none',
    attendee: incident?.attendees[0]?.name ?? 'none',
    role: incident?.attendees[0]?.role ?? 'none',
    metric: impact?.metric ?? 'none',
    value: impact?.value ?? 'none',
    note: impact?.note ?? 'none',
    event: events[0]?.text ?? 'none',
    source: events[0]?.source ?? 'none',
    captured: events[1]?.text ?? '',
    factor: factor?.text ?? '',
    wentWell: note?.text ?? '',
    action: action?.text ?? '',
    outcome: action?.outcome ?? '',
    owner: action?.owner ?? '',
  };
}

/** The blocks of a document: what a text that breaks out of its place would change. */
function blocksOf(root: Root): string[] {
  return root.children.map((node: RootContent) => {
    if (node.type === 'table') return `table ${node.children.map((row) => row.children.length).join(' ')}`;
    if (node.type === 'list') return `list of ${node.children.length}`;
    return node.type === 'heading' ? `heading ${node.depth}` : node.type;
  });
}

function hazards(root: Root): string[] {
  const found: string[] = [];
  visit(root, (node) => {
    if (node.type === 'html' && node.value !== '<br>') found.push(node.value);
    if ('url' in node && !/^(https?:|mailto:|#)/.test(node.url)) found.push(node.url);
  });
  return found;
}

test('whatever is typed into any field stays as typed, executes nowhere and breaks no document', async ({
  debrief,
}) => {
  test.setTimeout(180_000);
  const { page } = debrief;
  await expect(page.getByRole('heading').first()).toBeVisible();
  const blocks = new Map<string, string[]>();
  for (const [kind, text] of TEXTS) {
    await test.step(kind, async () => {
      await fillEverything(page, text);
      await waitUntilSafe(page);
      await page.reload();
      await expect(page.getByRole('button', { name: 'Start meeting' })).toBeVisible();
      await page.keyboard.press('F4');
      await expect(page.getByRole('article')).toBeVisible();
      const id = /incident\/([^/]+)/.exec(page.url())?.[1] ?? '';
      const typed = await typedTexts(page, id);
      expect(typed).toEqual(Object.fromEntries(Object.keys(typed).map((name) => [name, text])));

      await page.keyboard.press('Control+S');
      const { text: markdown } = await debrief.savedFile(/\.md$/);
      const root = readGfm(markdown);
      blocks.set(kind, blocksOf(root));
      expect(hazards(root)).toEqual([]);
      await page.getByText('Markdown', { exact: true }).click();
      await expect(page.getByRole('region', { name: 'Preview' }).getByRole('heading').first()).toBeVisible();
      expect(await executed(page)).toBeUndefined();

      await page.keyboard.press('F2');
      await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
      await expect(page.getByLabel('Incident lead')).toHaveValue(text);
    });
  }
  const full = blocks.get('plain');
  expect(full?.filter((block) => block.startsWith('table'))).toHaveLength(3);
  for (const [kind] of TEXTS.filter(([, text]) => text !== '')) {
    expect([kind, blocks.get(kind)]).toEqual([kind, full]);
  }
  expect(blocks.get('empty')).toContain('heading 1');
});

test('times that no clock shows, that are missing, out of order or without a date do no harm', async ({
  debrief,
}) => {
  const { page } = debrief;
  const well = page.getByRole('textbox', { name: 'The timeline as you have it' });
  await well.fill('14:30 — second\n14:10 — first\n25:99 — never\n99 — no time\n— nothing at all');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Paste preview' }).locator('dl')).toHaveText(
    /^understood2doubtful[1-3]skipped[0-2]$/,
  );
  await expect(page.getByText('There is no hour 25.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await expect.poll(() => timelineRows(page)).toEqual(['14:10 first', '14:30 second']);
  const today = new Date().toISOString().slice(0, 10);
  expect((await stored(page, 'incidents')).map(({ date }) => date)).toEqual([today]);

  // Typed into the time of a row: every digit leads to a time, or to none.
  for (const [digits, shown] of [
    ['2599', /^(02|05|09|2[0-3]):(0|5)\d$/],
    ['0000', /^00:00$/],
    ['2359', /^23:59$/],
  ] as const) {
    const row = page.locator('[data-row]', { hasText: 'second' });
    await row.getByRole('button', { name: /^Time/ }).focus();
    await expect(row.getByRole('spinbutton').first()).toBeFocused();
    await page.keyboard.type(digits);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(row.getByRole('button', { name: /^Time/ })).toHaveText(shown);
  }
  // And erased: the event stays, without a time.
  const row = page.locator('[data-row]', { hasText: 'first' });
  await row.getByRole('button', { name: /^Time/ }).focus();
  await expect(row.getByRole('spinbutton').first()).toBeFocused();
  for (const key of ['Backspace', 'Backspace', 'Backspace', 'Tab', 'Backspace', 'Backspace', 'Backspace']) {
    await page.keyboard.press(key);
  }
  await page.getByRole('textbox', { name: 'Summary' }).focus();
  await expect(row.getByRole('button', { name: /^Time/ })).toHaveText('––:––');
  expect((await stored(page, 'events')).map(({ text, at }) => [text, at === null])).toEqual([
    ['first', true],
    ['second', false],
  ]);

  // In the line of the meeting: what is no time is part of the words.
  await page.keyboard.press('F3');
  await page.keyboard.press('Alt+2');
  for (const line of ['25:99 is no time', '24:10 neither']) {
    await expect(page.getByRole('textbox', { name: 'Next event' })).toBeFocused();
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-row]', { hasText: line })).toContainText('––:––');
  }
});
