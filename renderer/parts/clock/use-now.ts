import { useEffect, useState } from 'react';
import { type EpochMs, epochMs, SECOND_MS } from '#shared/domain/units';

/** Now, repainted just after each full second while `running`. The value is read, never counted. */
export function useNow(running: boolean): EpochMs {
  const [now, setNow] = useState(() => epochMs(Date.now()));
  useEffect(() => {
    const read = () => setNow(epochMs(Date.now()));
    read();
    document.addEventListener('visibilitychange', read);
    if (!running) return () => document.removeEventListener('visibilitychange', read);
    let timer = 0;
    const tick = () => {
      read();
      timer = window.setTimeout(tick, SECOND_MS - (Date.now() % SECOND_MS) + 10);
    };
    tick();
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', read);
    };
  }, [running]);
  return now;
}
