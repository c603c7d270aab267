import { basename } from 'node:path';
import { type IpcOutput, TEXT_FILE_MAX_BYTES, type TextFileType } from '#shared/ipc/contract';
import { textFileFailed } from '#shared/ipc/text-file';

/** The first bytes of a file, at most so many. Rejects where that is no file, or cannot be read. */
export type ReadStart = (path: string, bytes: number) => Promise<Uint8Array>;

export type ReadFile = Exclude<IpcOutput<'text-file:open'>, { kind: 'cancelled' }>;

/** A text file as a page may have it: its name and its text, never its path. UTF-8 alone, and no more than its type may have. */
export async function readTextFile(
  path: string,
  type: TextFileType,
  readStart: ReadStart,
): Promise<ReadFile> {
  const name = basename(path);
  const most = TEXT_FILE_MAX_BYTES[type];
  const bytes = await readStart(path, most + 1).catch(() => null);
  if (bytes === null) return textFileFailed(name, type, 'unreadable');
  if (bytes.byteLength > most) return textFileFailed(name, type, 'too-large');
  try {
    return { kind: 'opened', name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return textFileFailed(name, type, 'not-text');
  }
}
