import { type ReactNode, useEffect, useState } from 'react';
import { useData } from '../data/data-provider';
import type { SaveState } from '../data/save-hub';
import { useSaveState } from '../data/use-saving';
import { formatLocalSeconds } from '../parts/clock/local-time';
import { usePlatform } from '../platform/context';
import { tell, useWindow } from '../store/window';
import { Button } from '../ui/Button';
import styles from './status-line.module.css';

const QUIET_MS = 500;

/** What is true about saving, how the last thing ended, and the keys of the moment. */
export function StatusLine({ children }: { children: ReactNode }) {
  const state = useQuiet(useSaveState());
  const notice = useWindow((current) => current.notice);
  return (
    <footer className={styles['status']}>
      {state.kind === 'failed' || state.kind === 'refused' ? (
        <Failed state={state} />
      ) : (
        <span className={styles['saving']} data-kind={state.kind}>
          {sayState(state)}
        </span>
      )}
      <span role="status" className={styles['notice']}>
        {notice}
      </span>
      <span className="visually-hidden" role="status">
        {state.kind === 'late' ? 'Saving takes longer than usual.' : ''}
      </span>
      <span className={styles['keys']}>{children}</span>
    </footer>
  );
}

type NotStored = Extract<SaveState, { kind: 'failed' | 'refused' }>;

function sayState(state: Exclude<SaveState, NotStored>): string {
  if (state.kind === 'late') return 'Saving takes longer than usual; your text is kept here meanwhile';
  if (state.kind === 'saving') return 'Saving…';
  if (state.at === null) return 'Everything stays on this computer. No account, no network.';
  return `Saved on this computer, ${formatLocalSeconds(state.at)}`;
}

function Failed({ state }: { state: NotStored }) {
  const { hub, keepOther } = useData();
  const platform = usePlatform();
  const text = state.unsaved.map((one) => `${one.label}\n${one.text}`).join('\n\n');
  async function copy(): Promise<void> {
    const outcome = await platform.copyText(text);
    tell(outcome.kind === 'failed' ? outcome.message : 'Copied what is not saved.');
  }
  return (
    <span className={styles['failed']} role="alert">
      <b>Not saved.</b> {state.message}
      {text === '' ? null : (
        <Button small onClick={() => void copy()}>
          Copy what is not saved
        </Button>
      )}
      {state.kind === 'refused' ? (
        <>
          <Button small onClick={() => hub.keepRefused()}>
            Keep mine
          </Button>
          <Button small onClick={keepOther}>
            Keep the other
          </Button>
        </>
      ) : null}
    </span>
  );
}

/** A save of a few milliseconds is not shown: the line would flicker with every key. */
function useQuiet(state: SaveState): SaveState {
  const [shown, setShown] = useState(state);
  useEffect(() => {
    if (state.kind !== 'saving') {
      setShown(state);
      return;
    }
    const timer = window.setTimeout(() => setShown(state), QUIET_MS);
    return () => window.clearTimeout(timer);
  }, [state]);
  return shown;
}
