import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { buildDocument } from '#shared/domain/document/build-document';
import { documentTitle } from '#shared/domain/document/document-title';
import { documentFileName } from '#shared/domain/document/file-name';
import { toMarkdown } from '#shared/domain/document/to-markdown';
import type { IncidentRecord } from '#shared/domain/incident/types';
import { hideRecordNames } from '#shared/domain/room/hide-record-names';
import { useReadNow } from '../../data/queries';
import { PrintSheet } from '../../parts/document/PrintSheet';
import { sheetIsReady } from '../../parts/document/sheet-ready';
import { useIncident } from '../../parts/incident/incident-context';
import { usePolicy, useSeverityNames } from '../../parts/incident/policy-context';
import { runCommand } from '../../parts/keys/command-bus';
import { keysOf } from '../../parts/keys/match-keys';
import { useCommand } from '../../parts/keys/use-command';
import { usePlatform } from '../../platform/context';
import type { Outcome, Paper } from '../../platform/platform';
import { tell } from '../../store/window';
import { Button } from '../../ui/Button';
import styles from './exports.module.css';
import { usePaper, useReadPaper } from './use-paper';

/** Out of the program: a PDF, a Markdown file, the clipboard. */
export function Exports() {
  const { record: shown } = useIncident();
  const readNow = useReadNow(shown.incident.id);
  const platform = usePlatform();
  const names = useSeverityNames();
  const { documents } = usePolicy().room;
  const [shownPaper] = usePaper();
  const readPaper = useReadPaper();
  const [printing, setPrinting] = useState<{ record: IncidentRecord; paper: Paper } | null>(null);
  const busy = useRef(false);
  const inBrowser = platform.edition === 'browser';

  /** What is shown follows what is typed by a moment; a file holds the last word. */
  const latest = async () => hideRecordNames((await readNow()) ?? shown, documents);

  async function savePdf(): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    const record = await latest();
    const paper = await readPaper();
    const document = {
      incidentId: record.incident.id,
      suggestedName: documentFileName(record, 'pdf'),
      title: documentTitle(record),
      paper,
    };
    flushSync(() => setPrinting({ record, paper }));
    if (inBrowser) await sheetIsReady();
    const outcome = await platform.printDocument(document);
    setPrinting(null);
    busy.current = false;
    if (inBrowser && outcome.kind === 'done') tell('The print dialog was open: choose “Save as PDF” there.');
    else tell(sayOutcome(outcome, 'Saved'));
  }

  async function saveMarkdown(): Promise<void> {
    const record = await latest();
    const text = toMarkdown(buildDocument(record, names));
    const outcome = await platform.saveDocument({ suggestedName: documentFileName(record, 'md'), text });
    tell(sayOutcome(outcome, 'Saved'));
  }

  async function copyMarkdown(): Promise<void> {
    const outcome = await platform.copyText(toMarkdown(buildDocument(await latest(), names)));
    tell(outcome.kind === 'done' ? 'Copied as Markdown.' : sayOutcome(outcome, 'Copied'));
  }

  useCommand('document.pdf', () => void savePdf());
  useCommand('document.markdown', () => void saveMarkdown());
  useCommand('document.copy', () => void copyMarkdown());

  return (
    <div className={styles['exports']}>
      <Button tone="primary" keys={keysOf('document.pdf')} onClick={() => void savePdf()}>
        {inBrowser ? 'Print to PDF' : 'Save PDF'}
      </Button>
      <Button keys={keysOf('document.markdown')} onClick={() => void saveMarkdown()}>
        Save Markdown
      </Button>
      <Button keys={keysOf('document.copy')} onClick={() => void copyMarkdown()}>
        Copy Markdown
      </Button>
      <Button tone="plain" onClick={() => runCommand('handoff.save')}>
        Hand off
      </Button>
      <span className={styles['exportHint']}>
        {inBrowser ? 'In the print dialog, choose “Save as PDF”.' : shownPaper}
      </span>
      {printing && inBrowser ? (
        <PrintSheet
          root={buildDocument(printing.record, names)}
          record={printing.record}
          paper={printing.paper}
        />
      ) : null}
    </div>
  );
}

function sayOutcome(outcome: Outcome, done: string): string {
  if (outcome.kind === 'done') return `${done} ${outcome.name}.`;
  return outcome.kind === 'cancelled' ? 'Nothing was saved.' : outcome.message;
}
