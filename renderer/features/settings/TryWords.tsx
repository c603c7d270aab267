import { useState } from 'react';
import { EditableText } from '../../parts/text/EditableText';
import styles from './settings.module.css';

const NOBODY: readonly string[] = [];

/** A sentence that is kept nowhere, to see what the words do. */
export function TryWords() {
  const [text, setText] = useState('');
  return (
    <section aria-label="Try it">
      <h3>Try it</h3>
      <p className={styles['hint']}>A sentence as somebody would say it. It is not kept.</p>
      <div className={styles['try']}>
        <EditableText
          label="A sentence to try"
          placeholder="Type a sentence"
          value={text}
          onSave={setText}
          section="went_wrong"
          people={NOBODY}
        />
      </div>
    </section>
  );
}
