import type { Display, Rectangle } from 'electron';

/** What tells one display from another after it was unplugged and plugged in again: its number may be a new one then. */
export function nameDisplay({ label, size }: Pick<Display, 'label' | 'size'>): string {
  return `${label} ${size.width}x${size.height}`.trim();
}

/**
 * The display for the room: not the one that the console stands on; of several, the one that it was on before.
 *
 * @returns null where the console's is the only one
 */
export function chooseDisplay(
  displays: readonly Display[],
  console: Pick<Display, 'id'>,
  before: string | null,
): Display | null {
  const others = displays.filter(({ id }) => id !== console.id);
  return others.find((display) => nameDisplay(display) === before) ?? others[0] ?? null;
}

/** A window of the usual size in the middle of a display. */
export function middleOf({ workArea }: Pick<Display, 'workArea'>): Rectangle {
  const width = Math.min(1280, workArea.width);
  const height = Math.min(720, workArea.height);
  return {
    x: Math.round(workArea.x + (workArea.width - width) / 2),
    y: Math.round(workArea.y + (workArea.height - height) / 2),
    width,
    height,
  };
}

/** Whether so much of a window lies on some display that one can take hold of it. */
export function isInSight(window: Rectangle, displays: readonly Pick<Display, 'workArea'>[]): boolean {
  return displays.some(({ workArea }) => {
    const across =
      Math.min(window.x + window.width, workArea.x + workArea.width) - Math.max(window.x, workArea.x);
    const down =
      Math.min(window.y + window.height, workArea.y + workArea.height) - Math.max(window.y, workArea.y);
    return across >= 100 && down >= 100;
  });
}
