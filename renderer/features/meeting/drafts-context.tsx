import { createContext, type ReactNode, useContext } from 'react';
import type { Draft, DraftPlace } from '../../data/db';
import { useDrafts } from '../../data/queries';

const DraftsContext = createContext<readonly Draft[] | undefined>(undefined);

/**
 * The lines being typed in all captures, read ahead: a capture that is opened by key takes the very next letter. Only
 * the line that is shown is drawn again with each letter, not what stands above it.
 */
export function DraftsProvider({ incidentId, children }: { incidentId: string; children: ReactNode }) {
  return <DraftsContext value={useDrafts(incidentId)}>{children}</DraftsContext>;
}

/** The line being typed in a stage, or in a lane of the parking lot; null where there is none, undefined until that is known. */
export function useDraft(stage: DraftPlace): Draft | null | undefined {
  const drafts = useContext(DraftsContext);
  return drafts && (drafts.find((draft) => draft.stage === stage) ?? null);
}
