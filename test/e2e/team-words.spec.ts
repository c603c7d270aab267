import type { Page } from '@playwright/test';
import { expect, test } from './harness/debrief';
import { openNewIncident } from './harness/incident';
import { text } from './harness/places';

test.use({ profile: 'kept' });

const list = (page: Page, name: 'Flag' | 'Leave alone') => page.getByRole('region', { name, exact: true });
const said = (page: Page) => page.getByRole('region', { name: 'Share' }).getByRole('status');
const underlined = (page: Page, name: string) => text(page, name).locator('.cm-finding');

/** The phrases of a list as they stand there, with the words to use instead where there are any. */
function phrases(page: Page, name: 'Flag' | 'Leave alone'): Promise<string[]> {
  return list(page, name)
    .getByRole('listitem')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('input')].map(({ value }) => value).join(' → ')),
    );
}

async function openSettings(page: Page): Promise<void> {
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.keyboard.press('Control+,');
  await expect(text(page, 'Next phrase to flag')).toBeFocused();
}

test('a phrase of the team is flagged in the next incident, reworded on one key, and undone @browser', async ({
  debrief,
}) => {
  const { page } = debrief;
  const { keyboard } = page;
  await openSettings(page);
  await keyboard.type('war room');
  await keyboard.press('Tab');
  await keyboard.type('incident call');
  await keyboard.press('Enter');
  await expect(text(page, 'Next phrase to flag')).toBeFocused();
  await expect(text(page, 'Next phrase to flag')).toHaveValue('');
  await expect.poll(() => phrases(page, 'Flag')).toEqual(['war room → incident call']);

  await keyboard.press('Alt+N');
  await text(page, 'Summary').focus();
  await keyboard.type('War room opened late. It was human error');
  await expect(underlined(page, 'Summary')).toHaveText(['War room', 'human error']);
  await keyboard.press('ControlOrMeta+Home');
  await keyboard.press('F8');
  await expect(page.getByRole('group', { name: 'About this phrase' })).toContainText(
    'Your team has asked to look twice at these words.',
  );
  await keyboard.press('Control+.');
  await expect(text(page, 'Summary')).toHaveText('Incident call opened late. It was human error');
  await keyboard.press('Control+Z');
  await expect(text(page, 'Summary')).toHaveText('War room opened late. It was human error');

  await test.step('what is to be left alone is quiet', async () => {
    await keyboard.press('Control+,');
    await text(page, 'Next phrase to leave alone').focus();
    await keyboard.type('human error');
    await keyboard.press('Enter');
    await expect.poll(() => phrases(page, 'Leave alone')).toEqual(['human error']);
    await keyboard.press('Control+,');
    await expect(page).toHaveURL(/\/prepare$/);
    await text(page, 'Summary').focus();
    await expect(underlined(page, 'Summary')).toHaveText(['War room']);
    await keyboard.press('F4');
    await expect(page.getByRole('region', { name: 'Wording' }).getByRole('listitem')).toHaveCount(1);
  });

  await test.step('and all of it comes back', async () => {
    await debrief.restart();
    await expect(debrief.page.getByRole('heading').first()).toBeVisible();
    await debrief.page.keyboard.press('Control+,');
    await expect.poll(() => phrases(debrief.page, 'Flag')).toEqual(['war room → incident call']);
    await expect.poll(() => phrases(debrief.page, 'Leave alone')).toEqual(['human error']);
  });
});

test('the lists are kept with the keyboard alone, and every change is undone @browser', async ({
  debrief,
}) => {
  const { page } = debrief;
  const { keyboard } = page;
  await openSettings(page);
  const alert = list(page, 'Flag').getByRole('alert');
  await keyboard.press('Enter');
  await expect(alert).toHaveText('Type a phrase first.');
  for (const phrase of ['one', 'two', 'three']) {
    await keyboard.type(phrase);
    await keyboard.press('Enter');
    await expect(text(page, 'Next phrase to flag')).toHaveValue('');
  }
  await expect.poll(() => phrases(page, 'Flag')).toEqual(['three → ', 'two → ', 'one → ']);
  await keyboard.type('TWO');
  await keyboard.press('Enter');
  await expect(alert).toHaveText('This phrase is already in the list.');
  await expect(text(page, 'Next phrase to flag')).toHaveAccessibleDescription(
    'This phrase is already in the list.',
  );

  await test.step('a phrase is changed in its place, or refused there', async () => {
    const row = list(page, 'Flag').getByRole('listitem').nth(1);
    const phrase = row.getByRole('textbox', { name: 'Phrase to flag' });
    await phrase.focus();
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('Three');
    await keyboard.press('Enter');
    await expect(row.getByRole('alert')).toHaveText('This phrase is already in the list.');
    await keyboard.press('Escape');
    await expect(phrase).toHaveValue('two');
    await expect(row.getByRole('alert')).toBeHidden();
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('second');
    await keyboard.press('Enter');
    await expect.poll(() => phrases(page, 'Flag')).toEqual(['three → ', 'second → ', 'one → ']);
    await expect(phrase).toBeFocused();
    await keyboard.press('Tab');
    await keyboard.type('a second thing');
    await keyboard.press('Tab');
    await expect(row).toContainText('These words are flagged as well, so they are not offered.');
    await expect.poll(() => phrases(page, 'Flag')).toEqual(['three → ', 'second → a second thing', 'one → ']);
  });

  await test.step('a phrase is removed, the focus stays near, and undo brings it back', async () => {
    await expect(page.getByRole('button', { name: 'Remove “second”' })).toBeFocused();
    await keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Remove “one”' })).toBeFocused();
    await expect(page.getByText('Removed “second”. Ctrl+Z brings it back.')).toBeVisible();
    await keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Remove “three”' })).toBeFocused();
    await keyboard.press('Enter');
    await expect(text(page, 'Next phrase to flag')).toBeFocused();
    await expect(list(page, 'Flag')).toContainText('Nothing yet. For example “war room”');
    await keyboard.press('ControlOrMeta+A');
    await keyboard.press('Delete');
    for (const count of [1, 2, 3]) {
      await keyboard.press('Control+Z');
      await expect(list(page, 'Flag').getByRole('listitem')).toHaveCount(count);
    }
    await expect.poll(() => phrases(page, 'Flag')).toEqual(['three → ', 'second → a second thing', 'one → ']);
  });
});

test('phrases typed one behind another are all kept @browser', async ({ debrief }) => {
  const { page } = debrief;
  const { keyboard } = page;
  await openSettings(page);
  for (const phrase of ['alpha', 'beta', 'gamma', 'delta']) {
    await keyboard.type(phrase);
    await keyboard.press('Enter');
  }
  await expect
    .poll(() => phrases(page, 'Flag').then((all) => all.map((each) => each.split(' ')[0])))
    .toEqual(['delta', 'gamma', 'beta', 'alpha']);
  await keyboard.type('alpha');
  await keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(text(page, 'Next phrase to flag')).toHaveValue('alpha');
});

test('a words file is saved and added again; a broken one changes nothing', async ({ debrief }) => {
  const { page } = debrief;
  await openSettings(page);
  await page.keyboard.type('war room');
  await page.keyboard.press('Enter');
  await expect(list(page, 'Flag').getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Save words file' }).click();
  const saved = await debrief.savedFile('debrief-words.json');
  await expect(said(page)).toHaveText('Saved debrief-words.json.');
  expect(JSON.parse(saved.text)).toEqual({
    kind: 'debrief-team-words',
    version: 1,
    flag: [{ phrase: 'war room', instead: '' }],
    allow: [],
  });

  const add = async (name: string, content: string | Uint8Array | null) => {
    await debrief.offerFile(content === null ? null : { name, content });
    await page.getByRole('button', { name: 'Add words from a file' }).click();
  };
  await add(saved.name, saved.text);
  await expect(said(page)).toHaveText('Nothing in “debrief-words.json” is new here.');
  const more = saved.text
    .replace('"allow": []', '"allow": ["chaos monkey"]')
    .replace('"flag": [', '"flag": [{ "phrase": "hero" },');
  await add('more.json', more);
  await expect(said(page)).toHaveText(
    'Added from “more.json”: 1 to flag, 1 to leave alone. 1 was here already. Ctrl+Z takes them out again.',
  );
  const all = ['war room → ', 'hero → '];
  await expect.poll(() => phrases(page, 'Flag')).toEqual(all);
  await expect.poll(() => phrases(page, 'Leave alone')).toEqual(['chaos monkey']);

  const notRead = (reason: string) => `The words file was not read: ${reason} Nothing was changed.`;
  for (const [name, content, message] of [
    ['cut.json', more.slice(0, -8), notRead('it is not complete JSON; the first mistake is in line 7.')],
    ['newer.json', more.replace('"version": 1', '"version": 9'), /a newer Debrief made it \(version 9/],
    ['odd.json', more.replace('"hero"', '7'), notRead('flag[0].phrase has to be text.')],
    ['bytes.json', new Uint8Array([0xff, 0xfe, 0x00]), /^“bytes.json” was not read: it is not text in UTF-8/],
    ['none', null, 'No file was chosen.'],
  ] as const) {
    await add(name, content);
    await expect(said(page)).toHaveText(message);
    await expect.poll(() => phrases(page, 'Flag')).toEqual(all);
  }

  await page.keyboard.press('Control+Z');
  await expect.poll(() => phrases(page, 'Flag')).toEqual(['war room → ']);
  await expect.poll(() => phrases(page, 'Leave alone')).toEqual([]);
});

test('another window checks with a new phrase at once, in the line that is being typed @browser', async ({
  debrief,
}) => {
  const { page } = debrief;
  await openNewIncident(page);
  await text(page, 'Summary').focus();
  await page.keyboard.type('The war room opened');
  const other = await page.context().newPage();
  await other.goto(page.url().replace(/#.*/, '#/settings'));
  await expect(text(other, 'Next phrase to flag')).toBeFocused();
  await other.keyboard.type('war room');
  await other.keyboard.press('Enter');
  await expect(underlined(page, 'Summary')).toHaveText('war room');
  await other.keyboard.press('Control+Z');
  await expect(underlined(page, 'Summary')).toHaveCount(0);
});
