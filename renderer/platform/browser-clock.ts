import type { ClockSample, PlatformClock } from './platform';
import { startSeconds } from './start-seconds';

/** As much of a window as the clock of this edition uses. */
export type ClockWindow = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly document: Pick<Document, 'addEventListener' | 'removeEventListener'>;
};

/**
 * The page looks at its own clocks; a worker wakes it each second, since timers of a hidden page come once a minute. No
 * browser tells of sleep.
 */
export function createBrowserClock(window: ClockWindow): PlatformClock {
  return {
    start: async () => look(),
    read: look,
    onSample(take) {
      const wake = () => take(look());
      const stop = startSeconds(wake);
      window.document.addEventListener('visibilitychange', wake);
      window.addEventListener('focus', wake);
      return () => {
        stop();
        window.document.removeEventListener('visibilitychange', wake);
        window.removeEventListener('focus', wake);
      };
    },
  };
}

function look(): ClockSample {
  return { kind: 'tick', wall: Date.now(), mono: performance.now() };
}
