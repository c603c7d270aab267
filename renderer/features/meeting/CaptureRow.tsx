import type { ReactNode } from 'react';
import type { Row } from '#shared/domain/incident/types';
import type { QualityContext, Section } from '#shared/domain/language/types';
import type { TextTarget } from '../../data/text-savers';
import { StoredText } from '../../parts/incident/StoredText';
import { focusNeighbour } from '../../parts/places/focus-rows';
import { keepCaret } from '../../ui/keep-caret';
import type { CapturedLine } from './line-at-focus';
import { RemoveRow } from './RemoveRow';
import styles from './rows.module.css';

export interface CaptureRowProps {
  table: CapturedLine['table'];
  of: TextTarget;
  row: Row;
  value: string;
  section: Section;
  /** What it is judged as beside blame; none: any wording will do. */
  quality?: QualityContext;
  /** The gutter: `F1`. */
  number: ReactNode;
  aside?: ReactNode;
  children?: ReactNode;
}

/** One captured line. */
export function CaptureRow({
  table,
  of,
  row,
  value,
  section,
  quality,
  number,
  aside,
  children,
}: CaptureRowProps) {
  return (
    <li className={styles['row']} data-row onMouseDown={keepCaret}>
      <span className={styles['number']}>{number}</span>
      <div className={styles['text']}>
        <StoredText
          of={of}
          row={row}
          value={value}
          section={section}
          quality={quality ?? null}
          frame="row"
          onEnter={() => focusNeighbour('down')}
          onArrowOut={focusNeighbour}
        />
        {children}
      </div>
      <div className={styles['aside']}>{aside}</div>
      <RemoveRow line={{ table, id: row.id }} name={value || 'this line'} />
    </li>
  );
}
