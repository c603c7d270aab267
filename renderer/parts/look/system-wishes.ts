import { useSyncExternalStore } from 'react';
import type { SystemWishes } from './appearance';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

export function readWishes(): SystemWishes {
  return { dark: window.matchMedia(DARK).matches, contrast: window.matchMedia(CONTRAST).matches };
}

export function useSystemWishes(): SystemWishes {
  const dark = useMedia(DARK);
  const contrast = useMedia(CONTRAST);
  return { dark, contrast };
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );
}
