import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './harness/axe';
import { type Debrief, expect, test } from './harness/debrief';
import { allThatIsTold, haveDisplays, openRoom } from './harness/room';
import { changeStored, putStored, stored } from './harness/stored';

const LINES = 50;
/** The goal, at the 95th of a hundred; a machine that does other things is given more, for the middle. */
const MOST_MS = 100;

const LAPTOP = { id: 1, label: 'Laptop', x: 0 };
const PROJECTOR = { id: 2, label: 'Projector', x: 1920 };

const focused = (page: Page) => page.locator(':focus');
const now = (room: Page) => room.locator('[aria-current="true"]');

async function openMeeting({ page }: Debrief): Promise<void> {
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.keyboard.press('Alt+N');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Letters pile up');
  await page.keyboard.press('F3');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
}

async function capture(page: Page, line: string): Promise<void> {
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
}

test('the room follows what is captured, sees no line that is typed, and waits for what blames', async ({
  debrief,
}) => {
  const { page } = debrief;
  await openMeeting(debrief);
  const room = await openRoom(debrief, 'Control+F9');
  await expect(room.locator('header')).toContainText('Letters pile up');
  await page.bringToFront();
  await page.keyboard.press('Alt+3');
  await expect(room.getByRole('heading', { name: 'Contributing factors' })).toBeVisible();

  await page.keyboard.type('The queue has no li');
  await page.waitForTimeout(400);
  await expect(room.locator('body')).not.toContainText('The queue');
  await capture(page, 'mit');
  await expect(now(room)).toHaveText('F1The queue has no limit');

  await capture(page, 'Nobody is told of a long queue');
  await expect(now(room)).toHaveText('F2Nobody is told of a long queue');
  await expect(room.getByRole('list', { name: 'Captured before' })).toHaveText('F1The queue has no limit');

  // A line that blames stays here, and only the facilitator is told so.
  await capture(page, 'Omar should have checked the limit');
  await expect(page.getByText('Waits: not shown to the room')).toBeVisible();
  await page.waitForTimeout(400);
  await expect(room.locator('body')).not.toContainText(/Omar|Waits/);
  await page.keyboard.press('Alt+V');
  await expect(now(room)).toHaveText('F3Omar should have checked the limit');
  await expect(page.getByText('Waits: not shown to the room')).toHaveCount(0);
  await page.keyboard.press('Control+Z');
  await expect(now(room)).toHaveText('F2Nobody is told of a long queue');

  // Reworded, it is shown when the caret has left it, and not a letter before.
  await page.keyboard.press('ArrowUp');
  await expect(focused(page)).toHaveAccessibleName('Contributing factor F3');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('The limit is checked by hand');
  await page.waitForTimeout(500);
  await expect(room.locator('body')).not.toContainText(/Omar|The limit is/);
  await page.keyboard.press('Enter');
  await expect(now(room)).toHaveText('F3The limit is checked by hand');

  // What was shown is seen as it was while it is changed.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.type(' every Mon');
  await page.waitForTimeout(500);
  await expect(now(room)).toHaveText('F3The limit is checked by hand');
  await page.keyboard.type('day');
  await page.keyboard.press('Enter');
  await expect(now(room)).toHaveText('F3The limit is checked by hand every Monday');
});

test('names are kept off the wall, and the facilitator sees how the room reads a line', async ({
  debrief,
}) => {
  const { page } = debrief;
  await openMeeting(debrief);
  await page.keyboard.press('F2');
  await page.getByRole('button', { name: 'Add attendee' }).click();
  await page.getByLabel('Name of the attendee').fill('Sarah Chen');
  await page.getByLabel(/^Role of/).fill('payments on-call');
  await page.getByLabel(/^Role of/).press('Tab');
  await page.keyboard.press('F3');
  const room = await openRoom(debrief, 'Control+F9');
  await page.bringToFront();
  await page.keyboard.press('Alt+3');
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');
  await capture(page, 'The alert reaches Sarah after an hour');
  await expect(now(room)).toHaveText('F1The alert reaches payments on-call after an hour');
  await expect(page.getByText('The room reads:')).toHaveText(
    'The room reads: The alert reaches payments on-call after an hour',
  );

  // One key takes all that is private from the console, and brings it back.
  await page.keyboard.press('Shift+F9');
  await expect(page.getByText('The room reads:')).toBeHidden();
  await page.keyboard.press('Shift+F9');
  await expect(page.getByText('The room reads:')).toBeVisible();
});

test('nothing private is drawn or told in the room, in any stage', async ({ debrief }) => {
  const { page } = debrief;
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.keyboard.press('Alt+S');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
  const marks = ['zqnote', 'zqquestion', 'zqlink', 'zqactor', 'zqparked', 'zqreason', 'zqoutcome'];
  for (const { id } of await stored(page, 'events')) {
    await changeStored(page, 'events', id, {
      ...{
        privateNote: 'zqnote',
        question: 'zqquestion',
        link: 'https://example.com/zqlink',
        actor: 'zqactor',
      },
    });
  }
  for (const { id } of await stored(page, 'actions'))
    await changeStored(page, 'actions', id, { outcome: 'zqoutcome' });
  for (const { id } of await stored(page, 'factors'))
    await changeStored(page, 'factors', id, { accepted: 'zqreason' });
  const [note] = await stored(page, 'notes');
  if (note)
    await putStored(page, 'notes', [
      { ...note, id: 'parked', kind: 'off_topic', private: true, text: 'zqparked' },
    ]);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
  await page.keyboard.press('F3');
  await expect(page.getByRole('timer')).toBeVisible();
  const room = await openRoom(debrief, 'Control+F9');
  await page.bringToFront();
  const titles = ['Opening', 'Timeline', 'Contributing factors', 'What went well', 'Actions', 'Closing'];
  for (const [index, title] of titles.entries()) {
    await page.keyboard.press(`Alt+${index + 1}`);
    await expect(room.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    const told = await allThatIsTold(room);
    expect([title, marks.filter((mark) => told.includes(mark))]).toEqual([title, []]);
  }
});

test('the room view is closed and opened again, loaded anew, and goes with the console', async ({
  debrief,
}) => {
  const { page } = debrief;
  await openMeeting(debrief);
  const room = await openRoom(debrief, 'Control+F9');
  await page.bringToFront();
  await page.keyboard.press('Alt+3');
  await capture(page, 'The queue has no limit');
  await expect(now(room)).toHaveText('F1The queue has no limit');
  await room.reload();
  await expect(now(room)).toHaveText('F1The queue has no limit');

  const closed = room.waitForEvent('close');
  await page.bringToFront();
  await page.keyboard.press('F9');
  await closed;
  await capture(page, 'Nobody is told of a long queue');
  const again = await openRoom(debrief, 'Control+F9');
  await expect(now(again)).toHaveText('F2Nobody is told of a long queue');

  await page.reload();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('Alt+4');
  await expect(again.getByRole('heading', { name: 'What went well' })).toBeVisible();
  const closedAgain = again.waitForEvent('close');
  await page.keyboard.press('F9'); // it knows that there is one
  await closedAgain;
  const last = await openRoom(debrief, 'Control+F9');
  await page.bringToFront();
  await page.keyboard.press('Alt+0');
  await expect(last.getByText('The meeting is shown here as soon as it is open.')).toBeVisible();
});

test('on one display the room view lies over the console, and what is typed is still there', async ({
  debrief,
}) => {
  const { page } = debrief;
  await openMeeting(debrief);
  await page.keyboard.press('Alt+3');
  await page.keyboard.type('The queue has no');
  await page.keyboard.press('ArrowLeft');
  const over = page.getByRole('dialog', { name: 'Room view' });
  for (const leave of ['F9', 'Escape']) {
    await page.keyboard.press('F9');
    await expect(over.getByRole('heading', { name: 'Contributing factors' })).toBeVisible();
    await page.keyboard.type('x');
    await expectNoAxeViolations(page);
    await page.keyboard.press(leave);
    await expect(over).toHaveCount(0);
    await expect(focused(page)).toHaveAccessibleName('Next contributing factor');
    await expect(focused(page)).toHaveText('The queue has no');
  }
  await page.keyboard.type('.');
  await expect(focused(page)).toHaveText('The queue has n.o');
});

test('a display that is unplugged takes the room view along, and brings it back @electron', async ({
  debrief,
}) => {
  const { page, electron } = debrief;
  await openMeeting(debrief);
  await haveDisplays(debrief, [LAPTOP, PROJECTOR]);
  const room = await openRoom(debrief, 'F9');
  const place = () =>
    electron?.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .filter((window) => window.webContents.getURL().includes('room.html'))
        .map((window) => [window.getBounds().x, window.isFullScreen()]),
    );
  await expect.poll(place).toEqual([[1920, true]]);
  const gone = room.waitForEvent('close');
  await haveDisplays(debrief, [LAPTOP], 'display-removed');
  await gone;
  await expect(page.getByText('The room’s display is gone; the meeting goes on.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();

  const back = electron?.waitForEvent('window');
  await haveDisplays(debrief, [LAPTOP, { ...PROJECTOR, id: 3 }], 'display-added');
  const again = await back;
  await expect(again?.getByRole('timer') ?? room.getByRole('timer')).toBeVisible();
  await expect.poll(place).toEqual([[1920, true]]);
  await page.bringToFront();
  await page.keyboard.press('F9');
  await expect.poll(place).toEqual([]);
});

test('the screen stays awake while a stage runs, and no longer @electron', async ({ debrief }) => {
  const { page, electron } = debrief;
  await electron?.evaluate(({ powerSaveBlocker }) => {
    const { start, stop } = powerSaveBlocker;
    const held = new Map<number, string>();
    Object.assign(globalThis, { held });
    powerSaveBlocker.start = (type) => {
      const id = start(type);
      held.set(id, type);
      return id;
    };
    powerSaveBlocker.stop = (id) => {
      held.delete(id);
      return stop(id);
    };
  });
  const held = () =>
    electron?.evaluate(() => [...(Reflect.get(globalThis, 'held') as Map<number, string>).values()]);
  await openMeeting(debrief);
  await expect.poll(held).toEqual(['prevent-display-sleep']);
  await page.keyboard.press('Control+Shift+Space');
  await expect.poll(held).toEqual([]);
  await page.keyboard.press('Control+Shift+Space');
  await expect.poll(held).toEqual(['prevent-display-sleep']);
  await page.keyboard.press('Alt+0');
  await expect.poll(held).toEqual([]);
});

test('the room view is large, has contrast, and breaks no rule of access, in every look', async ({
  debrief,
}) => {
  const { page } = debrief;
  await openMeeting(debrief);
  const room = await openRoom(debrief, 'Control+F9');
  await room.setViewportSize({ width: 1920, height: 1080 });
  await room.reload(); // its size is that of its display from the start
  await page.bringToFront();
  await page.keyboard.press('Alt+3');
  await capture(page, 'The queue has no limit');
  await capture(page, 'Nobody is told of a long queue');
  await expect(now(room)).toContainText('F2');
  for (const look of ['Dark', 'High contrast', 'Light']) {
    await page.keyboard.press('Control+,');
    await page.getByRole('combobox', { name: 'Look of the room view' }).selectOption({ label: look });
    await page.keyboard.press('Control+,');
    await expect(room.locator('[data-look]')).toHaveAttribute(
      'data-look',
      { Dark: 'dark', Light: 'light', 'High contrast': 'contrast' }[look] ?? '',
    );
    await expectNoAxeViolations(room);
    const texts = await measureTexts(room);
    expect(texts.length).toBeGreaterThan(6);
    expect(texts.filter(({ size }) => size < 28)).toEqual([]);
    expect(texts.filter(({ contrast, isStatus }) => contrast < (isStatus ? 4.5 : 7))).toEqual([]);
  }
  const sizeOf = (words: string) => async () =>
    (await measureTexts(room)).find(({ text }) => text.includes(words))?.size ?? 0;
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

test('a captured line is on the wall within a tenth of a second', async ({ debrief }, info) => {
  const { page } = debrief;
  await openMeeting(debrief);
  const room = await openRoom(debrief, 'Control+F9');
  await page.bringToFront();
  await page.keyboard.press('Alt+3');
  await expect(room.getByRole('heading', { name: 'Contributing factors' })).toBeVisible();
  await page.evaluate(() => {
    const pressed: number[] = [];
    Reflect.set(window, 'pressed', pressed);
    addEventListener('keydown', ({ key }) => key === 'Enter' && pressed.push(Date.now()), { capture: true });
  });
  await room.evaluate(() => {
    const shown: number[] = [];
    Reflect.set(window, 'shown', shown);
    let last = '';
    new MutationObserver(() => {
      const line = document.querySelector('[aria-current="true"]')?.textContent ?? '';
      if (line === last) return;
      last = line;
      requestAnimationFrame(() => shown.push(Date.now()));
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  for (let line = 1; line <= LINES; line += 1) {
    await capture(page, `Queue ${line} has no limit`);
    await expect(now(room)).toContainText(`Queue ${line} has`);
  }
  const [pressed, shown] = await Promise.all([
    page.evaluate(() => Reflect.get(window, 'pressed') as number[]),
    room.evaluate(() => Reflect.get(window, 'shown') as number[]),
  ]);
  expect([pressed.length, shown.length]).toEqual([LINES, LINES]);
  const took = pressed.map((at, index) => (shown[index] ?? 0) - at).sort((a, b) => a - b);
  const p95 = took[Math.floor(LINES * 0.95)] ?? 0;
  info.annotations.push({
    type: 'figures',
    description: `room view after a captured line: median ${took[LINES / 2]} ms, p95 ${p95} ms, longest ${took.at(-1)} ms`,
  });
  expect(took[LINES / 2]).toBeLessThan(MOST_MS);
  expect(await stored(page, 'factors')).toHaveLength(LINES);
});

interface MeasuredText {
  text: string;
  size: number;
  contrast: number;
  isStatus: boolean;
}

/** Every text that is drawn: its size in pixels and its contrast to what lies behind it (WCAG 2.2, 1.4.6). */
function measureTexts(room: Page): Promise<MeasuredText[]> {
  return room.evaluate(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if ((channels(backgroundColor)[3] ?? 1) > 0) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { text: string; size: number; contrast: number; isStatus: boolean }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      const box = element?.getBoundingClientRect();
      if (!element || text === '' || !box || box.width === 0) continue;
      const style = getComputedStyle(element);
      const svg = element.closest('svg');
      const zoom = svg ? svg.getBoundingClientRect().width / (svg.viewBox.baseVal.width || 1) : 1;
      const [one, other] = [luminance(svg ? style.fill : style.color), luminance(behind(element))];
      found.push({
        text,
        size: Math.round(Number.parseFloat(style.fontSize) * zoom * 10) / 10,
        contrast: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05),
        isStatus:
          element.closest('[data-state]') !== null &&
          svg === null &&
          behind(element) !== behind(document.querySelector('[data-look]')),
      });
    }
    return found;
  });
}
