import { useId } from 'react';
import type { Finding } from '#shared/domain/language/types';
import { FLAGGED } from '../../editor/announcements';
import type { Press } from '../../editor/types';
import { TextPieces } from './TextPieces';
import styles from './text.module.css';

export interface RestingTextProps {
  text: string;
  findings: readonly Finding[];
  label: string;
  placeholder: string;
  multiline: boolean;
  describedBy?: string;
  onFocus(): void;
  onPress(press: Press): void;
}

/** A text as typed, with quiet marks. It takes the focus like a field and looks like text. */
export function RestingText(props: RestingTextProps) {
  const { text, findings, label, placeholder, multiline, describedBy, onFocus, onPress } = props;
  const flaggedId = useId();
  const described = [findings.length > 0 ? flaggedId : '', describedBy ?? ''].filter((id) => id !== '');

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a text area can hold no marks */}
      <div
        className={styles['resting']}
        role="textbox"
        tabIndex={0}
        aria-label={label}
        aria-multiline={multiline}
        aria-placeholder={placeholder || undefined}
        aria-describedby={described.join(' ') || undefined}
        onFocus={onFocus}
        onMouseDown={(event) => {
          if (event.button !== 0) return;
          event.preventDefault();
          const { clientX, clientY, detail, shiftKey } = event;
          onPress({ clientX, clientY, detail, shiftKey });
        }}
      >
        {text === '' ? <Hint text={placeholder} /> : <Lines text={text} findings={findings} />}
      </div>
      {findings.length > 0 ? (
        <span id={flaggedId} hidden>
          {describeFlagged(findings)}
        </span>
      ) : null}
    </>
  );
}

/** `Flagged: forgot. Could be clearer: around 2pm.` */
function describeFlagged(findings: readonly Finding[]): string {
  const groups = (['blame', 'quality'] as const).map((group) => {
    const words = findings.filter((one) => one.group === group).map(({ text }) => text);
    return words.length === 0 ? '' : `${FLAGGED[group]}: ${words.join('; ')}.`;
  });
  return groups.join(' ').trim();
}

function Hint({ text }: { text: string }) {
  return (
    <span className={styles['placeholder']} aria-hidden="true">
      {text || '\u200b'}
    </span>
  );
}

function Lines({ text, findings }: { text: string; findings: readonly Finding[] }) {
  let from = 0;
  return text.split('\n').map((line) => {
    const start = from;
    from += line.length + 1;
    const flags = findings.map((one) => ({
      start: one.start - start,
      end: one.end - start,
      group: one.group,
    }));
    return (
      <div key={start} dir="auto">
        {line === '' ? <br /> : <TextPieces text={line} flags={flags} />}
      </div>
    );
  });
}
