import { type ClockWindow, createBrowserClock } from './browser-clock';
import { createBrowserRoom, type RoomOpener } from './browser-room';
import { copyText } from './clipboard';
import { failed } from './failed';
import { openTextFile } from './open-text-file';
import type { DocumentToSave, Outcome, Platform } from './platform';

/** A part of the File System Access API, which TypeScript's DOM types do not have. */
interface FilePicker {
  showSaveFilePicker?: (options: {
    suggestedName: string;
  }) => Promise<Pick<FileSystemFileHandle, 'name' | 'createWritable'>>;
}

/** As much of a browser's window as this edition uses. */
export type BrowserWindow = Pick<Window, 'print' | 'addEventListener' | 'removeEventListener'> &
  FilePicker &
  ClockWindow &
  RoomOpener & {
    readonly document: Document;
    readonly navigator: { readonly clipboard?: Clipboard };
    readonly URL: Pick<typeof URL, 'createObjectURL' | 'revokeObjectURL'>;
  };

/** The outside world as a plain browser offers it: a file picker or a download, and the print dialog. */
export function createBrowserPlatform(window: BrowserWindow): Platform {
  return {
    edition: 'browser',
    copies: null,
    clock: createBrowserClock(window),
    room: createBrowserRoom(window),
    saveDocument: (document) =>
      window.showSaveFilePicker === undefined
        ? download(window, document)
        : saveWithPicker(window.showSaveFilePicker.bind(window), document),
    printDocument: async ({ suggestedName }) => print(window, suggestedName),
    printPage: () => window.print(),
    copyText: (text) => copyText(window.navigator.clipboard, text),
    openTextFile: (type) => openTextFile(window.document, type),
    printSheetReady: () => undefined,
    onFlushRequest: (flush) => flushWhenHidden(window, flush),
    onOpenedFile: () => () => undefined,
    showLiveCommands: () => undefined,
    onCommand: () => () => undefined,
  };
}

async function saveWithPicker(
  showSaveFilePicker: NonNullable<FilePicker['showSaveFilePicker']>,
  { suggestedName, text }: DocumentToSave,
): Promise<Outcome> {
  try {
    const file = await showSaveFilePicker({ suggestedName });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close(); // until then the file on the disk is the old one
    return { kind: 'done', name: file.name };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return { kind: 'cancelled' };
    return failed(
      'write-failed',
      `“${suggestedName}” was not written: the browser refused it. The document is still in Debrief; you can save it again, in another folder if need be.`,
    );
  }
}

async function download(window: BrowserWindow, { suggestedName, text }: DocumentToSave): Promise<Outcome> {
  const address = window.URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = window.document.createElement('a');
  link.href = address;
  link.download = suggestedName;
  link.click();
  setTimeout(() => window.URL.revokeObjectURL(address), DOWNLOAD_BEGINS_WITHIN_MS);
  return { kind: 'done', name: suggestedName };
}

const DOWNLOAD_BEGINS_WITHIN_MS = 60_000;

/** Browsers suggest the title of the page as the name of the PDF, and add the ending themselves. */
function print(window: BrowserWindow, suggestedName: string): Outcome {
  const { document } = window;
  const title = document.title;
  document.title = suggestedName.replace(/\.pdf$/i, '');
  try {
    window.print();
  } finally {
    document.title = title;
  }
  return { kind: 'done', name: suggestedName };
}

/** A page is not told that it closes, but it is told that it is hidden, which always comes first. */
function flushWhenHidden(window: BrowserWindow, flush: () => Promise<void>): () => void {
  const store = () => void flush().catch(() => undefined);
  const storeWhenHidden = () => {
    if (window.document.visibilityState === 'hidden') store();
  };
  window.document.addEventListener('visibilitychange', storeWhenHidden);
  window.addEventListener('pagehide', store);
  return () => {
    window.document.removeEventListener('visibilitychange', storeWhenHidden);
    window.removeEventListener('pagehide', store);
  };
}
