import { type ChatStamp, scanStamp } from './slack-copy-stamp';

/** One line of a copied chat, without what does not show. */
export interface ChatLine {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
  readonly isIndented: boolean;
}

/** What stands above a message: the person and the time, on one line or two; only a time above a follow-up. */
export interface ChatHead {
  /** Index of its first line, and of the first line behind it. */
  readonly from: number;
  readonly to: number;
  /** Null for a follow-up by the same person. */
  readonly name: string | null;
  readonly isApp: boolean;
  readonly when: ChatStamp | { readonly ago: string };
}

const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]|(?!\s)\p{Cc}/gu;
const MOST_NAME_CHARS = 80;
const MOST_HEAD_CHARS = 300;
/** Emoji of a status, and the mark of an app, between a name and its time. */
const BADGES = /^(?:(?::[^\s:]+:|APP|BOT|WORKFLOW)\s*)*/;
/** A count, an emoji, an address, and what the client shows below a message. */
const NO_NAME = /^\d+$|^:[^\s:]+:$|https?:|\(edited\)$|^\d{1,5} repl(?:y|ies)$|View thread$/;
const AGO = /^(?:\d{1,3} (?:minute|hour|day|week|month|year)s? ago|just now)$/;

export function splitChat(text: string): ChatLine[] {
  return text.split(/\r\n|\r|\n/).map((raw, index) => {
    const visible = raw.replace(INVISIBLE, '').replace(/\s/g, ' ');
    return { number: index + 1, text: visible.trim(), isIndented: visible.startsWith(' ') };
  });
}

/**
 * Finds the heads of messages in both shapes that Slack's clients copy, and in the one of the clients before them:
 * `Name` above an indented `9:01 AM`, `Name  9:01 AM`, `Name [9:01 AM]`.
 */
export function findHeads(lines: readonly ChatLine[]): ChatHead[] {
  const stamps = lines.map(({ text }) => scanLine(text));
  const countsTo12 = stamps.some(
    (stamp) => stamp !== null && 'clock' in stamp.when && stamp.when.clock.half !== null,
  );
  // A client writes all names beside their times or all above them; between two messages of one person it writes none.
  const namesBeside = stamps.some((stamp) => stamp !== null && stamp.name !== '');
  const heads: ChatHead[] = [];
  for (const [index, stamp] of stamps.entries()) {
    const line = lines[index];
    if (stamp === null || line === undefined) continue;
    const { when, isApp } = stamp;
    const lone = { from: index, to: index + 1, isApp, when };
    if (stamp.name !== '') heads.push({ ...lone, ...cleanName(stamp.name, isApp) });
    else if (isFollowUp(stamp, line, countsTo12)) heads.push({ ...lone, name: null });
    else {
      const isSure = stamp.hasBadge || line.isIndented;
      const mayHaveName = isSure || !namesBeside;
      const above = mayHaveName ? findName(lines, stamps, index, heads.at(-1)?.to ?? 0, isSure) : null;
      if (above !== null) heads.push({ ...lone, from: above, ...cleanName(lines[above]?.text ?? '', isApp) });
      else if (!('ago' in when)) heads.push({ ...lone, name: null });
    }
  }
  return heads;
}

interface LineStamp {
  /** Empty where the time stands alone. */
  readonly name: string;
  readonly isApp: boolean;
  readonly hasBadge: boolean;
  readonly when: ChatHead['when'];
}

function scanLine(text: string): LineStamp | null {
  if (text === '' || text.length > MOST_HEAD_CHARS) return null;
  const badges = BADGES.exec(text)?.[0] ?? '';
  const alone = scanWhen(text, badges.length);
  if (alone !== null) return { name: '', isApp: /[A-Z]/.test(badges), hasBadge: badges !== '', when: alone };
  // Two spaces at least, or brackets: "restarted at 9:01" is no head.
  for (const gap of text.matchAll(/ {2,}| (?=\[)/g)) {
    if (gap.index > MOST_NAME_CHARS) break;
    const when = scanWhen(text, gap.index + gap[0].length);
    if (when !== null) return { name: text.slice(0, gap.index), isApp: false, hasBadge: false, when };
  }
  return null;
}

function scanWhen(text: string, at: number): ChatHead['when'] | null {
  const rest = text.slice(at);
  return AGO.test(rest) ? { ago: rest } : scanStamp(text, at);
}

/** A time alone continues what the same person says, unless it says more than a follow-up does. */
function isFollowUp({ when, hasBadge }: LineStamp, line: ChatLine, countsTo12: boolean): boolean {
  if ('ago' in when) return false;
  if (when.clock.half !== null || when.day !== null) return false;
  return countsTo12 || !(line.isIndented || hasBadge);
}

/** The line above a lone time that names who wrote; with an address the paste has put a blank line between them. */
function findName(
  lines: readonly ChatLine[],
  stamps: readonly (LineStamp | null)[],
  index: number,
  from: number,
  isSure: boolean,
): number | null {
  const when = stamps[index]?.when;
  const hasLink = when !== undefined && 'link' in when && when.link !== '';
  const above = hasLink && lines[index - 1]?.text === '' ? index - 2 : index - 1;
  const text = lines[above]?.text ?? '';
  if (above < from || stamps[above] !== null) return null;
  if ('ago' in (when ?? {}) && !isSure) return null;
  if (!(isSure ? isLikeName(text) : isSurelyName(text))) return null;
  // Rocket.Chat copies the name twice.
  return above - 1 >= from && lines[above - 1]?.text === text ? above - 1 : above;
}

function isLikeName(text: string): boolean {
  return text !== '' && text.length <= MOST_NAME_CHARS && !NO_NAME.test(text);
}

/** Without an indent below it, a short last line of a message looks like a name as well. */
function isSurelyName(text: string): boolean {
  const words = text.split(' ').length;
  const ends = /[?!,;:…]$/.test(text) || (text.endsWith('.') && words > 2);
  return isLikeName(text) && words <= 6 && !ends;
}

/** `Mike Foy:palm_tree:` has set a status; `**Mike Foy**` came through Markdown. */
function cleanName(written: string, isApp: boolean) {
  const bare = written.replace(/^\*\*(.+)\*\*$/, '$1');
  const name = bare.replace(/(?:\s*:[^\s:]+:)+$/, '').trim();
  const withoutBadge = name.replace(/(?<=\S)\s*(?:APP|BOT|WORKFLOW)$/, '');
  return {
    name: withoutBadge || name || bare,
    isApp: isApp || (name !== withoutBadge && withoutBadge !== ''),
  };
}
