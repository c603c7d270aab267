import { lookOf, type StoredLook, showLook } from './look';
import { readWishes } from './system-wishes';

const KEY = 'debrief-look';

/**
 * Draws the empty page as the program looked when it ended. The settings are in the database, and that opens too late:
 * until then a dark program would be a white flash. A copy, never asked for anything else.
 */
export function showFirstLook(): void {
  showLook(document.documentElement, lookOf(readCopy(), readWishes()));
}

/** Keeps the copy for the next start. */
export function copyLook(stored: StoredLook): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(stored));
  } catch {
    // A full or forbidden store costs a flash at the next start, nothing else.
  }
}

function readCopy(): StoredLook {
  const usual = { appearance: null, textSize: null, reduceMotion: null };
  try {
    const copy: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return typeof copy === 'object' && copy !== null ? { ...usual, ...copy } : usual;
  } catch {
    return usual;
  }
}
