import { useEffect } from 'react';
import { liveCommands, onHandlersChanged } from '../parts/keys/command-bus';
import { usePlatform } from '../platform/context';

/** A menu that somebody opens has been right for a while; typing and moving about cost it nothing meanwhile. */
const QUIET_MS = 150;

/** Keeps the application menu true: which commands would do something where the focus is. */
export function useLiveCommands(): void {
  const platform = usePlatform();
  useEffect(() => {
    let timer: number | undefined;
    let told = '';
    const tell = () => {
      timer = undefined;
      const live = liveCommands();
      if (live.join() === told) return;
      told = live.join();
      platform.showLiveCommands(live);
    };
    const tellSoon = () => {
      timer ??= window.setTimeout(tell, QUIET_MS);
    };
    tellSoon();
    const stop = onHandlersChanged(tellSoon);
    document.addEventListener('focusin', tellSoon);
    document.addEventListener('focusout', tellSoon);
    document.addEventListener('input', tellSoon);
    return () => {
      stop();
      document.removeEventListener('focusin', tellSoon);
      document.removeEventListener('focusout', tellSoon);
      document.removeEventListener('input', tellSoon);
      window.clearTimeout(timer);
    };
  }, [platform]);
}
