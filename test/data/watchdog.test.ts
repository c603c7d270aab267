import { describe, expect, it } from 'vitest';
import { createSaveHub, type SaveHub, type SaveState } from '../../renderer/data/save-hub';
import { handClock, START } from './start';

function hubWith(reopen: () => Promise<void> = () => Promise.resolve()) {
  const clock = handClock();
  const hub = createSaveHub({ timers: clock, now: () => START, reopen });
  const seen: SaveState[] = [];
  hub.subscribe(() => seen.push(hub.state()));
  return { clock, hub, seen };
}

function quota(): Error {
  return Object.assign(new Error('aborted'), {
    name: 'AbortError',
    inner: Object.assign(new Error('full'), { name: 'QuotaExceededError' }),
  });
}

/** A saver whose writes go through the hub, as those of the program do. */
function typed(hub: SaveHub, write: (text: string) => Promise<void>) {
  return hub.saver<string>('events:1:text', {
    label: 'Timeline, 14:03',
    textOf: (text) => text,
    write: async (text) => {
      await hub.run({ label: 'Event changed', text: '' }, () => write(text));
      return null;
    },
  });
}

describe('the state of saving', () => {
  it('turns late after 3 s and failed after 8 s when a save never settles, reopens, and succeeds', async () => {
    let reopened = 0;
    const { clock, hub, seen } = hubWith(async () => {
      reopened += 1;
    });
    const stored: string[] = [];
    let attempts = 0;
    const saver = typed(hub, (text) => {
      attempts += 1;
      if (attempts === 1) return new Promise(() => {});
      stored.push(text);
      return Promise.resolve();
    });

    saver.change('The pager rang');
    await clock.advance(2_999);
    expect(hub.state()).toEqual({ kind: 'saving' });
    await clock.advance(1);
    expect(hub.state()).toEqual({ kind: 'late' });
    await clock.advance(4_999);
    expect([hub.state(), reopened]).toEqual([{ kind: 'late' }, 0]);
    await clock.advance(1);
    expect({ reopened, stored }).toEqual({ reopened: 1, stored: ['The pager rang'] });
    expect(hub.state()).toEqual({ kind: 'saved', at: START });
    expect(seen).toContainEqual({
      kind: 'failed',
      message: 'The storage of this computer does not answer.',
      unsaved: [{ label: 'Timeline, 14:03', text: 'The pager rang' }],
    });
  });

  it('says that the disk is full, offers the newest text, and recovers by itself', async () => {
    let full = true;
    const stored: string[] = [];
    const { clock, hub } = hubWith();
    const saver = typed(hub, (text) => {
      if (full) return Promise.reject(quota());
      stored.push(text);
      return Promise.resolve();
    });
    saver.change('a');
    await clock.advance(100);
    saver.change('ab');
    await clock.advance(60_000);
    expect(hub.state()).toEqual({
      kind: 'failed',
      message: 'The disk is full, so this could not be stored.',
      unsaved: [{ label: 'Timeline, 14:03', text: 'ab' }],
    });
    full = false;
    await clock.advance(5_000);
    expect(stored).toEqual(['a', 'ab']);
    expect(hub.state()).toEqual({ kind: 'saved', at: START });
  });

  it('goes on when reopening fails or never ends', async () => {
    let openings = 0;
    const { clock, hub } = hubWith(() => {
      openings += 1;
      if (openings === 1) return Promise.reject(Object.assign(new Error(), { name: 'OpenFailedError' }));
      return openings === 2 ? new Promise(() => {}) : Promise.resolve();
    });
    let attempts = 0;
    const result = hub.run({ label: 'Event added', text: 'x' }, () => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(quota()) : Promise.resolve('stored');
    });
    await clock.advance(20_000);
    expect(await result).toBe('stored');
    expect({ openings, attempts }).toEqual({ openings: 3, attempts: 2 });
  });

  it('is not saved while a command, not only a text, is on its way', async () => {
    const { clock, hub } = hubWith();
    let end = () => {};
    void hub.run({ label: 'Event removed', text: '' }, () => new Promise<void>((resolve) => (end = resolve)));
    expect(hub.state()).toEqual({ kind: 'saving' });
    end();
    await clock.advance(0);
    expect(hub.state()).toEqual({ kind: 'saved', at: START });
  });

  it('runs writes in the order in which they were asked for, also when one has to be repeated', async () => {
    const { clock, hub } = hubWith();
    const order: string[] = [];
    let attempts = 0;
    void hub.run({ label: 'first', text: '' }, async () => {
      attempts += 1;
      if (attempts < 3) throw quota();
      order.push('first');
    });
    void hub.run({ label: 'second', text: '' }, async () => {
      order.push('second');
    });
    await clock.advance(1_000);
    expect(order).toEqual(['first', 'second']);
  });

  it('hands a defect to the caller and goes on with the next write', async () => {
    const { clock, hub } = hubWith();
    const broken = hub.run({ label: 'broken', text: '' }, () => Promise.reject(new TypeError('a defect')));
    const next = hub.run({ label: 'next', text: '' }, () => Promise.resolve('stored'));
    await expect(broken).rejects.toThrow('a defect');
    await clock.advance(0);
    expect(await next).toBe('stored');
    expect(hub.state()).toEqual({ kind: 'saved', at: START });
  });

  it('takes an attempt that was given up and arrives after all as the answer', async () => {
    const { clock, hub } = hubWith();
    let arrive: (value: string) => void = () => {};
    let attempts = 0;
    const result = hub.run({ label: 'slow', text: '' }, () => {
      attempts += 1;
      return new Promise<string>((resolve) => {
        if (attempts === 1) arrive = resolve;
      });
    });
    await clock.advance(12_000);
    arrive('first attempt');
    await clock.advance(0);
    expect(await result).toBe('first attempt');
    expect(hub.state()).toEqual({ kind: 'saved', at: START });
  });

  it('gives an editor that is opened again the text that was still waiting', async () => {
    const { clock, hub } = hubWith();
    typed(hub, () => new Promise(() => {})).change('half a sentence');
    await clock.advance(10);
    expect(typed(hub, () => Promise.resolve()).waiting()).toBe('half a sentence');
  });

  it('flushes everything on close, and says when not all of it was stored in time', async () => {
    const { clock, hub } = hubWith();
    let answer = () => {};
    const saver = typed(hub, () => new Promise<void>((resolve) => (answer = resolve)));
    saver.change('a');
    const first = hub.flushAll(2_000);
    await clock.advance(0);
    answer();
    await clock.advance(0);
    expect(await first).toBe(true);

    await clock.advance(200);
    saver.change('ab');
    const second = hub.flushAll(2_000);
    await clock.advance(2_000);
    expect(await second).toBe(false);
  });

  it('shows a refused text until somebody has seen it', async () => {
    const { clock, hub } = hubWith();
    hub
      .saver<string>('events:1:text', {
        label: 'Timeline',
        textOf: (text) => text,
        write: async () => 'This is no longer here.',
      })
      .change('mine');
    await clock.advance(0);
    expect(hub.state()).toEqual({
      kind: 'refused',
      message: 'This is no longer here.',
      unsaved: [{ label: 'Timeline', text: 'mine' }],
    });
    hub.dismissRefused();
    expect(hub.state().kind).toBe('saved');
  });
});
