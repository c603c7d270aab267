import { basename, dirname } from 'node:path';
import type { OpenDialogOptions, OpenDialogReturnValue } from 'electron';
import { type IpcInput, type IpcOutput, TEXT_FILE_MAX_BYTES } from '#shared/ipc/contract';
import { textFileFailed } from '#shared/ipc/text-file';

export interface OpenEffects {
  readonly showOpenDialog: (options: OpenDialogOptions) => Promise<OpenDialogReturnValue>;
  /** The first bytes of a file, at most so many. Rejects where that is no file, or cannot be read. */
  readonly readStart: (path: string, bytes: number) => Promise<Uint8Array>;
}

/** Reads a file that the person chooses. The page says which type, never which file, and never learns the path. */
export function openTextFile({ showOpenDialog, readStart }: OpenEffects) {
  let lastFolder: string | null = null;
  return async ({ type }: IpcInput<'text-file:open'>): Promise<IpcOutput<'text-file:open'>> => {
    const { canceled, filePaths } = await showOpenDialog({
      properties: ['openFile'],
      filters: [
        { name: type.toUpperCase(), extensions: [type] },
        { name: 'All files', extensions: ['*'] },
      ],
      ...(lastFolder === null ? {} : { defaultPath: lastFolder }),
    });
    const [path] = filePaths;
    if (canceled || path === undefined) return { kind: 'cancelled' };
    lastFolder = dirname(path);
    const name = basename(path);
    const bytes = await readStart(path, TEXT_FILE_MAX_BYTES + 1).catch(() => null);
    if (bytes === null) return textFileFailed(name, 'unreadable');
    if (bytes.byteLength > TEXT_FILE_MAX_BYTES) return textFileFailed(name, 'too-large');
    try {
      return { kind: 'opened', name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      return textFileFailed(name, 'not-text');
    }
  };
}
