import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import { isBlank } from '#shared/domain/incident/missing';
import type { Section } from '#shared/domain/language/types';
import type { TextEditorHandle, TextEditorProps } from '../../editor/types';
import { Keys } from '../../ui/Keys';
import { useFindingVisits } from './finding-visits';
import { LiveText } from './LiveText';
import styles from './text.module.css';
import { useFindings } from './use-findings';

export interface KeyHint {
  readonly label: string;
  /** As in the registry: `Alt+P`. */
  readonly keys: string;
}

export interface CaptureLineProps
  extends Pick<
    TextEditorProps,
    | 'putBackAt'
    | 'marks'
    | 'onShiftEnter'
    | 'onEscape'
    | 'onArrowOut'
    | 'onBackspaceEmpty'
    | 'onPasteLines'
    | 'onFocus'
    | 'onBlur'
  > {
  /** What has been typed and not kept: comes back after a restart. */
  draft: string;
  onDraft(text: string): void;
  /** Enter on a line that holds anything; the line is then empty and the caret still in it. */
  onKeep(text: string): void;
  label: string;
  placeholder?: string;
  section: Section | null;
  people: readonly string[];
  /** The gutter: `F5`. */
  number?: ReactNode;
  /** Right of the line: effect, owner. */
  aside?: ReactNode;
  hints?: readonly KeyHint[];
  place?: string;
  ref?: Ref<TextEditorHandle>;
}

/** The line being typed: the one framed thing of its screen. */
export function CaptureLine(props: CaptureLineProps) {
  const { draft, onDraft, onKeep, section, people, number, aside, ref, ...rest } = props;
  const { hints = [], place, ...editorProps } = rest;
  const frame = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditorHandle>(null);
  const findings = useFindings(section, people);

  useImperativeHandle<TextEditorHandle | null, TextEditorHandle | null>(ref, () => editor.current, []);
  useFindingVisits(frame, (which) => editor.current?.goToFinding(which) ?? false);

  function keep(typed: string): void {
    const text = typed.trim();
    if (isBlank(text)) return;
    onKeep(text);
    editor.current?.startOver('');
  }

  return (
    <div ref={frame} className={styles['line']} data-text="" data-place={place}>
      <span className={styles['number']}>{number}</span>
      <div className={styles['typed']}>
        <LiveText
          {...editorProps}
          ref={editor}
          frame={frame}
          value={draft}
          onChange={onDraft}
          multiline={false}
          findings={findings}
          onEnter={keep}
        />
      </div>
      <div className={styles['aside']}>{aside}</div>
      {hints.length > 0 ? (
        <p className={styles['hints']}>
          {hints.map(({ label, keys }) => (
            <span key={label}>
              {label} <Keys keys={keys} />
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}
