/** Typing waits at most this long to be stored; a page that hangs must not keep the window open. */
const FLUSH_WITHIN_MS = 2000;

/** As much of a window as closing needs. */
export interface ClosableWindow {
  on(event: 'close', listener: (event: { preventDefault(): void }) => void): unknown;
  isDestroyed(): boolean;
  destroy(): void;
  readonly webContents: { readonly id: number };
}

export interface FlushEffects {
  readonly askToFlush: () => void;
  readonly waitForAnswer: (contentsId: number, withinMs: number) => Promise<boolean>;
}

/**
 * Closing asks the page to store what is being typed, waits for its answer, and only then lets go. The second
 * click on the cross while it waits changes nothing.
 */
export function flushBeforeClose(window: ClosableWindow, effects: FlushEffects): void {
  let closing = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    const answered = effects.waitForAnswer(window.webContents.id, FLUSH_WITHIN_MS);
    effects.askToFlush();
    void answered.then(() => {
      if (!window.isDestroyed()) window.destroy();
    });
  });
}
