import { useRef, useState } from 'react';
import { type EvidenceSource, showFiles } from '../../store/window';
import { Button } from '../../ui/Button';
import { isHandOffFile, useOpenHandOff } from '../handoff/use-open-hand-off';
import { keysOf } from '../keys/match-keys';
import { useCommand } from '../keys/use-command';
import styles from './evidence-input.module.css';

const EXAMPLE =
  '09:14 declines at 38 % in eu-west\n09:27 - alert: success under 80 %\n[09:31 UTC] payments on-call is looking';

export interface EvidenceInputProps {
  onSource: (source: EvidenceSource) => void;
  onCancel?: () => void;
}

/** A well for evidence. A paste or a file goes straight to its preview; typed lines wait for the button. */
export function EvidenceInput({ onSource, onCancel }: EvidenceInputProps) {
  const [text, setText] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const openHandOff = useOpenHandOff();
  const ready = text.trim() !== '';
  useCommand('paste.take', () => {
    if (!ready) return false;
    onSource({ kind: 'text', text });
    return true;
  });
  useCommand('evidence.open', () => file.current?.click());
  return (
    <section className={styles['input']} aria-label="Import evidence">
      <textarea
        className={styles['well']}
        aria-label="The timeline as you have it"
        placeholder={EXAMPLE}
        value={text}
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the well is what the person has just asked for
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (text !== '' || pasted.trim() === '') return;
          event.preventDefault();
          onSource({ kind: 'text', text: pasted });
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel?.();
        }}
      />
      <div className={styles['foot']}>
        <Button
          tone="primary"
          disabled={!ready}
          keys={keysOf('paste.take')}
          onClick={() => onSource({ kind: 'text', text })}
        >
          Preview
        </Button>
        <Button keys={keysOf('evidence.open')} onClick={() => file.current?.click()}>
          Choose a file
        </Button>
        {onCancel ? (
          <Button tone="plain" keys="Escape" onClick={onCancel}>
            Cancel
          </Button>
        ) : null}
      </div>
      <input
        ref={file}
        type="file"
        multiple
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])];
          const handOff = chosen.find(isHandOffFile);
          event.currentTarget.value = '';
          if (handOff) void openHandOff(handOff);
          else if (chosen.length > 0) showFiles(chosen);
        }}
      />
      <p className={styles['formats']}>
        Or drop a file here: a Slack export or a copied chat, PagerDuty, Alertmanager, Grafana, Opsgenie,
        Statuspage, GitHub deployments, a table as CSV. Nothing leaves this computer.
      </p>
    </section>
  );
}
