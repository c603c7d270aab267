import type { EpochMs } from '#shared/domain/units';
import { createSaver, type Saver } from './saver';
import type { Timers } from './timers';
import { createWriteLine } from './write-line';

/** Something typed that is not stored yet, in words that let a person recognise and copy it. */
export interface Unsaved {
  readonly label: string;
  readonly text: string;
}

/** What the status line says; true for everything that this window writes. */
export type SaveState =
  /** `at`: when the last write was stored; null where nothing has been written since the start. */
  | { readonly kind: 'saved'; readonly at: EpochMs | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'late' }
  | { readonly kind: 'failed'; readonly message: string; readonly unsaved: readonly Unsaved[] }
  /** The store holds something else by now: another window has changed or removed it. */
  | { readonly kind: 'refused'; readonly message: string; readonly unsaved: readonly Unsaved[] };

export interface SaverOptions<V> {
  /** Names the text to a person: "Timeline, 14:03". */
  readonly label: string;
  /** The text of a value, offered for copying while it is not stored. */
  readonly textOf: (value: V) => string;
  /** See `createSaver`. */
  readonly write: (value: V) => Promise<string | null>;
  /** Lets the next write go over what another window has stored. */
  readonly overrule?: () => void;
  /** Lets the next write build on what another window has stored. */
  readonly giveUp?: () => void;
}

export interface SaveHub {
  /** Runs a write in the window's one line; see `WriteLine.run`. `text`: what is lost if it never arrives. */
  run<T>(job: Unsaved, write: () => Promise<T>): Promise<T>;
  /**
   * The saver of one text. The same key always gives the same saver, so that an editor that is closed and
   * opened again finds what it had not stored yet, and two editors of one text do not save past each other.
   *
   * @param key names the text, and so the type of its value
   */
  saver<V>(key: string, options: SaverOptions<V>): Saver<V>;
  /** Saves now what waits under keys that begin so; resolves once it is stored, or refused. */
  flush(prefix: string): Promise<void>;
  /**
   * Runs what flushes before it writes, one after the other: what was asked for later does not overtake it while it waits
   * for a text to be stored.
   */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Forgets what waits under a key, because another command keeps that text, or somebody has copied it. */
  forget(key: string): void;
  /** Stores the texts that were refused over those of the other window. */
  keepRefused(): void;
  /** Forgets the texts that were refused, once a person has seen them. */
  dismissRefused(): void;
  state(): SaveState;
  subscribe(listener: () => void): () => void;
  /** Saves everything now. Resolves to whether all of it is stored; false after `limitMs` or a refusal. */
  flushAll(limitMs?: number): Promise<boolean>;
}

/** Closing waits two seconds for the page. */
export const FLUSH_LIMIT_MS = 1_800;

interface Keyed {
  readonly label: string;
  readonly overrule: (() => void) | undefined;
  readonly giveUp: (() => void) | undefined;
  readonly saver: Saver<unknown>;
  readonly text: () => string | null;
}

/** One for each window: all its writes go through here, so that its state is true for all of them. */
export function createSaveHub(deps: {
  readonly timers: Timers;
  readonly now: () => EpochMs;
  readonly reopen: () => Promise<void>;
}): SaveHub {
  const { timers } = deps;
  const savers = new Map<string, Keyed>();
  const jobs = new Set<Unsaved>();
  const listeners = new Set<() => void>();
  let savedAt: EpochMs | null = null;
  let current: SaveState = { kind: 'saved', at: null };
  let lastTurn: Promise<unknown> = Promise.resolve();

  const line = createWriteLine({ timers, reopen: deps.reopen, onChange: refresh });

  function unsaved(): Unsaved[] {
    const typed = [...savers.values()].flatMap(({ label, text: textNow }) => {
      const text = textNow();
      return text === null || text === '' ? [] : [{ label, text }];
    });
    const kept = [...jobs].filter((job) => job.text !== '' && !typed.some(({ text }) => text === job.text));
    return [...typed, ...kept];
  }

  function read(): SaveState {
    const state = line.state();
    if (state.kind === 'failed') return { ...state, unsaved: unsaved() };
    const states = [...savers.values()].map(({ saver }) => saver.state());
    const refused = states.find((one) => one.kind === 'refused');
    if (refused) return { kind: 'refused', message: refused.message, unsaved: unsaved() };
    if (state.kind !== 'idle') return state;
    if (states.some((one) => one.kind === 'saving')) return { kind: 'saving' };
    return { kind: 'saved', at: savedAt };
  }

  function refusedSavers(): Keyed[] {
    return [...savers.values()].filter(({ saver }) => saver.isRefused());
  }

  function refresh(): void {
    const next = read();
    if (JSON.stringify(next) === JSON.stringify(current)) return;
    current = next;
    for (const listener of [...listeners]) listener();
  }

  return {
    async run(job, write) {
      jobs.add(job);
      try {
        const value = await line.run(write);
        savedAt = deps.now();
        return value;
      } finally {
        jobs.delete(job);
        refresh();
      }
    },
    saver<V>(key: string, { label, textOf, write, overrule, giveUp }: SaverOptions<V>) {
      const found = savers.get(key);
      // Safe: a key names one text, whose savers are all made with one type of value.
      if (found) return found.saver as Saver<V>;
      const made: Saver<V> = createSaver<V>({
        write,
        timers,
        onState: refresh,
      });
      savers.set(key, {
        label,
        overrule,
        giveUp,
        // Safe: the list only asks for its state, and hands it back under the same key.
        saver: made as Saver<unknown>,
        text() {
          const value = made.waiting();
          return value === null ? null : textOf(value);
        },
      });
      return made;
    },
    async flush(prefix) {
      const found = [...savers].filter(([key]) => key.startsWith(prefix));
      await Promise.all(found.map(([, { saver }]) => saver.flush()));
    },
    inTurn(work) {
      const turn = lastTurn.then(work);
      lastTurn = turn.catch(() => {});
      return turn;
    },
    forget(key) {
      savers.get(key)?.saver.drop();
    },
    keepRefused() {
      for (const { saver, overrule } of refusedSavers()) {
        overrule?.();
        saver.retry();
      }
    },
    dismissRefused() {
      for (const { saver, giveUp } of refusedSavers()) {
        giveUp?.();
        saver.drop();
      }
    },
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async flushAll(limitMs = FLUSH_LIMIT_MS) {
      const all = Promise.all([...savers.values()].map(({ saver }) => saver.flush()));
      // An empty write at the end of the line: once it has run, all before it have.
      const last = all.then(() => line.run(() => Promise.resolve()));
      await Promise.race([last, new Promise<void>((resolve) => timers.after(limitMs, resolve))]);
      return read().kind === 'saved';
    },
  };
}
