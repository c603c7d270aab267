import { MINUTE_MS } from '../../shared/domain/units';
import { expectAccessible } from './harness/accessible';
import { expect, test } from './harness/debrief';
import { openNewIncident } from './harness/incident';
import { budget, clock, openMeeting, startAtTimeline } from './harness/meeting';
import { focused } from './harness/places';
import { planned, runSheet } from './harness/run-sheet';
import { stored } from './harness/stored';

test('a plan is chosen, changed and kept under a name before the start', async ({ debrief }) => {
  const { page } = debrief;
  const { keyboard } = page;
  await openMeeting(page);
  await expect(runSheet(page)).not.toContainText('shorten a stage');
  const plan = runSheet(page).getByRole('combobox', { name: 'Plan of the meeting' });
  await expect(plan).toHaveValue('Actions hour');
  await plan.focus();
  await keyboard.type('Learning');
  await expect.poll(() => planned(page)).toEqual(['Opening 5', 'Timeline 40', 'Lessons 10', 'Closing 5']);
  await expect(runSheet(page)).not.toContainText('shorten a stage');

  // Stages by their keys.
  await keyboard.press('Alt+Shift+P');
  await expect(focused(page)).toHaveText('Opening');
  await keyboard.press('ArrowDown');
  await keyboard.press('Alt+Shift+ArrowLeft');
  await keyboard.press('Alt+Shift+ArrowLeft');
  await keyboard.press('Control+Shift+ArrowUp');
  await expect.poll(() => planned(page)).toEqual(['Timeline 38', 'Opening 5', 'Lessons 10', 'Closing 5']);
  await expect(focused(page)).toHaveText('Timeline');
  await keyboard.press('ArrowDown');
  await keyboard.press('Alt+Shift+Delete');
  await expect(focused(page)).toHaveText('Lessons');
  await keyboard.press('Tab');
  await keyboard.type('12');
  await keyboard.press('Enter');
  await runSheet(page).getByRole('combobox', { name: 'Add a stage' }).focus();
  await keyboard.type('Actions');
  await expect.poll(() => planned(page)).toEqual(['Timeline 38', 'Lessons 12', 'Actions 20', 'Closing 5']);
  await expect(plan).toHaveValue('');
  const warning = runSheet(page).getByText('75 min planned, booked 66: shorten a stage or book 75.');
  await page.setViewportSize({ width: 1280, height: 640 });
  const above = await warning.boundingBox();
  const start = await runSheet(page).getByRole('button', { name: 'Start meeting' }).boundingBox();
  expect((above?.y ?? 0) + (above?.height ?? 0), 'nothing covers it').toBeLessThanOrEqual(start?.y ?? 0);

  // A narrow window has all of it in the drawer of the run sheet.
  await page.setViewportSize({ width: 700, height: 720 });
  await expect(plan).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 720 });

  // What is too much is refused beside the field, and the plan stays.
  await runSheet(page).getByRole('textbox', { name: 'Actions: minutes planned' }).focus();
  await keyboard.type('900');
  await keyboard.press('Enter');
  await expect(runSheet(page).getByRole('alert')).toHaveText('At most 240.');
  await expectAccessible(page, 'a plan with a length that is refused');
  await keyboard.press('Escape');

  await runSheet(page).getByRole('button', { name: 'More for Lessons' }).press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page, 'what is seldom done to a stage');
  await keyboard.press('Escape');

  await runSheet(page).getByRole('button', { name: 'Keep this plan as…' }).press('Enter');
  await expect(focused(page)).toHaveAccessibleName('Name of the plan');
  await keyboard.type('Learning hour');
  await keyboard.press('Enter');
  await expect(page.getByText('“Learning hour” is a plan that Debrief brings.')).toBeVisible();
  await keyboard.press('ControlOrMeta+A');
  await keyboard.type('Our hour');
  await keyboard.press('Enter');
  await expect(plan).toHaveValue('Our hour');
  await expect(plan).toBeFocused();
  await runSheet(page).getByRole('textbox', { name: 'Booked length in minutes' }).focus();
  await keyboard.press('ControlOrMeta+A');
  await keyboard.type('90');
  await keyboard.press('Enter');
  await expect(runSheet(page)).not.toContainText('shorten a stage');

  // Another incident can take it; nobody has to keep it.
  await openNewIncident(page);
  await keyboard.press('F3');
  await plan.focus();
  await keyboard.type('Our');
  await expect.poll(() => planned(page)).toEqual(['Timeline 38', 'Lessons 12', 'Actions 20', 'Closing 5']);
  await runSheet(page).getByRole('button', { name: 'Forget this plan' }).press('Enter');
  await expect(plan).toHaveValue('');
  await expect(plan).toBeFocused();
  expect((await stored(page, 'meetings')).map(({ booked }) => booked)).toEqual([90 * MINUTE_MS, null]);
});

test('lengths are changed while the clock runs, in the run sheet and in the budget bar', async ({
  debrief,
}) => {
  const { page } = debrief;
  const { keyboard } = page;
  await startAtTimeline(page);
  await keyboard.type('14:05 half a li');

  await keyboard.press('Alt+Shift+P');
  await expect(focused(page)).toHaveText('Timeline');
  await keyboard.press('Alt+Shift+ArrowRight');
  await expect(clock(page)).toContainText('left of 21');
  await keyboard.press('ArrowDown');
  await keyboard.press('Alt+Shift+ArrowLeft');
  await expect.poll(async () => (await planned(page))[2]).toBe('Factors 14');
  await keyboard.press('Tab');
  await keyboard.type('10');
  await keyboard.press('Enter');
  await expect.poll(async () => (await planned(page))[2]).toBe('Factors 10');

  const border = budget(page).getByRole('slider', { name: 'Length of Actions' });
  await border.focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('Alt+Shift+ArrowRight');
  await expect(border).toHaveAttribute('aria-valuetext', '22 minutes');

  // By pointer: a border is dragged, one step of the clock for all of its way.
  const before = (await stored(page, 'meetings'))[0]?.log.length ?? 0;
  const box = await budget(page).getByRole('slider', { name: 'Length of Went well' }).boundingBox();
  if (!box) throw new Error('No border');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => Number((await planned(page))[3]?.slice(-2))).toBeGreaterThan(6);
  expect((await stored(page, 'meetings'))[0]?.log.length).toBe(before + 1);

  // The line that was being typed has waited.
  await keyboard.press('Alt+2');
  await expect(page.getByRole('textbox', { name: 'Next event' })).toHaveText('14:05 half a li');
});
