import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createData, type DataContext, type DataOptions } from '../../renderer/data/data';
import type { Timers } from '../../renderer/data/timers';
import type { Written } from '../../renderer/data/written';
import { type EpochMs, epochMs } from '../../shared/domain/units';

export const START = epochMs(Date.UTC(2031, 2, 4, 14, 0));

/** A moment on the day of the tests. */
export function at(hour: number, minute: number): EpochMs {
  return epochMs(Date.UTC(2031, 2, 4, hour, minute));
}

/** A store in memory that several windows can open. */
export function newDisk(): IDBFactory {
  return new IDBFactory();
}

let ids = 0;

/** A window's data, on real Dexie. Each write is a second later than the one before. */
export async function openWindow(disk: IDBFactory, more: Partial<DataOptions> = {}): Promise<DataContext> {
  let seconds = 0;
  const opened = await createData({
    indexedDB: disk,
    IDBKeyRange,
    now: () => epochMs(START + 1_000 * seconds++),
    newId: () => `id-${++ids}`,
    ...more,
  });
  if (opened.kind !== 'ready') throw new Error(`Not opened: ${JSON.stringify(opened)}`);
  return opened.data;
}

/** The value of a command that is expected to succeed. */
export async function done<T>(written: Promise<Written<T>>): Promise<T> {
  const result = await written;
  if (!result.ok) throw new Error(`Refused: ${result.message}`);
  return result.value;
}

/** A clock that only moves when told to, with the timers that hang on it. */
export interface HandClock extends Timers {
  advance(ms: number): Promise<void>;
}

export function handClock(): HandClock {
  let now = 0;
  let waiting: { readonly due: number; readonly run: () => void }[] = [];
  async function settle() {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  }
  return {
    now: () => now,
    after(delayMs, run) {
      const timer = { due: now + delayMs, run };
      waiting.push(timer);
      return () => {
        waiting = waiting.filter((one) => one !== timer);
      };
    },
    async advance(ms) {
      const end = now + ms;
      await settle();
      for (;;) {
        const next = waiting.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
        if (next === undefined) break;
        now = next.due;
        waiting = waiting.filter((one) => one !== next);
        next.run();
        await settle();
      }
      now = end;
      await settle();
    },
  };
}

export interface FastTimers extends Timers {
  /** Begins to hurry; until then, timers are real, so that a busy machine has time to open a database. */
  hurry(): void;
}

/** Timers that run a hundred times as fast, so that a wait of ten seconds takes a tenth of one. */
export function fastTimers(): FastTimers {
  let speed = 1;
  return {
    now: () => performance.now() * 100,
    after(delayMs, run) {
      const handle = setTimeout(run, delayMs / speed);
      return () => clearTimeout(handle);
    },
    hurry() {
      speed = 100;
    },
  };
}
