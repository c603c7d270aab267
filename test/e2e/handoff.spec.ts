import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './harness/accessible';
import { type Debrief, expect, type SavedFile, test } from './harness/debrief';
import { dropFiles } from './harness/evidence';
import { openSample } from './harness/incident';
import { text } from './harness/places';
import { stored } from './harness/stored';

const file = (page: Page) => page.getByRole('region', { name: 'Hand-off file' });
const group = (page: Page, name: string) => file(page).getByRole('region', { name, exact: true });
const told = (page: Page) => page.getByRole('contentinfo').getByRole('status').first();

async function write(page: Page, name: string, words: string): Promise<void> {
  await text(page, name).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(words);
  await expect(text(page, name)).toHaveText(words);
}

async function save({ page, savedFile }: Debrief): Promise<SavedFile> {
  await page.keyboard.press('Control+Shift+H');
  await expect(page.getByRole('dialog', { name: 'Save hand-off file' })).toBeVisible();
  await page.keyboard.press('Enter');
  const saved = await savedFile(/\.debrief$/);
  await expect(told(page)).toHaveText(
    `Saved ${saved.name}. When it comes back, Debrief shows what has changed.`,
  );
  return saved;
}

async function open(
  debrief: Debrief,
  { name, text: content }: Pick<SavedFile, 'name' | 'text'>,
): Promise<void> {
  await debrief.offerFile({ name, content });
  await debrief.page.keyboard.press('Control+O');
}

/** Presses a key that opens a dialog; answers with the text of what has the focus as soon as it is drawn. */
async function focusedAtOnce(page: Page, key: string): Promise<string | null> {
  const watched = await page.evaluateHandle(() => {
    const focused = new Promise<string | null>((resolve) => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector('[role="dialog"]')) return;
        watch.disconnect();
        resolve(document.activeElement?.textContent ?? null);
      });
      watch.observe(document.body, { childList: true, subtree: true });
    });
    return { focused };
  });
  await page.keyboard.press(key);
  return watched.evaluate(({ focused }) => focused);
}

/** Everything that is stored of an incident, without what every write raises. */
async function content(page: Page): Promise<unknown> {
  const tables = ['incidents', 'events', 'factors', 'actions', 'notes', 'impacts', 'meetings'] as const;
  const rows = await Promise.all(tables.map((table) => stored(page, table)));
  return JSON.parse(
    JSON.stringify(rows, (key, value) =>
      ['rev', 'updatedAt', 'nextFactor', 'nextAction'].includes(key) ? undefined : value,
    ),
  );
}

test('the lead hands on, both work on it, and the file that comes back is merged by choice @browser', async ({
  debrief: lead,
  colleague: facilitator,
}) => {
  test.slow();
  await openSample(lead.page);
  await write(lead.page, 'Summary', 'Letters piled up for an hour');
  await lead.page.keyboard.press('Control+Shift+H');
  await expectAccessible(lead.page, 'question before saving');
  await lead.page.keyboard.press('Escape');
  const first = await save(lead);
  expect(first.text).toContain('"summary": "Letters piled up for an hour"');

  await test.step('it is not on the other computer yet: a preview, then all of it', async () => {
    const { page } = facilitator;
    await expect(page.getByRole('heading').first()).toBeVisible();
    await open(facilitator, first);
    await expect(file(page)).toContainText('This incident is not on this computer yet.');
    await expect(file(page)).toContainText('on another computer');
    expect(await stored(page, 'incidents')).toEqual([]);
    await expectAccessible(page, 'an incident that is new here');
    await page.keyboard.press('Control+Enter');
    await expect(text(page, 'Summary')).toHaveText('Letters piled up for an hour');
    await expect(told(page)).toHaveText(`Added from “${first.name}”.`);
    expect(await content(page)).toEqual(await content(lead.page));
  });

  await test.step('both go on', async () => {
    await write(facilitator.page, 'Summary', 'Letters piled up for two hours');
    await write(facilitator.page, 'Root cause', 'A limit nobody had seen');
    await write(lead.page, 'Summary', 'Letters piled up for ninety minutes');
    await write(lead.page, 'Lessons learned', 'Look at the queue');
  });
  const back = await save(facilitator);
  await expect.poll(async () => (await stored(lead.page, 'incidents'))[0]?.lessons).toBe('Look at the queue');
  const before = await content(lead.page);

  await test.step('dropped, it shows who has changed what', async () => {
    const { page } = lead;
    await dropFiles(page, [{ name: back.name, bytes: back.bytes }]);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(group(page, 'Changed on both sides').getByRole('group')).toHaveCount(1);
    await expect(group(page, 'Changed in the file').getByRole('group')).toHaveCount(1);
    await expect(group(page, 'Changed only here')).toContainText('1');
    const summary = page.getByRole('group', { name: 'Incident, Summary' });
    await expect(summary.getByRole('radio', { name: /^Here/ })).toBeChecked();
    await expect(
      page.getByRole('group', { name: 'Incident, Root cause' }).getByRole('radio', { name: /^In the file/ }),
    ).toBeChecked();
    await page.getByRole('button', { name: 'Show' }).click();
    await expectAccessible(page, 'comparison');
    // Where the sides stand below each other no column says which is which.
    await page.setViewportSize({ width: 700, height: 720 });
    const side = summary.locator('[aria-hidden="true"]', { hasText: 'In the file:' });
    await expect(side).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect(side).toBeHidden();
    expect(await content(page)).toEqual(before);
  });

  await test.step('what was chosen is taken, and one undo takes all of it back', async () => {
    const { page } = lead;
    const summary = page.getByRole('group', { name: 'Incident, Summary' });
    await summary.getByRole('radio', { name: /^Here/ }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('button', { name: /^Take 2 from the file/ })).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(told(page)).toHaveText('2 changes taken from the file. Ctrl Z takes all of it back.');
    await expect(text(page, 'Summary')).toHaveText('Letters piled up for two hours');
    await expect(text(page, 'Root cause')).toHaveText('A limit nobody had seen');
    await expect(text(page, 'Lessons learned')).toHaveText('Look at the queue');
    const merged = await content(page);
    await page.keyboard.press('Control+Z');
    await expect(text(page, 'Summary')).toHaveText('Letters piled up for ninety minutes');
    expect(await content(page)).toEqual(before);
    await page.keyboard.press('Control+Shift+Z');
    await expect(text(page, 'Summary')).toHaveText('Letters piled up for two hours');
    expect(await content(page)).toEqual(merged);
  });

  await test.step('the same file has nothing new any more', async () => {
    await open(lead, back);
    await expect(file(lead.page)).toContainText('It holds nothing that is not here already.');
    await lead.page.keyboard.press('Escape');
    await expect(text(lead.page, 'Summary')).toBeVisible();
  });
});

test('a question has the focus in the moment at which it appears, and gives it back', async ({
  debrief: { page },
}) => {
  await openSample(page);
  await text(page, 'Summary').focus();
  expect(await focusedAtOnce(page, 'Control+Shift+H')).toBe('Save file');
  await page.keyboard.press('Escape');
  await expect(text(page, 'Summary')).toBeFocused();

  await page.keyboard.press('Alt+0');
  const question = page.getByRole('button', { name: /^Delete/ }).first();
  await question.focus();
  expect(await focusedAtOnce(page, 'Enter')).toMatch(/^Keep it/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(question).toBeFocused();
});

test('an incident that was deleted here is brought back by its file @browser', async ({ debrief }) => {
  const { page } = debrief;
  await openSample(page);
  const saved = await save(debrief);
  await page.keyboard.press('Alt+0');
  await page
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Delete', exact: true }).last().click();
  await expect(page.getByText(/^Deleted 1$/)).toBeVisible();
  await open(debrief, saved);
  await expect(file(page)).toContainText('Here it was deleted; taking the file brings it back.');
  await page.getByRole('button', { name: /^Bring it back as it was here/ }).click();
  await expect(text(page, 'Title')).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(
    page.getByRole('heading', { name: 'There is no such incident on this computer' }),
  ).toBeVisible();
});

test('a file that is no hand-off says why, and changes nothing', async ({ debrief }) => {
  const { page } = debrief;
  await openSample(debrief.page);
  const saved = await save(debrief);
  const before = await content(page);
  const lines = saved.text.split('\n');
  const wrong: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    [
      'cut.debrief',
      lines.slice(0, 40).join('\n'),
      /“cut\.debrief” was not opened: it is not complete JSON; the first mistake is in line 40\. .+ Nothing was changed\./,
    ],
    [
      'newer.debrief',
      saved.text.replace('"version": 2', '"version": 3'),
      /a newer Debrief made it \(version 3; this one reads 2\)/,
    ],
    ['other.debrief', '{"kind": "invoice"}', /so it is another kind of file/],
    [
      'odd.debrief',
      saved.text.replace('"approximate": false', '"approximate": 7'),
      /“approximate” of event \d+ has to be true or false \(record\.events\[\d+\]\.approximate\)/,
    ],
    [
      'trap.debrief',
      saved.text.replace('"record": {', '"record": {"__proto__": {},'),
      /record has a part that Debrief does not know: “__proto__”/,
    ],
    [
      'bytes.debrief',
      new Uint8Array([0xff, 0xfe, 0x00]),
      /“bytes\.debrief” was not read: it is not text in UTF-8/,
    ],
  ];
  for (const [name, given, message] of wrong) {
    await debrief.offerFile({ name, content: given });
    await page.keyboard.press('Control+O');
    await expect(page.getByRole('alert')).toHaveText(message);
  }
  await expectAccessible(page, 'a file that was not opened');
  expect(await content(page)).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(text(page, 'Title')).toBeVisible();
});

test('a double click opens a file: at the start, while it runs, and as macOS does @electron', async ({
  debrief,
}) => {
  test.slow();
  await openSample(debrief.page);
  const saved = await save(debrief);
  const given = { name: 'Übergabe 1.debrief', content: saved.text };

  await test.step('on the command line of the start', async () => {
    const page = await debrief.restart({ files: [given] });
    await expect(file(page)).toContainText('Übergabe 1.debrief');
    await expect(file(page)).toContainText('Nothing in it differs from what is here.');
    await page.keyboard.press('Escape');
    await expect(text(page, 'Title')).toBeVisible();
  });

  await test.step('on the command line of a second start, which ends', async () => {
    const { page } = debrief;
    await debrief.startAgain([given, { name: 'broken.debrief', content: '{' }]);
    await expect(page.getByRole('alert')).toContainText('“broken.debrief” was not opened');
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(file(page)).toContainText('Übergabe 1.debrief');
    await page.keyboard.press('Escape');
    await expect(text(page, 'Title')).toBeVisible();
  });

  await test.step('by the event that macOS sends, and never with its path', async () => {
    const { page, electron } = debrief;
    const path = `${debrief.dataFolder}-none/gone.debrief`;
    const prevented = await electron?.evaluate(({ app }, gone) => {
      let count = 0;
      app.emit('open-file', { preventDefault: () => void count++ }, gone);
      return count;
    }, path);
    expect(prevented).toBe(1);
    await expect(page.getByRole('alert')).toHaveText(
      '“gone.debrief” was not read: the system did not let Debrief read it. Nothing was changed.',
    );
    expect(await page.content()).not.toContain('-none');
  });

  await test.step('while the page is being loaded again', async () => {
    const { page } = debrief;
    await Promise.all([page.reload(), debrief.startAgain([given])]);
    await expect(file(page)).toContainText('Übergabe 1.debrief');
  });
});

test('the file is text that a person can read, and the same each time @browser', async ({ debrief }) => {
  await openSample(debrief.page);
  const saved = await save(debrief);
  expect(saved.name).toMatch(/^\d{4}-\d\d-\d\d .+\.debrief$/);
  const lines = saved.text.split('\n');
  expect(lines.slice(0, 4)).toEqual([
    '{',
    '  "kind": "debrief-incident",',
    '  "version": 2,',
    expect.stringMatching(/^ {2}"about": "A whole incident, .+private notes/),
  ]);
  expect(saved.text).toMatch(/"at": "\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"/);
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  expect(JSON.parse(saved.text)).toMatchObject({ program: version, basedOn: [] });
  const first = JSON.parse(saved.text);
  await write(debrief.page, 'Title', 'Another title, and so another name');
  const again = JSON.parse((await save(debrief)).text);
  expect(again.basedOn).toEqual([first.id]);
  expect(again.copy).toBe(first.copy);
  expect(Object.keys(again)).toEqual(Object.keys(first));
  expect(again.record.events).toEqual(first.record.events);
});
