import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendClockSamples } from '../../../electron/main/clock/send-samples';
import { createProgramClock } from '../../../renderer/parts/clock/program-clock';
import { createElectronClock } from '../../../renderer/platform/electron-clock';
import type { ClockSample, PlatformClock } from '../../../renderer/platform/platform';
import type { FoundGap } from '../../../shared/domain/agenda/keep-time';
import { type EpochMs, MINUTE_MS } from '../../../shared/domain/units';

const START = Date.UTC(2026, 2, 29, 0, 59);

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the main process', () => {
  it('tells both clocks each second, and at once when the computer goes to sleep or wakes up', () => {
    const listeners = new Map<string, () => void>();
    const sent: ClockSample[] = [];
    sendClockSamples(
      { on: (event, listener) => listeners.set(event, listener) },
      (sample) => void sent.push(sample),
    );
    vi.advanceTimersByTime(1500);
    listeners.get('suspend')?.();
    vi.advanceTimersByTime(100);
    listeners.get('resume')?.();
    expect(sent.map(({ kind, wall }) => [kind, wall - START])).toEqual([
      ['tick', 1000],
      ['suspend', 1500],
      ['resume', 1600],
    ]);
    const [first, second] = sent;
    expect((second?.mono ?? 0) - (first?.mono ?? 0)).toBe(500);
  });
});

describe('the clock of a page in Electron', () => {
  async function startClock(answer: ClockSample | null) {
    let send: (payload: unknown) => void = () => undefined;
    const clock = createElectronClock({
      ask: async () => answer,
      listen: (take) => {
        send = take;
        return () => undefined;
      },
    });
    const first = await clock.start();
    return { clock, first, send: (payload: unknown) => send(payload) };
  }

  it('counts on between two looks of the main process, and never for long', async () => {
    const { clock, first } = await startClock({ kind: 'tick', wall: START, mono: 70_000 });
    expect(first).toEqual({ kind: 'tick', wall: START, mono: 0 });
    vi.advanceTimersByTime(800);
    expect(clock.read()).toEqual({ kind: 'tick', wall: START + 800, mono: 800 });
    vi.advanceTimersByTime(7 * MINUTE_MS);
    expect(clock.read()).toEqual({ kind: 'tick', wall: START + 5000, mono: 5000 });
  });

  it('goes on from its own first look where the main process has not answered', async () => {
    const { clock, first, send } = await startClock(null);
    clock.onSample(() => undefined);
    vi.advanceTimersByTime(900);
    send({ kind: 'tick', wall: START + 900, mono: 70_000 });
    expect([first, clock.read()]).toEqual([
      { kind: 'tick', wall: START, mono: 0 },
      { kind: 'tick', wall: START + 900, mono: 900 },
    ]);
  });

  it('takes what is a look at the clocks, and nothing else', async () => {
    const { clock, send } = await startClock({ kind: 'tick', wall: START, mono: 0 });
    const taken: ClockSample[] = [];
    clock.onSample((sample) => void taken.push(sample));
    const good = { kind: 'suspend', wall: START + 1000, mono: 1000 } as const;
    for (const one of [null, 'tick', { ...good, kind: 'nap' }, { ...good, wall: Number.NaN }, good])
      send(one);
    expect(taken).toEqual([good]);
    expect(clock.read()).toEqual({ ...good, kind: 'tick' });
  });
});

describe('program time in a window', () => {
  function fakeSource() {
    let last: ClockSample = { kind: 'tick', wall: START, mono: 0 };
    let send: (sample: ClockSample) => void = () => undefined;
    const source: PlatformClock = {
      start: async () => last,
      read: () => last,
      onSample: (take) => {
        send = take;
        return () => undefined;
      },
    };
    const see = (wall: number, mono: number) => {
      last = { kind: 'tick', wall: START + wall, mono };
      send(last);
    };
    return { source, first: last, see };
  }
  const settle = async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };

  it('gives a gap to who takes it, also one that was found before', async () => {
    const { source, first, see } = fakeSource();
    const seen = { wall: (START - 10 * MINUTE_MS) as EpochMs, now: (START - 10 * MINUTE_MS) as EpochMs };
    const clock = createProgramClock(source, first, seen);
    const gaps: FoundGap[] = [];
    clock.onGap(async (gap) => gaps.push(gap) > 0);
    await settle();
    see(8 * MINUTE_MS, 1000);
    await settle();
    expect(gaps.map(({ cause, length }) => [cause, length])).toEqual([
      ['restart', 10 * MINUTE_MS],
      ['unknown', 8 * MINUTE_MS - 1000],
    ]);
    expect(clock.read()).toEqual({ now: seen.now + 1000, wall: START + 8 * MINUTE_MS });
  });

  it('catches up with the wall where no meeting ran', async () => {
    const { source, first, see } = fakeSource();
    const clock = createProgramClock(source, first, null);
    clock.onGap(async () => false);
    see(8 * MINUTE_MS, 1000);
    await settle();
    expect(clock.read()).toEqual({ now: START + 8 * MINUTE_MS, wall: START + 8 * MINUTE_MS });
  });
});
