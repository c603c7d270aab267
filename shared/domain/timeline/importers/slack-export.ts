import { asList } from '../../files/json-value';
import { LIMITS } from '../../files/limits';
import { readZipJson } from '../../files/read-zip-json';
import { findUnpackProblem } from '../../files/unpack-entry';
import { readZipDirectory, type ZipEntry } from '../../files/zip-directory';
import { type Importer, NOTHING_ASSUMED, type ReadResult } from './importer';
import { collectSlack } from './slack-collect';
import { slackDay } from './slack-day';
import { findSlackFiles, type SlackFiles, sayChannel } from './slack-days';
import { readChannels, readPeople } from './slack-users';

/** A whole Slack export: a ZIP archive with lists of users and channels, a folder for each channel, a file for each day. */
export const slackExport: Importer = {
  format: 'slack-export',
  label: 'Slack export',
  unverified: slackDay.unverified,
  recognise(evidence) {
    if (evidence.kind !== 'archive') return 0;
    const directory = readZipDirectory(evidence.bytes);
    // No other format is an archive: reading it says what is wrong with it.
    if (!directory.ok) return 0.3;
    return findSlackFiles(directory.entries) === null ? 0 : 0.95;
  },
  read(evidence, { onProgress }) {
    const bytes = evidence.kind === 'archive' ? evidence.bytes : new Uint8Array();
    const directory = readZipDirectory(bytes);
    if (!directory.ok) return directory;
    const files = findSlackFiles(directory.entries) ?? { users: [], channels: [], days: [] };
    const problem = findUnpackProblem([
      ...files.users,
      ...files.channels,
      ...files.days.map(({ entry }) => entry),
    ]);
    return problem === null
      ? readFiles(bytes, files, onProgress ?? (() => undefined))
      : { ok: false, problem };
  },
};

/** Unpacking and parsing take about as long as reading what was parsed. */
const UNPACKED_SHARE = 0.5;

function readFiles(archive: Uint8Array, files: SlackFiles, onProgress: (share: number) => void): ReadResult {
  const users = readLists(archive, files.users);
  if (!users.ok) return users;
  const channels = readLists(archive, files.channels);
  if (!channels.ok) return channels;
  const collected = collectSlack({ people: readPeople(users.lists), channels: readChannels(channels.lists) });

  const total = files.days.reduce((sum, { entry }) => sum + entry.unpackedBytes, 0) || 1;
  let done = 0;
  for (const { entry, folder } of files.days) {
    const report = (share: number) => onProgress((done + share * entry.unpackedBytes) / total);
    const json = readZipJson(archive, entry);
    if (!json.ok) return json;
    report(UNPACKED_SHARE);
    const messages = asList(json.value);
    if (messages === null) {
      const where = { kind: 'path', path: entry.name } as const;
      collected.skip({ text: entry.name, why: 'The file holds no list of messages.', where });
    } else if (collected.count() + messages.length > LIMITS.events) {
      const message = `It holds more than ${LIMITS.events.toLocaleString('en')} messages. Export fewer days, or open the file of one day.`;
      return { ok: false, problem: { message, where: null } };
    } else {
      collected.addMessages(messages, {
        source: sayChannel(folder),
        path: `${entry.name}$`,
        onProgress: (share) => report(UNPACKED_SHARE + (1 - UNPACKED_SHARE) * share),
      });
    }
    done += entry.unpackedBytes;
  }
  onProgress(1);
  return { ok: true, reading: { ...collected.lists(), ...NOTHING_ASSUMED } };
}

function readLists(archive: Uint8Array, entries: readonly ZipEntry[]) {
  const lists: unknown[] = [];
  for (const entry of entries) {
    const json = readZipJson(archive, entry);
    if (!json.ok) return json;
    lists.push(json.value);
  }
  return { ok: true, lists } as const;
}
