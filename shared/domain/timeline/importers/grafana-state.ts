import { readEpochMs } from '../../files/json-value';
import type { EpochMs } from '../../units';
import { plainLine } from './plain-line';

/** A state of an alert as Grafana writes it, with its reason in brackets: `Alerting (NoData)`, `no_data`. */
export interface GrafanaState {
  /** In words: `alerting (no data)`. */
  readonly words: string;
  /** Without its reason: `alerting`. */
  readonly base: string;
}

export function readState(written: string): GrafanaState {
  const words = plainLine(written)
    .replace(/(?<=\p{Ll})(?=\p{Lu})|_/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return { words, base: words.replace(/\s?\(.*/, '') };
}

/** `from pending to alerting`, or only what it came to. */
export function sayChange(previous: GrafanaState, current: GrafanaState): string {
  return previous.words === '' ? `now ${current.words}` : `from ${previous.words} to ${current.words}`;
}

/** Whether nothing changed: the same state, or two reasons for being normal. */
export function isSameState(previous: GrafanaState, current: GrafanaState): boolean {
  return previous.words === current.words || (previous.base === 'normal' && current.base === 'normal');
}

/** Whether it only waited whether it would fire: most changes of a rule are these. */
export function isOnlyPending(previous: GrafanaState, current: GrafanaState): boolean {
  const calm = ['normal', 'ok'];
  return current.base === 'pending' || (previous.base === 'pending' && calm.includes(current.base));
}

export type GrafanaTime =
  | { readonly ok: true; readonly at: EpochMs }
  | { readonly ok: false; readonly why: string; readonly proposed: EpochMs | null };

/** 1990-01-01: there is no older Grafana, and nothing older was written into it in milliseconds. */
const FIRST_MS = 631_152_000_000;

/**
 * A time of Grafana, epoch milliseconds. Some that write to it send seconds; its state history, where annotations keep it,
 * gave a thousand times too much for a while.
 */
export function readGrafanaTime(value: unknown): GrafanaTime {
  if (value === undefined || value === null || value === '')
    return { ok: false, why: 'It has no time.', proposed: null };
  const at = readEpochMs(value);
  if (at !== null && at >= FIRST_MS) return { ok: true, at };
  const number = typeof value === 'string' ? Number(value) : value;
  const factors = typeof number === 'number' ? [1000, 1 / 1000] : [];
  for (const factor of factors) {
    const meant = readEpochMs(Number(number) * factor);
    if (meant === null || meant < FIRST_MS) continue;
    return {
      ok: false,
      why: `Its time is not in milliseconds; in ${factor === 1000 ? 'seconds' : 'millionths of a second'} it would be this.`,
      proposed: meant,
    };
  }
  return {
    ok: false,
    why: 'Its time cannot be read: milliseconds since 1970 were expected.',
    proposed: null,
  };
}
