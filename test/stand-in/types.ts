import type { EventEmitter } from 'node:events';
import type { Chromium } from './chromium.mjs';
import type { Session as DevToolsSession } from './devtools.mjs';
import type { createSchemes } from './schemes.mjs';
import type { createWindowList } from './windows.mjs';

/** A handler of the program; what comes from a page it has to check itself. */
// biome-ignore lint/suspicious/noExplicitAny: Electron's own type of what a page sends
export type Handler = (event: any, ...args: any[]) => unknown;

export interface Ipc {
  readonly handlers: Map<string, Handler>;
  readonly listeners: Map<string, Handler[]>;
  readonly ipcMain: object;
}

/** `WebContents` of Electron, as far as it is known here. */
export interface WebContents extends EventEmitter {
  readonly id: number;
  readonly mainFrame: object | null;
  getURL(): string;
  getTitle(): string;
  isDestroyed(): boolean;
  isCrashed(): boolean;
  isLoading(): boolean;
  isFocused(): boolean;
  loadURL(url: string): Promise<void>;
  reload(): void;
  send(channel: string, ...args: unknown[]): void;
  executeJavaScript(code: string): Promise<unknown>;
  printToPDF(options?: Record<string, unknown>): Promise<Buffer>;
  setWindowOpenHandler(handler: WindowOpenHandler): void;
  close(options?: { waitForBeforeUnload?: boolean }): void;
  /** What the rest of the stand-in needs and Electron has not. */
  readonly standIn: {
    readonly opened: Promise<DevToolsSession>;
    targetId(): string;
    ownsFrame(frameId: string): boolean;
    frameMain(frameId: string): object | null;
    /** Whether the page itself, rather than the program or a debugger, wants its window to go there. */
    pageAskedFor(address: string): Promise<boolean>;
    setTitle(title: string): void;
    markDestroyed(): void;
    refuseWindow(wanted: WantedWindow): void;
  };
}

export interface WantedWindow {
  readonly url: string;
  readonly frameName: string;
  readonly features: string;
}

export type WindowOpenHandler = (details: WantedWindow & { disposition: string }) => { action: string };

export type RequestFilter = (
  details: object,
  callback: (response: { cancel?: boolean; redirectURL?: string }) => void,
) => void;

/** `session` of Electron, and what the rest of the stand-in asks of it. */
export interface Session {
  readonly defaultSession: object;
  requestFilter(): RequestFilter | undefined;
  /** Asks the program's two handlers about every permission and tells Chromium what they said. */
  applyPermissions(contents: WebContents, url: string): Promise<void>;
}

/** What the parts of the stand-in know of each other. */
export interface Core {
  readonly chromium: () => Chromium;
  readonly schemes: ReturnType<typeof createSchemes>;
  readonly ipc: Ipc;
  readonly session: Session;
  readonly windows: ReturnType<typeof createWindowList>;
  readonly isReady: () => boolean;
  /** A window refused to close: so nothing quits. */
  readonly cancelQuit: () => void;
  readonly onWindowClosed: () => void;
}
