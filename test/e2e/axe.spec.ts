import { expectAccessible } from './harness/accessible';
import { expect, test } from './harness/debrief';
import { openSample } from './harness/incident';
import { pastIncidents, storeIncidents } from './harness/seed';

test('the list of incidents and what lies over it', async ({ debrief }) => {
  test.slow();
  const { page } = debrief;
  await expect(page.getByRole('button', { name: /^New incident/ })).toBeVisible();
  await expectAccessible(page, 'first screen, empty');
  await page.getByRole('textbox', { name: 'The timeline as you have it' }).focus();
  await page.keyboard.insertText('14:03 — Orders fail\n14:18 — Alert\n25:99 — Doubtful\nNo time at all');
  await page.getByRole('button', { name: /^Preview/ }).click();
  await expect(page.getByRole('region', { name: 'Paste preview' })).toBeVisible();
  await expectAccessible(page, 'paste preview');

  await storeIncidents(page, pastIncidents(12));
  await page.reload();
  await expect(page.getByRole('link', { name: /mail relay, 12/ })).toBeVisible();
  await expectAccessible(page, 'list of incidents');
  await page.getByRole('button', { name: 'Appearance' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page, 'appearance menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('combobox', { name: 'Find a command' })).toBeFocused();
  await expectAccessible(page, 'palette');
  await page.keyboard.type('next');
  await expect(page.getByRole('option', { name: /^Next stage/ })).toBeVisible();
  await expectAccessible(page, 'palette, searched');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'keys');
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'delete question');
  await page.getByRole('button', { name: 'Delete', exact: true }).last().click();
  await expect(page.getByText(/^Deleted 1$/)).toBeVisible();
  await page.getByText(/^Deleted 1$/).click();
  await expectAccessible(page, 'deleted incidents');
});

test('preparing, the card of a flagged phrase, and the review', async ({ debrief }) => {
  test.slow();
  const { page } = debrief;
  await expect(page.getByRole('button', { name: /^New incident/ })).toBeVisible();
  await page.keyboard.press('Alt+N');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
  await expectAccessible(page, 'prepare, empty');
  await page.keyboard.press('F4');
  await expect(page.getByRole('heading', { name: /left to look at/ })).toBeVisible();
  await expectAccessible(page, 'review, empty');
  await page.keyboard.press('Alt+0');
  await openSample(page);
  await expectAccessible(page, 'prepare, sample');
  await page.keyboard.press('Control+Shift+L');
  await page
    .getByRole('button', { name: /^Details and private notes/ })
    .first()
    .click();
  await page.getByRole('combobox', { name: 'Also show the times of a zone' }).focus();
  await page.keyboard.type('lisbon');
  await expect(page.getByRole('option', { name: 'Lisbon, Europe' })).toBeVisible();
  await expectAccessible(page, 'timeline, choosing a zone');
  await page.keyboard.press('ArrowDown'); // to the only one, wherever the list was
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^\d\d:\d\d Lisbon$/).first()).toBeVisible();
  await page.getByRole('textbox', { name: /^Minutes to shift/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page, 'timeline, all rows selected, private notes open, second zone');
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /^More for event/ })
    .first()
    .click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page, 'timeline, menu of a row');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type('nothing holds this');
  await expect(page.getByText(/^No event matches/)).toBeVisible();
  await expectAccessible(page, 'timeline, no event matches');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F8');
  await expect(page.getByRole('group', { name: 'About this phrase' })).toBeVisible();
  await expectAccessible(page, 'card of a flagged phrase');
  await page.keyboard.press('F4');
  await expect(page.getByRole('region', { name: 'Preview' }).getByRole('article')).toBeVisible();
  await expectAccessible(page, 'review, page');
  await page.getByRole('radiogroup', { name: 'Preview' }).getByText('Markdown').click();
  await expect(page.locator('.markdown-preview')).toBeVisible();
  await expectAccessible(page, 'review, Markdown');
});

test('the settings, with an empty list, a phrase that is refused, and words of each kind', async ({
  debrief,
}) => {
  const { page } = debrief;
  await expect(page.getByRole('button', { name: /^New incident/ })).toBeVisible();
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await expectAccessible(page, 'settings, empty');
  await page.keyboard.type('blast radius');
  await page.keyboard.press('Tab');
  await page.keyboard.type('human error');
  await page.keyboard.press('Enter');
  await expect(page.getByText('These words are flagged as well')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Type a phrase first.');
  await page.getByRole('textbox', { name: 'Next phrase to leave alone' }).focus();
  await page.keyboard.type('chaos monkey');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove “chaos monkey”' })).toBeAttached();
  await page.getByRole('textbox', { name: 'A sentence to try' }).focus();
  await page.keyboard.type('The blast radius of the chaos monkey');
  await expect(page.locator('.cm-finding')).toHaveText('blast radius');
  await expectAccessible(page, 'settings, filled');
});
