import type { BrowserWindow, MessageBoxOptions, MessageBoxReturnValue } from 'electron';

const AGAIN_WITHIN_MS = 60_000;

/** Loads a page again by itself once; when that did not help, somebody is asked rather than a loop begun. */
export function afterCrash(previousAtMs: number | null, nowMs: number): 'reload' | 'ask' {
  return previousAtMs !== null && nowMs - previousAtMs < AGAIN_WITHIN_MS ? 'ask' : 'reload';
}

export type ShowMessageBox = (
  window: BrowserWindow,
  options: MessageBoxOptions,
) => Promise<MessageBoxReturnValue>;

export function recoverFromCrashes(window: BrowserWindow, showMessageBox: ShowMessageBox): void {
  let previousAtMs: number | null = null;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const nowMs = Date.now();
    const next = afterCrash(previousAtMs, nowMs);
    previousAtMs = nowMs;
    if (next === 'reload') window.webContents.reload();
    else void askWhatToDo(window, showMessageBox);
  });
}

async function askWhatToDo(window: BrowserWindow, showMessageBox: ShowMessageBox): Promise<void> {
  const { response } = await showMessageBox(window, {
    type: 'warning',
    message: 'The window of Debrief stopped twice within a minute.',
    detail: 'What had been stored is kept. At most the last words typed are missing.',
    buttons: ['Load again', 'Close'],
    defaultId: 0,
    cancelId: 1,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else window.destroy();
}
