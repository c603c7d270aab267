import { expectAccessible } from './harness/accessible';
import { say } from './harness/capture';
import { expect, test } from './harness/debrief';
import { startAtTimeline } from './harness/meeting';
import { focused, text } from './harness/places';
import { stored } from './harness/stored';

test('a factor is accepted for a reason, has a category, and a chain that ends in a condition', async ({
  debrief,
}) => {
  const { page } = debrief;
  const { keyboard } = page;
  await startAtTimeline(page);
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
  await expect(text(page, 'F1 is accepted, because')).toBeHidden();
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
  await expectAccessible(page, 'a chain of whys');
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
  await text(page, 'F1, step 2: What made that possible?').focus();
  await keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName('F1, step 3: What made that possible?');
  await keyboard.type(' ');
  await expect.poll(async () => (await stored(page, 'factors'))[0]?.whys.length).toBe(3);
  await keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');
  await expect.poll(async () => (await stored(page, 'factors'))[0]?.whys.length).toBe(2);
});
