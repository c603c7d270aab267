import type { Page } from '@playwright/test';
import { expectAccessible } from './harness/accessible';
import { expect, test } from './harness/debrief';
import { openNewIncident } from './harness/incident';
import { text } from './harness/places';
import { changeStored, stored } from './harness/stored';

test.use({ profile: 'kept' });

const NOTICED_WITHIN_MS = 10_000;

type Fault = 'full' | 'never' | null;

/** Runs in the page before the program: lets a test make writes fail as a full disk does, or never answer. */
function breakableStorage(): void {
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
    const fault = Reflect.get(window, 'debriefTestFault');
    if (fault === 'full') throw new DOMException('No space left', 'QuotaExceededError');
    if (fault === 'never') {
      // The transaction goes on and on, and nobody ever hears of this request again.
      const goOn = () => {
        if (Reflect.get(window, 'debriefTestFault') !== 'never') return;
        this.get('nothing').onsuccess = goOn;
      };
      goOn();
      return {};
    }
    return put.apply(this, args);
  } as typeof put; // the same in all that the program sees, but for the faults
}

const breakStorage = (page: Page, fault: Fault) =>
  page.evaluate((kind) => Reflect.set(window, 'debriefTestFault', kind), fault);

const problem = (page: Page) => page.getByRole('alert').filter({ hasText: 'Not saved.' });

const summaries = async (page: Page) => (await stored(page, 'incidents')).map(({ summary }) => summary);

/** What the clipboard holds, as pasting it elsewhere shows it. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const elsewhere = Object.assign(document.createElement('textarea'), { id: 'elsewhere' });
    document.body.append(elsewhere);
    elsewhere.focus();
  });
  await page.keyboard.press('ControlOrMeta+V');
  const words = await page.locator('#elsewhere').inputValue();
  await page.evaluate(() => document.getElementById('elsewhere')?.remove());
  return words;
}

test('data of a newer Debrief is not opened and not changed @browser', async ({ debrief }) => {
  await openNewIncident(debrief.page, 'Letters pile up');
  await expect.poll(async () => (await stored(debrief.page, 'incidents'))[0]?.title).toBe('Letters pile up');
  const before = await stored(debrief.page, 'incidents');
  const versions = () =>
    debrief.page.evaluate(async () => (await indexedDB.databases()).filter(({ name }) => name === 'debrief'));
  const newer = ((await versions())[0]?.version ?? 0) + 10; // as Dexie counts
  await debrief.page.evaluate(
    (version) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('debrief', version);
        opening.onupgradeneeded = () => opening.result.createObjectStore('later');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    newer,
  );
  // The window that was open steps back; one that starts afterwards does not begin.
  await expect(
    debrief.page.getByRole('heading', { name: 'Debrief was updated in another window' }),
  ).toBeVisible();
  await debrief.restart();
  await expect(
    debrief.page.getByRole('heading', { name: 'These incidents were written by a newer Debrief' }),
  ).toBeVisible();
  await expect(debrief.page.getByText('Nothing was changed.')).toBeVisible();
  await expectAccessible(debrief.page, 'incidents of a newer Debrief');
  expect(await stored(debrief.page, 'incidents')).toEqual(before);
  expect(await versions()).toEqual([{ name: 'debrief', version: newer }]);
});

test('a window that cannot store anything says so @browser', async ({ debrief }) => {
  const { page } = debrief;
  await page.addInitScript(() => {
    const kind = sessionStorage.getItem('fault');
    if (kind === 'none') Reflect.defineProperty(window, 'indexedDB', { value: undefined });
    if (kind === 'blocked') {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Denied', 'SecurityError');
      };
    }
  });
  for (const [kind, sentence] of [
    ['none', /This window cannot store anything, as is usual for private windows/],
    ['blocked', /could not be opened. Nothing in it was changed/],
  ] as const) {
    await page.evaluate((fault) => sessionStorage.setItem('fault', fault), kind);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'The stored incidents cannot be opened' })).toBeVisible();
    await expect(page.getByText(sentence)).toBeVisible();
  }
  await page.evaluate(() => sessionStorage.clear());
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'New incident' })).toBeVisible();
});

for (const [fault, sentence] of [
  ['full', 'The disk is full'],
  ['never', 'The storage of this computer does not answer'],
] as const) {
  // What is said is copied by the edition: one fault shows that in both.
  const edition = fault === 'full' ? '' : ' @browser';
  test(`a text that cannot be stored is kept, said, and stored once it can be: ${fault}${edition}`, async ({
    debrief,
  }) => {
    const { page } = debrief;
    await page.addInitScript(breakableStorage);
    await page.reload();
    await openNewIncident(debrief.page);
    await text(page, 'Summary').focus();
    await breakStorage(page, fault);
    await page.keyboard.type('Nobody could read letters');
    await expect(problem(page)).toContainText(sentence, { timeout: NOTICED_WITHIN_MS });
    await expect(text(page, 'Summary')).toHaveText('Nobody could read letters');
    await page.keyboard.type(' for an hour');
    await page.getByRole('button', { name: 'Copy what is not saved' }).click();
    await expect(page.getByText('Copied what is not saved.')).toBeVisible();
    await expect.poll(() => pasted(page)).toContain('Nobody could read letters for an hour');

    await breakStorage(page, null);
    await expect(problem(page)).toBeHidden({ timeout: 30_000 });
    await expect.poll(() => summaries(page)).toEqual(['Nobody could read letters for an hour']);
    await expect(page.getByText(/^Saved on this computer/)).toBeVisible();
    await expect(text(page, 'Summary')).toHaveText('Nobody could read letters for an hour');
  });
}

test('a text that another window has changed asks which one to keep @browser', async ({ debrief }) => {
  const { page } = debrief;
  const id = await openNewIncident(debrief.page);
  await text(page, 'Summary').focus();
  await page.keyboard.type('Mine');
  await expect.poll(() => summaries(page)).toEqual(['Mine']);
  await changeStored(page, 'incidents', id, { summary: 'Theirs' });
  await page.keyboard.type(' too');
  await expect(problem(page)).toContainText('This was changed in another window since you began.');
  await expectAccessible(page, 'two wordings of one text');
  await expect.poll(() => summaries(page)).toEqual(['Theirs']);
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect.poll(() => summaries(page)).toEqual(['Mine too']);
  await expect(problem(page)).toBeHidden();

  await changeStored(page, 'incidents', id, { summary: 'Theirs again' });
  await text(page, 'Summary').focus();
  await page.keyboard.type(' as well');
  await expect(problem(page)).toBeVisible();
  await page.getByRole('button', { name: 'Keep the other' }).click();
  await expect(problem(page)).toBeHidden();
  await expect(text(page, 'Summary')).toHaveText('Theirs again');
  await expect.poll(() => summaries(page)).toEqual(['Theirs again']);
  await text(page, 'Summary').focus();
  await page.keyboard.type(', then mine');
  await expect.poll(() => summaries(page)).toEqual(['Theirs again, then mine']);
});

test('two windows see what the other writes, and one may give way @browser', async ({ debrief }) => {
  const { page } = debrief;
  await page.addInitScript(breakableStorage);
  await page.reload();
  await openNewIncident(debrief.page);
  await page.keyboard.type('Letters');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(text(other, 'Title')).toHaveText('Letters');
  await text(page, 'Summary').focus();
  await page.keyboard.type('One');
  await text(other, 'Lessons learned').focus();
  await other.keyboard.type('Two');
  await expect(text(other, 'Summary')).toHaveText('One');
  await expect(text(page, 'Lessons learned')).toHaveText('Two');

  // Both write one text while this window cannot store: it shows both, and asks.
  await breakStorage(page, 'full');
  await text(page, 'Summary').focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' mine');
  await text(other, 'Summary').focus();
  await other.keyboard.press('ControlOrMeta+A');
  await other.keyboard.insertText('Theirs');
  await expect(text(page, 'Summary')).toContainText('Theirs');
  await breakStorage(page, null);
  await page.getByRole('button', { name: 'Keep the other' }).click({ timeout: 30_000 });
  await expect(text(page, 'Summary')).toHaveText('Theirs');
  await expect.poll(() => summaries(page)).toEqual(['Theirs']);
  await text(page, 'Summary').focus();
  await page.keyboard.press('End');
  await page.keyboard.type(', then mine');
  await expect.poll(() => summaries(page)).toEqual(['Theirs, then mine']);
  await other.close();
});
