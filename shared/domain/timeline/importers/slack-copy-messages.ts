import { type ChatHead, type ChatLine, findHeads, splitChat } from './slack-copy-heads';
import { type ChatDay, readChatDay } from './slack-copy-stamp';

/** One message of a copied chat, as far as it can be told without knowing the day. */
export interface ChatMessage {
  readonly head: ChatHead;
  /** 1-based line where it begins. */
  readonly line: number;
  /** Its head, as it stands there. */
  readonly raw: string;
  /** The lines below its head, without blank ones and without marks. */
  readonly body: readonly string[];
  /** Days that are named between the message before it and this one. */
  readonly days: readonly ChatDay[];
}

export interface Chat {
  readonly messages: readonly ChatMessage[];
  /** Lines that belong to no message. */
  readonly skipped: readonly { readonly line: number; readonly text: string; readonly why: string }[];
  /** Times say AM or PM, but for follow-ups. */
  readonly countsTo12: boolean;
}

type Mark = ChatDay | 'new';

/** Parts a copied chat into its messages. */
export function readMessages(text: string): Chat {
  const lines = splitChat(text);
  const heads = findHeads(lines);
  const marks = findMarks(lines, heads);
  const skipped: Chat['skipped'][number][] = [];
  let days: ChatDay[] = [];

  /** The words of the lines from one index to another; what is no word of a message is put aside. */
  const readBetween = (from: number, to: number): ChatLine[] =>
    lines.slice(from, to).filter(({ number, text: words }) => {
      const mark = marks.get(number - 1);
      if (mark === undefined) return words !== '';
      if (mark !== 'new') days.push(mark);
      const why = mark === 'new' ? 'Marks what was not read yet.' : 'A day begins.';
      skipped.push({ line: number, text: words, why });
      return false;
    });

  const before = readBetween(0, heads[0]?.from ?? lines.length);
  for (const { number, text: words } of before)
    skipped.push({ line: number, text: words, why: 'Stands before the first message.' });
  const messages = heads.map((head, index): ChatMessage => {
    const above = days;
    days = [];
    const body = readBetween(head.to, heads[index + 1]?.from ?? lines.length);
    return {
      ...{ head, days: above, body: body.map((line) => line.text) },
      line: lines[head.from]?.number ?? 0,
      raw: lines
        .slice(head.from, head.to)
        .map((line) => line.text)
        .join(' ')
        .trim(),
    };
  });
  const countsTo12 = heads.some(({ when }) => 'clock' in when && when.clock.half !== null);
  return { messages, skipped: skipped.toSorted((a, b) => a.line - b.line), countsTo12 };
}

/**
 * Lines between messages that say a day, or that what follows was not read yet. Directly above a head, and never all that
 * stands below another. `Today` may be what somebody wrote: it is a mark only above a head that names somebody.
 */
function findMarks(lines: readonly ChatLine[], heads: readonly ChatHead[]): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>();
  for (const [position, { from, name }] of heads.entries()) {
    const start = heads[position - 1]?.to ?? 0;
    const found: [number, Mark][] = [];
    let hasWords = position === 0;
    for (let index = from - 1; index >= start; index -= 1) {
      const text = lines[index]?.text ?? '';
      const read = text === '' ? null : readMark(text);
      const mark = name === null && isWord(read) ? null : read;
      hasWords ||= text !== '' && mark === null;
      if (hasWords && position > 0) break;
      if (mark !== null) found.push([index, mark]);
      else if (text !== '') break;
    }
    if (hasWords) for (const [index, mark] of found) marks.set(index, mark);
  }
  return marks;
}

function isWord(mark: Mark | null): boolean {
  return mark !== null && mark !== 'new' && mark.kind === 'word';
}

function readMark(text: string): Mark | null {
  if (text.length > 60) return null;
  const bare = text.replace(/^[-–—#\s]+|[-–—\s]+$/g, '');
  return /^new(?: messages?)?$/i.test(bare) ? 'new' : readChatDay(bare);
}
