import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './harness/axe';
import { type Debrief, expect, test } from './harness/debrief';
import { stored } from './harness/stored';

/** `npm run measure` has an hour with three times as many. */
const MEETING_LINES = 50;
const KEY_MS = 20;

const focused = (page: Page) => page.locator(':focus');
const line = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const parked = (page: Page) => page.getByRole('region', { name: 'Parked' });
const notes = async (page: Page) =>
  (await stored(page, 'notes')).map(
    (note) => `${note.kind}: ${note.text}${note.private ? ' (private)' : ''}`,
  );
const factors = async (page: Page) =>
  (await stored(page, 'factors')).map(({ number, text }) => `F${number} ${text}`);
const actions = async (page: Page) =>
  (await stored(page, 'actions')).map(({ number, text, owner }) => `A${number} ${text} ${owner}`.trim());

/** A meeting whose clock runs, with the caret in the line of its first stage. */
async function startMeeting({ page }: Debrief): Promise<void> {
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.keyboard.press('Alt+N');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Letters pile up');
  await page.keyboard.press('F3');
  await expect(page.getByRole('button', { name: 'Start meeting' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('Alt+2');
  await expect(focused(page)).toHaveAccessibleName('Next event');
}

async function say(page: Page, text: string, end = 'Enter'): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press(end);
}

test('what is said too early is parked by one key, and comes back at the actions', async ({ debrief }) => {
  const { page } = debrief;
  const { keyboard } = page;
  await startMeeting(debrief);

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
  await keyboard.press('Escape');
  await expect(focused(page)).toHaveAccessibleName('Next event');
  await expect.poll(async () => (await notes(page)).length).toBe(4);
  await keyboard.press('Control+Z');
  await expect.poll(async () => (await notes(page)).length).toBe(3);
  await keyboard.press('Control+Shift+Z');
  await expect.poll(async () => (await notes(page)).length).toBe(4);

  // A row of the list is parked as well, and undone with its number.
  await keyboard.press('Alt+3');
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');
  await say(page, 'Queue has no limit');
  await say(page, 'Cap the queue');
  await expect(line(page, 'Contributing factor F2')).toBeVisible();
  await keyboard.press('ArrowUp');
  await expect(focused(page)).toHaveAccessibleName('Contributing factor F2');
  await keyboard.press('Alt+P');
  await expect.poll(() => factors(page)).toEqual(['F1 Queue has no limit']);
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');

  await keyboard.press('Alt+5');
  await expect(focused(page)).toHaveAccessibleName('Next action');
  const ideas = page.getByRole('region', { name: 'Fix ideas' });
  await expect(ideas.getByRole('listitem')).toHaveCount(3);
  await expectNoAxeViolations(page);
  await keyboard.press('Alt+Shift+A');
  await expect.poll(() => actions(page)).toEqual(['A1 Rotate one region at a time mika']);
  await expect(ideas.getByRole('listitem')).toHaveCount(2);
  await expect(focused(page)).toHaveAccessibleName('Owner of A1');

  // With the factor that it answers, chosen before; an idea that leads nowhere is dropped.
  await keyboard.press('Alt+5');
  await line(page, 'Next action').focus();
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
  await ideas.getByRole('textbox', { name: 'Fix idea: Show the age of the key' }).focus();
  await keyboard.press('Alt+Delete');
  await expect(ideas).toBeHidden();
  expect(await notes(page)).toEqual([
    'off_topic: Who owns the status page?',
    'off_topic: The contract is up in June (private)',
  ]);
});

test('a line moves to another list by key, and undo brings it back as it was', async ({ debrief }) => {
  const { page } = debrief;
  const { keyboard } = page;
  await startMeeting(debrief);
  await keyboard.press('Alt+3');
  await say(page, 'Queue has no limit');
  await expect(line(page, 'Contributing factor F1')).toBeVisible();
  await keyboard.press('ArrowUp');
  await expect(focused(page)).toHaveAccessibleName('Contributing factor F1');
  await keyboard.press('Alt+Shift+M');
  await expect(page.getByRole('menu', { name: 'Move the line to' })).toBeVisible();
  await expect(focused(page)).toHaveAccessibleName(/^Timeline/);
  await expectNoAxeViolations(page);
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
  await expect(line(page, 'Next contributing factor')).toHaveText('A condition, not a person');
});

test('a factor is accepted for a reason, has a category, and a chain that ends in a condition', async ({
  debrief,
}) => {
  const { page } = debrief;
  const { keyboard } = page;
  await startMeeting(debrief);
  await keyboard.press('Alt+3');
  await keyboard.type('Supplier has no second line');
  await expect(page.getByRole('button', { name: 'F1: being written' })).toBeVisible();
  await keyboard.press('Alt+Shift+C');
  await expect(focused(page)).toHaveAccessibleName('Category of the next factor');
  await keyboard.type('Third');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(
    page.getByRole('button', { name: 'F1: no action yet. Supplier has no second line' }),
  ).toBeVisible();
  await expect(page.getByText('0 lead to an action, 1 open: F1')).toBeVisible();
  expect((await stored(page, 'factors'))[0]?.category).toBe('third_party');

  await keyboard.press('ArrowUp');
  await expect(focused(page)).toHaveAccessibleName('Contributing factor F1');
  // A reason that is blank is none.
  await keyboard.press('Alt+R');
  await expect(focused(page)).toHaveAccessibleName('F1 is accepted, because');
  await keyboard.press('Escape');
  await expect(focused(page)).toHaveAccessibleName('Contributing factor F1');
  await expect(line(page, 'F1 is accepted, because')).toBeHidden();
  await keyboard.press('Alt+R');
  await expect(focused(page)).toHaveAccessibleName('F1 is accepted, because');
  await say(page, 'the contract ends in June');
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');
  await expect(page.getByText('0 lead to an action, 1 accepted')).toBeVisible();
  await expect(page.getByText('Accepted, with reason')).toBeVisible();
  await keyboard.press('Control+Z');
  await expect(page.getByRole('button', { name: 'No action yet for F1: add one' })).toBeVisible();
  await expect(page.getByText('0 lead to an action, 1 open: F1')).toBeVisible();
  await keyboard.press('Control+Shift+Z');
  await expect(page.getByText('Accepted, with reason')).toBeVisible();
  await expect(page.getByRole('button', { name: 'F1: accepted, the contract ends in June' })).toBeVisible();

  await keyboard.press('ArrowUp');
  await expect(focused(page)).toHaveAccessibleName('Contributing factor F1');
  await keyboard.press('Alt+H');
  await expect(focused(page)).toHaveAccessibleName('F1, step 1: What made that possible?');
  await say(page, 'One line was enough in the old house');
  await expect(focused(page)).toHaveAccessibleName('F1, step 2: What made that possible?');
  await say(page, 'No plan says what has to be doubled');
  await expect(focused(page)).toHaveAccessibleName('F1, step 3: What made that possible?');
  await expectNoAxeViolations(page);
  await keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');
  await expect(page.getByRole('list', { name: 'What made F1 possible' }).getByRole('listitem')).toHaveText([
    'Immediate: F1 itself',
    'UnderlyingOne line was enough in the old house',
    'Root causeNo plan says what has to be doubled',
  ]);
  await expect
    .poll(async () => (await stored(page, 'factors'))[0]?.whys)
    .toEqual(['One line was enough in the old house', 'No plan says what has to be doubled']);

  // A chain that is there goes on from its last link; a link that stays empty is none.
  await line(page, 'F1, step 2: What made that possible?').focus();
  await keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName('F1, step 3: What made that possible?');
  await keyboard.type(' ');
  await expect.poll(async () => (await stored(page, 'factors'))[0]?.whys.length).toBe(3);
  await keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');
  await expect.poll(async () => (await stored(page, 'factors'))[0]?.whys.length).toBe(2);
});

test('questions follow the talk, and none of them leaves the room of the facilitator', async ({
  debrief,
}) => {
  const { page } = debrief;
  const { keyboard } = page;
  await startMeeting(debrief);
  const asked = page.getByRole('region', { name: 'Questions to ask, only you see them' });
  await expect(asked.getByRole('listitem')).toHaveCount(3);
  const first = await asked.getByRole('listitem').allTextContents();
  await keyboard.press('Alt+ArrowDown');
  await expect(asked.getByRole('listitem').first()).not.toHaveText(first[0] ?? '');
  await keyboard.type('14:05 It seemed off');
  await keyboard.press('Enter');
  await expect(line(page, 'What happened, event at 14:05')).toBeVisible();
  await expect(asked.getByRole('listitem').first()).toHaveText(
    'Which signs showed it? What does it look like when all is well?',
  );
  // What the lead asks about the row that has the focus comes first.
  await keyboard.press('ArrowUp');
  await expect(focused(page)).toHaveAccessibleName('What happened, event at 14:05');
  await keyboard.press('Alt+P');
  await expect(focused(page)).toHaveAccessibleName(/^Question to ask/);
  await keyboard.type('What did the list look like?');
  await expect(asked.getByRole('listitem').first()).toHaveText(
    'From the lead, on 14:05What did the list look like?',
  );

  const calm = page.getByRole('list', { name: 'Calm ways to go on' });
  await expect(calm).toBeHidden();
  await keyboard.press('Alt+I');
  await expect(calm.getByRole('listitem').first()).toBeVisible();
  await expectNoAxeViolations(page);
  await expect(focused(page)).toHaveAccessibleName(/^Question to ask/);
  await keyboard.press('Alt+I');
  await expect(calm).toBeHidden();
});

test('lessons, several pasted at once, and the message to customers are captured and in the document', async ({
  debrief,
}) => {
  const { page } = debrief;
  const { keyboard } = page;
  await startMeeting(debrief);
  await say(page, 'Who owns the queue?', 'Alt+O');
  await say(page, 'A word for the facilitator', 'Alt+X');
  await keyboard.press('Alt+7');
  await expect(focused(page)).toHaveAccessibleName('Next lesson');
  await say(page, 'A queue needs an owner');
  await line(page, 'Next lesson').evaluate((element, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, 'Say when a queue is long\nDrill the drain');
  await expect(line(page, 'Lesson, line 3')).toHaveText('Drill the drain');
  await keyboard.press('Alt+8');
  await expect(focused(page)).toHaveAccessibleName('Message to customers');
  await keyboard.type('Letters were late for an hour.');
  await expect.poll(async () => (await stored(page, 'incidents'))[0]?.customerMessage).toMatch(/hour\.$/);

  await expectNoAxeViolations(page);
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

test('a word being composed is left alone by what another page writes', async ({ debrief }) => {
  const { page } = debrief;
  await startMeeting(debrief);
  await page.keyboard.press('Alt+3');
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(focused(other)).toHaveAccessibleName(/^Next/);
  await other.keyboard.press('Alt+4');
  await expect(focused(other)).toHaveAccessibleName('Next line of what went well');
  await page.bringToFront();
  await line(page, 'Next contributing factor').focus();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
  await expect(line(page, 'Next contributing factor')).toHaveText('にほ');
  for (const text of ['one', 'two']) await say(other, text);
  await expect.poll(() => notes(page)).toEqual(['went_well: one', 'went_well: two']);
  await devtools.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
  await devtools.send('Input.insertText', { text: '日本' });
  await page.keyboard.press('Enter');
  await expect.poll(() => factors(page)).toEqual(['F1 日本']);
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');
  await other.close();
});

test('a whole meeting is typed at talking speed while the clock ticks and another page writes', async ({
  debrief,
}) => {
  test.setTimeout(240_000);
  const { page } = debrief;
  await startMeeting(debrief);
  await page.keyboard.press('Alt+3');
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(focused(other)).toHaveAccessibleName(/^Next/);
  await other.keyboard.press('Alt+4');
  await expect(focused(other)).toHaveAccessibleName('Next line of what went well');
  await page.bringToFront();
  await page.keyboard.press('Alt+3');
  await line(page, 'Next contributing factor').focus();

  let ended = false;
  const elsewhere = (async () => {
    let count = 0;
    while (!ended) {
      await say(other, `w${++count}`);
      await other.waitForTimeout(250);
    }
    return count;
  })();
  const typed = Array.from({ length: MEETING_LINES }, (_, index) => `Line ${index + 1} said`);
  for (const text of typed) {
    await page.keyboard.type(text, { delay: KEY_MS });
    await page.keyboard.press('Enter');
  }
  ended = true;
  const count = await elsewhere;
  await expect
    .poll(() => factors(page), { timeout: 30_000 })
    .toEqual(typed.map((text, index) => `F${index + 1} ${text}`));
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');
  await expect.poll(async () => (await notes(page)).length).toBe(count);
  await expect(page.getByRole('timer')).toContainText('left of');
  await other.close();
});
