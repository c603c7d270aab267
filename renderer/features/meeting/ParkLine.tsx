import { type ClipboardEvent, useState } from 'react';
import type { ParkingLane } from '#shared/domain/agenda/line-homes';
import { isBlank } from '#shared/domain/incident/missing';
import { useData } from '../../data/data-provider';
import { useDraftSaver } from '../../data/use-saving';
import { pastedLines } from '../../editor/lines';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { aimAt } from '../../store/window';
import { useDraft } from './drafts-context';
import styles from './rail.module.css';

export interface ParkLineProps {
  lane: ParkingLane;
  label: string;
  /** Where the caret goes from here. */
  back: string;
}

/**
 * A remark that is parked as it is said; stored as it is typed, as in the line of a stage. Esc, or Enter on an empty line, leads
 * back to the line of the stage.
 */
export function ParkLine({ lane, label, back }: ParkLineProps) {
  const { incident } = useIncident().record;
  const { commands } = useData();
  const draft = useDraft(lane);
  const saver = useDraftSaver(incident.id, lane, label);
  /** Null until something is typed here: then this window knows better than the store, which comes behind. */
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? saver.waiting()?.text ?? draft?.text ?? '';

  function change(words: string): void {
    setTyped(words);
    saver.change({ text: words, fields: {} });
  }

  function keep(): void {
    if (isBlank(text)) {
      aimAt(back);
      change('');
      return;
    }
    void commands.addNote(incident.id, { text: text.trim(), kind: lane }, { draftOf: lane });
    setTyped('');
  }

  function paste(event: ClipboardEvent): void {
    const lines = pastedLines(event.clipboardData.getData('text/plain'));
    if (lines.length < 2) return;
    event.preventDefault();
    void commands.addNotes(
      incident.id,
      lines.map((line) => ({ text: line, kind: lane })),
    );
  }

  return (
    <input
      className={styles['parkLine']}
      aria-label={label}
      placeholder={label}
      value={text}
      autoComplete="off"
      data-place={placeOf('parking', incident.id, lane)}
      data-keeps=""
      onChange={(event) => change(event.currentTarget.value)}
      onPaste={paste}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') keep();
        else if (event.key === 'Escape') aimAt(back);
        else return;
        event.preventDefault();
      }}
    />
  );
}
