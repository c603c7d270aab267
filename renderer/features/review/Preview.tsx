import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { buildDocument } from '#shared/domain/document/build-document';
import { toMarkdown } from '#shared/domain/document/to-markdown';
import { hideRecordNames } from '#shared/domain/room/hide-record-names';
import { DocumentPage } from '../../parts/document/DocumentPage';
import { MarkdownPreview } from '../../parts/document/MarkdownPreview';
import { useIncident } from '../../parts/incident/incident-context';
import { usePolicy, useSeverityNames } from '../../parts/incident/policy-context';
import { useTextUnit } from '../../ui/use-text-unit';
import { useWidth } from '../../ui/use-width';
import styles from './preview.module.css';
import { PAPERS, usePaper } from './use-paper';

const SHEET_PX = { A4: 794, Letter: 816 } as const;

export interface PreviewProps {
  tab: 'page' | 'markdown';
  onTab: (tab: 'page' | 'markdown') => void;
}

/** The document as it will be: the page, or the Markdown file read back. */
export function Preview({ tab, onTab }: PreviewProps) {
  const { record } = useIncident();
  const names = useSeverityNames();
  const [paper, setPaper] = usePaper();
  const { documents } = usePolicy().room;
  const told = useMemo(() => hideRecordNames(record, documents), [record, documents]);
  const root = useMemo(() => buildDocument(told, names), [told, names]);
  const unit = useTextUnit();
  const [box, width] = useWidth<HTMLDivElement>(SHEET_PX.A4);
  const zoom = Math.min(Math.max(1, unit), width / SHEET_PX[paper]);
  return (
    <>
      <div className={styles['pickers']}>
        <div>
          <span id="preview-as">Preview</span>
          <SegmentedControl
            aria-labelledby="preview-as"
            value={tab}
            onChange={(next) => onTab(next === 'markdown' ? 'markdown' : 'page')}
            data={[
              { value: 'page', label: 'Page' },
              { value: 'markdown', label: 'Markdown' },
            ]}
          />
        </div>
        <div>
          <span id="preview-paper">Paper</span>
          <SegmentedControl
            aria-labelledby="preview-paper"
            value={paper}
            onChange={(next) => setPaper(next === 'Letter' ? 'Letter' : 'A4')}
            data={[...PAPERS]}
          />
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section className={styles['desk']} aria-label="Preview" tabIndex={0}>
        <div ref={box} className={styles['fit']}>
          <div className={styles['sheet']} data-paper={paper} data-tab={tab} style={{ zoom }}>
            {tab === 'page' ? (
              <DocumentPage root={root} record={told} paper={paper} />
            ) : (
              <MarkdownPreview markdown={toMarkdown(root)} />
            )}
          </div>
        </div>
      </section>
    </>
  );
}
