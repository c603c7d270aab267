import { createContext, type ReactNode, useContext } from 'react';
import type { ProgramClock } from './program-clock';

const ClockContext = createContext<ProgramClock | null>(null);

export function ClockProvider({ clock, children }: { clock: ProgramClock; children: ReactNode }) {
  return <ClockContext value={clock}>{children}</ClockContext>;
}

/** @throws Error outside a `ClockProvider`: a defect */
export function useProgramClock(): ProgramClock {
  const clock = useContext(ClockContext);
  if (clock === null) throw new Error('useProgramClock needs a ClockProvider above it');
  return clock;
}
