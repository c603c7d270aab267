import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INVOKE_CHANNELS, type InvokeChannel } from '#shared/ipc/channels';
import { answerQuestion, type Handlers } from '../../../electron/main/ipc/answer-question';
import { createSignal } from '../../../electron/main/ipc/signals';

const APP = 'app://debrief/';
const ours = { contentsId: 7, frame: { url: APP, parent: null } };

const VALID: { [C in InvokeChannel]: Record<string, unknown> } = {
  'document:save': { suggestedName: 'a.md', text: '# A' },
  'document:print': {
    incidentId: '5b1d3f6e-4a54-4c3e-9f0b-1f2e3d4c5b6a',
    suggestedName: 'a.pdf',
    title: 'A',
    paper: 'A4',
  },
  'text-file:open': { type: 'json' },
  'print:ready': {},
  'app:flushed': {},
  'app:listening': {},
  'clock:read': {},
  'room:open': { where: 'display' },
  'room:close': {},
  'room:show': { picture: null },
  'commands:live': { commands: ['help', 'undo'] },
};

function recording() {
  const calls: unknown[] = [];
  const record = <T>(input: unknown, answer: T): T => {
    calls.push(input);
    return answer;
  };
  const handlers: Handlers = {
    'document:save': (input) => record(input, { kind: 'cancelled' }),
    'document:print': (input) => record(input, { kind: 'cancelled' }),
    'text-file:open': (input) => record(input, { kind: 'cancelled' }),
    'print:ready': (input) => record(input, {}),
    'app:flushed': (input) => record(input, {}),
    'app:listening': (input) => record(input, {}),
    'clock:read': (input) => record(input, { kind: 'tick', wall: 1, mono: 2 }),
    'room:open': (input) => record(input, { kind: 'no-display' }),
    'room:close': (input) => record(input, {}),
    'room:show': (input) => record(input, { kind: 'closed', lost: false }),
    'commands:live': (input) => record(input, {}),
  };
  const reports: string[] = [];
  const report = (message: string) => void reports.push(message);
  return { calls, handlers, report, reports };
}

describe.each(INVOKE_CHANNELS)('%s', (channel) => {
  it('is answered for our own page', async () => {
    const { calls, handlers, report } = recording();
    expect((await answerQuestion(channel, ours, VALID[channel], handlers, APP, report)).ok).toBe(true);
    expect(calls).toEqual([VALID[channel]]);
  });

  it('is refused for anybody else, before the payload is looked at', async () => {
    const { calls, handlers, report } = recording();
    const strangers = [
      null,
      { url: 'app://evil/', parent: null },
      { url: APP, parent: { url: APP, parent: null } },
    ];
    for (const frame of strangers) {
      const reply = await answerQuestion(
        channel,
        { contentsId: 7, frame },
        VALID[channel],
        handlers,
        APP,
        report,
      );
      expect(reply).toMatchObject({ ok: false, code: 'not-trusted' });
    }
    expect(calls).toEqual([]);
  });

  it('is refused with a payload that is not in the contract', async () => {
    const { calls, handlers, report } = recording();
    const hostile = [undefined, null, 'x', [], { ...VALID[channel], path: '/etc/passwd' }];
    for (const payload of hostile) {
      const reply = await answerQuestion(channel, ours, payload, handlers, APP, report);
      expect(reply).toMatchObject({ ok: false, code: 'bad-input' });
    }
    expect(calls).toEqual([]);
  });

  it('answers a defect without its text, which may name a path', async () => {
    const { handlers, report, reports } = recording();
    const broken = { ...handlers, [channel]: () => Promise.reject(new Error('/home/somebody/secret')) };
    const reply = await answerQuestion(channel, ours, VALID[channel], broken, APP, report);
    expect(reply).toMatchObject({ ok: false, code: 'defect' });
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(reports.join()).toContain('secret');
  });
});

describe('payloads of a question', () => {
  it.each<[InvokeChannel, Record<string, unknown>]>([
    ['document:save', { suggestedName: '', text: '' }],
    ['document:save', { suggestedName: 'a'.repeat(201), text: '' }],
    ['document:save', { suggestedName: 'a.md', text: 1 }],
    ['document:print', { ...VALID['document:print'], incidentId: '../../etc' }],
    ['document:print', { ...VALID['document:print'], paper: 'A3' }],
    ['text-file:open', { type: 'exe' }],
    ['text-file:open', { type: ['json'] }],
  ])('%s %j is refused', async (channel, payload) => {
    const { handlers, report } = recording();
    expect(await answerQuestion(channel, ours, payload, handlers, APP, report)).toMatchObject({
      code: 'bad-input',
    });
  });
});

describe('the door', () => {
  it('is in one file: nothing else of the main process listens to pages', () => {
    const main = join(import.meta.dirname, '../../../electron');
    const files = readdirSync(main, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.[cm]?[jt]s$/.test(file),
    );
    const naming = files.filter((file) => readFileSync(join(main, file), 'utf8').includes('ipcMain'));
    expect(naming).toEqual([join('main', 'ipc', 'registrar.ts')]);
  });
});

describe('waiting for a window to say something', () => {
  it('ends when that window says it, and not when another does', async () => {
    const signal = createSignal();
    const waiting = signal.wait(1, 60_000);
    signal.arrived(2);
    const first = await Promise.race([waiting, Promise.resolve('still waiting')]);
    expect(first).toBe('still waiting');
    signal.arrived(1);
    expect(await waiting).toBe(true);
  });

  it('ends by itself when nothing is said', async () => {
    expect(await createSignal().wait(1, 5)).toBe(false);
  });
});
