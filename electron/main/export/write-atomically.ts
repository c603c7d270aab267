import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How long to wait before each further try, while a scanner or a sync client holds the file. */
const RETRY_AFTER_MS = [50, 150, 400, 800] as const;
const BUSY: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** What can fail, as arguments, so that a test can make it fail. */
export interface RenameEffects {
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly pause: (ms: number) => Promise<unknown>;
}

/**
 * Writes a whole file or leaves the old one as it was: a temporary file beside it, flushed to the disk, then
 * renamed over it. Throws what the file system says; nothing is left behind then.
 */
export async function writeAtomically(
  path: string,
  content: string | Uint8Array,
  effects: RenameEffects = { rename, pause },
): Promise<void> {
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await renamePatiently(temporary, path, effects);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function renamePatiently(from: string, to: string, effects: RenameEffects): Promise<void> {
  for (const waitMs of RETRY_AFTER_MS) {
    try {
      return await effects.rename(from, to);
    } catch (error) {
      if (!BUSY.has(errorCode(error))) throw error;
      await effects.pause(waitMs);
    }
  }
  await effects.rename(from, to);
}

/** @returns the system's code, such as `ENOSPC`; `unknown` for an error that has none */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
