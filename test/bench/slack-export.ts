import { zipSync } from 'fflate';
import { pick, startRandom } from './random';

// A Slack export of any size, the same in every run: what is measured is never the luck of a draw.

export interface GeneratedExport {
  readonly archive: Uint8Array;
  readonly messages: number;
  readonly days: number;
  /** Of all its JSON together. */
  readonly unpackedBytes: number;
}

const CHANNELS = ['inc-41', 'ops', 'payments', 'störung-wien'];
const PEOPLE = 60;
const MESSAGES_A_DAY = 375;
const FIRST_DAY_MS = Date.UTC(2025, 11, 1);
const WORDS =
  'the pool is full again we rolled back deploy 4f2c errors above 5 % on checkout since 14:02 nobody was paged graph shows queue growing restart of broker took too long customers in Wien see 502 switching to replica now please look'.split(
    ' ',
  );

/** @param megabytes of JSON; 50 are about 150,000 messages in 400 files */
export function makeSlackExport(megabytes: number): GeneratedExport {
  const random = startRandom(41);
  const files: Record<string, Uint8Array> = {
    'users.json': encode(Array.from({ length: PEOPLE }, (_, index) => makePerson(index))),
    'channels.json': encode(CHANNELS.map((name, index) => ({ id: `C0${index}`, name }))),
  };
  let messages = 0;
  let days = 0;
  let unpackedBytes = 0;
  while (unpackedBytes < megabytes * 1_000_000) {
    const channel = CHANNELS[days % CHANNELS.length] ?? '';
    const startMs = FIRST_DAY_MS + Math.floor(days / CHANNELS.length) * 86_400_000;
    const list = Array.from({ length: MESSAGES_A_DAY }, (_, index) => makeMessage(random, startMs, index));
    const bytes = encode(list);
    files[`${channel}/${new Date(startMs).toISOString().slice(0, 10)}.json`] = bytes;
    messages += list.length;
    days += 1;
    unpackedBytes += bytes.length;
  }
  return { archive: zipSync(files), messages, days, unpackedBytes };
}

function makePerson(index: number) {
  const name = `person.${index}`;
  return {
    id: `U0${index}`,
    name,
    profile: { display_name: index % 3 === 0 ? '' : name, real_name: `Person ${index}` },
  };
}

/** Most messages are short; some mention, link, quote code, answer in a thread, collect reactions or come from a bot. */
function makeMessage(random: () => number, startMs: number, index: number) {
  const atMs = startMs + index * 200_000 + Math.floor(random() * 199_000);
  const ts = `${Math.floor(atMs / 1000)}.${String(Math.floor(random() * 1_000_000)).padStart(6, '0')}`;
  const user = `U0${Math.floor(random() * PEOPLE)}`;
  const words = Array.from({ length: 6 + Math.floor(random() * 24) }, () => pick(random, WORDS)).join(' ');
  const base = {
    type: 'message',
    user,
    ts,
    team: 'T041',
    user_team: 'T041',
    client_msg_id: `${index}-${ts}-4a1b-9c2d`,
  };
  const kind = random();
  if (kind < 0.03) return { ...base, subtype: 'channel_join', text: `<@${user}> has joined the channel` };
  if (kind < 0.12) {
    const attachments = [{ title: 'Alert &amp; graph', text: words, fallback: words }];
    return { ...base, subtype: 'bot_message', bot_id: 'B01', username: 'Pagebird', text: '', attachments };
  }
  if (kind < 0.3) return { ...base, text: words, thread_ts: `${Math.floor(startMs / 1000)}.000100` };
  if (kind < 0.4) {
    const reactions = [{ name: 'eyes', count: 2, users: ['U01', 'U02'] }];
    return { ...base, text: `${words} <https://grafana.example.com/d/a?b=1&amp;c=2|graph>`, reactions };
  }
  if (kind < 0.45) return { ...base, text: `${words}\n\`\`\`\nactive 100\nwaiting 412\n\`\`\`` };
  if (kind < 0.6) {
    const elements = [{ type: 'rich_text_section', elements: [{ type: 'text', text: words }] }];
    return { ...base, text: words, blocks: [{ type: 'rich_text', block_id: 'a1b2', elements }] };
  }
  return { ...base, text: `<@U01> ${words}` };
}

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
