import type { Page } from '@playwright/test';
import { type Debrief, expect, test } from './harness/debrief';
import { expectCounts, preview } from './harness/evidence';
import { openNewIncident } from './harness/incident';
import { putOnClipboard, stored } from './harness/stored';
import { timelineRows } from './harness/timeline';

const DAY = '2026-03-17';

interface Shape {
  readonly shape: string;
  /** `typed`: into the well, then Preview. */
  readonly by: 'paste' | 'typed';
  readonly text: string;
  /** Understood, doubtful, skipped. */
  readonly counts: readonly [number, number, number];
  /** Times typed for doubtful lines, by their text. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** Lines that are not taken, by their text. */
  readonly leftOut?: readonly string[];
  /** The timeline on the screen afterwards. */
  readonly rows: readonly string[];
  /** The same as it is stored. */
  readonly events: readonly (readonly [string, string])[];
}

const SHAPES: readonly Shape[] = [
  {
    shape: 'time — text',
    by: 'paste',
    text: '09:41 — Probe in Oslo sees the shop time out\n09:43 — Second probe agrees; on-call is paged\n9:50 — Page says "we are looking into it"\n10:75 — Search cluster is started afresh\n10:32 — Shop answers everywhere again',
    counts: [4, 1, 0],
    fixed: { 'Search cluster is started afresh': '1005' },
    rows: [
      '09:41 Probe in Oslo sees the shop time out',
      '09:43 Second probe agrees; on-call is paged',
      '09:50 Page says "we are looking into it"',
      '10:05 Search cluster is started afresh',
      '10:32 Shop answers everywhere again',
    ],
    events: [
      [`${DAY}T09:41:00.000Z`, 'Probe in Oslo sees the shop time out'],
      [`${DAY}T09:43:00.000Z`, 'Second probe agrees; on-call is paged'],
      [`${DAY}T09:50:00.000Z`, 'Page says "we are looking into it"'],
      [`${DAY}T10:05:00.000Z`, 'Search cluster is started afresh'],
      [`${DAY}T10:32:00.000Z`, 'Shop answers everywhere again'],
    ],
  },
  {
    shape: '- time - text',
    by: 'typed',
    text: 'Timeline\n- 23:48 - Queue of letters grows past ten thousand\n- 23:56 - Sending is stopped by hand\n- 00:07 - Broken batch found and taken out\n- 00:71 - Batch is sent again\n- 00:31 - Queue is empty',
    counts: [4, 1, 1],
    fixed: { 'Batch is sent again': '0017' },
    rows: [
      '23:48 Queue of letters grows past ten thousand',
      '23:56 Sending is stopped by hand',
      'Wed 18 Mar 2026',
      '00:07 Broken batch found and taken out',
      '00:17 Batch is sent again',
      '00:31 Queue is empty',
    ],
    events: [
      [`${DAY}T23:48:00.000Z`, 'Queue of letters grows past ten thousand'],
      [`${DAY}T23:56:00.000Z`, 'Sending is stopped by hand'],
      ['2026-03-18T00:07:00.000Z', 'Broken batch found and taken out'],
      ['2026-03-18T00:17:00.000Z', 'Batch is sent again'],
      ['2026-03-18T00:31:00.000Z', 'Queue is empty'],
    ],
  },
  {
    shape: '[time] — text',
    by: 'paste',
    text: '[06:02] — Login page answers with an error\n[06:09] — Certificate is seen to have run out\n[26:15] — Renewal is started\n[06:40] — Login works',
    counts: [3, 1, 0],
    fixed: { 'Renewal is started': '0615' },
    leftOut: ['Certificate is seen to have run out'],
    rows: ['06:02 Login page answers with an error', '06:15 Renewal is started', '06:40 Login works'],
    events: [
      [`${DAY}T06:02:00.000Z`, 'Login page answers with an error'],
      [`${DAY}T06:15:00.000Z`, 'Renewal is started'],
      [`${DAY}T06:40:00.000Z`, 'Login works'],
    ],
  },
  {
    shape: '• [time UTC] - text',
    by: 'paste',
    text: '  • [17:20 UTC] - Prices show as zero\n  • [17:26 UTC] - Price feed is switched back\n  • [17:33 UTC] - Prices are right',
    counts: [3, 0, 0],
    rows: ['17:20 Prices show as zero', '17:26 Price feed is switched back', '17:33 Prices are right'],
    events: [
      [`${DAY}T17:20:00.000Z`, 'Prices show as zero'],
      [`${DAY}T17:26:00.000Z`, 'Price feed is switched back'],
      [`${DAY}T17:33:00.000Z`, 'Prices are right'],
    ],
  },
  {
    shape: 'table with Time (UTC)',
    by: 'typed',
    text: '| Time (UTC) | Event |\n|---|---|\n| 11:00 | Disk of the reports is full |\n| 11:04 | Night job is stopped |\n|  | Old reports are moved away |\n| 11:30 | Reports are written again |',
    counts: [3, 1, 2],
    rows: [
      '11:00 Disk of the reports is full',
      '11:04 Night job is stopped',
      '11:30 Reports are written again',
    ],
    events: [
      [`${DAY}T11:00:00.000Z`, 'Disk of the reports is full'],
      [`${DAY}T11:04:00.000Z`, 'Night job is stopped'],
      [`${DAY}T11:30:00.000Z`, 'Reports are written again'],
    ],
  },
];

async function eventsOf(page: Page, incidentId: string): Promise<[string | null, string][]> {
  const events = (await stored(page, 'events')).filter((event) => event.incidentId === incidentId);
  return events.map(({ at, text }) => [at === null ? null : new Date(at).toISOString(), text]);
}

async function setDay(debrief: Debrief, day: string): Promise<void> {
  await preview(debrief.page).getByRole('spinbutton', { name: /^year/ }).click();
  await debrief.page.keyboard.type(day.replaceAll('-', ''));
  await debrief.page.keyboard.press('Enter');
}

/** From the list of incidents to the timeline, as somebody goes who waits for nothing. */
async function agreeTo(debrief: Debrief, shape: Shape): Promise<void> {
  const { page } = debrief;
  const { by, text, counts, fixed = {}, leftOut = [], rows, events } = shape;
  await page.keyboard.press('Alt+0');
  await page.keyboard.press('Alt+T');
  const before = (await stored(page, 'incidents')).length;
  const well = page.getByRole('textbox', { name: 'The timeline as you have it' });
  await expect(well).toBeFocused();
  if (by === 'paste') {
    await putOnClipboard(page, text);
    await well.press('ControlOrMeta+V');
  } else {
    await page.keyboard.insertText(text);
    await page.getByRole('button', { name: 'Preview' }).click();
  }
  await expect(preview(page).locator('dl')).toHaveText(
    `understood${counts[0]}doubtful${counts[1]}skipped${counts[2]}`,
  );
  await setDay(debrief, DAY);
  for (const [line, digits] of Object.entries(fixed)) {
    const time = preview(page).getByRole('group', { name: `Time for “${line}”, UTC` });
    await time.getByRole('spinbutton').first().click();
    await page.keyboard.type(digits);
    await page.keyboard.press('Enter');
  }
  for (const line of leftOut) {
    await preview(page)
      .getByRole('button', { name: new RegExp(`^Leave out .*${line}$`) })
      .click();
  }
  // Nothing is kept before somebody has said yes.
  expect(await stored(page, 'incidents')).toHaveLength(before);
  await page.getByRole('button', { name: `Add ${events.length} events` }).click();

  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await expect.poll(() => timelineRows(page)).toEqual(rows);
  const [incident] = (await stored(page, 'incidents')).slice(before);
  expect(incident?.date).toBe(DAY);
  await expect.poll(() => eventsOf(page, incident?.id ?? '')).toEqual(events);
}

test('timelines in every shape become events, once they have been agreed to', async ({ debrief }) => {
  await expect(debrief.page.getByRole('heading').first()).toBeVisible();
  for (const shape of SHAPES) await agreeTo(debrief, shape);
});

test('what is typed while the evidence is read again is placed by what it is read as then', async ({
  debrief,
}) => {
  const { page } = debrief;
  await expect(page.getByRole('heading').first()).toBeVisible();
  // A busy computer: each question reaches the worker late.
  await page.evaluate((late) => {
    const ask = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, ...args: unknown[]) {
      setTimeout(() => Reflect.apply(ask, this, args), late);
    };
  }, 700);
  for (const shape of SHAPES.slice(0, 2)) await agreeTo(debrief, shape);
});

test('one step of undo takes a whole paste back, and its day with it', async ({ debrief }) => {
  const { page } = debrief;
  await openNewIncident(page);
  await page.keyboard.press('Alt+T');
  await putOnClipboard(page, '2026-03-17 08:00 — Mail bounces\n08:10 — Mail is held\n08:30 — Mail flows');
  await page.getByRole('textbox', { name: 'The timeline as you have it' }).press('ControlOrMeta+V');
  await expect(preview(page).getByRole('heading', { name: 'Pasted just now' })).toBeFocused();
  await expectCounts(page, { understood: 3, doubtful: 0, skipped: 0 });
  expect(await stored(page, 'events')).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(() => timelineRows(page))
    .toEqual(['08:00 Mail bounces', '08:10 Mail is held', '08:30 Mail flows']);

  await page.keyboard.press('Control+Z');
  await expect.poll(() => timelineRows(page)).toEqual([]);
  expect((await stored(page, 'incidents')).map(({ date }) => date)).toEqual([null]);
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(async () => (await timelineRows(page)).length).toBe(3);
  expect((await stored(page, 'incidents')).map(({ date }) => date)).toEqual([DAY]);
});

test('a paste that is thought better of leaves nothing, and leads back to the row', async ({ debrief }) => {
  const { page } = debrief;
  await putOnClipboard(page, '08:00 — Mail bounces');
  await page.getByRole('textbox', { name: 'The timeline as you have it' }).press('ControlOrMeta+V');
  await expect(preview(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'The timeline as you have it' })).toBeVisible();
  expect(await stored(page, 'incidents')).toEqual([]);

  await page.setViewportSize({ width: 1280, height: 560 });
  await page.keyboard.press('Alt+S');
  const row = page.getByRole('textbox', { name: 'What happened, event at 08:58' });
  await row.click();
  await page.mouse.wheel(0, -2000);
  await page.keyboard.press('Alt+T');
  await page.getByRole('textbox', { name: 'The timeline as you have it' }).press('ControlOrMeta+V');
  await expect(preview(page).getByRole('button', { name: 'Add 1 event' })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
});
