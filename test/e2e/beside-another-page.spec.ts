import type { Page } from '@playwright/test';
import { factors, notes, say } from './harness/capture';
import { expect, test } from './harness/debrief';
import { startAtTimeline } from './harness/meeting';
import { focused, text } from './harness/places';

/** `npm run measure` has an hour with three times as many. */
const MEETING_LINES = 50;

/** Starts a meeting, with the caret in the next factor. @returns a second page of it, with the caret in what went well */
async function openTwice(page: Page): Promise<Page> {
  await startAtTimeline(page);
  await page.keyboard.press('Alt+3');
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(focused(other)).toHaveAccessibleName(/^Next/);
  await other.keyboard.press('Alt+4');
  await expect(focused(other)).toHaveAccessibleName('Next line of what went well');
  await page.bringToFront();
  await text(page, 'Next contributing factor').focus();
  return other;
}

test('a word being composed is left alone by what another page writes', async ({ debrief }) => {
  const { page } = debrief;
  const other = await openTwice(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
  await expect(text(page, 'Next contributing factor')).toHaveText('にほ');
  for (const text of ['one', 'two']) await say(other, text);
  await expect.poll(() => notes(page)).toEqual(['went_well: one', 'went_well: two']);
  await devtools.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
  await devtools.send('Input.insertText', { text: '日本' });
  await page.keyboard.press('Enter');
  await expect.poll(() => factors(page)).toEqual(['F1 日本']);
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');
  await other.close();
});

test('who goes on with what another page is writing goes on behind it', async ({ debrief }) => {
  const { page } = debrief;
  const other = await openTwice(page);
  await other.keyboard.press('Alt+3');
  await expect(focused(other)).toHaveAccessibleName('Next contributing factor');
  for (const letter of 'one ') {
    await page.keyboard.type(letter);
    await expect(text(other, 'Next contributing factor')).toContainText(letter.trim());
  }
  // With the space at its end, which an expected text would leave out.
  await expect.poll(() => text(other, 'Next contributing factor').textContent()).toBe('one ');
  await other.bringToFront();
  await other.keyboard.type('two');
  await expect(text(page, 'Next contributing factor')).toHaveText('one two');
  await other.close();
});

test('a whole meeting is typed faster than anybody talks while the clock ticks and another page writes', async ({
  debrief,
}) => {
  const { page } = debrief;
  const other = await openTwice(page);

  let ended = false;
  const elsewhere = (async () => {
    let count = 0;
    while (!ended) {
      await say(other, `w${++count}`);
      await other.waitForTimeout(50);
    }
    return count;
  })();
  const typed = Array.from({ length: MEETING_LINES }, (_, index) => `Line ${index + 1} said`);
  for (const text of typed) await say(page, text);
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
