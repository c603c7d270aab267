import { basename } from 'node:path';
import type { IpcInput } from '#shared/ipc/contract';
import type { AskForFile } from './ask-for-file';
import { type Outcome, writeFailed } from './outcomes';

export interface SaveEffects {
  readonly askForFile: AskForFile;
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
}

/** Writes a document where the person chooses, as UTF-8. */
export function saveDocument({ askForFile, writeFile }: SaveEffects) {
  return async ({ suggestedName, text }: IpcInput<'document:save'>): Promise<Outcome> => {
    const path = await askForFile(suggestedName);
    if (path === null) return { kind: 'cancelled' };
    const name = basename(path);
    try {
      await writeFile(path, text);
      return { kind: 'done', name };
    } catch (error) {
      return writeFailed(name, error);
    }
  };
}
