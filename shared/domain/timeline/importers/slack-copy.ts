import { readEpochMs } from '../../files/json-value';
import { LIMITS } from '../../files/limits';
import type { EpochMs } from '../../units';
import { type ChatPlace, type ChatTimes, placeChatTimes } from './chat-clock';
import {
  type Importer,
  PLAIN_EVENT,
  type ReadDoubt,
  type ReadEvent,
  type Reading,
  type ReadOptions,
  type ReadSkip,
} from './importer';
import { NAME_CHARS, plainLine } from './plain-line';
import { readChatBody } from './slack-copy-body';
import type { ChatHead } from './slack-copy-heads';
import { type Chat, readMessages } from './slack-copy-messages';

/** How much of a text is looked at to tell whether it is a chat. */
const LOOKED_AT_CHARS = 20_000;

/** Messages selected in Slack's client, copied and pasted as text. */
export const slackCopy: Importer = {
  format: 'slack-copy',
  label: 'Chat copied from Slack',
  unverified: 'Copies in English are understood; the lines between two days were never seen in a real copy.',
  recognise(evidence) {
    if (evidence.kind !== 'text') return 0;
    const { messages } = readMessages(evidence.text.slice(0, LOOKED_AT_CHARS));
    const named = messages.filter(({ head }) => head.name !== null);
    const empty = named.filter(({ body }) => body.length === 0).length;
    if (named.length === 0 || empty * 5 > named.length) return 0;
    return named.length === 1 ? 0.5 : 0.9;
  },
  read(evidence, options) {
    const chat = readMessages(evidence.kind === 'text' ? evidence.text : '');
    if (chat.messages.length > LIMITS.events) {
      const message = `It holds more than ${LIMITS.events.toLocaleString('en')} messages.`;
      return { ok: false, problem: { message, where: null } };
    }
    return { ok: true, reading: readChat(chat, options) };
  },
};

/** Progress is told so often; a hundred messages take a millisecond. */
const MESSAGES_A_REPORT = 1000;

function readChat(chat: Chat, options: ReadOptions): Reading {
  const times = placeChatTimes(options, chat.countsTo12);
  const events: ReadEvent[] = [];
  const doubts: ReadDoubt[] = [];
  const skipped: ReadSkip[] = chat.skipped.map(({ line, text, why }) => {
    return { text: plainLine(text), why, where: { kind: 'line', line } };
  });
  let person = { name: '', isApp: false };
  let assumesZone = false;

  for (const [index, { head, line, raw, body: lines, days }] of chat.messages.entries()) {
    if (index % MESSAGES_A_REPORT === 0) options.onProgress?.(index / chat.messages.length);
    for (const day of days) times.beginDay(day);
    if (head.name !== null) person = { name: plainLine(head.name, NAME_CHARS), isApp: head.isApp };
    const exact = 'link' in head.when ? readAddress(head.when.link) : null;
    const placed: ChatPlace = exact ?? placeHead(head, times);
    assumesZone ||= exact === null && 'clock' in head.when;
    const body = readChatBody(lines);
    const where = { kind: 'line', line } as const;
    const said = {
      ...{ text: body.text, actor: person.name, source: 'Slack', where },
      ...{ link: exact?.link ?? '', locator: exact?.locator ?? '' },
    };
    if (body.housekeeping !== null)
      skipped.push({ text: `${person.name} ${body.text}`.trim(), why: body.housekeeping, where });
    else if (body.text === '') skipped.push({ text: person.name, why: 'It has no text.', where });
    else if (placed.kind === 'doubtful') {
      const proposed = placed.proposed === null ? null : { at: placed.proposed, approximate: false };
      doubts.push({ ...said, why: placed.why, proposed, raw });
    } else {
      const hints = [body.hint, person.isApp ? 'a bot' : ''].filter((hint) => hint !== '');
      const suggested = !person.isApp || body.hasReactions;
      events.push({ ...PLAIN_EVENT, ...said, at: placed.at, suggested, hint: hints.join(', ') });
    }
  }
  options.onProgress?.(1);
  skipped.sort((a, b) => lineOf(a) - lineOf(b));
  return { events, doubts, skipped, assumed: { day: times.assumesDay(), zone: assumesZone }, table: null };
}

function lineOf({ where }: ReadSkip): number {
  return where.kind === 'line' ? where.line : 0;
}

function placeHead({ when }: ChatHead, times: ChatTimes): ChatPlace {
  if (!('ago' in when)) return times.place(when.clock, when.day);
  return { kind: 'doubtful', why: `Of its time the copy says only “${when.ago}”.`, proposed: null };
}

interface Exact {
  readonly kind: 'certain';
  readonly at: EpochMs;
  readonly link: string;
  readonly locator: string;
}

/** The address of a message ends in its `ts` without the dot, which says when it was written. */
function readAddress(link: string): Exact | null {
  const found = /^https:\/\/[^/]+\/archives\/([A-Z0-9]+)\/p(\d{10})(\d{6})(?:\?|$)/.exec(link);
  if (found === null) return null;
  const [, channel, seconds, rest] = found;
  const at = readEpochMs(Number(seconds) * 1000);
  return at === null ? null : { kind: 'certain', at, link, locator: `slack:${channel}/${seconds}.${rest}` };
}
