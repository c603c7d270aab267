import type { Page } from '@playwright/test';
import { say } from './harness/capture';
import { expect, test } from './harness/debrief';
import { openSample } from './harness/incident';
import { startMeeting } from './harness/meeting';
import { focused } from './harness/places';
import { allThatIsTold, current, openRoom, ROOM_TITLES } from './harness/room';
import { changeStored, putStored, stored } from './harness/stored';

test('the room follows what is captured, sees no line that is typed, and waits for what blames', async ({
  debrief,
}) => {
  const { page } = debrief;
  await startMeeting(page);
  const room = await openRoom(debrief, 'Control+F9');
  await expect(room.locator('header')).toContainText('Letters pile up');
  await page.bringToFront();
  await page.keyboard.press('Alt+3');
  await expect(room.getByRole('heading', { name: 'Contributing factors' })).toBeVisible();

  await page.keyboard.type('The queue has no li');
  await page.waitForTimeout(400);
  await expect(room.locator('body')).not.toContainText('The queue');
  await say(page, 'mit');
  await expect(current(room)).toHaveText('F1The queue has no limit');

  await say(page, 'Nobody is told of a long queue');
  await expect(current(room)).toHaveText('F2Nobody is told of a long queue');
  await expect(room.getByRole('list', { name: 'Captured before' })).toHaveText('F1The queue has no limit');

  // A line that blames stays here, and only the facilitator is told so.
  await say(page, 'Omar should have checked the limit');
  await expect(page.getByText('Waits: not shown to the room')).toBeVisible();
  await page.waitForTimeout(400);
  await expect(room.locator('body')).not.toContainText(/Omar|Waits/);
  await page.keyboard.press('Alt+V');
  await expect(current(room)).toHaveText('F3Omar should have checked the limit');
  await expect(page.getByText('Waits: not shown to the room')).toHaveCount(0);
  await page.keyboard.press('Control+Z');
  await expect(current(room)).toHaveText('F2Nobody is told of a long queue');

  // Reworded, it is shown when the caret has left it, and not a letter before.
  await page.keyboard.press('ArrowUp');
  await expect(focused(page)).toHaveAccessibleName('Contributing factor F3');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('The limit is checked by hand');
  await page.waitForTimeout(500);
  await expect(room.locator('body')).not.toContainText(/Omar|The limit is/);
  await page.keyboard.press('Enter');
  await expect(current(room)).toHaveText('F3The limit is checked by hand');

  // What was shown is seen as it was while it is changed.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.type(' every Mon');
  await page.waitForTimeout(500);
  await expect(current(room)).toHaveText('F3The limit is checked by hand');
  await page.keyboard.type('day');
  await page.keyboard.press('Enter');
  await expect(current(room)).toHaveText('F3The limit is checked by hand every Monday');
});

/** The marks of the lines that can be seen in a list on the wall. */
const seenIn = (room: Page, list: string) =>
  room.getByRole('list', { name: list }).evaluate((element) => {
    const edges = element.getBoundingClientRect();
    const seen = [...element.children].filter((line) => {
      const { left, right, bottom } = line.getBoundingClientRect();
      return left >= edges.left - 1 && right <= edges.right + 1 && bottom <= edges.bottom + 1;
    });
    return seen.map((line) => /^[AF]\d+/.exec(line.textContent ?? '')?.[0] ?? '');
  });

test('what has no room on the wall has pages of its own, which a key turns @browser', async ({ debrief }) => {
  const { page } = debrief;
  await startMeeting(page);
  await page.keyboard.press('Alt+3');
  const marks = Array.from({ length: 12 }, (_, index) => `F${index + 1}`);
  for (const mark of marks) await say(page, `The queue ${mark.slice(1)} has no limit, and nobody is told`);
  await page.keyboard.press('Alt+Shift+V');
  const told = page.getByRole('contentinfo').getByRole('status').first();
  await expect(told).toHaveText('The room view is not open; F9 opens it.');
  const room = await openRoom(debrief, 'Control+F9');
  await room.setViewportSize({ width: 1280, height: 720 });
  await page.bringToFront();
  await expect(current(room)).toContainText('F12');

  const first = await seenIn(room, 'Captured before');
  const all: string[] = [];
  for (let seen = first; all.length < 11; seen = await seenIn(room, 'Captured before')) {
    const rest = seen === first ? `and ${11 - seen.length} more` : /^page [2-9] of [2-9]$/;
    await expect(room.getByText(rest)).toHaveCount(1);
    all.push(...seen);
    await page.keyboard.press('Alt+Shift+V');
    await expect.poll(() => seenIn(room, 'Captured before')).not.toEqual(seen);
  }
  expect(all).toEqual(marks.toReversed().slice(1));
  expect(await seenIn(room, 'Captured before')).toEqual(first);

  // Whatever page is seen, the next line begins the list anew.
  await page.keyboard.press('Alt+Shift+V');
  await expect.poll(() => seenIn(room, 'Captured before')).not.toEqual(first);
  await expect(room.getByText(/^page 2 of [2-9]$/)).toHaveCount(1);
  await say(page, 'Nobody is told of the last queue');
  await expect(current(room)).toContainText('F13');
  expect((await seenIn(room, 'Captured before'))[0]).toBe('F12');
});

test('names are kept off the wall, and the facilitator sees how the room reads a line @browser', async ({
  debrief,
}) => {
  const { page } = debrief;
  await startMeeting(page);
  await page.keyboard.press('F2');
  await page.getByRole('button', { name: 'Add attendee' }).click();
  await page.getByLabel('Name of the attendee').fill('Sarah Chen');
  await page.getByLabel(/^Role of/).fill('payments on-call');
  await page.getByLabel(/^Role of/).press('Tab');
  await page.keyboard.press('F3');
  const room = await openRoom(debrief, 'Control+F9');
  await page.bringToFront();
  await page.keyboard.press('Alt+3');
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');
  await say(page, 'The alert reaches Sarah after an hour');
  await expect(current(room)).toHaveText('F1The alert reaches payments on-call after an hour');
  await expect(page.getByText('The room reads:')).toHaveText(
    'The room reads: The alert reaches payments on-call after an hour',
  );

  // One key takes all that is private from the console, and brings it back.
  await page.keyboard.press('Shift+F9');
  await expect(page.getByText('The room reads:')).toBeHidden();
  await page.keyboard.press('Shift+F9');
  await expect(page.getByText('The room reads:')).toBeVisible();

  // On every screen: Review has neither the sentence that is flagged nor why.
  await say(page, 'Omar should have checked the limit');
  await page.keyboard.press('F4');
  const flagged = page.getByRole('region', { name: 'Wording' });
  await expect(flagged).toContainText('Omar should have checked the limit');
  await page.keyboard.press('Shift+F9');
  await expect(page.getByText('What is flagged or private is hidden.')).toBeVisible();
  await expect(flagged).toHaveCount(0);
  await page.reload(); // it is shared still
  await expect(page.getByText('What is flagged or private is hidden.')).toBeVisible();
  await expect(flagged).toHaveCount(0);
});

test('nothing private is drawn or told in the room, in any stage', async ({ debrief }) => {
  const { page } = debrief;
  await openSample(page);
  const marks = ['zqnote', 'zqquestion', 'zqlink', 'zqactor', 'zqparked', 'zqreason', 'zqoutcome'];
  for (const { id } of await stored(page, 'events')) {
    await changeStored(page, 'events', id, {
      ...{
        privateNote: 'zqnote',
        question: 'zqquestion',
        link: 'https://example.com/zqlink',
        actor: 'zqactor',
      },
    });
  }
  for (const { id } of await stored(page, 'actions'))
    await changeStored(page, 'actions', id, { outcome: 'zqoutcome' });
  for (const { id } of await stored(page, 'factors'))
    await changeStored(page, 'factors', id, { accepted: 'zqreason' });
  const [note] = await stored(page, 'notes');
  if (note)
    await putStored(page, 'notes', [
      { ...note, id: 'parked', kind: 'off_topic', private: true, text: 'zqparked' },
    ]);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
  await page.keyboard.press('F3');
  await expect(page.getByRole('timer')).toBeVisible();
  const room = await openRoom(debrief, 'Control+F9');
  await page.bringToFront();
  for (const [index, title] of ROOM_TITLES.entries()) {
    await page.keyboard.press(`Alt+${index + 1}`);
    await expect(room.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    const told = await allThatIsTold(room);
    expect([title, marks.filter((mark) => told.includes(mark))]).toEqual([title, []]);
  }
});
