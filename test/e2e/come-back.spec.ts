import { readClock } from '../../shared/domain/agenda/read-clock';
import type { EpochMs } from '../../shared/domain/units';
import { type Debrief, expect, test } from './harness/debrief';
import { stored } from './harness/stored';

/** What may be lost: typing of the last 300 ms, and what the computer takes to store it. */
const AT_RISK_MS = 300;

const SENTENCE = 'Letters pile up behind the batch that nobody can open';

async function newIncident({ page }: Debrief, title: string): Promise<void> {
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.keyboard.press('Alt+N');
  const field = page.getByRole('textbox', { name: 'Title' });
  await expect(field).toHaveText(/^(What happened, in a few words)?$/);
  await expect(field).toBeFocused();
  await page.keyboard.type(title);
}

/** Types on without a pause, and ends the program in the middle of a word. */
async function typeUntilKilled(debrief: Debrief, text: string): Promise<void> {
  const { page } = debrief;
  await page.keyboard.type(text, { delay: 15 });
  await page.waitForTimeout(AT_RISK_MS);
  await page.keyboard.type('…', { delay: 15 });
  await debrief.restart({ kill: true });
}

/** A tab that is closed asks nobody; Electron lets the page finish. */
async function close(debrief: Debrief): Promise<void> {
  if (debrief.edition === 'browser') await debrief.page.waitForTimeout(AT_RISK_MS);
  await debrief.restart();
}

const text = (debrief: Debrief, name: string) => debrief.page.getByRole('textbox', { name, exact: true });

for (const store of ['LevelDB', 'SQLite'] as const) {
  test.describe(`on ${store}`, () => {
    const sqlite = '--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores';
    test.use({ switches: store === 'SQLite' ? [sqlite] : [] });

    test(`what was being typed is there after a kill, on ${store}`, async ({ debrief }) => {
      await newIncident(debrief, 'Letters');

      // A text of the write-up.
      await text(debrief, 'Summary').focus();
      await typeUntilKilled(debrief, SENTENCE);
      await expect(text(debrief, 'Summary')).toContainText(SENTENCE);
      await expect(text(debrief, 'Title')).toHaveText('Letters');

      // A fact.
      await debrief.page.getByLabel('Incident lead').focus();
      await typeUntilKilled(debrief, 'Sarah Chen');
      await expect(debrief.page.getByLabel('Incident lead')).toHaveValue(/^Sarah Chen/);

      // A row of the timeline.
      await debrief.page.keyboard.press('Control+Shift+E');
      await expect(debrief.page.getByRole('spinbutton', { name: 'hour, Time, UTC' })).toBeFocused();
      await text(debrief, 'What happened, event without a time').focus();
      await typeUntilKilled(debrief, SENTENCE);
      await expect(text(debrief, 'What happened, event without a time')).toContainText(SENTENCE);

      // The line of a capture, while the clock runs and another stage has the time.
      await debrief.page.keyboard.press('F3');
      await debrief.page.keyboard.press('Control+Enter');
      await expect(debrief.page.getByRole('button', { name: 'Pause' })).toBeVisible();
      await debrief.page.keyboard.press('Alt+4');
      await expect(text(debrief, 'Next line of what went well')).toBeFocused();
      await typeUntilKilled(debrief, SENTENCE);
      await expect(text(debrief, 'Next line of what went well')).toContainText(SENTENCE);
      await expect(debrief.page).toHaveURL(/\/meet$/);
      const [meeting] = await stored(debrief.page, 'meetings');
      const reading = readClock(meeting ?? { plan: [], log: [] }, Date.now() as EpochMs);
      const left = Math.floor(reading.stages[0]?.left ?? 0) / 60_000;
      await expect(debrief.page.getByRole('timer')).toContainText(`Opening${Math.floor(left)}:`);
      expect(left).toBeLessThan(3);
      expect(reading.phase).toBe('running');
      await debrief.page.keyboard.press('Alt+3');
      await expect(text(debrief, 'Next contributing factor')).toBeFocused();
    });
  });
}

test('nothing is lost when the program is closed in the middle of typing', async ({ debrief }) => {
  await newIncident(debrief, 'Letters');
  await text(debrief, 'Lessons learned').focus();
  await debrief.page.keyboard.type(SENTENCE);
  await close(debrief);
  await expect(text(debrief, 'Lessons learned')).toHaveText(SENTENCE);

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

test('the list opens each incident, and a deleted one comes back', async ({ debrief }) => {
  await newIncident(debrief, 'First');
  await newIncident(debrief, 'Second');
  const { keyboard } = debrief.page;
  for (const title of ['First', 'Second']) {
    await keyboard.press('Alt+0');
    await debrief.page.getByRole('link', { name: title }).click();
    await expect(text(debrief, 'Title')).toHaveText(title);
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
  await keyboard.press('Control+Z');
  await expect(link('Second')).toBeVisible();

  await debrief.page.getByRole('button', { name: 'Delete Second' }).click();
  await question.getByRole('button', { name: 'Delete' }).click();
  await expect(link('Second')).toBeHidden();
  await debrief.restart();
  const { page } = debrief;
  await page.getByText('Deleted 1').click();
  await page.getByRole('button', { name: 'Bring back Second' }).click();
  await expect(page.getByRole('link', { name: 'Second' })).toBeVisible();
  expect((await stored(page, 'incidents')).map(({ deletedAt }) => deletedAt)).toEqual([null, null]);
});
