import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { sayWhere } from '#shared/domain/files/evidence';
import type { ReadSkip } from '#shared/domain/timeline/importers/importer';
import {
  isTaken,
  type PreviewGroup,
  type PreviewRow,
  type RowChoice,
  type RowChoices,
} from '#shared/domain/timeline/preview-import';
import type { IsoDate } from '#shared/domain/units';
import { Button } from '../../ui/Button';
import { EvidenceRow } from './EvidenceRow';
import styles from './evidence-list.module.css';

export interface EvidenceListProps {
  groups: Readonly<Record<PreviewGroup, readonly PreviewRow[]>>;
  /** How many there are of each; of very many only the first are in the lists. */
  counts: Readonly<Record<PreviewGroup | 'skipped', number>>;
  skipped: readonly ReadSkip[];
  choices: RowChoices;
  /** Those that somebody has corrected, by their keys. */
  corrected: ReadonlyMap<number, PreviewRow>;
  day: IsoDate | null;
  zone: string;
  onChoose: (rows: readonly PreviewRow[], choice: RowChoice) => void;
}

type Line =
  | { readonly kind: 'head'; readonly group: PreviewGroup | 'skipped'; readonly count: number }
  | { readonly kind: 'row'; readonly row: PreviewRow }
  | { readonly kind: 'skip'; readonly skip: ReadSkip }
  | { readonly kind: 'rest'; readonly count: number };

const NAMES: Readonly<Record<PreviewGroup | 'skipped', string>> = {
  doubtful: 'doubtful',
  understood: 'understood',
  here: 'already here',
  skipped: 'skipped',
};

/** Until it has been measured. */
const USUAL_ROW_PX = 44;

/** All rows under the heads of their groups. Only what is in sight is drawn, however long the evidence is. */
export function EvidenceList(props: EvidenceListProps) {
  const { groups, counts, skipped, choices, corrected, day, zone, onChoose } = props;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(['doubtful', 'understood']));
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(groups, counts, skipped, open), [groups, counts, skipped, open]);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_ROW_PX,
    overscan: 8,
    getItemKey: (index) => keyOf(lines[index], index),
  });

  function toggle(group: string): void {
    const next = new Set(open);
    if (!next.delete(group)) next.add(group);
    setOpen(next);
  }

  return (
    <div ref={scroller} className={styles['lines']}>
      <div className={styles['all']} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          if (line === undefined) return null;
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={styles['placed']}
              style={{ transform: `translateY(${start}px)` }}
            >
              {line.kind === 'head' ? (
                <GroupHead
                  line={line}
                  isOpen={open.has(line.group)}
                  onToggle={() => toggle(line.group)}
                  onAll={
                    line.group === 'skipped'
                      ? null
                      : (taken) => onChoose(groups[line.group as PreviewGroup], { taken }) // safe: all but `skipped`
                  }
                />
              ) : null}
              {line.kind === 'row' ? (
                <EvidenceRow
                  read={line.row}
                  row={corrected.get(line.row.key) ?? line.row}
                  taken={isTaken(line.row, choices)}
                  day={day}
                  zone={zone}
                  onMinute={(minute) => onChoose([line.row], { minute, taken: minute !== null })}
                  onText={(text) => onChoose([line.row], { text, taken: true })}
                  onTake={(taken) => onChoose([line.row], { taken })}
                />
              ) : null}
              {line.kind === 'rest' ? (
                <p className={styles['skip']}>
                  {line.count.toLocaleString('en')} more. Narrow them by time, source or words to see them.
                </p>
              ) : null}
              {line.kind === 'skip' ? (
                <p className={styles['skip']}>
                  <code>{line.skip.text.trim() || sayWhere(line.skip.where)}</code>
                  <span>{line.skip.why}</span>
                </p>
              ) : null}
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface GroupHeadProps {
  line: Extract<Line, { kind: 'head' }>;
  isOpen: boolean;
  onToggle: () => void;
  onAll: ((taken: boolean) => void) | null;
}

function GroupHead({ line: { group, count }, isOpen, onToggle, onAll }: GroupHeadProps) {
  return (
    <div className={styles['groupHead']}>
      <button type="button" aria-expanded={isOpen} onClick={onToggle}>
        {count.toLocaleString('en')} {NAMES[group]}
      </button>
      {isOpen && onAll !== null && count > 1 ? (
        <>
          <Button tone="plain" small name={`Take all ${NAMES[group]}`} onClick={() => onAll(true)}>
            Take all
          </Button>
          <Button tone="plain" small name={`Leave all ${NAMES[group]} out`} onClick={() => onAll(false)}>
            Leave all
          </Button>
        </>
      ) : null}
    </div>
  );
}

function linesOf(
  groups: EvidenceListProps['groups'],
  counts: EvidenceListProps['counts'],
  skipped: readonly ReadSkip[],
  open: ReadonlySet<string>,
): Line[] {
  const lines: Line[] = [];
  for (const group of ['doubtful', 'understood', 'here'] as const) {
    const rows = groups[group];
    if (rows.length === 0) continue;
    lines.push({ kind: 'head', group, count: counts[group] });
    if (!open.has(group)) continue;
    for (const row of rows) lines.push({ kind: 'row', row });
    if (rows.length < counts[group]) lines.push({ kind: 'rest', count: counts[group] - rows.length });
  }
  if (skipped.length > 0) {
    lines.push({ kind: 'head', group: 'skipped', count: counts.skipped });
    if (open.has('skipped')) for (const skip of skipped) lines.push({ kind: 'skip', skip });
  }
  return lines;
}

function keyOf(line: Line | undefined, index: number): string {
  if (line?.kind === 'row') return `row-${line.row.key}`;
  return line?.kind === 'head' ? line.group : `at-${index}`;
}
