import { useEffect, useState } from 'react';

const STEP = 0.1;
const LEAST = 0.7;
const MOST = 1.6;

/** How large the type is on this display: Ctrl with plus, minus and 0 change it; it is remembered for the display. */
export function useRoomScale(display: string): number {
  const [scale, setScale] = useState(() => readScale(display));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const step = { '+': STEP, '=': STEP, '-': -STEP, _: -STEP, '0': 0 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      setScale((before) => {
        const wanted = step === 0 ? 1 : Math.round((before + step) * 10) / 10;
        const next = Math.min(MOST, Math.max(LEAST, wanted));
        storeScale(display, next);
        return next;
      });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [display]);
  return scale;
}

/** For a display that this window only shows for a while. */
export function readScale(display: string): number {
  try {
    const stored = Number(localStorage.getItem(keyOf(display)));
    return stored >= LEAST && stored <= MOST ? stored : 1;
  } catch {
    return 1; // a browser that keeps nothing
  }
}

function storeScale(display: string, scale: number): void {
  try {
    localStorage.setItem(keyOf(display), String(scale));
  } catch {
    // It holds for this time.
  }
}

function keyOf(display: string): string {
  return `room-scale:${display}`;
}
