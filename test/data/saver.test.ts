import { describe, expect, it } from 'vitest';
import { createSaver } from '../../renderer/data/saver';
import { handClock } from './start';

/** A saver over a store that answers when told to. */
function saverWithSlowStore() {
  const clock = handClock();
  const writes: { readonly text: string; readonly at: number; readonly end: (refused?: string) => void }[] =
    [];
  const saver = createSaver<string>({
    timers: clock,
    onState: () => {},
    write: (text) =>
      new Promise((resolve) => {
        writes.push({ text, at: clock.now(), end: (refused) => resolve(refused ?? null) });
      }),
  });
  return { clock, writes, saver };
}

describe('a saver', () => {
  it('saves the first key at once', () => {
    const { writes, saver } = saverWithSlowStore();
    saver.change('a');
    expect(writes.map(({ text }) => text)).toEqual(['a']);
  });

  it('saves next what is typed while a save is in flight, and only the latest of it', async () => {
    const { clock, writes, saver } = saverWithSlowStore();
    saver.change('a');
    saver.change('ab');
    saver.change('abc');
    await clock.advance(150);
    expect(writes.map(({ text }) => text)).toEqual(['a']);
    expect(saver.waiting()).toBe('abc');
    writes[0]?.end();
    await clock.advance(0);
    expect(writes.map(({ text }) => text)).toEqual(['a', 'abc']);
    writes[1]?.end();
    await clock.advance(0);
    expect([saver.waiting(), saver.state()]).toEqual([null, { kind: 'saved' }]);
  });

  it('never leaves more than 300 ms of typing unsaved while somebody types without a pause', async () => {
    const clock = handClock();
    const saved: { text: string; at: number }[] = [];
    const saver = createSaver<string>({
      timers: clock,
      onState: () => {},
      async write(text) {
        await new Promise<void>((resolve) => clock.after(70, resolve));
        saved.push({ text, at: clock.now() });
        return null;
      },
    });
    const typedAt = new Map<string, number>();
    let text = '';
    for (let key = 0; key < 200; key += 1) {
      text += 'x';
      typedAt.set(text, clock.now());
      saver.change(text);
      await clock.advance(60);
    }
    await clock.advance(300);
    const waits = [...typedAt].map(([typed, at]) => {
      const arrived = saved.find((save) => save.text.length >= typed.length);
      return (arrived?.at ?? Number.POSITIVE_INFINITY) - at;
    });
    expect(Math.max(...waits)).toBeLessThanOrEqual(300);
    expect(saved.length).toBeGreaterThan(50);
    expect(saved.at(-1)?.text).toBe(text);
  });

  it('starts saves at least 100 ms apart', async () => {
    const { clock, writes, saver } = saverWithSlowStore();
    saver.change('a');
    writes[0]?.end();
    await clock.advance(10);
    saver.change('ab');
    await clock.advance(89);
    expect(writes).toHaveLength(1);
    await clock.advance(1);
    expect(writes.map(({ text, at }) => ({ text, at }))).toEqual([
      { text: 'a', at: 0 },
      { text: 'ab', at: 100 },
    ]);
  });

  it('does not wait when it is flushed, and says when all is stored', async () => {
    const { clock, writes, saver } = saverWithSlowStore();
    saver.change('a');
    saver.change('ab');
    let flushed = false;
    void saver.flush().then(() => {
      flushed = true;
    });
    writes[0]?.end();
    await clock.advance(0);
    expect([writes.map(({ text }) => text), flushed]).toEqual([['a', 'ab'], false]);
    writes[1]?.end();
    await clock.advance(0);
    expect(flushed).toBe(true);
  });

  it('keeps a text that was refused, until it is tried again', async () => {
    const { clock, writes, saver } = saverWithSlowStore();
    saver.change('mine');
    writes[0]?.end('Changed elsewhere.');
    await clock.advance(0);
    expect([saver.state(), saver.waiting()]).toEqual([
      { kind: 'refused', message: 'Changed elsewhere.' },
      'mine',
    ]);
    saver.retry();
    writes[1]?.end();
    await clock.advance(0);
    expect([saver.state(), saver.waiting()]).toEqual([{ kind: 'saved' }, null]);
  });

  it('asks no more about a refused text once somebody has decided, also of a save that is still on its way', async () => {
    for (const [decide, waits] of [
      ['drop', null],
      ['retry', 'ab'],
    ] as const) {
      const { clock, writes, saver } = saverWithSlowStore();
      saver.change('a');
      writes[0]?.end('changed elsewhere');
      await clock.advance(100);
      saver.change('ab');
      expect([saver.isRefused(), writes.length]).toEqual([true, 2]);
      saver[decide]();
      writes[1]?.end('changed elsewhere');
      await clock.advance(100);
      expect([decide, saver.isRefused(), saver.waiting()]).toEqual([decide, false, waits]);
    }
  });

  it('keeps a text whose write threw', async () => {
    const clock = handClock();
    const saver = createSaver<string>({
      timers: clock,
      onState: () => {},
      write: () => Promise.reject(new TypeError('a defect')),
    });
    saver.change('kept');
    await clock.advance(0);
    expect(saver.waiting()).toBe('kept');
    expect(saver.state().kind).toBe('refused');
  });
});
