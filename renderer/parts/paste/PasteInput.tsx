import { useState } from 'react';
import { Button } from '../../ui/Button';
import { keysOf } from '../keys/match-keys';
import { useCommand } from '../keys/use-command';
import styles from './paste.module.css';

const EXAMPLE =
  '09:14 declines at 38 % in eu-west\n09:27 - alert: success under 80 %\n[09:31 UTC] payments on-call is looking';

/** A well for a timeline. A paste goes straight to its preview; typed lines wait for the button. */
export function PasteInput(props: { onPreview: (text: string) => void; onCancel?: () => void }) {
  const [text, setText] = useState('');
  const ready = text.trim() !== '';
  useCommand('paste.take', () => {
    if (!ready) return false;
    props.onPreview(text);
    return true;
  });
  return (
    <section className={styles['input']} aria-label="Paste a timeline">
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
          props.onPreview(pasted);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') props.onCancel?.();
        }}
      />
      <div className={styles['foot']}>
        <Button
          tone="primary"
          disabled={!ready}
          keys={keysOf('paste.take')}
          onClick={() => props.onPreview(text)}
        >
          Preview
        </Button>
        {props.onCancel ? (
          <Button tone="plain" keys="Escape" onClick={props.onCancel}>
            Cancel
          </Button>
        ) : null}
      </div>
    </section>
  );
}
