import type { Page } from '@playwright/test';
import { expect, test } from './harness/debrief';
import { openNewIncident } from './harness/incident';
import { region } from './harness/places';
import { stored, waitUntilSafe } from './harness/stored';
import { timelineRows } from './harness/timeline';

test.use({ profile: 'kept' });

const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.closest('[data-place]')?.getAttribute('data-place') ?? 'nothing',
  );

/** Types digits into a time or date from its first part on, and leaves it with Tab. */
async function typeDigits(page: Page, group: string | RegExp, digits: string): Promise<void> {
  await page.getByRole('group', { name: group }).getByRole('spinbutton').first().click();
  await page.keyboard.type(digits);
  await page.keyboard.press('Enter');
}

/** Changes the time of a row, told by its text, in place. */
async function typeTime(page: Page, text: string, digits: string): Promise<void> {
  const row = page.locator('[data-row]', { hasText: text });
  await row.getByRole('button', { name: /^Time .*Edit$/ }).focus();
  await expect(row.getByRole('spinbutton').first()).toBeFocused();
  await page.keyboard.type(digits);
  await page.keyboard.press('Enter');
}

/** A new incident of 17 March 2026 with its events pasted. */
async function pasteIncident(page: Page, lines: readonly string[]): Promise<void> {
  await expect(page.getByRole('heading').first()).toBeVisible();
  const well = page.getByRole('textbox', { name: 'The timeline as you have it' });
  await well.fill(`2026-03-17\n${lines.join('\n')}`);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: /^Add \d+ events/ })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await expect.poll(async () => (await stored(page, 'events')).length).toBe(lines.length);
}

const instants = async (page: Page) =>
  (await stored(page, 'events')).map(({ at }) => (at === null ? null : new Date(at).toISOString()));

test('everything that is known of an incident is written down, and stays', async ({ debrief }) => {
  const { page } = debrief;
  await openNewIncident(page, 'Letters pile up');
  await typeDigits(page, 'Date of the incident, UTC', '20260317');
  await page.getByRole('button', { name: 'Severity: Choose…' }).click();
  await page.getByRole('radio', { name: '2 · Major' }).click();
  await page.keyboard.press('Enter');
  const facts: readonly [string, string][] = [
    ['Affected services, separated by commas', 'mail-out, queue,  queue'],
    ['Incident lead', 'Sarah Chen'],
    ['Commander', 'Omar Haddad'],
    ['Author', 'Jan Novak'],
  ];
  for (const [label, text] of facts) {
    await page.getByLabel(label).fill(text);
    await page.keyboard.press('Enter');
  }
  await typeDigits(page, 'Day of the meeting', '20260319');
  await typeDigits(page, /^Time of the meeting/, '1530');

  for (const [name, role] of [
    ['Ada Brook', 'mail on-call'],
    ['Li Wei', 'platform'],
  ] as const) {
    await page.getByRole('button', { name: 'Add attendee' }).click();
    await expect(page.getByLabel('Name of the attendee').last()).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    await page.keyboard.type(role);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Add row' }).click();
  await expect(page.getByRole('textbox', { name: 'Metric', exact: true })).toBeFocused();
  await page.keyboard.type('Letters late');
  await page.keyboard.press('Tab');
  await page.keyboard.type('14,200');
  await page.keyboard.press('Tab');
  await page.keyboard.type('all sent by noon');

  await expect(region(page, 'Incident')).toContainText(
    'Severity 2 · MajorTue 17 Mar 2026mail-out, queueLead Sarah Chen2 people',
  );
  if (debrief.edition === 'browser') await waitUntilSafe(page); // a tab that is closed asks nobody
  await debrief.restart();
  const [incident] = await stored(debrief.page, 'incidents');
  expect(incident).toMatchObject({
    title: 'Letters pile up',
    date: '2026-03-17',
    severity: 2,
    services: ['mail-out', 'queue'],
    lead: 'Sarah Chen',
    commander: 'Omar Haddad',
    author: 'Jan Novak',
    attendees: [
      { name: 'Ada Brook', role: 'mail on-call', reviewed: false },
      { name: 'Li Wei', role: 'platform', reviewed: false },
    ],
  });
  await expect
    .poll(() => stored(debrief.page, 'impacts'))
    .toMatchObject([{ metric: 'Letters late', value: '14,200', note: 'all sent by noon' }]);
  const [meeting] = await stored(debrief.page, 'meetings');
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(meeting).toMatchObject({ scheduledAt: new Date(2026, 2, 19, 15, 30).getTime(), zone });
  await expect(debrief.page.getByLabel('Incident lead')).toHaveValue('Sarah Chen');
  await expect(debrief.page.getByRole('group', { name: /^Time of the meeting/ })).toContainText('15:30');
});

test('rows of the timeline are edited, inserted, reordered, removed, and each step is undone', async ({
  debrief,
}) => {
  const { page } = debrief;
  await pasteIncident(page, [
    '10:00 — First letter bounces',
    '10:20 — Queue is stopped',
    '10:40 — Queue runs',
  ]);

  // In place: the text, then the time, which moves the row to where it belongs.
  await page.getByRole('textbox', { name: 'What happened, event at 10:20' }).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' by hand');
  await typeTime(page, 'Queue is stopped by hand', '1050');
  await expect
    .poll(() => timelineRows(page))
    .toEqual(['10:00 First letter bounces', '10:40 Queue runs', '10:50 Queue is stopped by hand']);
  const moved = (await stored(page, 'events'))[2];
  await expect.poll(() => focused(page)).toBe(`events:${moved?.id}:at`);

  // Between rows: by key, by menu. A row without a time takes its day from the row above.
  await page.getByRole('textbox', { name: 'What happened, event at 10:00' }).focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByRole('textbox', { name: 'What happened, event without a time' })).toBeFocused();
  await page.keyboard.type('Somebody looks at the queue');
  await page.getByRole('button', { name: 'More for event at 10:50' }).click();
  await page.getByRole('menuitem', { name: 'Insert below' }).click();
  await expect(
    page.getByRole('textbox', { name: 'What happened, event without a time' }).last(),
  ).toBeFocused();
  await page.keyboard.type('Past midnight');
  await typeTime(page, 'Past midnight', '0010');
  await typeTime(page, 'Somebody looks', '1005');
  await expect
    .poll(() => timelineRows(page))
    .toEqual([
      '10:00 First letter bounces',
      '10:05 Somebody looks at the queue',
      '10:40 Queue runs',
      '10:50 Queue is stopped by hand',
      'Wed 18 Mar 2026',
      '00:10 Past midnight',
    ]);
  await expect
    .poll(() => instants(page))
    .toEqual([
      '2026-03-17T10:00:00.000Z',
      '2026-03-17T10:05:00.000Z',
      '2026-03-17T10:40:00.000Z',
      '2026-03-17T10:50:00.000Z',
      '2026-03-18T00:10:00.000Z',
    ]);

  const before = await stored(page, 'events');
  await page.getByRole('button', { name: 'More for event at 10:40' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect.poll(async () => (await timelineRows(page)).length).toBe(5);
  await page.keyboard.press('Control+Z');
  await expect.poll(async () => (await timelineRows(page)).length).toBe(6);
  const untimed = (rows: typeof before) => rows.map(({ rev: _rev, updatedAt: _at, ...row }) => row);
  expect(untimed(await stored(page, 'events'))).toEqual(untimed(before));
});

test('milestones are marks on events, and the figures follow them', async ({ debrief }) => {
  const { page } = debrief;
  await pasteIncident(page, [
    '23:40 — First letter bounces',
    '23:52 — Alarm for the queue',
    '23:55 — Mail on-call takes it',
    '00:20 — Queue runs',
  ]);
  const figures = () => region(page, 'Incident').locator('dl > div > dd').allTextContents();
  const milestone = (time: string) => page.getByRole('combobox', { name: `Milestone, event at ${time}` });
  const marks = async () => (await stored(page, 'events')).map((event) => event.milestone);
  await expect.poll(() => figures()).toEqual(['–', '–', '–', '–', '–']);

  // On a row, and in the panel, which makes an event where there is none.
  await milestone('23:40').selectOption('Impact start');
  await milestone('23:52').selectOption('Detected');
  await milestone('00:20').selectOption('Resolved');
  await typeDigits(page, 'Mitigated, UTC', '0010');
  await expect.poll(figures).toEqual(['40 min', '12 min', '–', '30 min', '40 min']);
  await typeDigits(page, 'Mitigated, UTC', '0012');
  await expect.poll(figures).toEqual(['40 min', '12 min', '–', '32 min', '40 min']);
  await expect.poll(() => marks()).toEqual(['impact_start', 'detected', null, 'mitigated', 'resolved']);
  expect((await instants(page))[3]).toBe('2026-03-18T00:12:00.000Z');

  // A mark is given once: it moves from one event to another.
  await milestone('23:55').selectOption('Detected');
  await expect.poll(figures).toEqual(['40 min', '15 min', '–', '32 min', '40 min']);
  await expect.poll(() => marks()).toEqual(['impact_start', null, 'detected', 'mitigated', 'resolved']);
  await milestone('23:52').selectOption('Acknowledged');
  await expect(page.getByText('Acknowledged is before detected.')).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(page.getByText('Acknowledged is before detected.')).toBeHidden();

  // Another day takes all events along; one step of undo brings them back.
  const times = await instants(page);
  await typeDigits(page, 'Date of the incident, UTC', '20260228');
  await expect.poll(() => instants(page)).toContain('2026-02-28T23:40:00.000Z');
  await expect.poll(() => timelineRows(page)).toContain('Sun 1 Mar 2026');
  await expect.poll(() => figures()).toEqual(['40 min', '15 min', '–', '32 min', '40 min']);
  await page.getByRole('button', { name: 'Add attendee' }).focus();
  await page.keyboard.press('Control+Z');
  await expect.poll(() => instants(page)).toEqual(times);
});
