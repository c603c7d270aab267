import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { epochMs } from '../../shared/domain/units';
import { expectAccessible } from './harness/accessible';
import { expect, test } from './harness/debrief';
import { drawLate } from './harness/draw-late';
import { openSample } from './harness/incident';
import { changeStored, putStored, stored } from './harness/stored';

/** 14 events, each in a bar of its own, and 5 milestones. */
const ITEMS = 19;

const picture = (page: Page) => page.getByRole('group', { name: 'Incident picture' });
const items = (page: Page) =>
  picture(page).getByRole('toolbar', { name: 'Moments and bars' }).getByRole('button');
const shown = (page: Page) => picture(page).getByRole('status');
const card = (page: Page) => picture(page).locator('[aria-hidden="true"] p').first();
const mark = (page: Page) => picture(page).locator('[data-mark]');

/** Whether nothing lies over the last line of the card that this is the title of. */
function isSeenToItsFoot({ parentElement: whole }: Element): boolean {
  const { left = 0, bottom = 0 } = whole?.getBoundingClientRect() ?? {};
  return whole?.contains(document.elementFromPoint(left + 8, bottom - 4)) ?? false;
}

/** While the focus moves on, the explanation that it leaves is still there for a moment. */
const explanation = (page: Page, words: string) => page.getByRole('tooltip').filter({ hasText: words });

/** The name of the moment or bar that has the focus. */
const focusedItem = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    return active?.hasAttribute('data-item') ? active.getAttribute('aria-label') : null;
  });

/** The text of the row that has the focus. */
const focusedRow = (page: Page) =>
  page.evaluate(() => {
    const text = document.activeElement?.closest('[data-row]')?.querySelector('[data-place$=":text"]');
    return text?.textContent ?? null;
  });

async function openPicture(page: Page): Promise<void> {
  await openSample(page);
  await expect(items(page).first()).toBeAttached();
}

/** Where something lies in the window, by a share of its width and height. */
async function pointOf(page: Page, name: string | RegExp, down = 0.5): Promise<{ x: number; y: number }> {
  const box = await items(page)
    .filter({ visible: true })
    .and(page.getByRole('button', { name }))
    .boundingBox();
  if (!box) throw new Error(`Not in the picture: ${name}`);
  return { x: box.x + box.width / 2, y: box.y + box.height * down };
}

test('the keyboard walks through the moments, zooms into them, and goes to a row', async ({ debrief }) => {
  const { page } = debrief;
  await openPicture(page);
  await expect(items(page)).toHaveCount(ITEMS);
  const names = await items(page).evaluateAll((all) => all.map((item) => item.getAttribute('aria-label')));

  // One stop for Tab, the arrow keys from there.
  await page.getByRole('button', { name: /^~?10:31, event$/ }).focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => focusedItem(page)).toMatch(/^08:40, 1 event: `notify-worker` 4\.12/);
  await expect(card(page)).toHaveText('08:40, 1 event');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focusedItem(page)).toMatch(/^Impact start, 08:52: `mail-relay` reaches/);
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => focusedItem(page)).toMatch(/^~09:20, 1 event: A dozen calls/);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => focusedItem(page)).toMatch(/^09:10, 1 event/);

  // Zoomed under it, the focus stays at the same moment; the card can be closed.
  await expect(shown(page)).toHaveText('The whole incident is shown');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(shown(page)).toHaveText(/^09:\d\d to 09:\d\d UTC$|^08:\d\d to 09:\d\d UTC$/);
  await expect.poll(() => focusedItem(page)).toMatch(/^09:10, 1 event/);
  const before = await shown(page).textContent();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(shown(page)).not.toHaveText(before ?? '');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(shown(page)).toHaveText(before ?? '');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();

  // Past the last one that is shown it goes on, and meets everything that the whole picture has.
  const walk = async (key: string) => {
    const met = [await focusedItem(page)];
    for (let step = 1; step < ITEMS; step += 1) {
      await page.keyboard.press(key);
      await expect.poll(() => focusedItem(page)).not.toBe(met.at(-1));
      met.push(await focusedItem(page));
    }
    return met;
  };
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowLeft');
  const all = await walk('ArrowRight');
  expect(all).toEqual(names);
  await expect(shown(page)).not.toHaveText('The whole incident is shown');
  expect(await walk('ArrowLeft')).toEqual(names.toReversed());
  await page.keyboard.press('-');
  await page.keyboard.press('Home');
  await expect(shown(page)).toHaveText('The whole incident is shown');
  await expect(items(page)).toHaveCount(ITEMS);

  const name = await focusedItem(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedRow(page)).not.toBeNull();
  expect(name).toContain((await focusedRow(page)) ?? 'a row');
});

test('a part is selected by a hand that has let go before it is drawn', async ({ debrief: { page } }) => {
  await openPicture(page);
  await drawLate(page);
  await expect(items(page).first()).toBeAttached();
  const from = await pointOf(page, /^09:20|^~09:20/, 0.2);
  const to = await pointOf(page, /^09:58, 1 event/, 0.2);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
  await expect(shown(page)).toHaveText('09:20 to 09:58 UTC');
});

test('the pointer reads the picture, goes to a row, selects a part, and the wheel zooms', async ({
  debrief,
}) => {
  const { page } = debrief;
  await openPicture(page);
  const alert = await pointOf(page, /^09:33, 1 event/);
  await page.mouse.move(alert.x + 8, alert.y); // beside the bar: close enough
  await expect(card(page)).toHaveText('09:33, 1 event');
  expect(await card(page).evaluate(isSeenToItsFoot)).toBe(true);
  const line = await pointOf(page, /^Acknowledged, 09:37/, 0.1);
  await page.mouse.move(line.x + 40, line.y); // on its words
  await expect(card(page)).toHaveText('Acknowledged, 09:37');
  await card(page).hover(); // the card stays while the pointer is on it
  await page.waitForTimeout(600);
  await expect(card(page)).toHaveText('Acknowledged, 09:37');
  await page.mouse.move(line.x, 5);
  await expect(card(page)).toBeHidden();

  const from = await pointOf(page, /^09:20|^~09:20/, 0.2);
  const to = await pointOf(page, /^09:58, 1 event/, 0.2);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
  await expect(shown(page)).toHaveText('09:20 to 09:58 UTC');
  expect(await focusedRow(page)).toBeNull(); // a drag is no press

  // The browser would zoom the page as well, had nobody answered.
  await page.evaluate(() => {
    addEventListener('wheel', (event) => {
      document.body.dataset['answered'] = `${event.defaultPrevented}`;
    });
  });
  const answered = () => page.evaluate(() => document.body.dataset['answered']);
  const middle = await pointOf(page, /^Acknowledged, 09:37/);
  await page.mouse.move(middle.x, middle.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect(shown(page)).toHaveText(/^09:3\d to 09:4\d UTC$/);
  expect(await answered()).toBe('true');
  await page.mouse.wheel(0, 60);
  await expect.poll(answered).toBe('false'); // a wheel alone scrolls
  await picture(page).getByRole('button', { name: 'Whole incident' }).click();
  await expect(shown(page)).toHaveText('The whole incident is shown');

  const again = await pointOf(page, /^09:33, 1 event/);
  await page.mouse.click(again.x, again.y);
  await expect.poll(() => focusedRow(page)).toBe('Alert: oldest confirmation has waited for 30 minutes');
});

test('the row that has the focus is marked in the picture, also beyond what is shown', async ({
  debrief,
}) => {
  const { page } = debrief;
  await openPicture(page);
  await expect(mark(page)).toHaveCount(0);
  await page.getByRole('textbox', { name: 'What happened, event at 09:10' }).focus();
  await expect(mark(page)).toHaveAttribute('data-mark', 'here');
  const at = await mark(page).boundingBox();
  const bar = await pointOf(page, /^09:10, 1 event/);
  expect(Math.abs((at?.x ?? 0) + (at?.width ?? 0) / 2 - bar.x)).toBeLessThan(8);
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await mark(page).boundingBox())?.x).toBeGreaterThan(at?.x ?? 0);

  await page.getByRole('combobox', { name: 'Milestone, event at 11:10' }).focus(); // any field of a row
  const right = await mark(page).boundingBox();
  await items(page).first().focus();
  await expect(mark(page)).toHaveCount(0);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('+');
  await page.getByRole('textbox', { name: 'What happened, event at 11:10' }).focus();
  await expect(mark(page)).toHaveAttribute('data-mark', 'after');
  expect((await mark(page).boundingBox())?.x ?? 0).toBeGreaterThan(right?.x ?? 0);
});

test('what the times say stands under the figures and leads to the rows', async ({ debrief }) => {
  const { page } = debrief;
  await openPicture(page);
  const said = page.getByRole('region', { name: 'What the times say' });
  await expect(said.getByRole('listitem')).toHaveText([
    /^Detected 41 min after impact start; 3 events lie in between\./,
    /^Nothing is written between 09:58 and 10:31: 33 min\./,
  ]);
  await said.getByRole('button', { name: '09:33, detected' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedRow(page)).toBe('Alert: oldest confirmation has waited for 30 minutes');

  await page.getByRole('combobox', { name: 'Milestone, event at 11:10' }).selectOption('');
  await page.getByRole('combobox', { name: 'Milestone, event at 08:40' }).selectOption('Resolved');
  await expect(said).toContainText('Resolved is before impact start.');
  await said.getByRole('button', { name: '08:40, resolved' }).click();
  await expect(page.getByRole('spinbutton').first()).toBeFocused(); // its time, since that is what one would change
  await page.getByRole('combobox', { name: 'Milestone, event at 08:40' }).selectOption('');
  await said.getByRole('button', { name: 'Set resolved' }).click();
  await expect(
    page.getByRole('group', { name: 'Resolved, UTC' }).getByRole('spinbutton').first(),
  ).toBeFocused();
});

test('each figure says what it counts, to the pointer and to the keyboard', async ({ debrief }) => {
  const { page } = debrief;
  await openPicture(page);
  const name = page
    .getByRole('region', { name: 'Incident', exact: true })
    .getByRole('button', { name: 'To detect' });
  const said = explanation(
    page,
    'From impact start until somebody or something noticed. Here 08:52 to 09:33 UTC.',
  );
  await name.hover();
  await expect(said).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(said).toBeHidden();
  await page.keyboard.press('Tab'); // the keyboard is in use
  await name.focus();
  await expect(said).toBeVisible();
  await expect(name).toHaveAccessibleDescription(/^From impact start until somebody or something noticed/);
  await page.keyboard.press('Escape');
  await expect(said).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(explanation(page, 'From impact start until somebody took it on')).toBeVisible();
});

test('the picture is a file of its own that says nothing that anybody wrote', async ({ debrief }) => {
  const { page } = debrief;
  await openPicture(page);
  const [first] = await stored(page, 'events');
  await changeStored(page, 'events', first?.id ?? '', {
    text: 'Words of an event',
    source: 'Words of a source',
    privateNote: 'Private words',
    question: 'Words of a question',
  });
  await page.reload();
  await page.emulateMedia({ colorScheme: 'dark' });
  await items(page).first().focus();
  await page.keyboard.press('+');
  await picture(page).getByRole('button', { name: 'Save picture' }).click();
  const { name, text } = await debrief.savedFile(/\.svg$/);
  expect(name).toBe('2026-03-04 Booking confirmations held back by a full mail relay.svg');
  await expect(page.getByRole('status').filter({ hasText: /^Saved / })).toHaveText(`Saved ${name}.`);

  const found = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, part]) => part))].sort();
  expect(found(/<([\w:]+)[ >/]/g)).toEqual([
    'defs',
    'desc',
    'g',
    'line',
    'path',
    'pattern',
    'rect',
    'svg',
    'text',
    'title',
  ]);
  expect(found(/ ([\w:-]+)="/g).filter((one) => /^on|href|src|class|style|data/.test(one ?? ''))).toEqual([]);
  expect(text).toMatch(/<title id="title">Incident picture<\/title>/);
  expect(text).toMatch(/<desc id="description">14 events from 08:40 to 11:10 UTC; impact start 08:52/);
  expect(found(/<text[^>]*>([^<]*)</g)).toEqual(
    expect.arrayContaining(['Impact start', '08:52', '33 min silent', 'UTC', '11:00']),
  );
  const fills = found(/ fill="([^"]*)"/g);
  expect(fills.filter((fill) => !/^rgb\(|^#|^url\(#part-1\)$|^none$/.test(fill ?? ''))).toEqual([]);
  expect(fills).toContain('rgb(17, 24, 39)'); // paper’s ink, also from a dark window
  const size = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
    await image.decode(); // refuses what is not well formed
    return [image.naturalWidth, image.naturalHeight];
  }, text);
  expect(size).toEqual([984, expect.any(Number)]);
  for (const words of ['Words of', 'Private words', 'notify-worker', 'relay log', 'Amara']) {
    expect(text).not.toContain(words);
  }
});

test('the name of that file names nobody where documents name roles', async ({ debrief }) => {
  const { page } = debrief;
  await openPicture(page);
  const [incident] = await stored(page, 'incidents');
  await changeStored(page, 'incidents', incident?.id ?? '', { title: 'The relay of Amara Okafor' });
  await page.reload();
  await expect(items(page).first()).toBeAttached();
  await page.keyboard.press('Control+,');
  const people = page.getByRole('combobox', { name: 'People in the texts of documents' });
  await people.selectOption('By their role');
  await expect(people.locator('option:checked')).toHaveText('By their role');
  await page.keyboard.press('Control+,');
  await picture(page).getByRole('button', { name: 'Save picture' }).click();
  const { name } = await debrief.savedFile(/\.svg$/);
  expect(name).toBe('2026-03-04 The relay of incident lead.svg');
});

test('a picture is accessible while one looks into it', async ({ debrief }) => {
  const { page } = debrief;
  await openPicture(page);
  await items(page).first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(card(page)).toBeVisible();
  await expectAccessible(page, 'the card of a moment');
  await page.keyboard.press('+');
  await expect(shown(page)).toHaveText(/UTC$/);
  await expectAccessible(page, 'a part of the picture');
  await page.keyboard.press('Home');
  await page.getByRole('button', { name: 'To mitigate' }).focus();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await expectAccessible(page, 'what a figure counts');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog').getByText('In the incident picture')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('nothing is drawn of nothing, and of months no more bars than fit', async ({ debrief }) => {
  const { page } = debrief;
  await expect(page.getByRole('button', { name: /^New incident/ })).toBeVisible();
  await page.keyboard.press('Alt+N');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
  await expect(picture(page)).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'What the times say' })).toHaveCount(0);

  await page.keyboard.press('Alt+0');
  await openPicture(page);
  const [event] = await stored(page, 'events');
  if (!event) throw new Error('The sample has events');
  const DAY_MS = 86_400_000;
  const rows = Array.from({ length: 300 }, (_, index) => ({
    ...event,
    id: randomUUID(),
    order: index,
    milestone: null,
    at: epochMs((event.at ?? 0) + (index * 9 * DAY_MS) / 300),
  }));
  await putStored(page, 'events', rows);
  await page.reload();
  await expect.poll(() => items(page).count()).toBeGreaterThan(60);
  expect(await items(page).count()).toBeLessThan(260);
  await expect(picture(page)).toContainText('8 Mar');
});
