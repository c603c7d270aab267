import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Display } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseDisplay, isInSight, middleOf, nameDisplay } from '../../../electron/main/room/displays';
import { rememberPlaces } from '../../../electron/main/room/places';
import type { Room } from '../../../electron/main/room/room';
import { roomHandlers } from '../../../electron/main/room/room-handlers';
import { roomWindowOptions } from '../../../electron/main/windows/options';

function displayOf(id: number, label: string, x: number): Display {
  const bounds = { x, y: 0, width: 1920, height: 1080 };
  // As much of a display as is looked at.
  return { id, label, bounds, workArea: bounds, size: { width: 1920, height: 1080 } } as Display;
}

const laptop = displayOf(1, 'Laptop', 0);
const wall = displayOf(2, 'Wall', 1920);
const beamer = displayOf(3, 'Beamer', 3840);

describe('the display of the room', () => {
  it.each([
    ['none beside the console’s', [laptop], null, null],
    ['the only other one', [laptop, wall], null, wall],
    ['of several, the first', [laptop, wall, beamer], null, wall],
    ['of several, the one of last time', [laptop, wall, beamer], nameDisplay(beamer), beamer],
    ['another, where that of last time is gone', [laptop, wall], nameDisplay(beamer), wall],
    ['never the console’s, though it was that before', [laptop, wall], nameDisplay(laptop), wall],
  ])('is %s', (_, displays, before, chosen) => {
    expect(chooseDisplay(displays, laptop, before)).toBe(chosen);
  });

  it('is known again by what it is called, since its number changes', () => {
    expect(nameDisplay(wall)).toBe('Wall 1920x1080');
    const again: Display = { ...wall, id: 77 };
    expect(nameDisplay(again)).toBe(nameDisplay(wall));
    expect(nameDisplay({ ...wall, label: '' })).toBe('1920x1080');
  });

  it('holds a window in its middle, which is smaller on a small one', () => {
    expect(middleOf(wall)).toEqual({ x: 2240, y: 180, width: 1280, height: 720 });
    const small = { workArea: { x: 0, y: 20, width: 1024, height: 600 } };
    expect(middleOf(small)).toEqual({ x: 0, y: 20, width: 1024, height: 600 });
  });

  it('still holds a window of which one can take hold', () => {
    const at = (x: number) => ({ x, y: 10, width: 1280, height: 720 });
    expect([at(100), at(1800), at(1830), at(-1190), at(5000)].map((one) => isInSight(one, [laptop]))).toEqual(
      [true, true, false, false, false],
    );
  });
});

describe('the places of the room view', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'debrief-room-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const bounds = { x: 5, y: 6, width: 1280, height: 720 };

  it('are there after restart, each display its own', async () => {
    const path = join(folder, 'room-view.json');
    let written = () => {};
    const saved = new Promise<void>((resolve) => {
      written = resolve;
    });
    const places = rememberPlaces(path, (to, text) => writeFile(to, text).then(written));
    expect([places.lastDisplay(), places.windowOn('Wall')]).toEqual([null, null]);
    places.rememberDisplay('Wall');
    places.rememberWindow('Laptop', bounds);
    await saved;
    const again = rememberPlaces(path, async () => undefined);
    expect([again.lastDisplay(), again.windowOn('Laptop'), again.windowOn('Wall')]).toEqual([
      'Wall',
      bounds,
      null,
    ]);
    expect(await readFile(path, 'utf8')).not.toContain('undefined');
  });

  it('are written once for a window that is dragged', async () => {
    const written: string[] = [];
    const places = rememberPlaces(join(folder, 'none.json'), async (_to, text) => written.push(text));
    for (let x = 1; x <= 9; x += 1) places.rememberWindow('Laptop', { ...bounds, x });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(written.map((text) => JSON.parse(text).windows.Laptop.x)).toEqual([9]);
  });

  it.each(['', 'x', '[]', '{"display":7,"windows":[]}', '{"display":null,"windows":{"Wall":{"x":"1"}}}'])(
    'are the usual ones where the file holds %j',
    async (text) => {
      const path = join(folder, 'room-view.json');
      await writeFile(path, text);
      const places = rememberPlaces(path, async () => undefined);
      expect([places.lastDisplay(), places.windowOn('Wall')]).toEqual([null, null]);
    },
  );
});

describe('who leads the room view', () => {
  const calls: unknown[] = [];
  const room: Room = {
    open: (where) => {
      calls.push(where);
      return { kind: 'opened' };
    },
    close: () => void calls.push('close'),
    show: (picture) => {
      calls.push(picture);
      return { kind: 'open', where: 'window' };
    },
  };
  const handlers = roomHandlers(room, (contentsId) => contentsId === 1);
  const ask = (contentsId: number) => {
    const sender = { contentsId, frame: null };
    return [
      handlers['room:open']({ where: 'window' }, sender),
      handlers['room:show']({ picture: null }, sender),
      handlers['room:close']({}, sender),
    ];
  };

  it('is the console and no other window', () => {
    expect(ask(2)).toEqual([{ kind: 'no-display' }, { kind: 'closed', lost: false }, {}]);
    expect(calls).toEqual([]);
    expect(ask(1)).toEqual([{ kind: 'opened' }, { kind: 'open', where: 'window' }, {}]);
    expect(calls).toEqual(['window', null, 'close']);
  });
});

it('the room view’s window draws its clock although nobody works in it', () => {
  const bounds = { x: 1, y: 2, width: 3, height: 4 };
  const options = roomWindowOptions({ sandbox: true, preload: 'room.cjs' }, bounds);
  expect(options).toMatchObject({
    ...bounds,
    show: false,
    webPreferences: { sandbox: true, preload: 'room.cjs', backgroundThrottling: false },
  });
});
