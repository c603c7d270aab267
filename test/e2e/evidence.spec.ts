import type { Page } from '@playwright/test';
import { expectAccessible } from './harness/accessible';
import { expectNoAxeViolations } from './harness/axe';
import { expect, test } from './harness/debrief';
import { drawLate } from './harness/draw-late';
import { chooseFile, dropFiles, expectCounts, expectRead, preview, textFile } from './harness/evidence';
import { openNewIncident } from './harness/incident';
import { putOnClipboard, stored } from './harness/stored';
import { timelineRows } from './harness/timeline';

const LINES = '2026-03-17 08:00 — Mail bounces\n08:10 — Mail is held\n08:30 — Mail flows';
const MAIL = textFile('mail.txt', LINES);

const events = async (page: Page) =>
  (await stored(page, 'events')).map(({ at, text }) => [
    at === null ? null : new Date(at).toISOString(),
    text,
  ]);

test('a file is chosen, corrected and added by keyboard alone, and one undo takes it back', async ({
  debrief,
}) => {
  const { page } = debrief;
  const { keyboard } = page;
  await openNewIncident(page);
  await chooseFile(page, MAIL);
  await expectCounts(page, { understood: 3, doubtful: 0, skipped: 0 });
  await expect(preview(page).getByRole('heading', { name: 'mail.txt' })).toBeFocused();
  await expect(preview(page)).toContainText('Lines with times');

  await preview(page).getByRole('button', { name: 'Correct 08:10 Mail is held' }).focus();
  await keyboard.press('Enter');
  await preview(page).getByRole('textbox', { name: 'Text for “Mail is held”' }).focus();
  await keyboard.press('ControlOrMeta+A');
  await keyboard.type('Mail is held back');
  await keyboard.press('Enter');
  await preview(page)
    .getByRole('group', { name: 'Time for “Mail is held”, UTC' })
    .getByRole('spinbutton')
    .first()
    .focus();
  await keyboard.type('0812');
  await keyboard.press('Enter');
  await preview(page).getByRole('button', { name: 'Leave out 08:30 Mail flows' }).focus();
  await keyboard.press('Enter');
  expect(await stored(page, 'events')).toEqual([]);
  await keyboard.press('Control+Enter');
  await expect.poll(() => timelineRows(page)).toEqual(['08:00 Mail bounces', '08:12 Mail is held back']);
  expect((await stored(page, 'incidents')).map(({ date }) => date)).toEqual(['2026-03-17']);

  await keyboard.press('Control+Z');
  await expect.poll(() => timelineRows(page)).toEqual([]);
});

test('a file is dropped anywhere on the window, on an incident and on the list', async ({ debrief }) => {
  const { page } = debrief;
  await expect(page.getByRole('heading').first()).toBeVisible();
  await dropFiles(page, [MAIL]);
  await expectCounts(page, { understood: 3, doubtful: 0, skipped: 0 });
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => timelineRows(page)).toHaveLength(3);

  await dropFiles(page, [textFile('more.txt', '2026-03-17 09:00 — Mail is checked')]);
  await expectCounts(page, { understood: 1, doubtful: 0, skipped: 0 });
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => timelineRows(page)).toHaveLength(4);
});

test('several files are previewed one after the other @browser', async ({ debrief }) => {
  const { page } = debrief;
  await openNewIncident(page);
  await dropFiles(page, [
    MAIL,
    textFile('cut.json', '[{'),
    textFile('more.txt', '2026-03-17 09:00 — Mail is checked'),
  ]);
  await expectCounts(page, { understood: 3, doubtful: 0, skipped: 0 });
  await expect(preview(page)).toContainText('2 more files wait');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('“cut.json” was not understood');
  await expect(preview(page)).toContainText('1 more file waits');
  await page.getByRole('button', { name: 'Back' }).press('Escape');
  await expect(preview(page).getByRole('heading', { name: 'more.txt' })).toBeFocused();
  await expectCounts(page, { understood: 1, doubtful: 0, skipped: 0 });
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => timelineRows(page)).toHaveLength(4);
  await expect(preview(page)).toBeHidden();
});

test('the same evidence again adds nothing, and leaves a row that was edited as it is @browser', async ({
  debrief,
}) => {
  const { page } = debrief;
  await openNewIncident(page);
  await chooseFile(page, MAIL);
  await expectCounts(page, { understood: 3, doubtful: 0, skipped: 0 });
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => timelineRows(page)).toHaveLength(3);
  const row = page.getByRole('textbox', { name: 'What happened, event at 08:10' });
  await row.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' back');
  await expect.poll(async () => (await events(page))[1]?.[1]).toBe('Mail is held back');

  await chooseFile(page, textFile('mail.txt', `${LINES}\n08:40 — Mail is counted`));
  await expectCounts(page, { understood: 1, doubtful: 0, skipped: 0, 'already here': 3 });
  await preview(page).getByRole('button', { name: '3 already here' }).click();
  await expect(preview(page)).toContainText('In the timeline, and edited there: it stays as it is');
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(() => timelineRows(page))
    .toEqual(['08:00 Mail bounces', '08:10 Mail is held back', '08:30 Mail flows', '08:40 Mail is counted']);
});

test('the day that was given a moment ago is the day of what is read now @browser', async ({ debrief }) => {
  const { page } = debrief;
  await openNewIncident(page);
  await drawLate(page);
  await page.getByRole('spinbutton', { name: /^year, Date of the incident/ }).click();
  await page.keyboard.type('20260317');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await stored(page, 'incidents'))[0]?.date).toBe('2026-03-17');
  await chooseFile(page, textFile('mail.txt', '08:00 Mail bounces'));
  const day = preview(page).getByRole('spinbutton', { name: /^day, Day of the first event/ });
  await expect(day).toHaveText('17');
  await expectCounts(page, { understood: 1, doubtful: 0, skipped: 0 });
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(async () => (await stored(page, 'events')).map(({ at }) => at))
    .toEqual([Date.UTC(2026, 2, 17, 8)]);
});

test('what is no evidence is refused with its line, and nothing changes @browser', async ({ debrief }) => {
  const { page } = debrief;
  await openNewIncident(page);
  await page.getByRole('textbox', { name: 'Summary' }).focus();
  await page.keyboard.type('Mail was held');
  for (const [file, message] of [
    [
      textFile('cut.json', '{\n  "log_entries": [\n    { "id": "A"'),
      /“cut\.json” was not understood, from line 3 on\./,
    ],
    [textFile('empty.csv', ''), /“empty\.csv” was not understood\. It is empty\./],
    [textFile('other.json', '{"temperature": 21}'), /It is JSON, and of no format that Debrief knows\./],
    [
      { name: 'photo.png', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]) },
      /neither a text in UTF-8 nor a ZIP archive/,
    ],
  ] as const) {
    await chooseFile(page, file);
    await expect(page.getByRole('alert')).toHaveText(message);
    await expect(page.getByRole('alert')).toContainText('Nothing was changed.');
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await expect(preview(page)).toBeHidden();
  }
  expect(await stored(page, 'events')).toEqual([]);
  await expect(page.getByRole('textbox', { name: 'Summary' })).toHaveText('Mail was held');
});

test('times without a zone are read in the one that is chosen, once, and shown in both @browser', async ({
  debrief,
}) => {
  const { page } = debrief;
  await openNewIncident(page);
  await chooseFile(
    page,
    textFile('mail.txt', '2026-07-01 10:00 — Mail bounces\n2026-07-01 10:20 — Mail flows'),
  );
  await expectCounts(page, { understood: 2, doubtful: 0, skipped: 0 });
  await preview(page)
    .getByRole('combobox', { name: 'Zone of times that name none' })
    .selectOption('Europe/Oslo');
  await expect(preview(page)).toContainText('08:0010:00 Oslo');
  await expectRead(page);
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(() => events(page))
    .toEqual([
      ['2026-07-01T08:00:00.000Z', 'Mail bounces'],
      ['2026-07-01T08:20:00.000Z', 'Mail flows'],
    ]);
  expect((await stored(page, 'incidents')).map(({ zone }) => zone)).toEqual(['Europe/Oslo']);

  await putOnClipboard(page, '2026-07-01 10:30 — Mail is counted');
  await page.keyboard.press('Alt+T');
  await page.getByRole('textbox', { name: 'The timeline as you have it' }).press('ControlOrMeta+V');
  await expect(preview(page)).toContainText('08:3010:30 Oslo');
});

test('many rows are narrowed down before they are added @browser', async ({ debrief }) => {
  const { page } = debrief;
  await openNewIncident(page);
  const minute = (index: number) =>
    new Date(Date.UTC(2026, 2, 17, 8, index)).toISOString().slice(0, 16).replace('T', ' ');
  const many = Array.from(
    { length: 2_500 },
    (_, index) => `${minute(index)} — ${index % 2 ? 'Queue' : 'Mail'} ${index}`,
  );
  await chooseFile(page, textFile('many.txt', many.join('\n')));
  await expectCounts(page, { understood: 2_500, doubtful: 0, skipped: 0 });
  await expect(preview(page)).toContainText('At most 2,000 at once.');
  await page.keyboard.press('Control+Enter');
  await expect(preview(page)).toBeVisible();
  await preview(page).getByRole('searchbox', { name: 'Words or names in the row' }).fill('queue 24');
  // queue 24…: 241 to 249 and 2401 to 2499, odd ones only
  await expect(preview(page).getByRole('button', { name: 'Add 55 events' })).toBeEnabled();
  await expectAccessible(page, 'preview of many rows');
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await stored(page, 'events')).length).toBe(55);
});
