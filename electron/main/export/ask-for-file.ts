import { dirname, extname, join } from 'node:path';
import type { FileFilter, SaveDialogOptions, SaveDialogReturnValue } from 'electron';
import { safeFileName } from './file-name';

const FILTERS: Readonly<Record<string, FileFilter>> = {
  '.md': { name: 'Markdown', extensions: ['md'] },
  '.json': { name: 'JSON', extensions: ['json'] },
  '.svg': { name: 'SVG picture', extensions: ['svg'] },
  '.debrief': { name: 'Debrief incident', extensions: ['debrief'] },
  '.pdf': { name: 'PDF', extensions: ['pdf'] },
};
const ANY: FileFilter = { name: 'All files', extensions: ['*'] };

export type ShowSaveDialog = (options: SaveDialogOptions) => Promise<SaveDialogReturnValue>;

/** @returns the path that the person chose; null when they chose none */
export type AskForFile = (suggestedName: string) => Promise<string | null>;

/**
 * Asks where to write. The page suggests a name and never learns the path; the folder of last time is
 * remembered here, until the program ends, since the system no longer does it.
 */
export function createAskForFile(showSaveDialog: ShowSaveDialog): AskForFile {
  let lastFolder: string | null = null;
  return async (suggestedName) => {
    const name = safeFileName(suggestedName);
    const filter = FILTERS[extname(name).toLowerCase()];
    const { canceled, filePath } = await showSaveDialog({
      defaultPath: lastFolder === null ? name : join(lastFolder, name),
      filters: filter === undefined ? [ANY] : [filter, ANY],
    });
    if (canceled || filePath === '') return null;
    lastFolder = dirname(filePath);
    return filePath;
  };
}
