import { dirname } from 'node:path';
import type { OpenDialogOptions, OpenDialogReturnValue } from 'electron';
import type { IpcInput, IpcOutput, TextFileType } from '#shared/ipc/contract';
import { type ReadStart, readTextFile } from './read-text-file';

export interface OpenEffects {
  readonly showOpenDialog: (options: OpenDialogOptions) => Promise<OpenDialogReturnValue>;
  readonly readStart: ReadStart;
}

const NAMES: Readonly<Record<TextFileType, string>> = { json: 'JSON', debrief: 'Debrief incident' };

/** Reads a file that the person chooses. The page says which type, never which file, and never learns the path. */
export function openTextFile({ showOpenDialog, readStart }: OpenEffects) {
  let lastFolder: string | null = null;
  return async ({ type }: IpcInput<'text-file:open'>): Promise<IpcOutput<'text-file:open'>> => {
    const { canceled, filePaths } = await showOpenDialog({
      properties: ['openFile'],
      filters: [
        { name: NAMES[type], extensions: [type] },
        { name: 'All files', extensions: ['*'] },
      ],
      ...(lastFolder === null ? {} : { defaultPath: lastFolder }),
    });
    const [path] = filePaths;
    if (canceled || path === undefined) return { kind: 'cancelled' };
    lastFolder = dirname(path);
    return readTextFile(path, type, readStart);
  };
}
