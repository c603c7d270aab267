import { MINUTE_MS } from '../../shared/domain/units';
import { expectNoAxeViolations } from './harness/axe';
import { say } from './harness/capture';
import { moveClocks } from './harness/computer-clock';
import { expect, test } from './harness/debrief';
import { drawnTexts } from './harness/drawn-text';
import { openSample } from './harness/incident';
import { clock, startMeeting, timeIsUp } from './harness/meeting';
import { current, openRoom, ROOM_TITLES } from './harness/room';
import { expectRoomAccessible } from './harness/room-access';
import { putStored, stored } from './harness/stored';
import { findCoveredTexts } from './harness/text-boxes';

test('the room view is large, has contrast, and breaks no rule of access, in every look @browser', async ({
  debrief,
}) => {
  const { page } = debrief;
  await startMeeting(page);
  const room = await openRoom(debrief, 'Control+F9');
  await room.setViewportSize({ width: 1920, height: 1080 });
  await room.reload(); // its size is that of its display from the start
  await page.bringToFront();
  await page.keyboard.press('Alt+3');
  await say(page, 'The queue has no limit');
  await say(page, 'Nobody is told of a long queue');
  await expect(current(room)).toContainText('F2');
  for (const look of ['Dark', 'High contrast', 'Light']) {
    await page.keyboard.press('Control+,');
    await page.getByRole('combobox', { name: 'Look of the room view' }).selectOption({ label: look });
    await expect(room.locator('[data-look]')).toHaveAttribute(
      'data-look',
      { Dark: 'dark', Light: 'light', 'High contrast': 'contrast' }[look] ?? '',
    );
    await expect(room.getByText('The queue has no limit')).toBeVisible(); // behind the settings too
    await page.keyboard.press('Control+,');
    await expect(current(room)).toContainText('F2');
    await expectNoAxeViolations(room);
    const texts = await drawnTexts(room);
    expect(texts.length).toBeGreaterThan(6);
    expect(texts.filter(({ size }) => size < 28)).toEqual([]);
    expect(texts.filter(({ contrast, isStatus }) => contrast < (isStatus ? 4.5 : 7))).toEqual([]);
  }
  const sizeOf = (words: string) => async () =>
    (await drawnTexts(room)).find(({ text }) => text.includes(words))?.size ?? 0;
  expect(await sizeOf('Nobody is told')()).toBeGreaterThanOrEqual(40);
  expect(await sizeOf('The queue')()).toBeGreaterThanOrEqual(40);
  expect(await sizeOf(':')()).toBeGreaterThanOrEqual(160);

  // One scale for all of it, kept for this display.
  const before = await sizeOf('The queue')();
  await room.keyboard.press('Control+Minus');
  await expect.poll(sizeOf('The queue')).toBeCloseTo(before * 0.9, 0);
  await room.reload();
  await expect(room.getByRole('timer')).toBeVisible();
  await expect.poll(sizeOf('The queue')).toBeCloseTo(before * 0.9, 0);
  await room.keyboard.press('Control+0');
  await expect.poll(sizeOf('The queue')).toBeCloseTo(before, 0);
});

/** The largest steps of type: Ctrl and plus, so many times. */
const TO_THE_LARGEST = 6;

test('every screen of the room breaks no rule of access, in a small window and in the largest type @browser', async ({
  debrief,
}) => {
  const { page } = debrief;
  await openSample(page);
  await page.keyboard.press('F3');
  const room = await openRoom(debrief, 'Control+F9');
  await room.setViewportSize({ width: 1280, height: 720 });
  await expectRoomAccessible(room, 'before the start');
  await page.bringToFront();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  for (const type of ['the usual type', 'the largest type']) {
    if (type === 'the largest type') {
      for (let step = 0; step < TO_THE_LARGEST; step += 1) await room.keyboard.press('Control+Equal');
    }
    for (const [index, title] of ROOM_TITLES.entries()) {
      await page.keyboard.press(`Alt+${index + 1}`);
      await expect(room.getByRole('heading', { name: title, level: 1 })).toBeVisible();
      await expectRoomAccessible(room, `${title}, in ${type}`);
    }
  }
  await moveClocks(debrief, 4 * MINUTE_MS, 4 * MINUTE_MS, [page, room]);
  await expect(timeIsUp(page)).toBeVisible();
  await page.keyboard.press('Alt+W');
  await expect(room.getByRole('heading', { name: '5 more minutes for opening?' })).toBeVisible();
  await expect(clock(room)).toContainText('+');
  await expectRoomAccessible(room, 'a vote, over time');
});

test('no text lies over another or is cut in half, on any screen, in any size @browser', async ({
  debrief,
}) => {
  const { page } = debrief;
  await openSample(page);
  for (const table of ['events', 'factors', 'actions', 'notes'] as const) {
    const [row] = await stored(page, table);
    if (!row) throw new Error(`The sample has no ${table}`);
    const rows = Array.from({ length: 16 }, (_, index) => ({
      ...row,
      id: `${table}-${index}`,
      ...(table === 'notes' ? { kind: index % 2 === 0 ? 'fix_idea' : 'went_well', private: false } : {}),
      ...(table === 'events' ? { milestone: null } : { number: 40 + index }),
      text:
        index % 3 === 0
          ? 'W'.repeat(400)
          : `Queue ${index} has no limit, and nobody is told of it for an hour`,
    }));
    await putStored(page, table, rows as never); // rows of this very table with other ids and texts
  }
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
  await page.keyboard.press('F3');
  await expect(page.getByRole('timer')).toBeVisible();
  const room = await openRoom(debrief, 'Control+F9');
  const covered: string[] = [];
  for (const [width, height, larger] of [
    [1920, 1080, 0],
    [1920, 1080, 6],
    [1024, 768, 0],
    [1080, 1920, 0],
  ] as const) {
    await room.setViewportSize({ width, height });
    await room.bringToFront();
    await room.keyboard.press('Control+0');
    for (let step = 0; step < larger; step += 1) await room.keyboard.press('Control+Equal');
    await page.bringToFront();
    for (const [stage, title] of ROOM_TITLES.entries()) {
      await page.keyboard.press(`Alt+${stage + 1}`);
      await expect(room.getByRole('heading', { name: title, level: 1 })).toBeVisible();
      for (const text of await findCoveredTexts(room)) covered.push(`${width} ${larger} ${title}: ${text}`);
    }
  }
  expect(covered).toEqual([]);
});
