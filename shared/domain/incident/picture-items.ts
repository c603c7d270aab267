import { cleanText } from '../document/clean-text';
import { sayEnd, sayMoment, spansDays } from '../timeline/say-moment';
import type { EpochMs } from '../units';
import type { IncidentPicture } from './picture';
import type { PictureBar } from './picture-bars';
import type { PictureEvent } from './picture-event';
import type { PictureMoment } from './picture-moments';

export interface WrittenEvent extends PictureEvent {
  readonly text: string;
}

/** Something in a picture that one can point at, with what is written there. */
export interface PictureItem {
  /** The same for the same thing while the picture is zoomed and moved. */
  readonly key: string;
  readonly kind: 'moment' | 'bar';
  readonly x: number;
  readonly width: number;
  /** The line of labels that it begins in; 0 for a bar. */
  readonly row: number;
  /** Where its events lie. */
  readonly from: EpochMs;
  readonly to: EpochMs;
  /** By time; the first is where it leads. Never empty. */
  readonly ids: readonly string[];
  /** `Detected, 09:27`; `09:36 to 09:38, 3 events`. */
  readonly title: string;
  /** The first few of its events. */
  readonly lines: readonly PictureLine[];
  /** How many there are besides. */
  readonly more: number;
}

export interface PictureLine {
  readonly id: string;
  readonly time: string;
  /** As it is shown: one line, shortened. */
  readonly text: string;
}

const LINES = 4;
const LINE_CHARS = 120;

/** Everything in the picture that one can go to, from left to right; a milestone before the bar that it stands on. */
export function pictureItems(picture: IncidentPicture, events: readonly WrittenEvent[]): PictureItem[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const withDay = spansDays(events);
  const items = [
    ...picture.moments.map((moment) => itemOf(moment, byId, withDay)),
    ...picture.bars.map((bar) => itemOf(bar, byId, withDay)),
  ].flatMap((item) => item ?? []);
  return items.sort((a, b) => a.from - b.from); // stable: a moment stays before the bar of the same time
}

function itemOf(
  part: PictureMoment | PictureBar,
  byId: ReadonlyMap<string, WrittenEvent>,
  withDay: boolean,
): PictureItem | null {
  const ids = 'milestone' in part ? [part.id] : part.ids;
  const held = ids.flatMap((id): (WrittenEvent & { at: EpochMs })[] => {
    const event = byId.get(id);
    return event && event.at !== null ? [{ ...event, at: event.at }] : [];
  });
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return null;
  const start = sayMoment(first.at, first.approximate, withDay);
  const end = sayEnd(first.at, last.at, last.approximate, withDay);
  const isOneTime = sayMoment(last.at, last.approximate, withDay) === start;
  const ofDays = spansDays(held);
  const common = {
    x: part.x,
    from: first.at,
    to: last.at,
    ids: held.map(({ id }) => id),
    lines: held.slice(0, LINES).map(({ id, at, approximate, text }) => ({
      id,
      time: sayMoment(at, approximate, ofDays),
      text: shorten(text),
    })),
    more: Math.max(0, held.length - LINES),
  };
  if ('milestone' in part) {
    const { milestone, name, label } = part;
    const title = `${name}, ${start}`;
    return { ...common, key: `moment:${milestone}`, kind: 'moment', width: 0, row: label.row, title };
  }
  const count = held.length === 1 ? '1 event' : `${held.length} events`;
  const title = `${isOneTime ? start : `${start} to ${end}`}, ${count}`;
  return { ...common, key: `bar:${first.id}`, kind: 'bar', width: part.width, row: 0, title };
}

function shorten(text: string): string {
  const line = cleanText(text).replace(/\s+/g, ' ').trim();
  if (line === '') return 'Nothing written yet';
  if (line.length <= LINE_CHARS) return line;
  const characters = [...line.slice(0, 2 * LINE_CHARS)]; // a character is two units at most
  return characters.length > LINE_CHARS ? `${characters.slice(0, LINE_CHARS - 1).join('')}…` : line;
}

/** All that a tooltip shows, for those who hear it. */
export function nameOfItem({ title, lines, more }: PictureItem): string {
  const texts = lines.map(({ text }) => text).join('; ');
  return `${title}: ${texts}${more > 0 ? `; and ${more} more` : ''}`;
}
