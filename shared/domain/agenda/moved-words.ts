import { isBlank } from '../incident/missing';
import type { Action, Factor, Note, TimelineEvent } from '../incident/types';
import { isParked, type LineHome } from './line-homes';
import { formatTimeUtc } from './say-time';

/** A row of one of the lists that are captured in the meeting. */
export type CapturedRow = TimelineEvent | Factor | Note | Action;

export interface MovedWords {
  /** What the row is in its new list, as somebody would have typed it there. */
  readonly text: string;
  /** What it had beside its words and does not have there, in words of a person. */
  readonly left: readonly string[];
}

/** Whether a text, read as a line of the list that the row comes from, says all that the row says of time, owner and so on. */
export type SaysTheSame = (text: string) => boolean;

/**
 * The words with which a row goes to another list. What is parked may come back: a time, or an owner and a date, go along in
 * words, as long as they can be read back. What is private never becomes a part of the words.
 *
 * @param answeredBy the numbers of the actions that answer the row, where it is a factor
 * @param answers the numbers of the factors that the row answers, where it is an action
 */
export function wordsToMove(
  row: CapturedRow,
  home: LineHome,
  links: { readonly answeredBy: readonly number[]; readonly answers: readonly number[] },
  saysTheSame: SaysTheSame,
): MovedWords {
  if ('milestone' in row) return moveEvent(row, home, saysTheSame);
  if ('owner' in row) return moveAction(row, home, links.answers, saysTheSame);
  if ('effect' in row) return { text: row.text, left: besideFactor(row, links.answeredBy) };
  return { text: row.text, left: given([['mark as private', row.private && !isLane(home)]]) };
}

function moveEvent(event: TimelineEvent, home: LineHome, saysTheSame: SaysTheSame): MovedWords {
  const { at, approximate, text } = event;
  const timed = at === null ? text : `${approximate ? '~' : ''}${formatTimeUtc(at)} ${text}`;
  const isCarried = isLane(home) && at !== null && saysTheSame(timed);
  return {
    text: isCarried ? timed : text,
    left: given([
      ['time', at !== null && !isCarried],
      ['milestone', event.milestone !== null],
      ['source', [event.source, event.link, event.actor].some((one) => !isBlank(one))],
      ['star', event.starred],
      ['mark as disputed', event.disputed],
      ['private note', !isBlank(event.privateNote)],
      ['question of the lead', !isBlank(event.question)],
    ]),
  };
}

function moveAction(
  action: Action,
  home: LineHome,
  answers: readonly number[],
  saysTheSame: SaysTheSame,
): MovedWords {
  const { text, owner, due, priority, outcome } = action;
  const typed = [
    text,
    isBlank(owner) ? '' : `@${owner}`,
    due === null ? '' : `due ${due}`,
    priority ?? '',
    answers.map((number) => `F${number}`).join(', '),
    isBlank(outcome) ? '' : `done when ${outcome}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
  const isCarried = home === 'fix_idea' && saysTheSame(typed);
  return {
    text: isCarried ? typed : text,
    left: given([
      ['owner', !isBlank(owner) && !isCarried],
      ['date', due !== null && !isCarried],
      ['priority', priority !== null && !isCarried],
      ['factors', answers.length > 0 && !isCarried],
      ['expected outcome', !isBlank(outcome) && !isCarried],
      ['status', action.status !== 'open'],
    ]),
  };
}

function besideFactor({ effect, category, whys, accepted }: Factor, answeredBy: readonly number[]): string[] {
  return given([
    ['effect', effect !== null],
    ['category', category !== null],
    ['chain of whys', whys.some((why) => !isBlank(why))],
    ['reason to accept it', !isBlank(accepted)],
    [`link to ${answeredBy.map((number) => `A${number}`).join(', ')}`, answeredBy.length > 0],
  ]);
}

function given(parts: readonly (readonly [string, boolean])[]): string[] {
  return parts.flatMap(([name, is]) => (is ? [name] : []));
}

function isLane(home: LineHome): boolean {
  return home !== 'events' && home !== 'factors' && home !== 'actions' && isParked(home);
}
