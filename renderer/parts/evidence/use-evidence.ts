import { useEffect, useRef, useState } from 'react';
import type { TimelineEvent } from '#shared/domain/incident/types';
import type { EvidenceSource } from '../../store/window';
import { type EvidenceState, readEvidenceSource } from './evidence-reading';
import type { ReadWishes } from './worker-messages';

/**
 * Reads a source, and reads it again when the wishes change.
 *
 * @param events the timeline as it was when the source was named: what arrives later is no part of the comparison
 */
export function useEvidence(
  source: EvidenceSource,
  events: readonly TimelineEvent[],
  wishes: ReadWishes,
): EvidenceState {
  const [state, setState] = useState<EvidenceState>({ phase: 'reading', share: null });
  const reading = useRef<ReturnType<typeof readEvidenceSource> | null>(null);
  const timeline = useRef(events);

  useEffect(() => {
    const current = readEvidenceSource(source, timeline.current, setState);
    reading.current = current;
    return () => current.stop();
  }, [source]);

  const key = JSON.stringify(wishes);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what the wishes say
  useEffect(() => reading.current?.read(wishes), [source, key]);

  return state;
}
