import { expectAccessible } from './harness/accessible';
import { expect, test } from './harness/debrief';
import { startAtTimeline } from './harness/meeting';
import { focused, text } from './harness/places';

test('questions follow the talk, and none of them leaves the room of the facilitator', async ({
  debrief,
}) => {
  const { page } = debrief;
  const { keyboard } = page;
  await startAtTimeline(page);
  const asked = page.getByRole('region', { name: 'Questions to ask, only you see them' });
  await expect(asked.getByRole('listitem')).toHaveCount(3);
  const first = await asked.getByRole('listitem').allTextContents();
  await keyboard.press('Alt+ArrowDown');
  await expect(asked.getByRole('listitem').first()).not.toHaveText(first[0] ?? '');
  await keyboard.type('14:05 It seemed off');
  await keyboard.press('Enter');
  await expect(text(page, 'What happened, event at 14:05')).toBeVisible();
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
  await expectAccessible(page, 'calm ways to go on');
  await expect(focused(page)).toHaveAccessibleName(/^Question to ask/);
  await keyboard.press('Alt+I');
  await expect(calm).toBeHidden();
});
