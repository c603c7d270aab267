import { MINUTE_MS } from '../../shared/domain/units';
import { moveClocks } from './harness/computer-clock';
import { expect, test } from './harness/debrief';
import { holdHour } from './harness/hold-hour';
import { openMeeting } from './harness/meeting';
import { openRoom } from './harness/room';

/** `npm run measure` captures a hundred and fifty. */
const LINES = 18;
const HOUR_MINUTES = 66;

test('an hour in fake time: both windows show what is left, and no line is lost', async ({ debrief }) => {
  const { page, electron } = debrief;
  await openMeeting(page);
  const room = await openRoom(debrief, 'Control+F9');
  await page.bringToFront();
  let minute = 0;
  const off = await holdHour({
    page,
    room,
    lines: LINES,
    pass: (length) => moveClocks(debrief, length, length, [page, room]),
    now: () => (electron ? electron.evaluate(() => Date.now()) : page.evaluate(() => Date.now())),
    onLine: async (at) => {
      minute = at;
    },
  });
  expect(off.length).toBeGreaterThanOrEqual(2 * LINES);
  expect(minute).toBeCloseTo(HOUR_MINUTES, -1);
  expect(minute * MINUTE_MS).toBeGreaterThan(60 * MINUTE_MS);
});
