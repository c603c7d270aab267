import type { Page } from '@playwright/test';
import { EMPTY_FACTOR } from '../../shared/domain/incident/empty-rows';
import { epochMs } from '../../shared/domain/units';
import { expectAccessible } from './harness/accessible';
import { type Debrief, expect, test } from './harness/debrief';
import { openNewIncident } from './harness/incident';
import { readPdf } from './harness/pdf';
import { card, focused, region, text } from './harness/places';
import { putStored, stored } from './harness/stored';

const BLAMING = 'Omar should have checked the limit';
const REASON = 'Omar asked for these very words';

const form = (page: Page) => page.getByRole('form', { name: 'Keep as is' });
const underlined = (page: Page) => page.locator('.cm-finding');
const told = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });
const reasons = async (page: Page) => (await stored(page, 'decisions')).map(({ reason }) => reason);

test('a sentence is kept as it is, by keyboard alone, until it changes @browser', async ({ debrief }) => {
  const { page } = debrief;
  const { keyboard } = page;
  await openNewIncident(page);
  await keyboard.press('F3');
  await keyboard.press('Alt+3');
  const line = text(page, 'Next contributing factor');
  await expect(line).toBeFocused();
  await keyboard.type(BLAMING);

  await test.step('asking for a reason, and thinking better of it', async () => {
    await keyboard.press('Alt+K');
    await expect(text(page, 'Reason')).toBeFocused();
    await expectAccessible(page, 'asking for a reason');
    await keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText('A word or two, for whoever reads the review.');
    await keyboard.press('Escape');
    await expect(form(page)).toBeHidden();
    await expect(card(page)).toBeVisible();
    await expect(line).toBeFocused();
    await keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    await expect(line).toBeFocused();
    expect(await reasons(page)).toEqual([]);
  });

  await test.step('keeping it', async () => {
    await keyboard.press('Alt+K');
    await keyboard.type(REASON);
    await keyboard.press('Enter');
    await expect(card(page)).toBeHidden();
    await expect(line).toBeFocused();
    await expect(underlined(page)).toHaveCount(0);
    await expect(told(page, `Kept as is: “${BLAMING}”. Review lists it.`)).toBeVisible();
    expect(await reasons(page)).toEqual([REASON]);
  });

  await test.step('undoing that, and doing it again', async () => {
    await keyboard.press('Control+Z');
    await expect(underlined(page)).toHaveText(BLAMING);
    await expect(told(page, `Flagged again: “${BLAMING}”.`)).toBeVisible();
    await expect(line).toHaveText(BLAMING);
    await keyboard.press('Control+Shift+Z');
    await expect(underlined(page)).toHaveCount(0);
    await expect.poll(() => reasons(page)).toEqual([REASON]);
  });

  const row = text(page, 'Contributing factor F1');
  await test.step('going on: the caret is where it was, the kept line is quiet, after a reload too', async () => {
    await keyboard.type('.');
    await keyboard.press('Enter');
    await expect(row).toHaveText(`${BLAMING}.`);
    await page.reload();
    await expect(row).toHaveText(`${BLAMING}.`);
    await expect(row).toHaveAccessibleDescription('');
  });

  await test.step('changing it: flagged again, until the change is undone', async () => {
    await row.focus();
    await keyboard.press('End');
    await keyboard.press('Backspace');
    await keyboard.type(' twice');
    await expect(underlined(page)).toHaveCount(1);
    await keyboard.press('F4');
    await expect(region(page, 'Wording').getByRole('listitem')).toHaveCount(1);
    await expect(region(page, 'Kept as is')).toBeHidden();
    await keyboard.press('Control+Z');
    await expect(region(page, 'Wording')).toBeHidden();
    await expect(region(page, 'Kept as is')).toContainText(`F1${BLAMING}`);
  });
});

test('a phrase that goes while its reason is being typed leaves the focus in the text @browser', async ({
  debrief,
}) => {
  const { page } = debrief;
  await openNewIncident(page);
  await page.keyboard.type(BLAMING);
  await expect.poll(async () => (await stored(page, 'incidents'))[0]?.title).toBe(BLAMING);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(text(other, 'Title')).toHaveText(BLAMING);

  await page.bringToFront();
  await page.keyboard.press('Alt+K');
  await expect(text(page, 'Reason')).toBeFocused();
  await text(other, 'Title').focus();
  await other.keyboard.press('ControlOrMeta+A');
  await other.keyboard.type('Relay full');
  await expect(text(page, 'Title')).toHaveText('Relay full');
  await expect(form(page)).toBeHidden();
  await expect(text(page, 'Title')).toBeFocused();
});

/** What the review writes, as text. Copied Markdown is the text of the file. */
async function exportAll({ page, edition, savedFile, printCalls }: Debrief): Promise<string[]> {
  // The program takes its print sheet away when the dialog closes.
  await page.evaluate(() => {
    const print = window.print;
    window.print = () => {
      print();
      Object.assign(window, { sheet: document.querySelector('.print-root')?.textContent });
    };
  });
  await page.keyboard.press('Control+S');
  const markdown = await savedFile(/\.md$/);
  await page.keyboard.press('Control+P');
  if (edition === 'browser') {
    await expect.poll(async () => (await printCalls()).length).toBe(1);
    return [markdown.text, await page.evaluate(() => String(Reflect.get(window, 'sheet')))];
  }
  const pdf = await readPdf((await savedFile(/\.pdf$/)).bytes);
  return [markdown.text, JSON.stringify(pdf)];
}

test('the review keeps, lists and flags again, and no export holds a reason', async ({ debrief }) => {
  const { page } = debrief;
  const { keyboard } = page;
  const id = await openNewIncident(page);
  await keyboard.type(BLAMING);
  await expect.poll(async () => (await stored(page, 'incidents'))[0]?.title).toBe(BLAMING);
  const now = epochMs(0);
  await putStored(page, 'factors', [
    {
      ...{ id: 'f', incidentId: id, rev: 1, order: 1, createdAt: now, updatedAt: now },
      ...{ ...EMPTY_FACTOR, number: 1, text: `${BLAMING}.` },
    },
  ]);
  await page.reload();
  await expect(text(page, 'Title')).toHaveText(BLAMING);
  await keyboard.press('F4');
  await expect(region(page, 'Wording').getByRole('listitem')).toHaveCount(2);

  await keyboard.press('F8');
  await keyboard.press('Alt+K');
  await expect(text(page, 'Reason')).toBeFocused();
  await expectAccessible(page, 'asking for a reason in the review');
  await keyboard.press('Escape');
  await expect(focused(page)).toHaveAccessibleName(/^Keep as is/);
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await expect(focused(page)).toHaveAccessibleName('A quotation: keep for this reason');
  await keyboard.press('Enter');

  const kept = region(page, 'Kept as is');
  await expect(kept.getByRole('listitem')).toHaveText(
    `Title, F1${BLAMING}Go toBecause: A quotationFlag again`,
  );
  await expect(region(page, 'Wording')).toBeHidden();
  await expect(focused(page)).toHaveAccessibleName(/^Set severity/);
  await expectAccessible(page, 'what was kept');

  for (const written of await exportAll(debrief)) {
    expect(written).toContain(BLAMING);
    expect(written).not.toContain('quotation');
  }

  await kept.getByRole('button', { name: `Flag again: Title, F1 ${BLAMING}` }).focus();
  await keyboard.press('Enter');
  await expect(kept).toBeHidden();
  await expect(region(page, 'Wording').getByRole('listitem')).toHaveCount(2);
  await expect(focused(page)).toHaveAccessibleName(/^Mark readers/);
  await keyboard.press('Control+Z');
  await kept.getByRole('button', { name: `Go to: Title, F1 ${BLAMING}` }).focus();
  await keyboard.press('Enter');
  await expect(text(page, 'Title')).toBeFocused();
});
