import { asList, textOf } from '../../files/json-value';
import type { ZipEntry } from '../../files/zip-directory';
import { NAME_CHARS, plainLine } from './plain-line';

/** The files of a Slack export that are read; canvases, uploads and logs of integrations are not. */
export interface SlackFiles {
  readonly users: readonly ZipEntry[];
  readonly channels: readonly ZipEntry[];
  readonly days: readonly { readonly entry: ZipEntry; readonly folder: string }[];
}

const USERS: ReadonlySet<string> = new Set(['users.json', 'org_users.json']);
const CHANNELS: ReadonlySet<string> = new Set(['channels.json', 'groups.json']);
const DAY = /^(.*\/)?([^/]+)\/\d{4}-\d{2}-\d{2}\.json$/;

/**
 * Finds the files of an export: lists of users and channels beside one folder a channel, with a file a day. All of it may
 * lie in one folder, as when an export was unpacked and packed again; what lies beside it is not of the export, such as the
 * shadows of files that macOS adds.
 *
 * @returns null where neither a list nor a day is in the archive
 */
export function findSlackFiles(entries: readonly ZipEntry[]): SlackFiles | null {
  const lists = entries.filter(({ name }) => isOneOf(name, USERS) || isOneOf(name, CHANNELS));
  const roots = lists.map(({ name }) => folderOf(name));
  const root = roots.reduce(
    (shortest, one) => (one.length < shortest.length ? one : shortest),
    roots[0] ?? '',
  );
  const atRoot = lists.filter(({ name }) => folderOf(name) === root);
  const days = entries.flatMap((entry) => {
    const [, above = '', folder = ''] = DAY.exec(entry.name) ?? [];
    return folder !== '' && above === root ? [{ entry, folder }] : [];
  });
  if (lists.length === 0 && days.length === 0) return null;
  return {
    users: atRoot.filter(({ name }) => isOneOf(name, USERS)),
    channels: atRoot.filter(({ name }) => isOneOf(name, CHANNELS)),
    days,
  };
}

function isOneOf(path: string, names: ReadonlySet<string>): boolean {
  return names.has(path.slice(folderOf(path).length));
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** `#inc-41`; folders of direct messages are named by ids or by everybody in them, and tell nothing. */
export function sayChannel(folder: string): string {
  return /^(?:D[A-Z0-9]{7,}|mpdm-.*)$/.test(folder) ? 'Slack' : `#${plainLine(folder, NAME_CHARS)}`;
}

/** Whether a value of JSON looks like the messages of one day: the first of them are looked at. */
export function looksLikeMessages(value: unknown): boolean {
  const first = (asList(value) ?? []).slice(0, 20);
  const messages = first.filter(
    (message) => textOf(message, 'type') === 'message' && /^\d{10}\.\d{6}$/.test(textOf(message, 'ts')),
  );
  return messages.length > 0 && messages.length * 2 >= first.length;
}
