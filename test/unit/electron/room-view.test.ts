import { EventEmitter } from 'node:events';
import type { BrowserWindow, Display, Input, Rectangle } from 'electron';
import { describe, expect, it } from 'vitest';
import type { RoomPicture, RoomState } from '#shared/ipc/contract';
import type { RoomPlaces } from '../../../electron/main/room/places';
import { createRoom } from '../../../electron/main/room/room';

function displayOf(id: number, label: string, x: number): Display {
  const bounds = { x, y: 0, width: 1920, height: 1080 };
  // As much of a display as is looked at.
  return { id, label, bounds, workArea: bounds, size: { width: 1920, height: 1080 } } as Display;
}

const laptop = displayOf(1, 'Laptop', 0);
const wall = displayOf(2, 'Wall', 1920);
const MIDDLE = { x: 320, y: 180, width: 1280, height: 720 };

/** As much of a window as the room view uses. */
class FakeWindow extends EventEmitter {
  readonly webContents = Object.assign(new EventEmitter(), {
    send: (_channel: string, picture: unknown) => void this.sent.push(picture),
  });
  readonly sent: unknown[] = [];
  bounds: Rectangle;
  full = false;
  shown = 0;
  gone = false;

  constructor(bounds: Rectangle) {
    super();
    this.bounds = bounds;
  }

  isDestroyed = () => this.gone;
  isFullScreen = () => this.full;
  getBounds = () => this.bounds;
  showInactive = () => {
    this.shown += 1;
  };
  setFullScreen = (full: boolean) => {
    this.full = full;
  };
  setBounds = (bounds: Rectangle) => {
    this.bounds = bounds;
    this.emit('move');
  };
  destroy = () => {
    this.gone = true;
    this.emit('closed');
  };
  place = () => [this.bounds.x, this.full];
  press = (key: string, type = 'keyDown') =>
    this.webContents.emit('before-input-event', {}, { type, key } as Input);
}

/** A computer with displays, its room view, and everything that was told or asked of the system. */
function computer(displays: Display[] = [laptop, wall]) {
  const windows: FakeWindow[] = [];
  const told: RoomState[] = [];
  const awake: number[] = [];
  const remembered: [string, Rectangle][] = [];
  const screen = new EventEmitter();
  let last: string | null = null;
  const places: RoomPlaces = {
    lastDisplay: () => last,
    windowOn: (name) => remembered.findLast(([known]) => known === name)?.[1] ?? null,
    rememberDisplay: (name) => {
      last = name;
    },
    rememberWindow: (name, bounds) => void remembered.push([name, bounds]),
  };
  const room = createRoom({
    openWindow: (bounds) => {
      const window = new FakeWindow(bounds);
      windows.push(window);
      return window as unknown as BrowserWindow; // as much of it as is used
    },
    screen: Object.assign(screen, {
      getAllDisplays: () => displays,
      getPrimaryDisplay: () => laptop,
      getDisplayMatching: ({ x }: Rectangle) =>
        displays.find(({ bounds }) => bounds.x <= x && x < bounds.x + 1920) ?? laptop,
    }) as never, // one signature for all of its events
    blocker: {
      start: (type) => {
        if (type === 'prevent-display-sleep') awake.push(awake.length + 1);
        return awake.length;
      },
      stop: (id) => {
        awake.splice(awake.indexOf(id), 1);
        return true;
      },
    },
    places,
    consoleBounds: () => laptop.bounds,
    tell: (state) => void told.push(state),
  });
  return {
    ...{ room, windows, told, awake, remembered },
    window: () => {
      const one = windows.at(-1);
      if (!one) throw new Error('No window');
      return one;
    },
    plug: (display: Display) => {
      displays = [...displays, display];
      screen.emit('display-added', {}, display);
    },
    unplug: (display: Display) => {
      displays = displays.filter(({ id }) => id !== display.id);
      screen.emit('display-removed', {}, display);
    },
    change: (display: Display) => {
      displays = displays.map((one) => (one.id === display.id ? display : one));
      screen.emit('display-metrics-changed', {}, display);
    },
  };
}

const pictureOf = (phase: RoomPicture['clock']['phase']) => ({ clock: { phase } }) as RoomPicture; // only this is read
const OPEN = (where: 'display' | 'window'): RoomState => ({ kind: 'open', where });
const CLOSED = (lost: boolean): RoomState => ({ kind: 'closed', lost });

describe('the room view on another display', () => {
  it('fills it, without taking the focus from who is typing', () => {
    const { room, window, told } = computer();
    expect(room.open('display')).toEqual({ kind: 'opened' });
    window().emit('ready-to-show');
    expect([window().place(), window().shown > 0, told]).toEqual([[1920, true], true, [OPEN('display')]]);
    expect(computer([laptop]).room.open('display')).toEqual({ kind: 'no-display' });
  });

  it('is on the one of last time where there are several', () => {
    const beamer = displayOf(3, 'Beamer', 3840);
    const { room, window, plug, unplug } = computer([laptop, beamer]);
    room.open('display');
    room.close();
    unplug(beamer);
    plug(wall);
    plug(beamer);
    room.open('display');
    expect(window().bounds.x).toBe(3840);
  });

  it('goes with its cable, says so, and is back with it under another number', () => {
    const { room, windows, window, told, unplug, plug } = computer();
    room.open('display');
    unplug(wall);
    expect([window().gone, told.at(-1)]).toEqual([true, CLOSED(true)]);
    plug({ ...wall, id: 9 });
    window().emit('ready-to-show');
    expect([windows.length, window().place(), told.at(-1)]).toEqual([2, [1920, true], OPEN('display')]);
    // Closed by hand it stays closed.
    room.close();
    expect(told.at(-1)).toEqual(CLOSED(false));
    plug({ ...wall, id: 10 });
    expect(windows.length).toBe(2);
  });

  it('stays closed where somebody closed it while the cable was out', () => {
    const { room, windows, unplug, plug } = computer();
    room.open('display');
    unplug(wall);
    room.close();
    plug(wall);
    expect(windows.length).toBe(1);
  });

  it('stays where another display is unplugged, and follows the size of its own', () => {
    const beamer = displayOf(3, 'Beamer', 3840);
    const { room, window, unplug, change } = computer([laptop, wall, beamer]);
    room.open('display');
    unplug(beamer);
    expect(window().gone).toBe(false);
    change({ ...wall, bounds: { ...wall.bounds, width: 1280 } });
    expect(window().bounds.width).toBe(1280);
    change({ ...laptop, bounds: { ...laptop.bounds, width: 800 } });
    expect(window().bounds).toEqual({ ...wall.bounds, width: 1280 });
  });

  it('becomes a window and a full screen again, the same one', () => {
    const { room, windows, window, told } = computer();
    room.open('display');
    window().emit('ready-to-show');
    room.open('window');
    expect([windows.length, window().bounds, window().full]).toEqual([1, MIDDLE, false]);
    room.open('display');
    expect([windows.length, window().place()]).toEqual([1, [1920, true]]);
    expect(told).toEqual([OPEN('display'), OPEN('window'), OPEN('display')]);
  });
});

describe('the room view as a window', () => {
  it('comes back where it stood, and in sight where that display is gone', () => {
    const { room, window, remembered, unplug } = computer();
    room.open('window');
    expect(window().bounds).toEqual(MIDDLE);
    window().setBounds({ ...MIDDLE, x: 40 });
    room.close();
    room.open('window');
    expect(window().bounds.x).toBe(40);
    window().setBounds({ ...MIDDLE, x: 2000 });
    unplug(wall);
    expect(window().bounds).toEqual(MIDDLE);
    expect(remembered.map(([name]) => name)).toEqual([
      'Laptop 1920x1080',
      'Wall 1920x1080',
      'Laptop 1920x1080',
    ]);
  });

  it('stays where it is seen when a display is unplugged', () => {
    const { room, window, unplug } = computer();
    room.open('window');
    window().setBounds({ ...MIDDLE, x: 40 });
    unplug(wall);
    expect(window().bounds.x).toBe(40);
  });

  it('is enlarged and left by key; its full screen is no place to remember', () => {
    const { room, window, remembered } = computer();
    room.open('window');
    window().press('F11', 'keyUp');
    expect(window().full).toBe(false);
    window().press('F11');
    expect(window().full).toBe(true);
    window().setBounds(wall.bounds);
    expect(remembered).toEqual([]);
    window().press('Escape');
    expect(window().full).toBe(false);
  });
});

describe('what the room view shows', () => {
  it('is the last picture, also after it was loaded anew, and nothing once its page has crashed', () => {
    const { room, window, told } = computer();
    expect(room.show(pictureOf('paused'))).toEqual(CLOSED(false));
    room.open('window');
    window().webContents.emit('did-finish-load');
    expect(room.show(null)).toEqual(OPEN('window'));
    window().webContents.emit('did-finish-load');
    expect(window().sent).toEqual([pictureOf('paused'), null, null]);
    window().webContents.emit('render-process-gone');
    expect([window().gone, told.at(-1)]).toEqual([true, CLOSED(false)]);
  });

  it('keeps the screen awake while a stage runs, and not a moment longer', () => {
    const { room, awake } = computer();
    const held = (picture: RoomPicture | null) => {
      room.show(picture);
      return awake.length;
    };
    const phases = (
      ['not_started', 'running', 'running', 'paused', 'running', 'ended', 'running'] as const
    ).map(pictureOf);
    expect([...phases, null].map(held)).toEqual([0, 1, 1, 0, 1, 0, 1, 0]);
  });
});
