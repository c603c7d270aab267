import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { EMPTY_EVENT } from '../../shared/domain/incident/empty-rows';
import type { IncidentRecord, TimelineEvent } from '../../shared/domain/incident/types';
import { epochMs, MINUTE_MS } from '../../shared/domain/units';
import { makeLongTimeline } from '../bench/long-timeline';
import { type Debrief, expect, test } from './harness/debrief';
import { storeIncidents } from './harness/seed';
import { stored } from './harness/stored';

const BEGIN_MS = Date.UTC(2026, 4, 12, 9, 0);

/** An incident of 12 May 2026 whose timeline has a row a minute from 09:00 on. */
function timelineOf(rows: readonly Partial<TimelineEvent>[]): IncidentRecord {
  const record = makeLongTimeline(0);
  const row = { rev: 1, createdAt: epochMs(BEGIN_MS), updatedAt: epochMs(BEGIN_MS) };
  const events = rows.map((event, index) => ({
    ...EMPTY_EVENT,
    ...row,
    ...{ id: randomUUID(), incidentId: record.incident.id, order: index * 1024 },
    ...{ at: epochMs(BEGIN_MS + index * MINUTE_MS), text: `Row ${index}` },
    ...event,
  }));
  return { ...record, events };
}

async function open({ page, goTo }: Debrief, record: IncidentRecord): Promise<void> {
  await expect(page.getByRole('button', { name: /^New incident/ })).toBeVisible();
  await storeIncidents(page, [record]);
  await goTo(`#/incident/${record.incident.id}/prepare`);
  await page.reload();
  await expect(list(page)).toBeVisible();
}

const list = (page: Page) => page.getByRole('region', { name: 'Timeline', exact: true }).locator('ol');
const rows = (page: Page) => list(page).getByRole('listitem');
const textOf = (page: Page, time: string) =>
  page.getByRole('textbox', { name: `What happened, event at ${time}`, exact: true });
const focusedRow = (page: Page) =>
  page.evaluate(() => {
    const row = document.activeElement?.closest('[data-event]');
    return row?.querySelector('[data-cell="text"]')?.textContent ?? document.activeElement?.tagName ?? '';
  });
/** Whether what has the focus can be seen, and nothing that sticks to an edge lies over it. */
const focusIsSeen = (page: Page) =>
  page.evaluate(() => {
    const { x, y, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return top !== null && (document.activeElement?.contains(top) || top.contains(document.activeElement));
  });

async function pressTimes(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}

const skip = (page: Page) => page.getByRole('button', { name: /^Skip \d+ events$/ });

/** Comes to the check box of the first row, as somebody does who has no mouse. */
async function enterRows(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+F');
  await expect(page.getByRole('searchbox', { name: 'Words to find in the timeline' })).toBeFocused();
  const isLong = (await skip(page).count()) > 0;
  await pressTimes(page, 'Tab', isLong ? 3 : 2);
  await expect(page.getByRole('checkbox').first()).toBeFocused();
}

test('five hundred rows are gone through by keyboard, and only those in sight are drawn', async ({
  debrief,
}) => {
  const { page } = debrief;
  await open(debrief, timelineOf(Array.from({ length: 500 }, () => ({}))));
  const drawn = await rows(page).count();
  expect(drawn).toBeLessThan(80);
  await expect(rows(page).first()).toHaveAttribute('aria-posinset', '1');
  await expect(rows(page).first()).toHaveAttribute('aria-setsize', '500');

  // Nobody has to go through all of them to come to what follows.
  await page.keyboard.press('Control+Shift+F');
  await pressTimes(page, 'Tab', 2);
  await expect(skip(page)).toBeFocused();
  expect(await focusIsSeen(page)).toBe(true);
  await pressTimes(page, 'Enter', 1);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Summary', exact: true })).toBeFocused();

  // Same cell, row by row, from the check box on and from the text on.
  await enterRows(page);
  await pressTimes(page, 'ArrowDown', 60);
  await expect(page.getByRole('checkbox', { name: 'Select event at 10:00' })).toBeFocused();
  expect(await focusIsSeen(page)).toBe(true);
  await pressTimes(page, 'Tab', 3); // hours, minutes, text
  await pressTimes(page, 'Enter', 2);
  await page.keyboard.press('Control+ArrowUp');
  await expect(textOf(page, '10:01')).toBeFocused();
  expect(await rows(page).count()).toBeLessThan(80);

  // A row that has been scrolled away keeps the focus and its text, and the next one is the next one.
  await page.keyboard.type(', seen');
  await page.mouse.move(300, 500);
  await page.mouse.wheel(0, 12_000);
  await expect(rows(page).nth(-2)).toHaveAttribute('aria-posinset', /^[34]\d\d$/);
  // Whoever comes by Tab before the rows have followed comes to an end of the list all the same.
  await expect(rows(page).first()).toHaveAttribute('aria-posinset', '1');
  await expect(rows(page).last()).toHaveAttribute('aria-posinset', '500');
  expect(await focusedRow(page)).toBe('Row 61, seen');
  await page.keyboard.press('ArrowDown');
  await expect(textOf(page, '10:02')).toBeFocused();
  expect(await focusIsSeen(page)).toBe(true);
  await expect.poll(async () => (await stored(page, 'events'))[61]?.text).toBe('Row 61, seen');
});

test('each mark has a key, is seen and spoken, and is taken back by undo', async ({ debrief }) => {
  const { page } = debrief;
  await open(debrief, timelineOf([{}, {}, {}]));
  const marks = async () => {
    const { starred, disputed, approximate, milestone } = (await stored(page, 'events'))[0] ?? {};
    return { starred, disputed, approximate, milestone };
  };
  const none = { starred: false, disputed: false, approximate: false, milestone: null };
  await enterRows(page);
  const star = page.getByRole('button', { name: 'Star, event at 09:00' });

  await page.keyboard.press('Control+Shift+S');
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('status').filter({ hasText: 'Starred.' })).toBeAttached();
  await page.keyboard.press('Alt+Q');
  await expect(rows(page).first().getByText('disputed', { exact: true })).toBeVisible();
  await page.keyboard.press('Alt+A');
  await expect(rows(page).first()).toContainText('~09:00');
  await page.keyboard.press('Alt+M');
  await expect(page.getByRole('combobox', { name: 'Milestone, event at 09:00' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.type('Det');
  await page.keyboard.press('Enter');
  await expect.poll(marks).toEqual({
    starred: true,
    disputed: true,
    approximate: true,
    milestone: 'detected',
  });

  await page.getByRole('checkbox').first().focus();
  await pressTimes(page, 'Control+Z', 4);
  await expect.poll(marks).toEqual(none);
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(marks).toEqual({ ...none, starred: true });
});

test('rows are inserted and removed by key, and the focus is where the work goes on', async ({ debrief }) => {
  const { page } = debrief;
  await open(debrief, timelineOf([{}, {}]));
  const texts = async () =>
    page
      .locator('[data-event] [data-cell="text"]')
      .evaluateAll((cells) => cells.map((cell) => cell.textContent));
  const blank = page.getByRole('textbox', { name: 'What happened, event without a time' });
  await enterRows(page);
  await page.keyboard.press('Alt+U');
  await expect(blank).toBeFocused();
  await page.keyboard.type('Before');
  await page.keyboard.press('Alt+B');
  await expect(blank.nth(1)).toBeFocused();
  await page.keyboard.type('Between');
  await page.keyboard.press('ArrowDown');
  await expect(textOf(page, '09:00')).toBeFocused();
  await page.keyboard.press('Shift+Enter');
  await expect(blank.nth(2)).toBeFocused();
  await page.keyboard.type('After');
  await expect.poll(texts).toEqual(['Before', 'Between', 'Row 0', 'After', 'Row 1']);

  await page.keyboard.press('Alt+Delete');
  await expect(textOf(page, '09:01')).toBeFocused();
  await page.keyboard.press('Alt+Delete');
  await expect(textOf(page, '09:00')).toBeFocused();
  await expect.poll(texts).toEqual(['Before', 'Between', 'Row 0']);
  await page.keyboard.press('Control+Shift+L');
  await page.keyboard.press('Alt+Delete');
  await expect(page.getByRole('button', { name: /^Add event/ })).toBeFocused();
  await pressTimes(page, 'Control+Z', 3);
  await expect.poll(texts).toEqual(['Before', 'Between', 'Row 0', 'After', 'Row 1']);
});

test('a filter narrows the rows down, counts them, and lets go of none', async ({ debrief }) => {
  const { page } = debrief;
  const many = Array.from({ length: 200 }, (_, index) => ({
    starred: index % 50 === 0,
    source: index % 2 === 0 ? 'alerts' : '#inc-41',
    text: index === 120 ? 'The cache is emptied' : `Row ${index}`,
  }));
  await open(debrief, timelineOf(many));
  const words = page.getByRole('searchbox', { name: 'Words to find in the timeline' });
  const count = page.getByRole('search').getByRole('status');
  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type('cache the');
  await expect(count).toHaveText('1 of 200');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).first()).toHaveAttribute('aria-setsize', '1');
  await page.keyboard.type(' never');
  await expect(page.getByText('No event matches; 200 are hidden.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(words).toHaveValue('');
  await expect(count).toHaveText('');
  await expect(rows(page).first()).toHaveAttribute('aria-setsize', '200');

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('alerts');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Starred' })).toBeChecked();
  await expect(count).toHaveText('4 of 200');

  // A row that matches no more stays while somebody is in it.
  await page.keyboard.press('Control+Shift+F');
  await pressTimes(page, 'Tab', 2);
  await page.keyboard.press('Control+Shift+S');
  await expect(count).toHaveText('3 of 200');
  await expect(page.getByRole('checkbox', { name: 'Select event at 09:00' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('checkbox', { name: 'Select event at 09:50' })).toBeFocused();
  await expect(rows(page)).toHaveCount(3);

  // It is how this window looks at the timeline: another screen does not end it, the rows are all there.
  await page.keyboard.press('F4');
  await expect(page.getByRole('article')).toContainText('The cache is emptied');
  await page.keyboard.press('F2');
  await expect(count).toHaveText('3 of 200');
  await enterRows(page);
  await page.keyboard.press('Escape');
  await expect(count).toHaveText('');
  expect(await stored(page, 'events')).toHaveLength(200);
});

test('many rows are starred, moved in time and removed, each as one step', async ({ debrief }) => {
  const { page } = debrief;
  await open(debrief, timelineOf(Array.from({ length: 8 }, () => ({}))));
  const bar = page.getByRole('group', { name: 'Selected events' });
  const shown = async () =>
    rows(page).evaluateAll((items) =>
      items.map((item) => {
        const part = (cell: string) => item.querySelector(`[data-cell="${cell}"]`)?.textContent ?? '';
        const starred = item.querySelector('[aria-pressed="true"]') ? '*' : '';
        return `${part('at').replace(/[\u2066-\u2069]/g, '')} ${part('text')}${starred}`;
      }),
    );
  const before = await shown();

  await enterRows(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+L');
  await expect(bar.getByRole('status')).toHaveText('1 event selected');
  await pressTimes(page, 'Alt+Shift+ArrowDown', 2);
  await expect(bar.getByRole('status')).toHaveText('3 events selected');
  await expect(page.getByRole('checkbox', { name: 'Select event at 09:03' })).toBeChecked();

  await page.keyboard.press('Control+Shift+S');
  await expect
    .poll(async () => (await shown()).filter((row) => row.endsWith('*')))
    .toEqual(['09:01 Row 1*', '09:02 Row 2*', '09:03 Row 3*']);

  const minutesField = page.getByRole('textbox', { name: /^Minutes to shift/ });
  await minutesField.focus();
  await page.keyboard.type('soon');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Type whole minutes, such as 15 or −5.');
  await minutesField.selectText();
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect
    .poll(shown)
    .toEqual([
      '09:00 Row 0',
      '09:04 Row 1*',
      '09:04 Row 4',
      '09:05 Row 2*',
      '09:05 Row 5',
      '09:06 Row 3*',
      '09:06 Row 6',
      '09:07 Row 7',
    ]);
  await expect(page.getByRole('button', { name: 'Shift', exact: true })).toBeFocused();
  const moved = await shown();
  await page.keyboard.press('Control+Z');
  await expect.poll(async () => (await shown()).map((row) => row.replace('*', ''))).toEqual(before);
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(shown).toEqual(moved);
  await expect(bar.getByRole('status')).toHaveText('3 events selected');

  await page.keyboard.press('Alt+Delete');
  await expect.poll(() => focusedRow(page)).toBe('Row 6');
  await expect(bar).toBeHidden();
  await expect.poll(async () => (await shown()).length).toBe(5);

  await pressTimes(page, 'Control+Z', 3);
  await expect.poll(shown).toEqual(before);
  await pressTimes(page, 'Control+Shift+Z', 3);
  await expect.poll(async () => (await shown()).length).toBe(5);
});

test('a second zone stands beside UTC, is looked for by its name, and stays with the incident', async ({
  debrief,
}) => {
  const { page } = debrief;
  const late = epochMs(Date.UTC(2026, 4, 12, 22, 30));
  await open(debrief, timelineOf([{}, { at: late, approximate: true }]));
  const local = (index: number) => rows(page).nth(index).locator('[data-cell="at"]');
  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Also show the times of a zone' })).toBeFocused();
  await page.keyboard.type('berlin');
  await expect(page.getByRole('option', { name: 'Berlin, Europe' })).toBeVisible();
  await page.keyboard.press('ArrowDown'); // to the only one, wherever the list was
  await page.keyboard.press('Enter');
  await expect(local(0)).toContainText('11:00 Berlin');
  await expect(local(1)).toContainText('~22:3000:30 +1 Berlin');
  await expect(rows(page).nth(1)).toContainText('Wed 13 May 2026 in Berlin');
  await expect.poll(async () => (await stored(page, 'incidents'))[0]?.zone).toBe('Europe/Berlin');
  await page.reload();
  await expect(local(0)).toContainText('11:00 Berlin');
  await page.getByRole('combobox', { name: 'Also show the times of a zone' }).focus();
  await page.keyboard.type('utc');
  await page.keyboard.press('Enter');
  await expect(local(0)).toHaveText('09:00');
});

test('what is private about a row is written behind its toggle, and leaves the program in no document', async ({
  debrief,
}) => {
  const { page } = debrief;
  await open(debrief, timelineOf([{ link: 'https://chat.example/p1' }, { link: 'javascript:alert(1)' }]));
  await enterRows(page);
  await page.keyboard.press('Alt+P');
  const question = page.getByRole('textbox', { name: /^Question to ask, only you see it/ });
  await expect(question).toBeFocused();
  await expect(page.getByText('Only you see what follows.')).toBeVisible();
  await page.keyboard.type('What would the-question show?');
  await page.keyboard.press('Tab');
  await page.keyboard.type('the-note');
  await page.keyboard.press('Enter');
  await page.keyboard.type('on two lines');
  await page.keyboard.press('Alt+P');
  await expect(question).toBeHidden();
  await expect(textOf(page, '09:00')).toBeFocused();
  await expect(
    page.getByRole('button', { name: 'Details and private notes, written, event at 09:00' }),
  ).toBeVisible();
  await expect
    .poll(async () => (await stored(page, 'events'))[0])
    .toMatchObject({ question: 'What would the-question show?', privateNote: 'the-note\non two lines' });
  await expect(page.getByText('the-question')).toBeHidden();

  const links = await list(page)
    .getByRole('link')
    .evaluateAll((found) => found.map((link) => [link.getAttribute('href'), link.getAttribute('target')]));
  expect(links).toEqual([['https://chat.example/p1', '_blank']]);

  await page.keyboard.press('F4');
  await expect(page.getByRole('article')).toContainText('Row 0');
  await expect(page.getByRole('article')).not.toContainText('the-');
});

test('whoever is led to a row far away arrives there: from a flagged phrase, and from the review', async ({
  debrief,
}) => {
  const { page } = debrief;
  const many = Array.from({ length: 300 }, (_, index) =>
    index === 250
      ? { text: 'Omar should have checked the limit' }
      : { text: `The gauge of node ${index} shows ${index} percent. ${'It goes up. '.repeat(index % 9)}` },
  );
  const record = timelineOf([...many, { at: null, text: 'A row without a time' }]);
  await open(debrief, {
    ...record,
    factors: [],
    actions: [],
    notes: [],
    incident: { ...record.incident, title: 'Gauge', summary: '', rootCause: '', wentWrong: '', lessons: '' },
  });
  await page.keyboard.press('F8');
  await expect.poll(() => focusedRow(page)).toContain('Omar should have checked the limit');
  await expect(page.getByRole('group', { name: 'About this phrase' })).toBeVisible();
  await expect.poll(() => focusIsSeen(page)).toBe(true);

  await page.keyboard.press('F4');
  await page
    .getByRole('button', { name: /^Go to.*Omar should have/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedRow(page)).toContain('Omar should have checked the limit');
  await expect.poll(() => focusIsSeen(page)).toBe(true);
});

test('in the meeting the line being typed stands below hundreds of rows, and keys lead into them and back', async ({
  debrief,
}) => {
  const { page } = debrief;
  await open(debrief, timelineOf(Array.from({ length: 300 }, () => ({}))));
  await page.keyboard.press('F3');
  await page.keyboard.press('Alt+2');
  const line = page.getByRole('textbox', { name: 'Next event' });
  await expect(line).toBeFocused();
  await expect.poll(() => focusIsSeen(page)).toBe(true);
  await page.keyboard.press('ArrowUp');
  await expect(textOf(page, '13:59')).toBeFocused();
  await page.keyboard.press('Control+Shift+S');
  await page.keyboard.press('ArrowDown');
  await expect(line).toBeFocused();
  await page.keyboard.type('14:05 Everything runs');
  await page.keyboard.press('Enter');
  await expect(textOf(page, '14:05')).toBeVisible();
  await expect(line).toBeFocused();
  await expect.poll(async () => (await stored(page, 'events'))[299]?.starred).toBe(true);
});
