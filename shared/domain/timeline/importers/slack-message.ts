import type { Where } from '../../files/evidence';
import { asList, asObject, fieldOf, readEpochMs, textOf } from '../../files/json-value';
import { PLAIN_EVENT, type ReadDoubt, type ReadEvent, type ReadSkip } from './importer';
import { NAME_CHARS, plainLine, rawStart } from './plain-line';
import { areUnfurls, readAttachments, readBlocks } from './slack-blocks';
import { hasReactions, readHint } from './slack-hint';
import { HUDDLES, SAID, sayHousekeeping } from './slack-subtypes';
import { plainSlackText } from './slack-text';
import { personName, type SlackNames } from './slack-users';

export type SlackMessage =
  | { readonly kind: 'event'; readonly event: ReadEvent }
  | { readonly kind: 'doubt'; readonly doubt: ReadDoubt }
  | { readonly kind: 'skip'; readonly skip: ReadSkip };

/**
 * One message of an export (https://docs.slack.dev/reference/events/message).
 *
 * Its locator is the `ts`, which no two messages of a channel share, with its author, so that messages of two channels
 * in one second stay apart. A day file does not name its channel: the locator is the same there and in the whole archive.
 *
 * @param source "#channel", or "Slack" where no channel is known
 */
export function readSlackMessage(
  message: unknown,
  { names, source, where }: { names: SlackNames; source: string; where: Where },
): SlackMessage {
  if (asObject(message) === null) return skip(rawStart(message), 'This is no message.', where);
  const type = textOf(message, 'type');
  const subtype = textOf(message, 'subtype');
  const text = readText(message, names);
  if (type !== '' && type !== 'message')
    return skip(text || plainLine(type, NAME_CHARS), 'This is no message.', where);
  const housekeeping = sayHousekeeping(subtype);
  if (housekeeping !== null) return skip(text || subtype, housekeeping, where);

  const { actor, isBot } = readActor(message, names);
  const ts = readTs(fieldOf(message, 'ts'));
  const doubt = (why: string, proposed: ReadDoubt['proposed']): SlackMessage => ({
    kind: 'doubt',
    doubt: {
      ...{ text: text || plainLine(rawStart(message)), why, proposed, actor, source, link: '', where },
      locator: ts === null ? '' : locate(ts.written, message),
      raw: rawStart(message),
    },
  });
  if (ts === null) return doubt('Its time (ts) is missing or cannot be read.', null);
  if (!SAID.has(subtype)) {
    const why = `It is of a kind that is not known: ${plainLine(subtype, 60)}.`;
    return doubt(why, { at: ts.at, approximate: false });
  }
  if (text === '') return skip(actor, 'It has no text.', where);
  const event: ReadEvent = {
    ...PLAIN_EVENT,
    ...{ at: ts.at, text, actor, source, where },
    locator: locate(ts.written, message),
    suggested: hasReactions(message) || !isBot,
    hint: readHint(message, isBot),
  };
  return { kind: 'event', event };
}

function skip(text: string, why: string, where: Where): SlackMessage {
  return { kind: 'skip', skip: { text, why, where } };
}

/**
 * `1577694990.000400`: seconds, and behind the dot what tells messages of one second apart. It stays a text, as a number
 * would lose its end; where another program made a number of it, its six digits are restored.
 */
function readTs(ts: unknown) {
  const written = typeof ts === 'number' && Number.isFinite(ts) ? ts.toFixed(6) : ts;
  if (typeof written !== 'string' || !/^\d{1,11}(?:\.\d{1,9})?$/.test(written)) return null;
  const at = readEpochMs(Number.parseInt(written, 10) * 1000);
  return at === null ? null : { at, written };
}

function locate(ts: string, message: unknown): string {
  const author = textOf(message, 'user') || textOf(message, 'bot_id') || textOf(message, 'username');
  return `slack:${ts}/${plainLine(author, NAME_CHARS)}`;
}

function readActor(message: unknown, names: SlackNames): { actor: string; isBot: boolean } {
  const id = textOf(message, 'user') || textOf(message, 'comment', 'user');
  const person = names.people.get(id);
  const botName = textOf(message, 'username') || textOf(message, 'bot_profile', 'name');
  const isBot =
    textOf(message, 'subtype') === 'bot_message' ||
    textOf(message, 'bot_id') !== '' ||
    (person?.isBot ?? false);
  const personal = person?.name || personName(fieldOf(message, 'user_profile'));
  const named = isBot ? botName || personal : personal || botName;
  return { actor: plainLine(named || id || textOf(message, 'bot_id'), NAME_CHARS), isBot };
}

function readText(message: unknown, names: SlackNames): string {
  const typed = plainSlackText(textOf(message, 'text'), names);
  const attachments = fieldOf(message, 'attachments');
  const attached = typed === '' || !areUnfurls(attachments) ? readAttachments(attachments, names) : '';
  const said = typed || readBlocks(fieldOf(message, 'blocks'), names);
  const both = said.includes(attached) ? said : `${said} ${attached}`;
  const files = readFiles(message)
    .filter((name) => !both.includes(name))
    .join(', ');
  const isHuddle = HUDDLES.has(textOf(message, 'subtype'));
  if (both.trim() !== '') return plainLine(files === '' ? both : `${both} (${files})`);
  return plainLine(files === '' ? (isHuddle ? 'A huddle started' : '') : `Shared ${files}`);
}

/** Names of files; a deleted one has lost its name. */
function readFiles(message: unknown): readonly string[] {
  const single = fieldOf(message, 'file');
  const files = asList(fieldOf(message, 'files')) ?? (single === undefined ? [] : [single]);
  return files
    .map((file) =>
      textOf(file, 'mode') === 'tombstone' ? 'a deleted file' : textOf(file, 'name') || textOf(file, 'title'),
    )
    .filter((name) => name !== '');
}
