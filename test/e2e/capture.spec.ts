import { MINUTE_MS } from '../../shared/domain/units';
import { expectAccessible } from './harness/accessible';
import { say } from './harness/capture';
import { expect, test } from './harness/debrief';
import { openMeeting, startAtTimeline } from './harness/meeting';
import { focused, text } from './harness/places';
import { stored } from './harness/stored';

test('each stage is captured by keyboard, line by line', async ({ debrief }) => {
  const { page } = debrief;
  const { keyboard } = page;
  await openMeeting(page);
  await keyboard.press('F2');
  await page.getByRole('button', { name: 'Add attendee' }).click();
  await expect(page.getByLabel('Name of the attendee')).toBeFocused();
  await keyboard.type('Sarah Chen');
  await keyboard.press('Enter');
  await keyboard.press('F3');
  await keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await keyboard.press('Control+Enter');

  await expect(focused(page)).toHaveAccessibleName('Next event');
  for (const [index, line] of ['23:50 Queue is stopped', '~0:10 Queue runs', 'Nobody knows when'].entries()) {
    await keyboard.type(line);
    await keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: /^What happened, / })).toHaveCount(index + 1);
    await expect(focused(page)).toHaveAccessibleName('Next event');
    await expect(focused(page)).toHaveText(/^(14:05 What happened)?$/);
  }
  const [first, second, third] = await stored(page, 'events');
  expect([first?.text, second?.text, third?.text]).toEqual([
    'Queue is stopped',
    'Queue runs',
    'Nobody knows when',
  ]);
  expect(second?.approximate).toBe(true);
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBe(20 * MINUTE_MS); // past midnight
  expect(third?.at).toBeNull();

  // A factor and what it did.
  await keyboard.press('Alt+3');
  await keyboard.type('Queue has no limit');
  await keyboard.press('Alt+E');
  await expect(focused(page)).toHaveAccessibleName('Effect of the next factor');
  await keyboard.type('Made it worse');
  await keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');
  await keyboard.press('Enter');
  await keyboard.type('Nobody is told of a long queue');
  await keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Effect of F2' })).toBeVisible();
  await keyboard.press('ArrowUp');
  await expect(focused(page)).toHaveAccessibleName('Contributing factor F2');
  await keyboard.press('Alt+E');
  await expect(focused(page)).toHaveAccessibleName('Effect of F2');
  await keyboard.type('Slower to detect');
  await expect
    .poll(async () => (await stored(page, 'factors')).map(({ number, effect }) => [number, effect]))
    .toEqual([
      [1, 'worse'],
      [2, 'slower_to_detect'],
    ]);

  await keyboard.press('Alt+4');
  for (const line of ['Rollback took two minutes', 'Support knew what to say']) {
    await keyboard.type(line);
    await keyboard.press('Enter');
  }
  await expect(page.getByRole('textbox', { name: 'What went well, line 2' })).toHaveText(
    'Support knew what to say',
  );

  // An action says its owner, its date, its priority and the factor that it answers.
  await keyboard.press('Alt+5');
  await keyboard.type('Add a 2-minute alert on payment health @sarah due 30 Apr P1 F1');
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Action A1' })).toHaveText(
    'Add a 2-minute alert on payment health',
  );
  await expect(focused(page)).toHaveAccessibleName('Next action');
  await keyboard.type('Write down how to drain the queue');
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Action A2' })).toBeVisible();
  const today = new Date();
  const year = today.getFullYear() + (today > new Date(today.getFullYear(), 3, 30, 23, 59) ? 1 : 0);
  const [factor] = await stored(page, 'factors');
  await expect
    .poll(() => stored(page, 'actions'))
    .toMatchObject([
      {
        number: 1,
        text: 'Add a 2-minute alert on payment health',
        owner: 'Sarah Chen',
        due: `${year}-04-30`,
        priority: 'P1',
        factorIds: [factor?.id],
        outcome: '',
        status: 'open',
      },
      {
        number: 2,
        text: 'Write down how to drain the queue',
        owner: '',
        due: null,
        priority: null,
        factorIds: [],
      },
    ]);
  await expect(page.getByRole('button', { name: 'F2: no action yet' })).toBeVisible();

  // The factors that an action answers, from its row.
  await keyboard.press('ArrowUp');
  await expect(focused(page)).toHaveAccessibleName(/A2/);
  await keyboard.press('Alt+F');
  await expect(focused(page)).toHaveAccessibleName('Factors that A2 answers: none yet');
  await keyboard.press('Enter');
  await expect(page.getByRole('menuitemcheckbox', { name: /^F2/ })).toBeVisible();
  await expectAccessible(page, 'which factors an action answers');
  await page.getByRole('menuitemcheckbox', { name: /^F2/ }).press('Enter');
  await expect(page.getByRole('button', { name: 'F2: leads to an action' })).toBeAttached();
});

test('lessons, several pasted at once, and the message to customers are captured and in the document', async ({
  debrief,
}) => {
  const { page } = debrief;
  const { keyboard } = page;
  await startAtTimeline(page);
  await say(page, 'Who owns the queue?', 'Alt+O');
  await say(page, 'A word for the facilitator', 'Alt+X');
  await keyboard.press('Alt+7');
  await expect(focused(page)).toHaveAccessibleName('Next lesson');
  await say(page, 'A queue needs an owner');
  await text(page, 'Next lesson').evaluate((element, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, 'Say when a queue is long\nDrill the drain');
  await expect(text(page, 'Lesson, line 3')).toHaveText('Drill the drain');
  await expectAccessible(page, 'lessons');
  await keyboard.press('Alt+8');
  await expect(focused(page)).toHaveAccessibleName('Message to customers');
  await keyboard.type('Letters were late for an hour.');
  await expect.poll(async () => (await stored(page, 'incidents'))[0]?.customerMessage).toMatch(/hour\.$/);

  await expectAccessible(page, 'message to customers');
  await keyboard.press('F4');
  const document = page.getByRole('article').or(page.locator('.document')).first();
  for (const said of [
    'A queue needs an owner',
    'Drill the drain',
    'Who owns the queue?',
    'Letters were late',
  ])
    await expect(document).toContainText(said);
  await expect(document).not.toContainText('A word for the facilitator');
});
