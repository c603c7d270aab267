import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import { sayWhere } from '#shared/domain/files/evidence';
import type { TimelineEvent } from '#shared/domain/incident/types';
import type { ColumnMapping } from '#shared/domain/timeline/importers/importer';
import { NO_FILTER, type RowFilter } from '#shared/domain/timeline/preview-import';
import { epochMs, type IsoDate, utcDay } from '#shared/domain/units';
import { type EvidenceSource, useWindow } from '../../store/window';
import { Button } from '../../ui/Button';
import { useTakenFocus } from '../../ui/use-taken-focus';
import { useTop } from '../../ui/use-top';
import { EvidenceRows } from './EvidenceRows';
import styles from './evidence-preview.module.css';
import type { EvidenceState } from './evidence-reading';
import type { Assumptions, TakePlan } from './preview-types';
import { useEvidence } from './use-evidence';

export interface EvidencePreviewProps {
  source: EvidenceSource;
  events: readonly TimelineEvent[];
  day: IsoDate | null;
  zone: string;
  onTake: TakePlan;
  onCancel: () => void;
}

/** What evidence was understood as. Nothing is kept before somebody says so. */
export function EvidencePreview({ source, events, onTake, onCancel, ...incident }: EvidencePreviewProps) {
  const [chosenDay, setDay] = useState<IsoDate | null>(null);
  const [guessedDay, setGuessedDay] = useState<IsoDate | null>(null);
  const [chosenZone, setZone] = useState<string | null>(null);
  const [mapping, setMapping] = useState<ColumnMapping | null>(null);
  const [format, setFormat] = useState<string | null>(null);
  const [filter, setFilter] = useState<RowFilter>(NO_FILTER);
  // The incident's may still be on their way from the disk: somebody, or evidence before this one, has just said them.
  const day = chosenDay ?? incident.day ?? guessedDay;
  const zone = chosenZone ?? incident.zone;
  const wishes = { options: { day, zone, lastAt: null, mapping }, format };
  const { state, isCurrent } = useEvidence(source, events, wishes, filter);
  const heading = useTakenFocus<HTMLHeadingElement>();
  const waiting = useWindow((state) => state.waiting.length);
  const panel = useRef<HTMLElement>(null);
  const top = useTop(panel);
  useEffect(() => {
    if (state.phase === 'ready') showFoot(panel.current);
  }, [state.phase]);

  // Evidence that does not say its day, for an incident that has none: the day it tells of, else today.
  const assumedDay = useMemo(() => (day === null ? dayToAssume(state) : null), [day, state]);
  if (assumedDay !== null) setGuessedDay(assumedDay);

  const name = source.kind === 'file' ? source.file.name : 'Pasted just now';
  return (
    <section
      ref={panel}
      className={styles['panel']}
      // Safe: a custom property, which the types of styles do not know.
      style={{ '--panel-top': `${top}px` } as CSSProperties}
      aria-label="Paste preview"
      aria-busy={!isCurrent}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onCancel();
      }}
    >
      <div className={styles['head']}>
        <h2 ref={heading} tabIndex={-1}>
          {name}
        </h2>
        {state.phase === 'ready' ? <span>{state.seen.format.label}</span> : null}
      </div>
      {waiting > 0 ? (
        <p className={styles['waiting']}>
          {waiting === 1 ? '1 more file waits' : `${waiting} more files wait`}
        </p>
      ) : null}
      {state.phase === 'reading' ? <Progress share={state.share} onCancel={onCancel} /> : null}
      {state.phase === 'failed' ? <Failed problem={state.problem} name={name} onBack={onCancel} /> : null}
      {state.phase === 'ready' ? (
        <EvidenceRows
          state={state}
          isCurrent={isCurrent}
          filter={filter}
          onFilter={setFilter}
          answers={{ day, zone, mapping }}
          onAnswer={(answers) => {
            if (answers.day !== undefined) setDay(answers.day);
            if (answers.zone !== undefined) setZone(answers.zone);
            if (answers.mapping !== undefined) setMapping(answers.mapping);
            if (answers.format !== undefined) {
              setFormat(answers.format);
              setMapping(null);
            }
          }}
          onTake={(plan) => onTake(plan, assumptionsOf(state, { day, zone }))}
          onCancel={onCancel}
        />
      ) : null}
    </section>
  );
}

/** Below a picture, or below everything in a narrow window, there is no room for rows: the preview goes to the top then. */
function showFoot(panel: HTMLElement | null): void {
  if (!panel) return;
  const { bottom, left } = panel.getBoundingClientRect();
  const shown = document.elementFromPoint(left + 20, bottom - 4);
  if (!shown || !panel.contains(shown)) panel.scrollIntoView({ block: 'start' });
}

function dayToAssume(state: EvidenceState): IsoDate | null {
  if (state.phase !== 'ready' || !state.seen.assumed.day) return null;
  return utcDay(state.summary.first ?? epochMs(Date.now()));
}

/** The incident takes over what its evidence left open, and the day of the first event where it has none. */
function assumptionsOf(
  state: EvidenceState,
  { day, zone }: { day: IsoDate | null; zone: string },
): Assumptions {
  if (state.phase !== 'ready') return { day: null, zone: null };
  const { assumed } = state.seen;
  const first = state.rows.find(({ at, suggested }) => at !== null && suggested)?.at ?? null;
  return { day: day ?? (first === null ? null : utcDay(first)), zone: assumed.zone ? zone : null };
}

function Progress({ share, onCancel }: { share: number | null; onCancel: () => void }) {
  return (
    <div className={styles['wait']}>
      <p role="status">{share === null ? 'Reading' : `Reading, ${Math.round(share * 100)} %`}</p>
      <progress aria-label="How much has been read" {...(share === null ? {} : { value: share })} />
      <Button keys="Escape" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}

interface FailedProps {
  problem: Extract<EvidenceState, { phase: 'failed' }>['problem'];
  name: string;
  onBack: () => void;
}

function Failed({ problem: { message, where }, name, onBack }: FailedProps) {
  return (
    <div className={styles['wait']} role="alert">
      <p>
        “{name}” was not understood{where === null ? '' : `, from ${sayWhere(where)} on`}. {message}
      </p>
      <p>Nothing was changed.</p>
      <Button onClick={onBack} keys="Escape">
        Back
      </Button>
    </div>
  );
}
