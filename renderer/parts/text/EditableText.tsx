import { type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { QualityContext, Section } from '#shared/domain/language/types';
import { createEchoLedger } from '../../editor/echo-ledger';
import { asEditorText } from '../../editor/lines';
import type { Press, TextEditorHandle, TextEditorProps } from '../../editor/types';
import { useFindingVisits, type Which } from './finding-visits';
import { LiveText } from './LiveText';
import { RestingText } from './RestingText';
import styles from './text.module.css';
import { useFindings } from './use-findings';

type EditorCallbacks = Pick<
  TextEditorProps,
  | 'onEnter'
  | 'onShiftEnter'
  | 'onEscape'
  | 'onArrowOut'
  | 'onBackspaceEmpty'
  | 'onPasteLines'
  | 'onFocus'
  | 'onBlur'
  | 'describedBy'
  | 'marks'
>;

export interface EditableTextHandle {
  /** Makes the text live and puts the caret there. */
  focus(place?: 'start' | 'end'): void;
}

export interface EditableTextProps extends EditorCallbacks {
  value: string;
  /** Every change, at once: whoever saves decides when. */
  onSave(text: string): void;
  /** Accessible name. */
  label: string;
  placeholder?: string;
  multiline?: boolean;
  /** Where the text stands in the document; null: not checked. */
  section: Section | null;
  /** What it is judged as beside blame; none: any wording will do. */
  quality?: QualityContext | null;
  people: readonly string[];
  /** `row`: the row draws the frame of what is being written, not the text. */
  frame?: 'own' | 'row';
  /** See `useGoal`. */
  place?: string;
  className?: string;
  ref?: Ref<EditableTextHandle>;
}

/** How the editor came to be live. */
type Arrival =
  | { readonly kind: 'focus'; readonly place: 'start' | 'end' }
  | { readonly kind: 'press'; readonly press: Press }
  | { readonly kind: 'finding'; readonly which: Which };

/** Text at rest; the editor while it has the focus. So one editor at most is alive on a page. */
export function EditableText(props: EditableTextProps) {
  const { value, onSave, label, placeholder = '', multiline = false, section, people, ref, ...rest } = props;
  const { quality = null, frame = 'own', place, className, onBlur, ...callbacks } = rest;
  const root = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditorHandle>(null);
  const [ledger] = useState(() => createEchoLedger(value));
  const [live, setLive] = useState<Arrival | null>(null);
  const findings = useFindings(section, people, quality);
  const text = asEditorText(ledger.shown(value, performance.now()), multiline);

  useLayoutEffect(() => {
    if (!live && ledger.receive(value, performance.now())) ledger.settle(value);
  }, [live, value, ledger]);

  useLayoutEffect(() => {
    if (live?.kind === 'focus') editor.current?.focus(live.place);
    if (live?.kind === 'press') editor.current?.continuePress(live.press);
    if (live?.kind === 'finding') editor.current?.goToFinding(live.which);
  }, [live]);

  useImperativeHandle(
    ref,
    () => ({ focus: (where) => setLive({ kind: 'focus', place: where ?? 'end' }) }),
    [],
  );

  useFindingVisits(root, (which) => {
    if (findings(text).length === 0) return false;
    setLive({ kind: 'finding', which });
    return true;
  });

  return (
    <div
      ref={root}
      className={[styles['text'], frame === 'own' ? styles['own'] : '', className ?? ''].join(' ')}
      data-text=""
      data-place={place}
    >
      {live ? (
        <LiveText
          {...callbacks}
          ref={editor}
          ledger={ledger}
          value={value}
          onChange={onSave}
          label={label}
          placeholder={placeholder}
          multiline={multiline}
          findings={findings}
          onBlur={() => {
            setLive(null);
            onBlur?.();
          }}
        />
      ) : (
        <RestingText
          text={text}
          findings={findings(text)}
          label={label}
          placeholder={placeholder}
          multiline={multiline}
          describedBy={callbacks.describedBy}
          onFocus={() => setLive({ kind: 'focus', place: 'end' })}
          onPress={(press) => setLive({ kind: 'press', press })}
        />
      )}
    </div>
  );
}
