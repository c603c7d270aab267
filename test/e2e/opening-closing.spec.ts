import { expectAccessible } from './harness/accessible';
import { expectNoAxeViolations } from './harness/axe';
import { expect, test } from './harness/debrief';
import { openNewIncident } from './harness/incident';
import { clock, openMeeting } from './harness/meeting';
import { focused } from './harness/places';
import { planned, runSheet } from './harness/run-sheet';
import { stored } from './harness/stored';

test('it opens with who is here and what was promised, and closes with who does what', async ({
  debrief,
}) => {
  const { page } = debrief;
  const { keyboard } = page;
  // An earlier incident, with an action that nobody has done.
  await openNewIncident(page, 'Queue stuck');
  await keyboard.press('F3');
  await keyboard.press('Alt+5');
  await expect(focused(page)).toHaveAccessibleName('Next action');
  await keyboard.type('Drain the queue by hand once @ada due 2020-01-31');
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Action A1' })).toBeVisible();
  await keyboard.press('Alt+0');
  await openMeeting(page);

  const here = page.getByRole('region', { name: 'Who is here' });
  await expect(focused(page)).toHaveAccessibleName('Somebody new');
  for (const name of ['Noor Haddad', 'Kim Berg', 'Ada Lund']) {
    await keyboard.type(name);
    await keyboard.press('Enter');
    await expect(here.getByRole('checkbox', { name })).toBeChecked();
  }
  await keyboard.press('ArrowUp');
  await expect(focused(page)).toHaveAccessibleName('Ada Lund');
  await keyboard.press('ArrowUp');
  await keyboard.press('Space');
  await expect(here).toContainText('2 of 3 here');
  await expect(here.getByRole('checkbox', { name: 'Kim Berg' })).not.toBeChecked();

  const earlier = page.getByRole('region', { name: 'Open actions of earlier incidents' });
  await expect(earlier).toContainText('Drain the queue by hand once');
  await expect(earlier).toContainText('was due 31 Jan');
  await expectAccessible(page, 'opening, not started, with earlier actions');
  await earlier.getByRole('combobox').focus();
  await keyboard.type('Done');
  await expect
    .poll(async () => (await stored(page, 'actions')).map(({ status }) => status))
    .toEqual(['done']);
  await expect(earlier.getByRole('combobox')).toHaveValue('done');

  // The words of the team are there in the next meeting too.
  const statement = page.getByRole('textbox', { name: 'Opening statement' });
  await expect(statement).toContainText('Nobody is on trial');
  await statement.focus();
  await keyboard.press('ControlOrMeta+A');
  await keyboard.type('We look for conditions.');

  await keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await keyboard.press('Alt+5');
  await expect(focused(page)).toHaveAccessibleName('Next action');
  await keyboard.type('Write the steps down');
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Action A1' })).toBeVisible();
  await keyboard.press('ArrowUp');
  await keyboard.press('Alt+F');
  await expect(focused(page)).toHaveAccessibleName('Factors that A1 answers: none yet');
  await keyboard.press('Enter');
  await expect(focused(page)).toHaveText('No factors yet');
  await expectNoAxeViolations(page);
  await keyboard.press('Escape');
  await expect(focused(page)).toHaveAccessibleName('Factors that A1 answers: none yet');

  // What is missing is one key away.
  await keyboard.press('Alt+6');
  await expect(focused(page)).toHaveAccessibleName('Owner? A1 has no owner yet');
  await keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName('Owner of A1');
  await keyboard.type('Noor Haddad');
  await keyboard.press('Enter');
  await keyboard.press('Alt+6');
  await expect(focused(page)).toHaveAccessibleName('Due? A1 has no date yet');
  await expect(page.getByRole('region', { name: 'Actions and owners' })).toContainText('Noor Haddad');

  await page.getByRole('spinbutton', { name: 'year, Follow-up date' }).focus();
  await keyboard.type('20270212');
  await keyboard.press('Tab');
  await keyboard.type('Kim Berg');
  for (const count of ['', '1', '2']) {
    await keyboard.press('Tab');
    await keyboard.type(count);
  }
  await keyboard.press('Enter');
  await expect
    .poll(async () => (await stored(page, 'meetings')).at(-1)?.poll)
    .toEqual({ people: 2, learnt: 1, again: 2 });
  const incident = (await stored(page, 'incidents')).find(({ title }) => title === 'Letters pile up');
  expect([incident?.followUpDate, incident?.followUpOwner]).toEqual(['2027-02-12', 'Kim Berg']);
  // What a stage took is told against its plan when it is over.
  const opening = page.getByRole('row', { name: /^Opening/ });
  await expect(opening).toHaveText('Opening3 min0 min');

  await expectAccessible(page, 'closing, with a recap');

  // The end, and another meeting: its clock and its people are its own, the numbers go on.
  await keyboard.press('Alt+Shift+E');
  await expect(page.getByRole('heading', { name: /left to look at/ })).toBeVisible();
  await keyboard.press('F2');
  const held = page.getByRole('region', { name: 'Meetings held' });
  await expect(held.getByRole('listitem')).toHaveText(/^1.+under 1 min$/);
  await keyboard.press('Alt+Shift+N');
  await expect(clock(page)).toHaveText('Actions25:00left of 25');
  await expect.poll(() => planned(page)).toEqual(['Actions 25', 'Closing 5']);
  await keyboard.press('Control+Z');
  await expect(clock(page)).toHaveText(/^Meeting\d+:\d\dof 66 min$/);
  await expect(runSheet(page)).toContainText('Ended');
  await keyboard.press('Alt+6');
  await expect(opening).toHaveText('Opening3 min0 min3 min less');
  const another = runSheet(page).getByRole('button', { name: 'Plan another meeting' });
  await expect(another).toBeVisible();
  const [button, keys] = [await another.boundingBox(), await another.locator('kbd').boundingBox()];
  expect((keys?.x ?? 0) + (keys?.width ?? 0)).toBeLessThan((button?.x ?? 0) + (button?.width ?? 0));
  await keyboard.press('Alt+Shift+N');
  await expect(page.getByRole('button', { name: 'Start meeting' })).toBeVisible();
  await keyboard.press('Control+Enter');
  await expect(focused(page)).toHaveAccessibleName('Next action');
  await keyboard.type('Try the steps');
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Action A2' })).toBeVisible();
  await keyboard.press('Alt+1');
  await expect(page.getByRole('textbox', { name: 'Opening statement' })).toHaveText(
    'We look for conditions.',
  );
  await expect(here).toContainText('0 of 3 here');
  const mine = (await stored(page, 'meetings')).filter(({ incidentId }) => incidentId === incident?.id);
  expect(mine.map(({ order, present, log }) => [order, present.length, log[0]?.kind])).toEqual([
    [0, 2, 'started'],
    [1, 0, 'started'],
  ]);
});
