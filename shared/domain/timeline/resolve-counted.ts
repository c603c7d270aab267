import { type EpochMs, epochMs } from '../units';
import type { CountedTime } from './counted-time';

/** What a time on a clock is to those that are counted. */
export interface StartCandidate {
  readonly at: EpochMs;
  readonly approximate: boolean;
  /** Understood, and not only proposed. */
  readonly certain: boolean;
  /** `named`: `T+0` stands beside it; `impact`: it is marked as impact start. */
  readonly says: 'named' | 'impact' | 'nothing';
}

export type CountedReading =
  | { readonly kind: 'certain'; readonly at: EpochMs; readonly approximate: boolean }
  | { readonly kind: 'doubtful'; readonly from: EpochMs | null; readonly at: EpochMs | null };

/**
 * Finds the instants of counted times. `T+5` is understood where its start is beyond doubt: a line says `T+0` beside a
 * time, or, then marked approximate, an event is tagged as impact start or the one time on a clock stands before all
 * that is counted. Else it is proposed from the first time above it. `+5m` may as well be counted from the line above,
 * so it is only ever proposed.
 *
 * @param entries in the order of the text; null where an entry has neither
 * @returns one for each counted time, null for all others
 */
export function resolveCounted(
  entries: readonly (CountedTime | StartCandidate | null)[],
): readonly (CountedReading | null)[] {
  const starts = entries.filter(isStart);
  const only =
    starts.length === 1 && isStart(entries.find((entry) => entry !== null)) ? starts[0] : undefined;
  const named = starts.find(({ says }) => says === 'named');
  const start = named ?? starts.find(({ says }) => says === 'impact') ?? only;
  let first: StartCandidate | null = null;
  return entries.map((entry): CountedReading | null => {
    if (isStart(entry)) {
      first ??= entry;
      return null;
    }
    if (!entry) return null;
    const from = start ?? first;
    if (!from) return { kind: 'doubtful', from: null, at: null };
    const at = epochMs(from.at + entry.sinceStart);
    if (!start?.certain || !entry.fromStart) return { kind: 'doubtful', from: from.at, at };
    return { kind: 'certain', at, approximate: start !== named || start.approximate };
  });
}

function isStart(entry: CountedTime | StartCandidate | null | undefined): entry is StartCandidate {
  return entry !== null && entry !== undefined && 'at' in entry;
}
