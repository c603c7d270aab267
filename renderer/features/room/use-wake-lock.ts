import { useEffect } from 'react';

/** Keeps the screen awake while `wanted`. A browser lets go of it whenever the page is hidden, so it is asked again. */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || over) return;
      // Refused on a low battery, say: the room goes on with a screen that may sleep.
      const given = await navigator.wakeLock.request('screen').catch(() => null);
      if (over) void given?.release();
      else lock = given;
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, [wanted]);
}
