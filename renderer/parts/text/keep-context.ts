import { createContext, useContext } from 'react';
import type { Decision } from '#shared/domain/incident/types';
import type { KeptSentence } from '#shared/domain/language/keep';

/** What has been kept as it is in the incident of this screen, and how more is. */
export interface Keeping {
  /** The same list while nobody decides anything. */
  readonly decisions: readonly Decision[];
  /** Stores a decision and tells about it. */
  keep(decision: Pick<Decision, 'rule' | 'sentence' | 'words' | 'reason'>): void;
  /** Takes a decision back and tells about it. */
  flagAgain(kept: KeptSentence): void;
}

/** Null where a text belongs to no incident: nothing is kept there. */
export const KeepContext = createContext<Keeping | null>(null);

export function useKeeping(): Keeping | null {
  return useContext(KeepContext);
}
