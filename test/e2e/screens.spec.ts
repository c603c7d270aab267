import { expect, test } from './harness/debrief';
import { openNewIncident } from './harness/incident';
import { startMeeting } from './harness/meeting';
import { focused } from './harness/places';

test('a screen that is opened by key begins at its heading, unless it has a line to type in', async ({
  debrief,
}) => {
  const { page } = debrief;
  await openNewIncident(page, 'Letters pile up');
  for (const [key, heading] of [
    ['F4', /left to look at$/],
    ['F2', 'Letters pile up'],
    ['Alt+0', 'Incidents'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
  }
  // From there Tab goes on to what stands below it.
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveCount(1);
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('a heading takes the focus from no line to type in, and from no link that is still there', async ({
  debrief,
}) => {
  const { page } = debrief;
  await startMeeting(page);
  await expect(focused(page)).toHaveAccessibleName('Somebody new');
  await page.keyboard.press('Control+,');
  await expect(focused(page)).toHaveAccessibleName('Next phrase to flag');
  await page.keyboard.press('Control+,');
  await expect(focused(page)).toHaveAccessibleName('Somebody new');
  const review = page.getByRole('link', { name: 'Review', exact: true });
  await review.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /left to look at$/ })).toBeVisible();
  await expect(review).toBeFocused();

  // The end of a meeting takes the line along in which somebody was.
  await page.keyboard.press('F3');
  await page.getByRole('textbox', { name: 'Somebody new' }).focus();
  await page.keyboard.press('Alt+Shift+E');
  await expect(page.getByRole('heading', { level: 1, name: /left to look at$/ })).toBeFocused();
});
