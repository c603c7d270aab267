import { asList, fieldOf, textOf } from '../../files/json-value';
import { joinCode, plainSlackText } from './slack-text';
import type { SlackNames } from './slack-users';

/** Rich text nests lists in sections; nothing legal goes deeper. */
const DEEPEST = 6;

/** The text of `blocks` (https://docs.slack.dev/reference/block-kit/blocks), for messages that have no other. */
export function readBlocks(blocks: unknown, names: SlackNames): string {
  return joinParts((asList(blocks) ?? []).map((block) => readBlock(block, names)));
}

/** What attachments say: title, text, fields; what they offer as a fallback only where they say nothing. */
export function readAttachments(attachments: unknown, names: SlackNames): string {
  return joinParts(
    (asList(attachments) ?? []).map((attachment) => {
      const fields = (asList(fieldOf(attachment, 'fields')) ?? []).map((field) =>
        [textOf(field, 'title'), textOf(field, 'value')].filter((part) => part !== '').join(': '),
      );
      const says = [...['pretext', 'title', 'text'].map((name) => textOf(attachment, name)), ...fields];
      const text = joinParts(says.map((part) => plainSlackText(part, names)));
      const blocks = fieldOf(attachment, 'blocks') ?? fieldOf(attachment, 'message_blocks');
      return text || readBlocks(blocks, names) || plainSlackText(textOf(attachment, 'fallback'), names);
    }),
  );
}

/** Whether attachments only repeat what an address in the text leads to. */
export function areUnfurls(attachments: unknown): boolean {
  return (asList(attachments) ?? []).every(
    (attachment) =>
      textOf(attachment, 'from_url') !== '' ||
      textOf(attachment, 'original_url') !== '' ||
      fieldOf(attachment, 'is_msg_unfurl') === true,
  );
}

function readBlock(block: unknown, names: SlackNames): string {
  const type = textOf(block, 'type');
  if (type === 'rich_text') return readRichText(fieldOf(block, 'elements'), names, DEEPEST);
  if (type === 'image') return textOf(fieldOf(block, 'title'), 'text') || textOf(block, 'alt_text');
  if (type === 'actions') return '';
  const texts = [fieldOf(block, 'text'), ...listOf(block, 'fields'), ...listOf(block, 'elements')];
  return joinParts(texts.map((text) => plainSlackText(textOf(text, 'text'), names)));
}

/** Rich text is not escaped: its pieces are taken as they are. */
function readRichText(elements: unknown, names: SlackNames, deepest: number): string {
  if (deepest === 0) return '';
  return (asList(elements) ?? [])
    .map((element) => {
      const inner = fieldOf(element, 'elements');
      if (inner === undefined) return readPiece(element, names);
      const text = readRichText(inner, names, deepest - 1);
      const isCode = textOf(element, 'type') === 'rich_text_preformatted';
      return isCode ? `\n${joinCode(text)}\n` : `${text}\n`;
    })
    .join('');
}

function readPiece(piece: unknown, names: SlackNames): string {
  const name = (kind: string) => textOf(piece, kind);
  switch (name('type')) {
    case 'link':
      return name('text') || name('url');
    case 'user':
      return `@${names.people.get(name('user_id'))?.name ?? name('user_id')}`;
    case 'channel':
      return `#${names.channels.get(name('channel_id')) ?? name('channel_id')}`;
    case 'usergroup':
      return `@${name('usergroup_id')}`;
    case 'broadcast':
      return `@${name('range')}`;
    case 'emoji':
      return `:${name('name')}:`;
    default: {
      const text = fieldOf(piece, 'text');
      return typeof text === 'string' ? text : '';
    }
  }
}

function listOf(value: unknown, name: string): readonly unknown[] {
  return asList(fieldOf(value, name)) ?? [];
}

function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join(' ');
}
