import { sayMoment, spansDays } from '../timeline/say-moment';
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
  const say = ({ at, approximate }: { at: EpochMs; approximate: boolean }, day: boolean) =>
    sayMoment(at, approximate, day);
  const [start, end] = [say(first, withDay), say(last, withDay)];
  const common = {
    from: first.at,
    to: last.at,
    ids: held.map(({ id }) => id),
    more: Math.max(0, held.length - LINES),
  };
  const lines = held
    .slice(0, LINES)
    .map((event) => ({ id: event.id, time: say(event, false), text: shorten(event.text) }));
  if ('milestone' in part) {
    const title = `${part.name}, ${start}`;
    return { ...common, key: `moment:${part.milestone}`, kind: 'moment', x: part.x, width: 0, title, lines };
  }
  const count = held.length === 1 ? '1 event' : `${held.length} events`;
  const title = `${start === end ? start : `${start} to ${end}`}, ${count}`;
  return { ...common, key: `bar:${first.id}`, kind: 'bar', x: part.x, width: part.width, title, lines };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
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
