import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { describe, expect, it } from 'vitest';
import { COMMAND_IDS, type CommandId } from '#shared/commands/registry';
import { type ClosableWindow, flushBeforeClose } from '../../../electron/main/lifecycle/close-handshake';
import { afterCrash } from '../../../electron/main/lifecycle/crash';
import { quitWithLastWindow } from '../../../electron/main/lifecycle/quit';
import { isOnlyInstance } from '../../../electron/main/lifecycle/single-instance';
import { menuTemplate, offerCommands } from '../../../electron/main/windows/menu';

class FakeWindow extends EventEmitter implements ClosableWindow {
  readonly webContents = { id: 5 };
  destroyed = 0;
  isDestroyed = () => this.destroyed > 0;
  destroy = () => void this.destroyed++;
  /** @returns whether closing was prevented */
  close(): boolean {
    let prevented = false;
    this.emit('close', { preventDefault: () => (prevented = true) });
    return prevented;
  }
}

describe('closing the window', () => {
  it('asks the page to store, and lets go only once it has answered', async () => {
    const window = new FakeWindow();
    const log: unknown[] = [];
    let answer: (inTime: boolean) => void = () => undefined;
    flushBeforeClose(window, {
      askToFlush: () => void log.push('ask'),
      waitForAnswer: (id, withinMs) => {
        log.push(['wait', id, withinMs]);
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
    });
    expect(window.close()).toBe(true);
    expect(window.close()).toBe(true);
    expect(log).toEqual([['wait', 5, 2000], 'ask']);
    expect(window.destroyed).toBe(0);
    answer(true);
    await Promise.resolve();
    expect(window.destroyed).toBe(1);
  });

  it('lets go of a page that does not answer', async () => {
    const window = new FakeWindow();
    flushBeforeClose(window, { askToFlush: () => undefined, waitForAnswer: async () => false });
    window.close();
    await new Promise((resolve) => setImmediate(resolve));
    expect(window.destroyed).toBe(1);
  });
});

class FakeApp extends EventEmitter {
  quits = 0;
  hasLock = true;
  quit = () => void this.quits++;
  requestSingleInstanceLock = () => this.hasLock;
  /** Electron's overloads cannot be written as a class; these are the members that are used. */
  asApp = () => this as unknown as App;
}

describe('ending the program', () => {
  it.each([
    ['the last window, on Linux and Windows', false, false, 1],
    ['the last window, on macOS', true, false, 0],
    ['Quit, on macOS', true, true, 1],
  ])('after %s', (_name, mac, choseQuit, quits) => {
    const app = new FakeApp();
    quitWithLastWindow(app.asApp(), mac);
    if (choseQuit) app.emit('before-quit');
    app.emit('window-all-closed');
    expect(app.quits).toBe(quits);
  });
});

describe('starting the program twice', () => {
  it('ends the second one and tells the first what it was started with', () => {
    const first = new FakeApp();
    const second = new FakeApp();
    second.hasLock = false;
    const told: unknown[] = [];
    const onSecond = (...args: unknown[]) => void told.push(args);
    expect(isOnlyInstance(first.asApp(), onSecond)).toBe(true);
    expect(isOnlyInstance(second.asApp(), onSecond)).toBe(false);
    expect([first.quits, second.quits]).toEqual([0, 1]);
    first.emit('second-instance', {}, ['debrief', 'a.debrief'], '/home/me', { more: 1 });
    expect(told).toEqual([[['debrief', 'a.debrief'], '/home/me']]);
  });
});

describe('a page that crashes', () => {
  it.each([
    [null, 1_000_000, 'reload'],
    [1_000_000, 1_059_999, 'ask'],
    [1_000_000, 1_060_000, 'reload'],
  ] as const)('last at %s, now %s: %s', (previousAtMs, nowMs, expected) => {
    expect(afterCrash(previousAtMs, nowMs)).toBe(expected);
  });
});

/** Every entry of a menu, those inside others too. */
function entries(template: ReturnType<typeof menuTemplate>): ReturnType<typeof menuTemplate> {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? entries(item.submenu) : [])]);
}

describe.each([true, false])('the menu, on macOS: %s', (mac) => {
  it('has every command once, shows its keys, and leaves them to the page', () => {
    const run: CommandId[] = [];
    const commands = entries(
      menuTemplate({ mac, development: false, run: (command) => run.push(command) }),
    ).filter((item) => item.id !== undefined);
    expect(commands.map(({ id }) => id).sort()).toEqual([...COMMAND_IDS].sort());
    expect(commands.filter((item) => item.registerAccelerator !== false || !item.accelerator)).toEqual([]);
    expect(commands.filter(({ accelerator }) => String(accelerator).includes('Arrow'))).toEqual([]);
    for (const item of commands) item.click?.call(null as never, null as never, undefined, null as never);
    expect(run).toEqual(commands.map(({ id }) => id));
  });

  it('has developer tools only while developing', () => {
    const roles = (development: boolean) =>
      entries(menuTemplate({ mac, development, run: () => undefined })).map(({ role }) => role);
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
    expect(roles(true)).toContain('toggleDevTools');
  });
});

describe('what the menu offers', () => {
  it('is nothing before the page has spoken, then what would do something, and nothing else', () => {
    const items = new Map(
      entries(menuTemplate({ mac: false, development: false, run: () => undefined }))
        .filter(({ id }) => id !== undefined)
        .map((item) => [item.id, { enabled: item.enabled }]),
    );
    const offered = () => [...items].filter(([, { enabled }]) => enabled).map(([id]) => id);
    // As much of Electron's menu as is asked: its items by their ids.
    const menu = { getMenuItemById: (id: string) => (items.get(id) ?? null) as never };
    expect(offered()).toEqual([]);
    offerCommands(menu, ['help', 'undo']);
    expect(offered().toSorted()).toEqual(['help', 'undo']);
    offerCommands(menu, ['palette']);
    expect(offered()).toEqual(['palette']);
    offerCommands(null, ['palette']);
  });

  it('has no zoom of the system beside the text size of the program', () => {
    const roles = entries(menuTemplate({ mac: false, development: true, run: () => undefined })).map(
      ({ role }) => role,
    );
    expect(roles.filter((role) => /zoom/i.test(role ?? ''))).toEqual([]);
  });
});
