import type { BrowserContext, ElectronApplication, Page } from '@playwright/test';
import type { Observations } from './observer';

export type EditionName = 'electron' | 'browser';

/** What starting a program takes; the same folder again gives the same incidents again. */
export interface Start {
  readonly dataFolder: string;
  /** Where files land that the program saves. */
  readonly savedFolder: string;
  readonly proxyAddress: string;
  /** For Chromium, such as `--enable-features=…`. */
  readonly switches: readonly string[];
  /** Files on the command line, as a double click gives one. Electron only. */
  readonly files?: readonly string[];
  readonly seen: Observations;
}

/** A program that runs. */
export interface Running {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Origin of its pages as the browser names it. */
  readonly origin: string;
  /** Electron's main process; null in the browser edition. */
  readonly electron: ElectronApplication | null;
  /** Says what the next question for a file is answered with; null: nothing, the person thinks better of it. */
  chooseFile(name: string | null): Promise<void>;
  /** Says what the next question for a file to open is answered with, by its path; null: it is closed. */
  offerFile(path: string | null): Promise<void>;
  /** Starts the program a second time, with files, as a double click does. Electron only. */
  startAgain(files: readonly string[]): Promise<void>;
  /** Closes as a person would, and returns when everything has ended. */
  close(): Promise<void>;
}
