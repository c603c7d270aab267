import { type ReactNode, type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Stage } from '#shared/domain/agenda/types';
import type { Section } from '#shared/domain/language/types';
import { useDraftSaver } from '../../data/use-saving';
import type { TextEditorHandle, TextMark } from '../../editor/types';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { focusNeighbour } from '../../parts/places/focus-rows';
import { CaptureLine, type KeyHint } from '../../parts/text/CaptureLine';
import { useDraft } from './drafts-context';

export type DraftFields = Readonly<Record<string, string>>;

export interface StageLineProps {
  stage: Stage;
  section: Section;
  label: string;
  placeholder: string;
  number: ReactNode;
  /** How many lines stand above it. */
  rows: number;
  /** Right of the line, given what has been typed. */
  aside?: (text: string, fields: DraftFields, setFields: (fields: DraftFields) => void) => ReactNode;
  marks?: (text: string) => readonly TextMark[];
  hints?: readonly KeyHint[];
  onKeep: (text: string, fields: DraftFields) => void;
  onKeepLines?: (lines: readonly string[]) => void;
  ref?: Ref<TextEditorHandle>;
}

const NO_FIELDS: DraftFields = {};

/** The line being typed in a stage. Its draft is stored as it is typed: a crash brings it back. */
export function StageLine(props: StageLineProps) {
  const { stage, aside, marks, rows, onKeep, onKeepLines, ref, ...rest } = props;
  const { record, people } = useIncident();
  const incidentId = record.incident.id;
  const draft = useDraft(stage);
  const saver = useDraftSaver(incidentId, stage, rest.label);
  const row = useRef<HTMLDivElement>(null);
  const line = useRef<TextEditorHandle>(null);
  const ready = draft !== undefined;

  useImperativeHandle<TextEditorHandle | null, TextEditorHandle | null>(ref, () => line.current);

  // The caret is in the line, unless somebody was led to a row above it.
  useLayoutEffect(() => {
    const isInRow = document.activeElement?.closest('[data-rows]') ?? null;
    if (ready && isInRow === null) line.current?.focus('end');
  }, [ready]);

  // The line that is typed in, with the room that its card needs, is always in view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each kept line moves it down
  useEffect(() => {
    row.current?.scrollIntoView({ block: 'nearest' });
  }, [ready, rest.number, rows]);

  if (draft === undefined) return null;
  const text = draft?.text ?? '';
  const fields = draft?.fields ?? NO_FIELDS;
  return (
    <div ref={row} data-row>
      <CaptureLine
        {...rest}
        ref={line}
        draft={text}
        people={people}
        place={placeOf('drafts', incidentId, stage)}
        marks={marks?.(text)}
        aside={aside?.(text, fields, (next) =>
          saver.change({ text: saver.waiting()?.text ?? text, fields: next }),
        )}
        onDraft={(typed) => saver.change({ text: typed, fields: saver.waiting()?.fields ?? fields })}
        onKeep={(kept) => onKeep(kept, saver.waiting()?.fields ?? fields)}
        onPasteLines={(lines) => {
          if (!onKeepLines) return false;
          onKeepLines(lines);
          return true;
        }}
        onArrowOut={focusNeighbour}
      />
    </div>
  );
}
