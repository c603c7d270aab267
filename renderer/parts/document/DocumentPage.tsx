import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { Root } from 'mdast';
import { useId, useMemo } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { formatDateLong } from '#shared/domain/agenda/say-time';
import type { IncidentRecord } from '#shared/domain/incident/types';
import type { Paper } from '../../platform/platform';
import { PaperPicture, widthOnPaper } from '../incident-picture/PaperPicture';
import { toPageElements } from './to-page-elements';

/** Width of the text on paper in CSS pixels: the sheet without its margins of 16 mm. */
const TEXT_WIDTH: Readonly<Record<Paper, number>> = { A4: 673, Letter: 695 };

export interface DocumentPageProps {
  /** What `buildDocument(record)` gave. */
  readonly root: Root;
  readonly record: IncidentRecord;
  readonly paper: Paper;
}

/** The document as it will be on paper: the same tree that the Markdown file is written from. */
export function DocumentPage({ root, record, paper }: DocumentPageProps) {
  const idPrefix = useId();
  const page = useMemo(() => toPageElements(root, idPrefix), [root, idPrefix]);
  const { incident, events } = record;
  const content = toJsxRuntime(page, {
    Fragment,
    jsx,
    jsxs,
    ignoreInvalidStyle: true,
    components: {
      a: ({ node: _node, ...link }) => <a {...link} target="_blank" rel="noreferrer" />,
      figure: () => (
        // No figure: the drawing is one already, and a tagged PDF would hold one in the other.
        <div className="document-picture">
          <PaperPicture events={events} width={widthOnPaper(TEXT_WIDTH[paper])} />
        </div>
      ),
    },
  });
  return (
    <article className="document" data-paper={paper} aria-labelledby={`${idPrefix}-title`}>
      <p className="document-over">
        <span>Post-mortem</span>
        {incident.date ? <span>{formatDateLong(incident.date)}</span> : null}
      </p>
      {content}
    </article>
  );
}
