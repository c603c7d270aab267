import { expectNoAxeViolations } from './harness/axe';
import { say } from './harness/capture';
import { expect, test } from './harness/debrief';
import { startMeeting } from './harness/meeting';
import { focused } from './harness/places';
import { current, haveDisplays, openRoom } from './harness/room';

const LAPTOP = { id: 1, label: 'Laptop', x: 0 };
const PROJECTOR = { id: 2, label: 'Projector', x: 1920 };

test('the room view is closed and opened again, loaded anew, and goes with the console', async ({
  debrief,
}) => {
  const { page } = debrief;
  await startMeeting(page);
  const room = await openRoom(debrief, 'Control+F9');
  await page.bringToFront();
  await page.keyboard.press('Alt+3');
  await say(page, 'The queue has no limit');
  await expect(current(room)).toHaveText('F1The queue has no limit');
  await room.reload();
  await expect(current(room)).toHaveText('F1The queue has no limit');

  const closed = room.waitForEvent('close');
  await page.bringToFront();
  await page.keyboard.press('F9');
  await closed;
  await say(page, 'Nobody is told of a long queue');
  const again = await openRoom(debrief, 'Control+F9');
  await expect(current(again)).toHaveText('F2Nobody is told of a long queue');

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
  await startMeeting(page);
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
  await startMeeting(page);
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
  await startMeeting(page);
  await expect.poll(held).toEqual(['prevent-display-sleep']);
  await page.keyboard.press('Control+Shift+Space');
  await expect.poll(held).toEqual([]);
  await page.keyboard.press('Control+Shift+Space');
  await expect.poll(held).toEqual(['prevent-display-sleep']);
  await page.keyboard.press('Alt+0');
  await expect.poll(held).toEqual([]);
});
