import { useEffect, useRef, useState } from 'react';
import type { TimelineEvent } from '#shared/domain/incident/types';
import type { RowFilter } from '#shared/domain/timeline/preview-import';
import type { EvidenceSource } from '../../store/window';
import { type EvidenceState, readEvidenceSource } from './evidence-reading';
import type { ReadWishes } from './worker-messages';

/**
 * Reads a source, again when the wishes change, and looks at it anew when the filter does.
 *
 * @param events the timeline as it was when the source was named: what arrives later is no part of the comparison
 *
 * @returns what has been read, and whether that was for these wishes and this filter
 */
export function useEvidence(
  source: EvidenceSource,
  events: readonly TimelineEvent[],
  wishes: ReadWishes,
  filter: RowFilter,
): { readonly state: EvidenceState; readonly isCurrent: boolean } {
  const [read, setRead] = useState<{ state: EvidenceState; key: string | null; filter: RowFilter }>({
    state: { phase: 'reading', share: null },
    key: null,
    filter,
  });
  const reading = useRef<ReturnType<typeof readEvidenceSource> | null>(null);
  const timeline = useRef(events);
  const readWith = useRef<string | null>(null);
  const filteredBy = useRef(filter);

  useEffect(() => {
    const known = timeline.current.map(({ id, at, text, origin }) => ({ id, at, text, origin }));
    const current = readEvidenceSource({ source, timeline: known }, (state) =>
      setRead({ state, key: readWith.current, filter: filteredBy.current }),
    );
    reading.current = current;
    readWith.current = null;
    return () => current.stop();
  }, [source]);

  const key = JSON.stringify(wishes);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what the wishes say
  useEffect(() => {
    reading.current?.read(readWith.current === key ? null : wishes, filter);
    readWith.current = key;
    filteredBy.current = filter;
  }, [source, key, filter]);

  return { state: read.state, isCurrent: read.key === key && read.filter === filter };
}
