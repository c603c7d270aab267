import { useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import { documentFooter } from '#shared/domain/document/document-title';
import { DocumentPage, type DocumentPageProps } from './DocumentPage';
import { installPrintSheet } from './print-sheet';

/**
 * While it is mounted, printing this window prints the document and nothing else: page size, margins, footer and
 * page numbers included. On screen it is neither seen nor spoken. The print dialog proposes `document.title` as
 * the name; the caller sets it.
 */
export function PrintSheet({ root, record, paper }: DocumentPageProps) {
  const footer = documentFooter(record);
  useLayoutEffect(() => installPrintSheet({ paper, footer }), [paper, footer]);
  return createPortal(
    <div className="print-root">
      <DocumentPage root={root} record={record} paper={paper} />
    </div>,
    document.body,
  );
}
