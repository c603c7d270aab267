import type { IpcOutput } from '#shared/ipc/contract';
import { errorCode } from './write-atomically';

export type Outcome = IpcOutput<'document:save'>;

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the space that you may use is full',
  EACCES: 'Debrief may not write to that folder',
  EPERM: 'Debrief may not write to that folder',
  EROFS: 'that folder is read-only',
  EBUSY: 'another program is holding the file',
  ENOENT: 'the folder is no longer there',
  ENOTDIR: 'the folder is no longer there',
  EISDIR: 'a folder has that name',
  ENAMETOOLONG: 'the name is too long for that folder',
};

/** @param name file name only: a path would tell a screenshot more than it has to */
export function writeFailed(name: string, error: unknown): Outcome {
  const code = errorCode(error);
  const reason = REASONS[code] ?? 'the system refused to write it';
  return {
    kind: 'failed',
    code: `write-${code}`,
    message: `“${name}” was not written: ${reason}. The document is still in Debrief; you can save it again, in another folder if need be.`,
  };
}

/** @param name file name only */
export function printFailed(name: string, code: 'print-late' | 'print-failed'): Outcome {
  const reason =
    code === 'print-late' ? 'its pages were not laid out in time' : 'its pages could not be made';
  return {
    kind: 'failed',
    code,
    message: `“${name}” was not written: ${reason}. The document is still in Debrief; please try again.`,
  };
}
