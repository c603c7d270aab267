import type { BrowserWindow, Display, Input, PowerSaveBlocker, Rectangle, Screen } from 'electron';
import { ROOM_PICTURE } from '#shared/ipc/channels';
import type { RoomOpened, RoomPicture, RoomState, RoomWhere } from '#shared/ipc/contract';
import { chooseDisplay, isInSight, middleOf, nameDisplay } from './displays';
import type { RoomPlaces } from './places';

export interface RoomEffects {
  /** A hidden window at a place; it loads the room view for the display named. */
  readonly openWindow: (bounds: Rectangle, display: string) => BrowserWindow;
  readonly screen: Pick<Screen, 'getAllDisplays' | 'getDisplayMatching' | 'getPrimaryDisplay' | 'on'>;
  readonly blocker: Pick<PowerSaveBlocker, 'start' | 'stop'>;
  readonly places: RoomPlaces;
  /** Where the console stands; null while there is none. */
  readonly consoleBounds: () => Rectangle | null;
  readonly tell: (state: RoomState) => void;
}

/** The room view's window: at most one. */
export interface Room {
  open(where: RoomWhere): RoomOpened;
  close(): void;
  /** @returns how it stands: a console that was loaded anew does not know */
  show(picture: RoomPicture | null): RoomState;
}

/** Follows the displays: unplugged, it closes and the meeting goes on; plugged in again, it is back. */
export function createRoom(effects: RoomEffects): Room {
  const { screen, places } = effects;
  let window: BrowserWindow | null = null;
  let where: RoomWhere = 'window';
  let display: Display | null = null;
  let picture: RoomPicture | null = null;
  /** It stood on a display that was unplugged, and nobody has closed it. */
  let isLost = false;
  let awake: number | null = null;

  screen.on('display-removed', (_event, removed) => {
    if (window === null) return;
    if (where === 'display' && removed.id === display?.id) {
      isLost = true;
      closeWindow();
    } else if (!isInSight(window.getBounds(), screen.getAllDisplays())) {
      window.setBounds(middleOf(screen.getPrimaryDisplay()));
    }
  });
  screen.on('display-added', () => {
    if (isLost && window === null) open('display');
  });
  screen.on('display-metrics-changed', (_event, changed) => {
    if (window !== null && where === 'display' && changed.id === display?.id)
      window.setBounds(changed.bounds);
  });

  function open(wanted: RoomWhere): RoomOpened {
    const here = consoleDisplay();
    const target =
      wanted === 'window' ? here : chooseDisplay(screen.getAllDisplays(), here, places.lastDisplay());
    if (target === null) return { kind: 'no-display' };
    const isMove =
      window !== null && (where !== wanted || (wanted === 'display' && target.id !== display?.id));
    const bounds = wanted === 'display' ? target.bounds : windowBounds(target);
    where = wanted;
    display = target;
    isLost = false;
    if (wanted === 'display') places.rememberDisplay(nameDisplay(target));
    const opened = window ?? openWindow(bounds, target);
    if (isMove) place(opened, bounds);
    opened.showInactive();
    effects.tell({ kind: 'open', where });
    return { kind: 'opened' };
  }

  function openWindow(bounds: Rectangle, target: Display): BrowserWindow {
    const opened = effects.openWindow(bounds, nameDisplay(target));
    window = opened;
    opened.once('ready-to-show', () => place(opened, bounds));
    // Also after it was loaded anew: it always has the last picture.
    opened.webContents.on('did-finish-load', () => opened.webContents.send(ROOM_PICTURE, picture));
    opened.webContents.on('before-input-event', (_event, input) => onKey(opened, input));
    opened.webContents.on('render-process-gone', closeWindow);
    for (const moved of ['move', 'resize'] as const) opened.on(moved as 'move', rememberWindow); // one signature for both
    opened.on('closed', () => {
      if (window !== opened) return;
      window = null;
      effects.tell({ kind: 'closed', lost: isLost });
    });
    return opened;
  }

  function place(opened: BrowserWindow, bounds: Rectangle): void {
    if (opened.isDestroyed()) return;
    if (opened.isFullScreen()) opened.setFullScreen(false);
    opened.setBounds(bounds);
    opened.showInactive();
    if (where === 'display') opened.setFullScreen(true);
  }

  function rememberWindow(): void {
    if (window === null || where === 'display' || window.isFullScreen()) return;
    const bounds = window.getBounds();
    places.rememberWindow(nameDisplay(screen.getDisplayMatching(bounds)), bounds);
  }

  /** Where it stood before, if that is still somewhere. */
  function windowBounds(target: Display): Rectangle {
    const before = places.windowOn(nameDisplay(target));
    return before !== null && isInSight(before, screen.getAllDisplays()) ? before : middleOf(target);
  }

  function consoleDisplay(): Display {
    const bounds = effects.consoleBounds();
    return bounds === null ? screen.getPrimaryDisplay() : screen.getDisplayMatching(bounds);
  }

  function closeWindow(): void {
    if (window !== null && !window.isDestroyed()) window.destroy();
  }

  function stayAwake(): void {
    const isRunning = picture?.clock.phase === 'running';
    if (isRunning && awake === null) awake = effects.blocker.start('prevent-display-sleep');
    if (!isRunning && awake !== null) {
      effects.blocker.stop(awake);
      awake = null;
    }
  }

  return {
    open: (wanted) => open(wanted),
    close: () => {
      isLost = false;
      closeWindow();
    },
    show: (next) => {
      picture = next;
      stayAwake();
      if (window === null || window.isDestroyed()) return { kind: 'closed', lost: false };
      window.webContents.send(ROOM_PICTURE, picture);
      return { kind: 'open', where };
    },
  };
}

/** The page can ask for nothing, so its keys are read here: Esc and F11, as on any full screen. */
function onKey(window: BrowserWindow, { type, key }: Input): void {
  if (type !== 'keyDown') return;
  if (key === 'Escape') window.setFullScreen(false);
  if (key === 'F11') window.setFullScreen(!window.isFullScreen());
}
