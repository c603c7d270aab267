import { readClock } from '../../shared/domain/agenda/read-clock';
import type { EpochMs } from '../../shared/domain/units';
import { type Debrief, expect, test } from './harness/debrief';
import { openNewIncident } from './harness/incident';
import { text } from './harness/places';
import { stored, waitUntilSafe } from './harness/stored';

test.use({ profile: 'kept' });

const SENTENCE = 'Letters pile up behind the batch that nobody can open';

/** Types on without a pause, and ends the program in the middle of a word. */
async function typeUntilKilled(debrief: Debrief, text: string): Promise<void> {
  const { page } = debrief;
  await page.keyboard.type(text, { delay: 15 });
  await waitUntilSafe(page);
  await page.keyboard.type('…', { delay: 15 });
  await debrief.restart({ kill: true });
}

async function killAtFactAndRow(debrief: Debrief): Promise<void> {
  await debrief.page.getByLabel('Incident lead').focus();
  await typeUntilKilled(debrief, 'Sarah Chen');
  await expect(debrief.page.getByLabel('Incident lead')).toHaveValue(/^Sarah Chen/);

  await debrief.page.keyboard.press('Control+Shift+E');
  await expect(debrief.page.getByRole('spinbutton', { name: 'hour, Time, UTC' })).toBeFocused();
  await text(debrief.page, 'What happened, event without a time').focus();
  await typeUntilKilled(debrief, SENTENCE);
  await expect(text(debrief.page, 'What happened, event without a time')).toContainText(SENTENCE);
}

/** A tab that is closed asks nobody; Electron lets the page finish. */
async function close(debrief: Debrief): Promise<void> {
  if (debrief.edition === 'browser') await waitUntilSafe(debrief.page);
  await debrief.restart();
}

for (const store of ['LevelDB', 'SQLite'] as const) {
  // Which of its two stores Chromium takes is nothing that Electron's main process has a part in.
  const edition = store === 'LevelDB' ? '' : ' @browser';
  test.describe(`on ${store}`, () => {
    const sqlite = '--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores';
    test.use({ switches: store === 'SQLite' ? [sqlite] : [] });

    test(`what was being typed is there after a kill, on ${store}${edition}`, async ({ debrief }) => {
      await openNewIncident(debrief.page, 'Letters');

      // A text of the write-up.
      await text(debrief.page, 'Summary').focus();
      await typeUntilKilled(debrief, SENTENCE);
      await expect(text(debrief.page, 'Summary')).toContainText(SENTENCE);
      await expect(text(debrief.page, 'Title')).toHaveText('Letters');

      // The other fields of the page are stored as this one is, whatever stores them.
      if (store === 'LevelDB' && debrief.edition === 'browser') await killAtFactAndRow(debrief);

      // The line of a capture, while the clock runs and another stage has the time.
      await debrief.page.keyboard.press('F3');
      await debrief.page.keyboard.press('Control+Enter');
      await expect(debrief.page.getByRole('button', { name: 'Pause' })).toBeVisible();
      await debrief.page.keyboard.press('Alt+4');
      await expect(text(debrief.page, 'Next line of what went well')).toBeFocused();
      await typeUntilKilled(debrief, SENTENCE);
      await expect(text(debrief.page, 'Next line of what went well')).toContainText(SENTENCE);
      await expect(debrief.page).toHaveURL(/\/meet$/);
      const [meeting] = await stored(debrief.page, 'meetings');
      const reading = readClock(meeting ?? { plan: [], log: [] }, Date.now() as EpochMs);
      const left = Math.floor(reading.stages[0]?.left ?? 0) / 60_000;
      await expect(debrief.page.getByRole('timer')).toContainText(`Opening${Math.floor(left)}:`);
      expect(left).toBeLessThan(3);
      expect(reading.phase).toBe('running');
      await debrief.page.keyboard.press('Alt+3');
      await expect(text(debrief.page, 'Next contributing factor')).toBeFocused();
    });
  });
}

test('nothing is lost when the program is closed in the middle of typing', async ({ debrief }) => {
  await openNewIncident(debrief.page, 'Letters');
  await text(debrief.page, 'Lessons learned').focus();
  await debrief.page.keyboard.type(SENTENCE);
  await close(debrief);
  await expect(text(debrief.page, 'Lessons learned')).toHaveText(SENTENCE);

  await debrief.page.getByLabel('Commander').focus();
  await debrief.page.keyboard.type('Omar Haddad');
  await close(debrief);
  await expect(debrief.page.getByLabel('Commander')).toHaveValue('Omar Haddad');

  // A key that leads to another screen takes the field away while it holds something.
  await debrief.page.getByLabel('Author').focus();
  await debrief.page.keyboard.type('Jan Novak');
  await debrief.page.keyboard.press('F4');
  await debrief.page.keyboard.press('F2');
  await expect(debrief.page.getByLabel('Author')).toHaveValue('Jan Novak');
  await debrief.page.getByRole('group', { name: 'Detected, UTC' }).getByRole('spinbutton').first().focus();
  await debrief.page.keyboard.type('1405');
  await debrief.page.keyboard.press('F4');
  await debrief.page.keyboard.press('F2');
  await expect(debrief.page.getByRole('group', { name: 'Detected, UTC' })).toContainText('14:05');
});

test('the list opens each incident, and a deleted one comes back @browser', async ({ debrief }) => {
  await openNewIncident(debrief.page, 'First');
  await openNewIncident(debrief.page, 'Second');
  const { keyboard } = debrief.page;
  for (const title of ['First', 'Second']) {
    await keyboard.press('Alt+0');
    await debrief.page.getByRole('link', { name: title }).click();
    await expect(text(debrief.page, 'Title')).toHaveText(title);
  }

  await keyboard.press('Alt+0');
  const link = (title: string) => debrief.page.getByRole('link', { name: title });
  const question = debrief.page.getByRole('dialog', { name: 'Delete this incident?' });
  await debrief.page.getByRole('button', { name: 'Delete Second' }).click();
  await keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(link('Second')).toBeVisible();

  await debrief.page.getByRole('button', { name: 'Delete Second' }).click();
  await question.getByRole('button', { name: 'Delete' }).click();
  await expect(link('Second')).toBeHidden();
  await expect(link('First')).toBeFocused();
  await keyboard.press('Control+Z');
  await expect(link('Second')).toBeVisible();

  await debrief.page.getByRole('button', { name: 'Delete Second' }).click();
  await question.getByRole('button', { name: 'Delete' }).click();
  await expect(link('Second')).toBeHidden();
  await debrief.restart();
  const { page } = debrief;
  await page.getByText('Deleted 1').click();
  await page.getByRole('button', { name: 'Bring back Second' }).click();
  await expect(page.getByRole('link', { name: 'Second' })).toBeFocused();
  expect((await stored(page, 'incidents')).map(({ deletedAt }) => deletedAt)).toEqual([null, null]);
});
