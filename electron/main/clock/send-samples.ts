import type { output } from 'zod';
import type { events } from '#shared/ipc/contract';

type ClockSample = output<(typeof events)['clock:sample']>;

interface PowerMonitor {
  on(event: 'suspend' | 'resume', listener: () => void): unknown;
}

const EVERY_MS = 1000;

/** A look at both clocks, now. */
export function lookAtClocks(kind: ClockSample['kind'] = 'tick'): ClockSample {
  return { kind, wall: Date.now(), mono: performance.now() };
}

/**
 * Tells the page the time each second, and at once when the computer goes to sleep or wakes up. Here and not in the page, whose
 * timers are throttled while slides cover it.
 */
export function sendClockSamples(powerMonitor: PowerMonitor, send: (sample: ClockSample) => void): void {
  powerMonitor.on('suspend', () => send(lookAtClocks('suspend')));
  powerMonitor.on('resume', () => send(lookAtClocks('resume')));
  setInterval(() => send(lookAtClocks()), EVERY_MS).unref();
}
