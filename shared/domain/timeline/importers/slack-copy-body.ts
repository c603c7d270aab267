import { plainLine } from './plain-line';

/** What stands below the head of a message, told apart. */
export interface ChatBody {
  readonly text: string;
  readonly hint: string;
  readonly hasReactions: boolean;
  /** Why it is no message of anybody; null where it is one. */
  readonly housekeeping: string | null;
}

const EMOJI =
  /^(?::[^\s:]+:|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f)+/u;
const COUNT = /^\d{1,5}$/;
const REPLIES = /^(\d{1,5}) repl(?:y|ies)$/;
/** What the client shows around messages; `9+` are faces above the number of replies. */
const SHOWN =
  /^(?:(?:Last reply .*|.{1,40} ago)?\s*View thread|Last reply .{1,60}|View newer replies|\d?\+\d?|This message was deleted\.|Only visible to you|Pinned by\b.*|Saved for later.*)$/;
const REPLIED = /^replied to a thread:\s*(.*)$/;
const ALSO_SENT = /^Also sent to the channel$/i;
const EDITED = '(edited)';

const MOST_HOUSEKEEPING_CHARS = 300;
/** Whole messages that Slack writes in somebody's name. */
const HOUSEKEEPING: readonly [RegExp, string][] = [
  [/^(?:has )?joined (?:#\S+|Slack|the (?:channel|conversation))(?: along with .*)?$/, 'Somebody joined.'],
  [/^(?:has )?left (?:#\S+|the (?:channel|conversation))$/, 'Somebody left.'],
  [/^(?:was|were) (?:added to|removed from) \S+(?: by .*)?$/, 'Somebody was added or removed.'],
  [/^set the channel (?:topic|purpose|description)\b/, 'The topic of the channel was set.'],
  [/^(?:un-?archived|archived|renamed) the channel\b/, 'The channel was changed.'],
  [/^pinned a message\b/, 'Something was pinned.'],
];

/** @param lines without blank ones */
export function readChatBody(lines: readonly string[]): ChatBody {
  const said: string[] = [];
  const reactions: { name: string; count: number }[] = [];
  let replies = '';
  let isReply = false;
  let isSent = false;
  let isEdited = false;
  let quoted = '';
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const reply = said.length === 0 && !isReply ? REPLIED.exec(line) : null;
    const reaction = readReaction(line, lines[index + 1]);
    if (reply !== null) {
      // The beginning of the thread stands behind or below, which is no word of this message.
      isReply = true;
      isSent = true;
      quoted = reply[1] || (lines[index + 1] ?? '');
      index += reply[1] === '' ? 1 : 0;
    } else if (reaction !== null) {
      reactions.push(reaction);
      index += reaction.lines - 1;
    } else if (REPLIES.test(line)) replies = line;
    else if (ALSO_SENT.test(line)) isSent = true;
    else if (!SHOWN.test(line)) {
      const isMarked = line.endsWith(EDITED);
      isEdited ||= isMarked;
      const words = isMarked ? line.slice(0, -EDITED.length).trimEnd() : line;
      // The name of a picture is copied twice, from above and from beside it.
      if (words !== '' && words !== said.at(-1)) said.push(words);
    }
  }
  const text = plainLine(said.join(' ') || quoted);
  const count = reactions.reduce((sum, reaction) => sum + reaction.count, 0);
  const hints = [
    count === 0 ? '' : `${count} ${count === 1 ? 'reaction' : 'reactions'}: ${nameThree(reactions)}`,
    isReply ? 'reply in a thread' : '',
    isSent ? 'also sent to the channel' : '',
    replies,
    isEdited ? 'edited' : '',
  ];
  return {
    text,
    hint: hints.filter((hint) => hint !== '').join(', '),
    hasReactions: count > 0,
    housekeeping: isReply ? null : findHousekeeping(text),
  };
}

/** `:eyes:` with its count behind or below it. */
function readReaction(line: string, below: string | undefined) {
  const emoji = EMOJI.exec(line)?.[0] ?? '';
  const rest = line.slice(emoji.length).trim();
  const name = emoji.replaceAll('::', ' ').replaceAll(':', '');
  if (emoji === '') return null;
  if (COUNT.test(rest)) return { name, count: Number(rest), lines: 1 };
  return rest === '' && below !== undefined && COUNT.test(below)
    ? { name, count: Number(below), lines: 2 }
    : null;
}

function nameThree(reactions: readonly { name: string }[]): string {
  const named = reactions.slice(0, 3).map(({ name }) => name.slice(0, 40));
  return `${named.join(' ')}${reactions.length > 3 ? ' and others' : ''}`;
}

function findHousekeeping(text: string): string | null {
  if (text.length > MOST_HOUSEKEEPING_CHARS) return null;
  const sentence = text.replace(/\s*\.$/, '');
  return HOUSEKEEPING.find(([pattern]) => pattern.test(sentence))?.[1] ?? null;
}
