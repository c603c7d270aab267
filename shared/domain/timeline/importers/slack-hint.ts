import { asList, fieldOf, textOf } from '../../files/json-value';
import { plainLine } from './plain-line';

/** Somebody marked the message: a strong sign that it matters. */
export function hasReactions(message: unknown): boolean {
  return reactionsOf(message).length > 0;
}

function reactionsOf(message: unknown) {
  return (asList(fieldOf(message, 'reactions')) ?? []).flatMap((reaction) => {
    const name = textOf(reaction, 'name');
    const count = fieldOf(reaction, 'count');
    const users = asList(fieldOf(reaction, 'users'))?.length ?? 0;
    return name === '' ? [] : [{ name, count: isCount(count) ? count : Math.max(1, users) }];
  });
}

const MOST_REACTIONS_NAMED = 3;

/** What a lead wants to know of a message before taking it: `2 reactions: pushpin, reply in a thread`. */
export function readHint(message: unknown, isBot: boolean): string {
  const ts = textOf(message, 'ts');
  const thread = textOf(message, 'thread_ts');
  const replies = fieldOf(message, 'reply_count');
  const isBroadcast = textOf(message, 'subtype') === 'thread_broadcast';
  const hints = [
    sayReactions(message),
    isBot ? 'a bot' : '',
    (thread !== '' && thread !== ts) || isBroadcast ? 'reply in a thread' : '',
    isBroadcast ? 'also sent to the channel' : '',
    isCount(replies) && thread === ts ? counted(replies, 'reply', 'replies') : '',
    fieldOf(message, 'edited') === undefined ? '' : 'edited',
  ];
  return hints.filter((hint) => hint !== '').join(', ');
}

/** `2 reactions: pushpin` */
function sayReactions(message: unknown): string {
  const reactions = reactionsOf(message);
  if (reactions.length === 0) return '';
  const count = reactions.reduce((sum, reaction) => sum + reaction.count, 0);
  const named = reactions.slice(0, MOST_REACTIONS_NAMED).map(({ name }) => plainLine(name, 40));
  const more = reactions.length > named.length ? ' and others' : '';
  return `${counted(count, 'reaction', 'reactions')}: ${named.join(' ')}${more}`;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
