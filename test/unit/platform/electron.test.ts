import { describe, expect, it } from 'vitest';
import { type Bridge, createElectronPlatform } from '../../../renderer/platform/electron';

/** A bridge whose main process answers every question alike, and whose events the test sends. */
function bridge(answer: unknown) {
  const asked: unknown[] = [];
  const listeners: Record<string, (payload: unknown) => void> = {};
  const ask = (channel: string) => async (input: unknown) => {
    asked.push([channel, input]);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const listen = (channel: string) => (listener: (payload: unknown) => void) => {
    listeners[channel] = listener;
    return () => void delete listeners[channel];
  };
  const fake: Bridge = {
    invoke: {
      'document:save': ask('document:save'),
      'document:print': ask('document:print'),
      'text-file:open': ask('text-file:open'),
      'print:ready': ask('print:ready'),
      'app:flushed': ask('app:flushed'),
      'app:listening': ask('app:listening'),
      'clock:read': ask('clock:read'),
      'room:open': ask('room:open'),
      'room:close': ask('room:close'),
      'room:show': ask('room:show'),
      'commands:live': ask('commands:live'),
    },
    on: {
      'app:flush-request': listen('app:flush-request'),
      'app:command': listen('app:command'),
      'file:opened': listen('file:opened'),
      'clock:sample': listen('clock:sample'),
      'room:state': listen('room:state'),
    },
  };
  return { asked, listeners, platform: createElectronPlatform(fake, undefined) };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));
const DOCUMENT = { suggestedName: 'a.md', text: '# A' };

describe('the Electron edition', () => {
  it('follows how the room view stands: as told, and with every picture, since a page that was loaded anew does not know', async () => {
    const { asked, listeners, platform } = bridge({ ok: true, value: { kind: 'open', where: 'display' } });
    const states: unknown[] = [];
    const stop = platform.room.onState((state) => states.push(state));
    platform.room.show(null);
    await settle();
    expect(asked).toEqual([['room:show', { picture: null }]]);
    listeners['room:state']?.({ kind: 'closed', lost: true });
    listeners['room:state']?.({ kind: 'open', where: 'moon' });
    expect(states).toEqual([
      { kind: 'open', where: 'display' },
      { kind: 'closed', lost: true },
    ]);
    stop();
    expect(listeners).toEqual({});
  });

  it('hands a document over and passes on how it ended', async () => {
    const { asked, platform } = bridge({ ok: true, value: { kind: 'done', name: 'b.md' } });
    expect(await platform.saveDocument(DOCUMENT)).toEqual({ kind: 'done', name: 'b.md' });
    const print = { incidentId: 'i', suggestedName: 'a.pdf', title: 'A', paper: 'A4' } as const;
    expect(await platform.printDocument(print)).toEqual({ kind: 'done', name: 'b.md' });
    expect(asked).toEqual([
      ['document:save', DOCUMENT],
      ['document:print', print],
    ]);
  });

  it('is given a file with its name and its text, and takes no path', async () => {
    const opened = { kind: 'opened', name: 'w.json', text: '{}' };
    const { asked, platform } = bridge({ ok: true, value: opened });
    expect(await platform.openTextFile('json')).toEqual(opened);
    expect(asked).toEqual([['text-file:open', { type: 'json' }]]);
    const telling = bridge({ ok: true, value: { ...opened, path: '/home/me/w.json' } });
    expect(await telling.platform.openTextFile('json')).toMatchObject({ kind: 'failed', code: 'no-answer' });
  });

  it('turns a refusal into a failed outcome', async () => {
    const { platform } = bridge({ ok: false, code: 'bad-input', message: 'no' });
    expect(await platform.saveDocument(DOCUMENT)).toEqual({
      kind: 'failed',
      code: 'bad-input',
      message: 'no',
    });
  });

  it.each<unknown>([
    undefined,
    null,
    'done',
    { ok: true },
    { ok: true, value: { kind: 'done' } },
    { ok: true, value: { kind: 'done', name: 'b.md', path: '/home/me/b.md' } },
    { ok: false },
    new Error('the main process is gone'),
  ])('does not take %j for an answer', async (answer) => {
    const outcome = await bridge(answer).platform.saveDocument(DOCUMENT);
    expect(outcome).toMatchObject({ kind: 'failed', code: 'no-answer' });
  });

  it('answers a request to store once all is stored, and also when storing failed', async () => {
    const { asked, listeners, platform } = bridge({ ok: true, value: {} });
    let stored = () => undefined as unknown;
    const stop = platform.onFlushRequest(
      () =>
        new Promise((resolve) => {
          stored = () => resolve();
        }),
    );
    listeners['app:flush-request']?.({});
    await settle();
    expect(asked).toEqual([]);
    stored();
    await settle();
    expect(asked).toEqual([['app:flushed', {}]]);
    stop();
    expect(listeners).toEqual({});

    platform.onFlushRequest(() => Promise.reject(new Error('disk full')));
    listeners['app:flush-request']?.({});
    await settle();
    expect(asked).toHaveLength(2);
  });

  it('runs commands of the menu, and nothing that is no command', () => {
    const { listeners, platform } = bridge(null);
    const run: string[] = [];
    platform.onCommand((command) => run.push(command));
    for (const payload of [
      { command: 'help' },
      { command: 'rm -rf' },
      {},
      null,
      { command: 'undo', more: 1 },
    ]) {
      listeners['app:command']?.(payload);
    }
    expect(run).toEqual(['help']);
  });

  it('says that it listens, and then takes files by name and text, never with a path', async () => {
    const { asked, listeners, platform } = bridge({ ok: true, value: {} });
    const taken: unknown[] = [];
    const stop = platform.onOpenedFile((file) => taken.push(file));
    await settle();
    expect(asked).toEqual([['app:listening', {}]]);
    const file = { kind: 'opened', name: 'a.debrief', text: '{}' };
    const failed = { kind: 'failed', code: 'open-not-text', message: 'no' };
    for (const payload of [
      file,
      failed,
      { ...file, path: '/home/me/a.debrief' },
      { kind: 'cancelled' },
      { ...file, text: 7 },
      null,
    ]) {
      listeners['file:opened']?.(payload);
    }
    expect(taken).toEqual([file, failed]);
    stop();
    expect(listeners).toEqual({});
  });

  it('tells the shell which commands would do something', async () => {
    const { asked, platform } = bridge({ ok: true, value: {} });
    platform.showLiveCommands(['help', 'undo']);
    await settle();
    expect(asked).toEqual([['commands:live', { commands: ['help', 'undo'] }]]);
  });

  it('tells the shell that the sheet is ready', async () => {
    const { asked, platform } = bridge({ ok: true, value: {} });
    platform.printSheetReady();
    await settle();
    expect(asked).toEqual([['print:ready', {}]]);
  });
});
