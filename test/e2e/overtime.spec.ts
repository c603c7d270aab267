import { MINUTE_MS } from '../../shared/domain/units';
import { expectAccessible } from './harness/accessible';
import { moveClocks } from './harness/computer-clock';
import { expect, test } from './harness/debrief';
import { clock, letPass, startAtTimeline, timeIsUp } from './harness/meeting';
import { focused } from './harness/places';
import { planned, runSheet } from './harness/run-sheet';
import { stored } from './harness/stored';

test('a stage that has used its time asks how to go on, and another stage pays', async ({ debrief }) => {
  const { page } = debrief;
  const { keyboard } = page;
  await startAtTimeline(page);
  await expect(timeIsUp(page)).toHaveCount(0);
  await letPass(page, 20);
  await expect(timeIsUp(page)).toContainText('Timeline has used its 20 minutes. How shall we go on?');
  await expect(runSheet(page)).toContainText('Over time');

  // Nothing waits for the answer.
  await expect(focused(page)).toHaveAccessibleName('Next event');
  await keyboard.type('Is the cache');
  await keyboard.press('Alt+Y');
  await expect(focused(page)).toHaveAccessibleName(/^0 the end, \d\d:\d\d$/);
  await expectAccessible(page, 'over time, and which stage pays');
  await keyboard.press('Escape');
  await expect(focused(page)).toHaveAccessibleName('Next event');
  await keyboard.press('Alt+Y');
  await keyboard.press('1');
  await expect(timeIsUp(page)).toHaveCount(0);
  await expect(focused(page)).toHaveAccessibleName('Next event');
  await keyboard.type(' of today?');
  await expect(focused(page)).toHaveText('Is the cache of today?');
  await expect
    .poll(async () => (await stored(page, 'drafts')).map(({ text }) => text))
    .toEqual(['Is the cache of today?']);
  await expect.poll(async () => (await planned(page)).slice(1, 3)).toEqual(['Timeline 25', 'Factors 10']);
  const [meeting] = await stored(page, 'meetings');
  expect(meeting?.log.slice(-2)).toMatchObject([
    { kind: 'extended', stage: 'timeline', by: 5 * MINUTE_MS },
    { kind: 'extended', stage: 'factors', by: -5 * MINUTE_MS },
  ]);

  // Ignored for a minute it is one line; by arrow keys somebody pays, and five minutes are left from now on.
  await letPass(page, 8);
  await expect(timeIsUp(page)).toHaveText(/^Timeline has used its 25 minutes\.How shall we go on\?/);
  await keyboard.press('Alt+Y');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(focused(page)).toHaveAccessibleName('2 Went well, 5 → 0');
  await keyboard.press('Enter');
  await expect(clock(page)).toHaveText(/^Timeline[45]:\d\dleft of 33$/);
  await expect(focused(page)).toHaveAccessibleName('Next event');

  // The room is asked; what is open is parked; both by key.
  await letPass(page, 5);
  await expect(timeIsUp(page)).toBeVisible();
  await keyboard.press('Alt+W');
  await expect(timeIsUp(page).getByRole('button', { name: /^Hide the vote/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(focused(page)).toHaveAccessibleName('Next event');
  await keyboard.press('Alt+Y');
  await keyboard.press('Tab');
  await expect(focused(page)).toHaveAccessibleName(/^Park it/);
  await keyboard.press('Enter');
  await expect(timeIsUp(page)).toHaveCount(0);
  await expect(focused(page)).toHaveAccessibleName('Next event');
  expect((await stored(page, 'notes')).map(({ kind, text }) => [kind, text])).toEqual([
    ['off_topic', 'Is the cache of today?'],
  ]);
  await expect(page.getByRole('textbox', { name: 'Next event' })).not.toContainText('cache');

  // What the room is asked is seen here too; and a time that is up once more is asked about once more.
  await keyboard.press('Alt+W');
  await expect(timeIsUp(page).getByRole('button', { name: /^Hide the vote/ })).toBeVisible();
  await keyboard.press('Alt+W');
  await keyboard.press('F7');
  await expect(clock(page)).toHaveText(/left of 34$/);
  await keyboard.press('F6');
  await expect(timeIsUp(page)).toContainText('Timeline has used its 33 minutes.');

  // Moving on is what it always is.
  await keyboard.press('Control+Enter');
  await expect(clock(page)).toHaveAccessibleName('Factors: time left');
});

test('a chime sounds once at zero, where somebody has asked for it', async ({ debrief }) => {
  const { page } = debrief;
  const { keyboard } = page;
  /** Counts the tones from here on. */
  const listen = () =>
    page.evaluate(() => {
      const Real = window.AudioContext;
      Object.assign(window, { tones: 0 });
      window.AudioContext = class extends Real {
        override createOscillator() {
          Object.assign(window, { tones: Number(Reflect.get(window, 'tones')) + 1 });
          return super.createOscillator();
        }
      };
    });
  const tones = () => page.evaluate(() => Reflect.get(window, 'tones'));

  await expect(page.getByRole('heading').first()).toBeVisible();
  await keyboard.press('Control+,');
  const sound = page.getByRole('checkbox', { name: 'Sound the chime' });
  await expect(sound).not.toBeChecked();
  await listen();
  await page.getByRole('slider', { name: /^Volume/ }).focus();
  await keyboard.press('ArrowLeft');
  await expect(page.getByRole('slider', { name: /^Volume/ })).toHaveValue('35');
  await page.getByRole('button', { name: 'Test' }).press('Enter');
  expect(await tones()).toBe(2);

  // Off, it is quiet.
  await keyboard.press('Control+,');
  await startAtTimeline(page);
  await page.evaluate(() => Object.assign(window, { tones: 0 }));
  await moveClocks(debrief, 20 * MINUTE_MS, 20 * MINUTE_MS);
  await expect(timeIsUp(page)).toBeVisible();
  expect(await tones()).toBe(0);

  await keyboard.press('Control+,');
  await sound.press('Space');
  await expect(sound).toBeChecked();
  await keyboard.press('Control+,');
  await expect(clock(page)).toBeVisible();
  await keyboard.press('Control+Enter');
  await expect(clock(page)).toHaveAccessibleName('Factors: time left');
  await moveClocks(debrief, 15 * MINUTE_MS, 15 * MINUTE_MS);
  await expect(timeIsUp(page)).toBeVisible();
  await expect.poll(tones).toBe(2);
  await moveClocks(debrief, MINUTE_MS / 2, MINUTE_MS / 2);
  await expect(clock(page)).toContainText('+0:3');
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  expect(await tones()).toBe(2);
});
