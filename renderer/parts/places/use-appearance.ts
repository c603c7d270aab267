import { useEffect, useSyncExternalStore } from 'react';
import type { Appearance } from '../../store/window';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Light or dark, as chosen or as the system has it; written on the page's root for the tokens to follow. */
export function useAppearance(choice: Appearance): 'light' | 'dark' {
  const systemDark = useSyncExternalStore(subscribe, () => window.matchMedia(DARK).matches);
  const scheme = choice === 'system' ? (systemDark ? 'dark' : 'light') : choice;
  useEffect(() => {
    document.documentElement.dataset['theme'] = scheme;
  }, [scheme]);
  return scheme;
}
