import { useLocation } from 'wouter';
import type { OpenedHandOff } from '#shared/domain/handoff/types';
import { readHandOff } from '#shared/schema/handoff';
import { readTextFile } from '../../platform/open-text-file';
import type { ReceivedFile } from '../../platform/platform';
import { showOpened } from '../../store/window';
import { LOG_ROUTE, OPEN_ROUTE } from '../places/routes';

/** Whether a file is for `useOpenHandOff`, by its name: nothing has been read yet. */
export function isHandOffFile({ name }: { readonly name: string }): boolean {
  return /\.debrief$/i.test(name);
}

/**
 * Opens a hand-off file: dropped, chosen, or given by the system with its text. Shows it on a screen of its own, with what is
 * wrong with it where something is; nothing is kept before somebody says so.
 */
export function useOpenHandOff(): (file: File | ReceivedFile) => Promise<void> {
  const [location, navigate] = useLocation();
  return async (file) => {
    const received = file instanceof File ? await readTextFile(file, 'debrief') : file;
    showOpened(readReceived(received), location === OPEN_ROUTE ? LOG_ROUTE : location);
    navigate(OPEN_ROUTE);
  };
}

function readReceived(file: Awaited<ReturnType<typeof readTextFile>>): OpenedHandOff {
  if (file.kind === 'opened') return readHandOff(file.name, file.text);
  return {
    ok: false,
    message: file.kind === 'failed' ? file.message : 'No file was chosen. Nothing was changed.',
  };
}
