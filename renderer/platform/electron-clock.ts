import { events } from '#shared/ipc/contract';
import type { ClockSample, PlatformClock } from './platform';

interface Messages {
  /** Null where no answer could be read. */
  readonly ask: () => Promise<ClockSample | null>;
  readonly listen: (take: (payload: unknown) => void) => () => void;
}

/** Samples come each second; a page that got none for so long has no business to guess on. */
const GUESS_MS = 5000;

/**
 * The main process looks at the clocks: nothing throttles it, and it hears of sleep. Between two of its looks the page counts on
 * with its own monotonic clock, which may behave otherwise in sleep: so never for long.
 */
export function createElectronClock({ ask, listen }: Messages): PlatformClock {
  let last: ClockSample = { kind: 'tick', wall: Date.now(), mono: 0 };
  let receivedAt = performance.now();
  /** Where the counting of the main process stood when ours began; unknown until it is first heard of. */
  let origin: number | null = null;
  function receive({ mono, ...sample }: ClockSample): ClockSample {
    origin ??= mono - (performance.now() - receivedAt);
    last = { ...sample, mono: mono - origin };
    receivedAt = performance.now();
    return last;
  }
  return {
    async start() {
      const answer = await ask();
      return answer === null ? last : receive(answer);
    },
    read() {
      const since = Math.min(GUESS_MS, performance.now() - receivedAt);
      return { kind: 'tick', wall: last.wall + since, mono: last.mono + since };
    },
    onSample: (take) =>
      listen((payload) => {
        const sample = events['clock:sample'].safeParse(payload);
        if (sample.success) take(receive(sample.data));
      }),
  };
}
