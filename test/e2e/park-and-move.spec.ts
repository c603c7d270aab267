import type { Page } from '@playwright/test';
import { expectAccessible } from './harness/accessible';
import { actions, factors, notes, say } from './harness/capture';
import { expect, test } from './harness/debrief';
import { drawLate } from './harness/draw-late';
import { startAtTimeline } from './harness/meeting';
import { focused, region, text } from './harness/places';
import { stored } from './harness/stored';

const parked = (page: Page) => region(page, 'Parked');

test('what is said too early is parked by one key, and comes back at the actions', async ({ debrief }) => {
  const { page } = debrief;
  const { keyboard } = page;
  await startAtTimeline(page);

  // The line goes to the parking lot; the caret stays for the next.
  await say(page, 'Rotate one region at a time @mika P2', 'Alt+P');
  await expect(focused(page)).toHaveAccessibleName('Next event');
  await say(page, 'Who owns the status page?', 'Alt+O');
  await say(page, 'The contract is up in June', 'Alt+X');
  await say(page, '14:05 Queue is stopped');
  await expect(parked(page).getByRole('region', { name: 'Fix ideas' })).toContainText(
    'Rotate one region at a time',
  );
  await expect(parked(page).getByRole('region', { name: 'Off-topic' })).toContainText('Only you see it');
  await expect
    .poll(() => notes(page))
    .toEqual([
      'fix_idea: Rotate one region at a time @mika P2',
      'off_topic: Who owns the status page?',
      'off_topic: The contract is up in June (private)',
    ]);
  await expect(parked(page).getByRole('time').first()).toHaveText(/^\d\d:\d\d$/);

  // While this window is shown to others, what is private is out of sight, and the caret where it was.
  await keyboard.press('Shift+F9');
  await expect(parked(page)).not.toContainText('The contract is up in June');
  await expect(page.getByRole('region', { name: /^Questions to ask/ })).toBeHidden();
  await keyboard.press('Alt+I');
  await expect(page.getByRole('list', { name: 'Calm ways to go on' })).toBeHidden();
  await keyboard.press('Shift+F9');
  await expect(parked(page)).toContainText('The contract is up in June');
  await expect(focused(page)).toHaveAccessibleName('Next event');

  // From an empty line, into the line of the lot, and back.
  await keyboard.press('Alt+P');
  await expect(focused(page)).toHaveAccessibleName('Park a fix idea');
  await say(page, 'Show the age of the key');
  await expect.poll(async () => (await notes(page)).length).toBe(4);
  await keyboard.press('Control+Z');
  await expect.poll(async () => (await notes(page)).length).toBe(3);
  await keyboard.press('Control+Shift+Z');
  await expect.poll(async () => (await notes(page)).length).toBe(4);
  await keyboard.type('Half a remark');
  await expect
    .poll(async () => (await stored(page, 'drafts')).map(({ text }) => text))
    .toEqual(['Half a remark']);
  await page.reload();
  await expect(text(page, 'Park a fix idea')).toHaveValue('Half a remark');
  await text(page, 'Park a fix idea').fill('');
  await keyboard.press('Escape');
  await expect(focused(page)).toHaveAccessibleName('Next event');

  // What was parked from the line of a stage comes back into it.
  await say(page, 'Too early', 'Alt+P');
  await expect.poll(async () => (await notes(page)).length).toBe(5);
  await keyboard.press('Control+Z');
  await expect(focused(page)).toHaveText('Too early');
  await expect.poll(async () => (await notes(page)).length).toBe(4);
  await keyboard.type(' or not');
  await expect(focused(page)).toHaveText('Too early or not');
  await keyboard.press('Control+A');
  await keyboard.press('Delete');

  // A row of the list is parked as well, and undone with its number.
  await keyboard.press('Alt+3');
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');
  await say(page, 'Queue has no limit');
  await say(page, 'Cap the queue');
  await expect(text(page, 'Contributing factor F2')).toBeVisible();
  await keyboard.press('ArrowUp');
  await expect(focused(page)).toHaveAccessibleName('Contributing factor F2');
  await keyboard.press('Alt+P');
  await expect.poll(() => factors(page)).toEqual(['F1 Queue has no limit']);
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');

  await keyboard.press('Alt+5');
  await expect(focused(page)).toHaveAccessibleName('Next action');
  const ideas = page.getByRole('region', { name: 'Fix ideas' });
  await expect(ideas.getByRole('listitem')).toHaveCount(3);
  await expectAccessible(page, 'fix ideas at the actions, and what is parked');
  await keyboard.press('Alt+Shift+A');
  await expect.poll(() => actions(page)).toEqual(['A1 Rotate one region at a time mika']);
  await expect(ideas.getByRole('listitem')).toHaveCount(2);
  await expect(focused(page)).toHaveAccessibleName('Owner of A1');
  // Nothing was typed in the field that has the focus: what is undone is what was done.
  await keyboard.press('Control+Z');
  await expect.poll(() => actions(page)).toEqual([]);
  await expect(ideas.getByRole('listitem')).toHaveCount(3);
  await expect(focused(page)).toHaveAccessibleName('Next action');
  await keyboard.press('Control+Shift+Z');
  await expect.poll(() => actions(page)).toEqual(['A1 Rotate one region at a time mika']);

  // With the factor that it answers, chosen before; an idea that leads nowhere is dropped.
  await keyboard.press('Alt+5');
  await text(page, 'Next action').focus();
  await keyboard.press('ArrowUp');
  await expect(focused(page)).toHaveAccessibleName('Fix idea: Cap the queue');
  await keyboard.press('Tab');
  await expect(focused(page)).toHaveAccessibleName('Factor that the idea answers: Cap the queue');
  await keyboard.type('F1');
  await keyboard.press('Tab');
  await expect(focused(page)).toHaveAccessibleName('Make action of Cap the queue');
  await keyboard.press('Enter');
  await expect.poll(() => actions(page)).toContain('A2 Cap the queue');
  const [factor] = await stored(page, 'factors');
  expect((await stored(page, 'actions')).at(-1)?.factorIds).toEqual([factor?.id]);
  await ideas.getByRole('button', { name: 'Drop: Show the age of the key' }).press('Enter');
  await expect(ideas).toBeHidden();
  await expect(focused(page)).toHaveAccessibleName('Next action');
  await keyboard.press('Control+Z');
  await ideas.getByRole('textbox', { name: 'Fix idea: Show the age of the key' }).focus();
  await keyboard.press('Alt+Delete');
  await expect(ideas).toBeHidden();
  expect(await notes(page)).toEqual([
    'off_topic: Who owns the status page?',
    'off_topic: The contract is up in June (private)',
  ]);
});

test('words that undo gives back are in the line again though the page is drawn late', async ({
  debrief,
}) => {
  const { page } = debrief;
  await startAtTimeline(page);
  // None of what is typed has come back before it is parked.
  await drawLate(page);
  await expect(focused(page)).toHaveAccessibleName('Next event');
  await say(page, 'Too early', 'Alt+P');
  await expect.poll(async () => (await notes(page)).length).toBe(1);
  await page.keyboard.press('Control+Z');
  await expect(focused(page)).toHaveText('Too early');
  await page.keyboard.type(' or not');
  await expect
    .poll(async () => (await stored(page, 'drafts')).map(({ text: typed }) => typed))
    .toEqual(['Too early or not']);
  await expect(focused(page)).toHaveText('Too early or not');
});

test('a line moves to another list by key, and undo brings it back as it was', async ({ debrief }) => {
  const { page } = debrief;
  const { keyboard } = page;
  await startAtTimeline(page);
  await keyboard.press('Alt+3');
  await say(page, 'Queue has no limit');
  await expect(text(page, 'Contributing factor F1')).toBeVisible();
  await keyboard.press('ArrowUp');
  await expect(focused(page)).toHaveAccessibleName('Contributing factor F1');
  await keyboard.press('Alt+Shift+M');
  await expect(page.getByRole('menu', { name: 'Move the line to' })).toBeVisible();
  await expect(focused(page)).toHaveAccessibleName(/^Timeline/);
  await expectAccessible(page, 'where a line can move to');
  // Esc thinks better of it, and the caret is where it was.
  await keyboard.press('Escape');
  await expect(focused(page)).toHaveAccessibleName('Contributing factor F1');
  await keyboard.press('Alt+Shift+M');
  await keyboard.press('ArrowDown');
  await expect(focused(page)).toHaveAccessibleName(/^Went well/);
  await keyboard.press('7');
  await expect.poll(() => notes(page)).toEqual(['lesson: Queue has no limit']);
  expect(await factors(page)).toEqual([]);
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');
  await keyboard.press('Control+Z');
  await expect.poll(() => factors(page)).toEqual(['F1 Queue has no limit']);
  expect(await notes(page)).toEqual([]);

  // The line that is being typed goes where it belongs, understood as it is understood there; no number is given twice.
  await say(page, 'Write it down @ada', 'Alt+Shift+M');
  await keyboard.press('5');
  await expect.poll(() => actions(page)).toEqual(['A1 Write it down ada']);
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');
  await expect(text(page, 'Next contributing factor')).toHaveText('A condition, not a person');

  // What a line has beside its words is named where it stays behind; what is parked takes it along, to come back with it.
  await keyboard.press('Alt+5');
  await text(page, 'Action A1').focus();
  await keyboard.press('Alt+Shift+M');
  await keyboard.press('3');
  await expect(page.getByText('Moved to Factors as F2, without: owner.')).toBeVisible();
  await keyboard.press('Control+Z');
  await text(page, 'Action A1').focus();
  await keyboard.press('Alt+P');
  await expect.poll(() => notes(page)).toEqual(['fix_idea: Write it down @ada']);
});

test('a button of a line stays under the pointer that presses it, and the caret stays in the line being typed', async ({
  debrief,
}) => {
  const { page } = debrief;
  await startAtTimeline(page);
  await say(page, 'Who owns the status page?', 'Alt+O');
  await expect.poll(() => notes(page)).toEqual(['off_topic: Who owns the status page?']);
  await page.getByRole('button', { name: /^Drop the remark/ }).click();
  await expect.poll(() => notes(page)).toEqual([]);
  await expect(focused(page)).toHaveAccessibleName('Next event');

  await page.keyboard.press('Alt+3');
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');
  await say(page, 'Queue has no limit');
  await say(page, 'Alert waits for a mean');
  await expect.poll(async () => (await stored(page, 'factors')).length).toBe(2);
  await page.getByRole('button', { name: 'Remove Queue has no limit' }).click();
  await expect.poll(() => factors(page)).toEqual(['F2 Alert waits for a mean']);
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');

  await page.getByRole('button', { name: 'No action yet for F2: add one' }).click();
  await expect(focused(page)).toHaveAccessibleName('Next action');
  await expect(focused(page)).toHaveText('answers F2');
  await say(page, 'Alert on the oldest letter');
  await expect.poll(() => actions(page)).toEqual(['A1 Alert on the oldest letter']);
  await expect(page.getByRole('button', { name: 'Factors that A1 answers: F2' })).toBeVisible();

  // From the row that goes, the focus goes on to the next.
  await page.getByRole('button', { name: 'Remove A1' }).focus();
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName('Next action');
});
