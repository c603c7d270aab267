import { expect, test } from './harness/debrief';

const TIMELINE = [
  '09:02 — Key rotation begins',
  '09:10 — Old key revoked, first refusals',
  '09:27 — Alert: success under 80 %',
  '09:31 — Payments on-call takes it on',
  '10:21 — Traffic moved to the other region',
  '10:58 — All nodes read the new key',
];

/** What each milestone is called in the list of a row, by the row's time. */
const MILESTONES: Readonly<Record<string, string>> = {
  '09:10': 'Impact',
  '09:27': 'Detected',
  '09:31': 'Acknowledged',
  '10:21': 'Mitigated',
  '10:58': 'Resolved',
};

test('the whole job is done with nothing but the keyboard', async ({ debrief }) => {
  const { page } = debrief;
  const { keyboard } = page;
  const focused = page.locator(':focus');

  await test.step('a new incident, its caret in the title', async () => {
    await expect(page.getByRole('button', { name: 'New incident' })).toBeVisible();
    await keyboard.press('Alt+n');
    await expect(focused).toHaveAccessibleName('Title');
    await keyboard.type('Card payments refused');
  });

  await test.step('a timeline, previewed before it is taken', async () => {
    await keyboard.press('Alt+t');
    await expect(focused).toHaveAccessibleName('The timeline as you have it');
    for (const line of TIMELINE) {
      await keyboard.type(line);
      await keyboard.press('Enter');
    }
    await keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: 'Add 6 events' })).toBeEnabled();
    await expect(page.getByRole('textbox', { name: /What happened/ })).toHaveCount(0);
    await keyboard.press('Control+Enter');
    await expect(page.getByRole('textbox', { name: /What happened/ })).toHaveCount(TIMELINE.length);
  });

  await test.step('milestones give the figures', async () => {
    for (const line of TIMELINE) {
      const time = line.slice(0, 5);
      await expect(focused).toHaveAccessibleName(`What happened, event at ${time}`);
      const milestone = MILESTONES[time];
      if (milestone) {
        await keyboard.press('Tab'); // source
        await keyboard.press('Tab'); // milestone
        await keyboard.type(milestone);
        await expect(focused).toHaveValue(/./);
        await keyboard.press('Shift+Tab');
        await keyboard.press('Shift+Tab');
      }
      await keyboard.press('ArrowDown');
    }
    const figures = page.getByRole('region', { name: 'Incident', exact: true });
    await expect(figures.getByRole('definition')).toHaveText([
      '1 h 48 min',
      '17 min',
      '21 min',
      '1 h 11 min',
      '1 h 48 min',
    ]);
  });

  await test.step('the meeting runs through its stages', async () => {
    await keyboard.press('F3');
    await expect(focused).toHaveAccessibleName('Somebody new');
    await keyboard.press('Control+Shift+Space');
    await expect(page.getByRole('button', { name: /^Pause/ })).toBeVisible();
    await expect(page.getByRole('timer')).toContainText('left of 3');
    await keyboard.type('Leila Haddad');
    await keyboard.press('Enter');
    await expect(page.getByRole('checkbox', { name: 'Leila Haddad' })).toBeChecked();
    await keyboard.press('Control+Enter');
    await expect(focused).toHaveAccessibleName('Next event');
    await expect(page.getByRole('timer')).toContainText('left of 20');
    await keyboard.type('~09:40 Rollback of the release changes nothing');
    await keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'What happened, event at 09:40' })).toBeVisible();

    await keyboard.press('Control+Enter');
    await expect(focused).toHaveAccessibleName('Next contributing factor');
    await keyboard.type('Caches may hold a revoked key for ninety minutes');
    await keyboard.press('Alt+e');
    await expect(focused).toHaveAccessibleName('Effect of the next factor');
    await keyboard.type('Made it possible');
    await keyboard.press('Enter');
    await expect(focused).toHaveAccessibleName('Next contributing factor');
    await keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Effect of F1' })).toHaveValue('possible');
  });

  await test.step('a blaming phrase is flagged, and reworded with one key', async () => {
    await keyboard.type('Tomas should have checked the caches');
    await keyboard.press('F8');
    const card = page.getByRole('group', { name: 'About this phrase' });
    await expect(card).toContainText('Ask the room');
    await keyboard.press('Control+.');
    await expect(card).toBeHidden();
    await expect(focused).not.toContainText('Tomas');
    await keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Contributing factor F2' })).toBeVisible();
  });

  await test.step('what went well, and an action understood as it is typed', async () => {
    await keyboard.press('Control+Enter');
    await expect(focused).toHaveAccessibleName('Next line of what went well');
    await keyboard.type('Support had a text for customers within ten minutes');
    await keyboard.press('Enter');
    await keyboard.press('Control+Enter');
    await expect(focused).toHaveAccessibleName('Next action');
    await keyboard.type('Drop a revoked key from every cache within 3 minutes @leila due 30 Apr P1 F1');
    await keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Action A1' })).toHaveText(
      'Drop a revoked key from every cache within 3 minutes',
    );
    await expect(page.getByRole('combobox', { name: 'Owner of A1' })).toHaveValue('Leila Haddad');
    await expect(page.getByRole('button', { name: 'Due date of A1: 30 Apr. Edit' })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Priority of A1' })).toHaveValue('P1');
    await expect(page.getByRole('button', { name: 'Factors that A1 answers: F1' })).toBeVisible();
  });

  await test.step('the end leads to Review, and the document goes out', async () => {
    await keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: 'Closing' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Actions and owners' })).toContainText('Leila Haddad');
    await keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: /left to look at/ })).toBeVisible();
    await expect(page.getByRole('article')).toContainText('Caches may hold a revoked key for ninety minutes');
    if (debrief.edition === 'electron') await debrief.chooseFile('payments.md');
    await keyboard.press('Control+s');
    const file = await debrief.savedFile(/\.md$/);
    expect(file.text).toContain('# Card payments refused');
    expect(file.text).toMatch(
      /\|\s*A?1\s*\|\s*Drop a revoked key from every cache within 3 minutes\s*\|\s*Leila Haddad\s*\|/,
    );
    if (debrief.edition === 'electron') {
      await debrief.chooseFile('payments.pdf');
      await keyboard.press('Control+p');
      const pdf = await debrief.savedFile(/\.pdf$/);
      expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    } else {
      await keyboard.press('Control+p');
      await expect.poll(async () => (await debrief.printCalls()).length).toBe(1);
    }
  });
});
