import { afterEach, describe, expect, it, vi } from 'vitest';
import { CHIME_OFF, printChime, readChime } from '../../../renderer/parts/sound/chime-settings';

describe('the setting of the chime', () => {
  it.each([
    { isOn: true, volume: 40 },
    { isOn: false, volume: 0 },
    { isOn: true, volume: 100 },
  ])('is read as it was written: %j', (chime) => {
    expect(readChime(printChime(chime))).toEqual(chime);
  });

  it.each([undefined, null, '', 'on', 'on:', 'on:101', 'on:-5', 'on:40 ', 'loud:40', 40, true, {}])(
    'is off where %j is stored',
    (value) => {
      expect(readChime(value)).toEqual(CHIME_OFF);
      expect(CHIME_OFF.isOn).toBe(false);
    },
  );
});

/** An audio context that writes down what it is asked for. */
class FakeAudio {
  static asked: { hz: number; from: number; to: number; peak: number }[] = [];
  readonly state = 'running';
  readonly currentTime = 2;
  readonly destination = {};

  createOscillator() {
    const tone = { hz: 0, from: 0, to: 0, peak: 0 };
    FakeAudio.asked.push(tone);
    return {
      frequency: {
        set value(hz: number) {
          tone.hz = hz;
        },
      },
      connect: (next: unknown) => next,
      start: (at: number) => {
        tone.from = at;
      },
      stop: (at: number) => {
        tone.to = at;
      },
    };
  }

  createGain() {
    const tone = FakeAudio.asked.at(-1);
    return {
      gain: {
        setValueAtTime: () => undefined,
        linearRampToValueAtTime: (peak: number) => {
          if (tone) tone.peak = peak;
        },
        exponentialRampToValueAtTime: () => undefined,
      },
      connect: () => undefined,
    };
  }
}

describe('the chime', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
    FakeAudio.asked = [];
  });

  async function play(volume: number) {
    vi.stubGlobal('AudioContext', FakeAudio);
    const { playChime } = await import('../../../renderer/parts/sound/play-chime');
    playChime(volume);
    return FakeAudio.asked;
  }

  it('is two tones, the second lower and a little later, and over within two seconds', async () => {
    const [first, second, ...more] = await play(100);
    if (!first || !second) throw new Error('No tones');
    expect(more).toEqual([]);
    expect(second.hz).toBeLessThan(first.hz);
    expect(second.from).toBeGreaterThan(first.from);
    expect(first.from).toBe(2);
    expect(second.to).toBeLessThan(4);
  });

  it.each([
    [100, 0.25],
    [40, 0.1],
    [0, 0],
    [500, 0.25],
    [-3, 0],
  ])('at volume %d is as loud as %d of what the computer can', async (volume, peak) => {
    for (const tone of await play(volume)) expect(tone.peak).toBeCloseTo(peak);
  });
});
