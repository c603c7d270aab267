import { minimalChange } from './merge-text';

/**
 * Counted from the newest, longer than saves take that have to be repeated: what has not come back by then was skipped by the store.
 * Too soon would cost letters: an ended line that comes back late would be somebody's wish to empty the one after it.
 */
const ECHO_EXPIRES_MS = 60_000;
/** Of a text that is written while nothing comes back. */
const MOST_WAITING = 500;

interface Sent {
  readonly text: string;
  readonly atMs: number;
}

/**
 * Tells a text that came back late from the store apart from one that somebody else has written.
 *
 * The typist is always ahead of the store. Every text sent is remembered until it, or a later one, has come
 * back; what comes back is never put into the editor.
 */
export interface EchoLedger {
  /** A text left for the store. `nowMs`: any clock that never goes back. */
  sent(text: string, nowMs: number): void;
  /**
   * A text came from the store.
   *
   * @returns null for an echo; otherwise the text that both sides had before it, to merge from
   */
  receive(value: string, nowMs: number): { readonly base: string } | null;
  /** The text here, after a change from outside has been taken over. */
  settle(text: string): void;
  /** The line was empty, and what was sent before is waited for no more: it may come once more, as another's text. */
  startOver(): void;
  /** What to show while the store says `value`. Changes nothing. */
  shown(value: string, nowMs: number): string;
}

export function createEchoLedger(value: string): EchoLedger {
  let stored = value;
  let here = value;
  let waiting: readonly Sent[] = [];

  return {
    sent(text, nowMs) {
      here = text;
      waiting = [...stillWaiting(waiting, nowMs), { text, atMs: nowMs }].slice(-MOST_WAITING);
    },
    receive(value, nowMs) {
      if (value === stored) return null;
      waiting = stillWaiting(waiting, nowMs);
      const agreed = stored;
      stored = value;
      // The earliest match: a text typed, erased and typed again comes back in that order.
      const at = waiting.findIndex((sent) => sent.text === value);
      if (at < 0) return { base: goneOnFrom(agreed, waiting, value) };
      waiting = waiting.slice(at + 1);
      return null;
    },
    settle(text) {
      here = text;
      waiting = [];
    },
    startOver() {
      stored = '';
      waiting = [];
    },
    shown(value, nowMs) {
      const echo = value === stored || stillWaiting(waiting, nowMs).some((sent) => sent.text === value);
      return echo ? here : value;
    },
  };
}

/**
 * The text that somebody else has gone on from. What was sent may be on their screen before it has come back here, but only where all
 * of it is still in theirs: nothing that is typed here is taken away by a guess.
 */
function goneOnFrom(agreed: string, sent: readonly Sent[], theirs: string): string {
  let [base, fewest] = [agreed, lettersBetween(agreed, theirs)];
  for (const { text } of sent) {
    const step = minimalChange(text, theirs);
    if (step === null || step.from < step.to || step.insert.length >= fewest) continue;
    [base, fewest] = [text, step.insert.length];
  }
  return base;
}

function lettersBetween(before: string, after: string): number {
  const step = minimalChange(before, after);
  return step === null ? 0 : step.to - step.from + step.insert.length;
}

/** The newest is waited for as long as it takes: it is what the typist sees. */
function stillWaiting(waiting: readonly Sent[], nowMs: number): readonly Sent[] {
  const isOver = nowMs - (waiting.at(-1)?.atMs ?? nowMs) >= ECHO_EXPIRES_MS;
  return isOver ? waiting.slice(-1) : waiting;
}
