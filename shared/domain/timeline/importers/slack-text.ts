import type { SlackNames } from './slack-users';

/**
 * Slack's own markup (https://docs.slack.dev/messaging/formatting-message-text) as plain text: `<@U1>`, `<#C1|name>`,
 * `<https://…|label>` and `&lt;` are resolved, `*bold*` and `_italic_` lose their marks, a block of code becomes one
 * line of it. `~struck out~` keeps its marks, since without them the sentence would say what was taken back.
 */
export function plainSlackText(text: string, names: SlackNames): string {
  if (!/[<&*_`]/.test(text)) return text;
  return text
    .split(/(```[\s\S]*?```|`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 0 ? plainWords(part, names) : plainCode(part, names)))
    .join('');
}

/** Emphasis begins and ends where a word does: `disk_used_pct` and `2*3*4` have none. */
const BOLD = /(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*?\S)\*(?![\p{L}\p{N}*])/gu;
const ITALIC = /(?<![\p{L}\p{N}_])_(?=\S)([^_\n]*?\S)_(?![\p{L}\p{N}_])/gu;

function plainWords(text: string, names: SlackNames): string {
  // References are no words: an underscore in an address is nobody's emphasis. A NUL, which no text shows, keeps their place.
  const references: string[] = [];
  const words = text.replaceAll('\0', '').replace(MARKUP, (reference) => {
    references.push(resolveMarkup(reference, names));
    return '\0';
  });
  const plain = words.replace(BOLD, '$1').replace(ITALIC, '$1');
  let next = 0;
  return plain.replaceAll('\0', () => references[next++] ?? '');
}

/** ` ``` ` blocks become inline code with ` / ` where a line ended. */
function plainCode(code: string, names: SlackNames): string {
  const isBlock = code.startsWith('```');
  const inner = resolveMarkup(isBlock ? code.slice(3, -3) : code.slice(1, -1), names);
  const joined = joinCode(inner);
  const written = joined.includes('`') || joined === '' ? joined : `\`${joined}\``;
  return isBlock ? ` ${written} ` : written;
}

/** Lines of code as one line that can still be read. */
export function joinCode(code: string): string {
  const lines = code.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' / ');
}

const MARKUP = /<((?:[@#!]|[a-z][a-z\d+.-]*:)[^<>\n]*)>|&(lt|gt|amp);/gi;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' };

function resolveMarkup(text: string, names: SlackNames): string {
  return text.replace(MARKUP, (whole, reference: string | undefined, entity: string | undefined) =>
    reference === undefined ? (ENTITIES[entity ?? ''] ?? whole) : resolveReference(reference, names),
  );
}

function resolveReference(reference: string, names: SlackNames): string {
  const bar = reference.indexOf('|');
  const target = unescapeEntities(bar === -1 ? reference : reference.slice(0, bar));
  const label = bar === -1 ? '' : unescapeEntities(reference.slice(bar + 1).trim());
  const id = target.slice(1);
  if (target.startsWith('@')) return `@${names.people.get(id)?.name ?? (label || id)}`;
  if (target.startsWith('#')) return `#${names.channels.get(id) ?? (label || id)}`;
  if (target.startsWith('!')) return resolveCommand(id, label);
  return resolveAddress(target, label);
}

/** `!here`, `!subteam^S1|@on-call`, `!date^1773756780^{time}|14:13 UTC` */
function resolveCommand(command: string, label: string): string {
  const [kind = '', id = ''] = command.split('^');
  if (kind === 'subteam') return label === '' ? `@${id}` : `@${label.replace(/^@/, '')}`;
  return label === '' ? `@${kind}` : label;
}

/** An address that can be opened is kept beside its label; of others (`mailto:`, `tel:`) the label says enough. */
function resolveAddress(address: string, label: string): string {
  if (!/^https?:\/\//i.test(address)) return label || address;
  const bare = address.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  return label === '' || label === address || bare === label.replace(/\/$/, '')
    ? address
    : `${label} (${address})`;
}

function unescapeEntities(text: string): string {
  return text.replace(/&(lt|gt|amp);/g, (whole, entity: string) => ENTITIES[entity] ?? whole);
}
