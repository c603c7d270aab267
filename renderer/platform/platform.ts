import type { CommandId } from '#shared/commands/registry';
import type { RoomOpened, RoomPicture, RoomState, RoomWhere, TextFileType } from '#shared/ipc/contract';

export type Paper = 'A4' | 'Letter';

/** How saving or printing ended. `code` is stable, `message` says what happened and what was kept. */
export type Outcome =
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string };

/** A file that the person chose. The page learns its name and its text, never where it is. */
export type OpenedText =
  | { readonly kind: 'opened'; readonly name: string; readonly text: string }
  | Exclude<Outcome, { kind: 'done' }>;

/** The same, of a file that nobody was asked for. */
export type ReceivedFile = Exclude<OpenedText, { kind: 'cancelled' }>;

/** A document to be written where the person chooses. The page never names a path. */
export interface DocumentToSave {
  /** File name without directory, with its extension. */
  readonly suggestedName: string;
  readonly text: string;
}

export interface DocumentToPrint {
  readonly incidentId: string;
  readonly suggestedName: string;
  readonly title: string;
  readonly paper: Paper;
}

/**
 * Copies outside the browser profile: the journal and the snapshots that the store is compared with at
 * start. An edition that keeps none yet says so with null.
 */
export interface SafetyCopies {
  append(line: string): Promise<Outcome>;
  newest(): Promise<string | null>;
}

/** A look at both clocks of the computer; see `domain/agenda/keep-time`. */
export interface ClockSample {
  readonly kind: 'tick' | 'suspend' | 'resume';
  readonly wall: number;
  readonly mono: number;
}

/** The clocks of the computer, looked at from where no hidden page is throttled. */
export interface PlatformClock {
  /** The first look, which all others follow. */
  start(): Promise<ClockSample>;
  /** Now, in the same measure as the samples. */
  read(): ClockSample;
  /** Called every second at least, and when the computer goes to sleep or wakes up where it tells. */
  onSample(take: (sample: ClockSample) => void): () => void;
}

/** The window that the projector shows. It is told pictures and can ask nothing. */
export interface RoomPort {
  /**
   * `display`: on another display than this window, where there is one. `window`: as a window among others; one that is open
   * already comes to the front.
   */
  open(where: RoomWhere): Promise<RoomOpened>;
  close(): void;
  /** Whether it is open or not: the last picture is what it shows when it opens, and the screen stays awake while its clock runs. Null: no meeting. */
  show(picture: RoomPicture | null): void;
  /** Told at once how it stands, where that is known, and of every change. */
  onState(listener: (state: RoomState) => void): () => void;
}

/** Everything outside the page. Two adapters: the Electron bridge and a plain browser. */
export interface Platform {
  readonly edition: 'electron' | 'browser';
  readonly copies: SafetyCopies | null;
  readonly clock: PlatformClock;
  readonly room: RoomPort;
  saveDocument(document: DocumentToSave): Promise<Outcome>;
  /**
   * Electron writes a PDF from the print sheet of a hidden window. A page cannot write one, so the browser
   * edition opens the print dialog: the caller has put the print sheet on this page before.
   */
  printDocument(document: DocumentToPrint): Promise<Outcome>;
  /** Opens the print dialog for what the window is showing. */
  printPage(): void;
  copyText(text: string): Promise<Outcome>;
  /** Asks for a file and reads it: UTF-8, at most what `TEXT_FILE_MAX_BYTES` says of its type. */
  openTextFile(type: TextFileType): Promise<OpenedText>;
  /** Tells the shell that the print sheet of this window is complete (fonts, layout). */
  printSheetReady(): void;
  /** Called before the window closes; closing waits (at most two seconds) for the promise. */
  onFlushRequest(flush: () => Promise<void>): () => void;
  /** A file that the system wants opened: by a double click, or a second start. What came before the page was there comes now. */
  onOpenedFile(take: (file: ReceivedFile) => void): () => void;
  /** Tells the application menu, where there is one, which commands would do something just now. */
  showLiveCommands(commands: readonly CommandId[]): void;
  /** A command chosen in the application menu. */
  onCommand(run: (command: CommandId) => void): () => void;
}
