import { useEffect, useState } from 'react';
import { type EpochMs, SECOND_MS } from '#shared/domain/units';
import { useProgramClock } from './clock-context';
import type { Moment } from './program-clock';

/** A moment just after a full second, whatever a timer's precision. */
const AFTER_MS = 10;

/** What the clock on the wall shows, repainted just after each full second while `running`. The value is read, never counted. */
export function useNow(running: boolean): EpochMs {
  return useMoment(running).wall;
}

/** The same, with program time, which the clock of a meeting is read at. */
export function useMoment(running: boolean): Moment {
  const clock = useProgramClock();
  const [moment, setMoment] = useState(() => clock.read());
  useEffect(() => {
    let timer = 0;
    const draw = () => {
      const read = clock.read();
      setMoment(read);
      window.clearTimeout(timer);
      if (running) timer = window.setTimeout(draw, SECOND_MS - (read.wall % SECOND_MS) + AFTER_MS);
    };
    // The timer draws on the second; where the page is hidden and timers sleep, the looks at the clock do.
    const drawHidden = () => {
      if (running && document.visibilityState === 'hidden') draw();
    };
    draw();
    document.addEventListener('visibilitychange', draw);
    window.addEventListener('focus', draw);
    const stop = clock.onLook(drawHidden);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', draw);
      window.removeEventListener('focus', draw);
      stop();
    };
  }, [clock, running]);
  return moment;
}
