import { useSyncExternalStore } from 'react';

const USUAL_REM_PX = 16;

/**
 * CSS pixels for each pixel of a drawing that was made for text of the usual size: 2 at 200 %, more in a very large window.
 * A drawing with words in it is as wide as its box by this, and is drawn larger by this, so that its words grow and still
 * find their places.
 */
export function useTextUnit(): number {
  return useSyncExternalStore(subscribe, readUnit);
}

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['style'] });
  window.addEventListener('resize', listener);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', listener);
  };
}

function readUnit(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_REM_PX;
}
