import { type ReactNode, type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Stage } from '#shared/domain/agenda/types';
import type { Section } from '#shared/domain/language/types';
import { useDraftSaver } from '../../data/use-saving';
import type { TextEditorHandle, TextMark } from '../../editor/types';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { keysOf } from '../../parts/keys/match-keys';
import { focusNeighbour } from '../../parts/places/focus-rows';
import { CaptureLine, type KeyHint } from '../../parts/text/CaptureLine';
import { useDraft } from './drafts-context';
import { useInView } from './use-in-view';
import { useLineCommands } from './use-line-commands';

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
  /** Beside those that every line has. */
  hints?: readonly KeyHint[];
  onKeep: (text: string, fields: DraftFields) => void;
  onKeepLines?: (lines: readonly string[]) => void;
  ref?: Ref<TextEditorHandle>;
}

const NO_FIELDS: DraftFields = {};

/** What Enter, and the keys of the parking lot, do with the line of every stage. */
const HINTS: readonly KeyHint[] = [
  { label: 'Next line', keys: 'Enter' },
  { label: 'Park as fix idea', keys: keysOf('line.park') },
  { label: 'Park as off-topic', keys: keysOf('line.offTopic') },
];

/** The line being typed in a stage. Its draft is stored as it is typed: a crash brings it back. */
export function StageLine(props: StageLineProps) {
  const { stage, aside, marks, rows, hints = [], onKeep, onKeepLines, ref, ...rest } = props;
  const { record, people } = useIncident();
  const incidentId = record.incident.id;
  const draft = useDraft(stage);
  const saver = useDraftSaver(incidentId, stage, rest.label);
  const row = useRef<HTMLDivElement>(null);
  const line = useRef<TextEditorHandle>(null);
  /** What was sent to the store last, until it has come back: a choice beside the line must not bring older words back. */
  const ahead = useRef<{ readonly text: string; readonly fields: DraftFields; readonly at: number } | null>(
    null,
  );
  const ready = draft !== undefined;

  useImperativeHandle<TextEditorHandle | null, TextEditorHandle | null>(ref, () => line.current);

  /** Where the focus was when the capture was opened: a key that was faster than the store has led elsewhere since. */
  const focusBefore = useRef<Element | null>(null);
  // The caret is in the line, unless somebody was led to a row above it.
  useLayoutEffect(() => {
    const { activeElement } = document;
    focusBefore.current ??= activeElement;
    const isLedAway = activeElement !== document.body && activeElement !== focusBefore.current;
    const isInRow = activeElement?.closest('[data-rows]') ?? null;
    if (ready && isInRow === null && !isLedAway) line.current?.focus('end');
  }, [ready]);

  useInView(row, `${ready}:${rest.number}:${rows}`);

  const mover = useLineCommands({
    stage,
    typed,
    startOver: () => {
      ahead.current = null;
      line.current?.startOver('');
      line.current?.focus('end');
    },
  });

  useLayoutEffect(() => {
    const sentAt = ahead.current?.at ?? Number.POSITIVE_INFINITY;
    if (saver.waiting() === null && (draft?.updatedAt ?? 0) >= sentAt) ahead.current = null;
  }, [draft, saver]);

  const text = draft?.text ?? '';
  const fields = draft?.fields ?? NO_FIELDS;

  /** The line as it is here, which the stored draft may not have caught up with. */
  function typed(): { readonly text: string; readonly fields: DraftFields } {
    return saver.waiting() ?? ahead.current ?? { text, fields };
  }

  function change(next: { readonly text: string; readonly fields: DraftFields }): void {
    ahead.current = { ...next, at: Date.now() };
    saver.change(next);
  }

  if (draft === undefined) return null;
  return (
    <div ref={row} data-row>
      <CaptureLine
        {...rest}
        hints={[...HINTS, ...hints]}
        ref={line}
        draft={text}
        putBackAt={draft?.putBackAt}
        people={people}
        place={placeOf('drafts', incidentId, stage)}
        marks={marks?.(text)}
        aside={aside?.(text, fields, (next) => change({ text: typed().text, fields: next }))}
        onDraft={(words) => change({ text: words, fields: typed().fields })}
        onKeep={(kept) => {
          const { fields: chosen } = typed();
          ahead.current = null;
          onKeep(kept, chosen);
        }}
        onPasteLines={(lines) => {
          if (!onKeepLines) return false;
          onKeepLines(lines);
          return true;
        }}
        onArrowOut={focusNeighbour}
      />
      {mover}
    </div>
  );
}
