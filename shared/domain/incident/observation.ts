import { sayMoment } from '../timeline/say-moment';
import type { Place } from './missing';
import type { PictureEvent } from './picture-event';
import { MILESTONE_LABELS } from './types';

/** Something that the times say, for people to make something of: never a reproach, never a judgement. */
export interface Observation {
  readonly kind: 'contradiction' | 'no_time' | 'gap' | 'silence' | 'not_marked' | 'far_off';
  /** One sentence. */
  readonly text: string;
  /** The rows and fields that it is about, in the order in which one looks at them. May be empty. */
  readonly places: readonly ObservedPlace[];
}

export interface ObservedPlace {
  /** `09:27`, or what is to be filled in. */
  readonly label: string;
  /** The label and what is there, for those who hear it without the sentence. Starts with the label. */
  readonly name: string;
  readonly place: Place;
}

/** Leads to the row of an event. `at`: to its time, where that is what one would change. */
export function placeOfEvent(event: PictureEvent, field: 'at' | 'text', withDay: boolean): ObservedPlace {
  const label = event.at === null ? 'No time' : sayMoment(event.at, event.approximate, withDay);
  const what = event.milestone ? MILESTONE_LABELS[event.milestone].toLowerCase() : 'event';
  return { label, name: `${label}, ${what}`, place: { table: 'events', id: event.id, field } };
}

/** `detected`, `detected and resolved`, `detected, mitigated and resolved` */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
