import type { RefObject } from 'react';
import { EVENT_QUALITY } from '#shared/domain/incident/texts';
import type { TimelineLine } from '#shared/domain/timeline/timeline-lines';
import { usePeople } from '../incident/incident-context';
import { useListVisits, visitText } from '../text/finding-visits';
import { useFindings } from '../text/use-findings';
import { eventAt } from './row-focus';

/** Lets flagged phrases be gone through in rows that are not drawn. */
export function useRowVisits(
  list: RefObject<HTMLElement | null>,
  lines: readonly TimelineLine[],
  draw: (id: string) => HTMLElement | null,
): void {
  const findings = useFindings('timeline', usePeople(), EVENT_QUALITY);
  useListVisits(list, ({ step, fromFocus }) => {
    const focused = fromFocus ? eventAt(document.activeElement) : null;
    const at = lines.findIndex(({ event }) => event.id === focused);
    const ahead =
      step === 'next' ? lines.slice(at + 1) : lines.slice(0, at < 0 ? lines.length : at).toReversed();
    const found = ahead.find(({ event }) => findings(event.text).length > 0);
    const row = found && draw(found.event.id);
    const text = row?.querySelector('[data-cell="text"] [data-text]');
    if (!row || !text) return false;
    row.scrollIntoView({ block: 'nearest' });
    return visitText(text, step === 'next' ? 'first' : 'last');
  });
}
