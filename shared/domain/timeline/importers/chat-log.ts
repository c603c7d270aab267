import { LIMITS } from '../../files/limits';
import { placeChatTimes } from './chat-clock';
import { type Importer, PLAIN_EVENT, type ReadDoubt, type ReadEvent, type ReadSkip } from './importer';
import { NAME_CHARS, plainLine } from './plain-line';
import { type ChatLine, splitChat } from './slack-copy-heads';
import { type ChatClock, type ChatDay, readChatDay, scanStamp } from './slack-copy-stamp';

/** How much of a text is looked at to tell whether it is a chat. */
const LOOKED_AT_CHARS = 20_000;
const LINE =
  /^\[(?:([^\s\]][^\]]{0,30}?),? )?(\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?)\]( ?)([^\s:[\]][^:[\]]{0,59}): (.*)$/i;

/** Lines such as `[2020-12-04 10:23:50 AM]User1: text`, as Gajim, Rocket.Chat's users and bridges between chats write them. */
export const chatLog: Importer = {
  format: 'chat-log',
  label: 'Chat log',
  unverified: 'Checked against the samples of a feature request only, not against a file of a chat program.',
  recognise(evidence) {
    if (evidence.kind !== 'text') return 0;
    const lines = splitChat(evidence.text.slice(0, LOOKED_AT_CHARS)).filter(({ text }) => text !== '');
    const said = lines.map(readLine).filter((line) => line !== null);
    if (said.length < 2 || said.length * 3 < lines.length) return 0;
    // `[14:23] Cause: disk full` is a line of a timeline: only who speaks again is a person.
    const people = new Set(said.map(({ name }) => name)).size;
    const isChat = said.every(({ isTight }) => isTight) || people * 3 <= said.length * 2;
    return isChat ? 0.8 : 0;
  },
  read(evidence, options) {
    const lines = splitChat(evidence.kind === 'text' ? evidence.text : '');
    const times = placeChatTimes(options, false);
    const events: ReadEvent[] = [];
    const doubts: ReadDoubt[] = [];
    const skipped: ReadSkip[] = [];
    const messages = collectLines(lines, skipped);
    if (messages.length > LIMITS.events) {
      const message = `It holds more than ${LIMITS.events.toLocaleString('en')} messages.`;
      return { ok: false, problem: { message, where: null } };
    }
    for (const { line, day, clock, name, texts } of messages) {
      const placed = times.place(clock, day);
      const text = plainLine(texts.join(' '));
      const where = { kind: 'line', line: line.number } as const;
      const said = {
        text,
        actor: plainLine(name, NAME_CHARS),
        source: 'Chat log',
        link: '',
        locator: '',
        where,
      };
      if (text === '') skipped.push({ text: said.actor, why: 'It has no text.', where });
      else if (placed.kind === 'certain') events.push({ ...PLAIN_EVENT, ...said, at: placed.at });
      else {
        const proposed = placed.proposed === null ? null : { at: placed.proposed, approximate: false };
        doubts.push({ ...said, why: placed.why, proposed, raw: plainLine(line.text, NAME_CHARS) });
      }
    }
    const assumed = { day: times.assumesDay(), zone: messages.length > 0 };
    return { ok: true, reading: { events, doubts, skipped, assumed, table: null } };
  },
};

interface Said {
  readonly day: ChatDay | null;
  readonly clock: ChatClock;
  readonly name: string;
  readonly text: string;
  /** The name stands directly behind the bracket, where no timeline has it. */
  readonly isTight: boolean;
}

function readLine({ text }: ChatLine): Said | null {
  const [, date, time = '', gap = '', name = '', said = ''] = LINE.exec(text) ?? [];
  const stamp = scanStamp(time, 0);
  const day = date === undefined ? null : readChatDay(date);
  if (stamp === null || (date !== undefined && day === null)) return null;
  return { day, clock: stamp.clock, name, text: said, isTight: gap === '' };
}

/** A line without a time continues the message above it. */
function collectLines(lines: readonly ChatLine[], skipped: ReadSkip[]) {
  const messages: (Said & { line: ChatLine; texts: string[] })[] = [];
  for (const line of lines) {
    const said = readLine(line);
    if (said !== null) messages.push({ ...said, line, texts: [said.text] });
    else if (messages.length > 0) messages.at(-1)?.texts.push(line.text);
    else if (line.text !== '') {
      const where = { kind: 'line', line: line.number } as const;
      skipped.push({ text: plainLine(line.text), why: 'Stands before the first message.', where });
    }
  }
  return messages;
}
