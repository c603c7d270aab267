import { readFileSync } from 'node:fs';
import type { Rectangle } from 'electron';
import { z } from 'zod';

const rectangle = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number().min(100),
  height: z.number().min(100),
});
const places = z.object({
  display: z.string().nullable().catch(null),
  windows: z.record(z.string(), rectangle).catch({}),
});

/** How long a window has to stand still before its place is written down. */
const REST_MS = 400;

/** Where the room view was: on which display, and as a window, where on each. A convenience: what cannot be read is forgotten. */
export interface RoomPlaces {
  lastDisplay(): string | null;
  windowOn(display: string): Rectangle | null;
  rememberDisplay(display: string): void;
  rememberWindow(display: string, bounds: Rectangle): void;
}

export function rememberPlaces(
  path: string,
  write: (path: string, text: string) => Promise<unknown>,
): RoomPlaces {
  let known = readPlaces(path);
  let waiting: NodeJS.Timeout | undefined;
  const keep = (next: z.output<typeof places>) => {
    known = next;
    clearTimeout(waiting); // a window that is dragged tells of every step
    // Refused, on a full disk say: the next start opens it in the usual place.
    waiting = setTimeout(
      () => void write(path, `${JSON.stringify(known)}\n`).catch(() => undefined),
      REST_MS,
    );
    waiting.unref();
  };
  return {
    lastDisplay: () => known.display,
    windowOn: (display) => known.windows[display] ?? null,
    rememberDisplay: (display) => keep({ ...known, display }),
    rememberWindow: (display, bounds) => keep({ ...known, windows: { ...known.windows, [display]: bounds } }),
  };
}

function readPlaces(path: string): z.output<typeof places> {
  const nothing = { display: null, windows: {} };
  try {
    const read = places.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return read.success ? read.data : nothing;
  } catch {
    return nothing;
  }
}
