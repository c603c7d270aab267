import { useEffect, useMemo } from 'react';
import { buildDocument } from '#shared/domain/document/build-document';
import { documentTitle } from '#shared/domain/document/document-title';
import { severityNames } from '#shared/domain/incident/policy';
import { hideRecordNames } from '#shared/domain/room/hide-record-names';
import { useIncidentRecord, useStoredPolicy } from '../../data/queries';
import { PrintSheet } from '../../parts/document/PrintSheet';
import { sheetIsReady } from '../../parts/document/sheet-ready';
import { usePlatform } from '../../platform/context';
import type { Paper } from '../../platform/platform';

/** What the hidden window that becomes a PDF shows. It reads the incident itself: no document crosses over. */
export function PrintScreen({ incidentId, paper }: { incidentId: string; paper: Paper }) {
  const stored = useIncidentRecord(incidentId);
  const platform = usePlatform();
  const policy = useStoredPolicy();
  const record = useMemo(
    () => (stored && policy ? hideRecordNames(stored, policy.room.documents) : null),
    [stored, policy],
  );
  const root = useMemo(
    () => (record && policy ? buildDocument(record, severityNames(policy)) : null),
    [record, policy],
  );
  const title = record && root ? documentTitle(record) : undefined;

  useEffect(() => {
    if (title === undefined) return;
    document.title = title;
    void sheetIsReady().then(() => platform.printSheetReady());
  }, [title, platform]);

  return record && root ? <PrintSheet root={root} record={record} paper={paper} /> : null;
}
