/** A third apart and falling: nothing that is taken for an alarm or for a phone. */
const TONES_HZ = [659.25, 523.25] as const;
const TONE_S = 0.9;
const STEP_S = 0.28;
const RISE_S = 0.02;
/** The loudest that is still soft. */
const GAIN_MAX = 0.25;

let audio: AudioContext | null = null;

/**
 * Two soft tones, made here: no file and no network. A browser may hold them back until somebody has pressed a key.
 *
 * @param volume 0 to 100
 */
export function playChime(volume: number): void {
  audio ??= new AudioContext();
  if (audio.state === 'suspended') void audio.resume();
  const loudness = (Math.max(0, Math.min(100, volume)) / 100) * GAIN_MAX;
  for (const [index, frequency] of TONES_HZ.entries()) {
    playTone(audio, frequency, audio.currentTime + index * STEP_S, loudness);
  }
}

function playTone(context: AudioContext, frequency: number, at: number, loudness: number): void {
  const tone = context.createOscillator();
  const gain = context.createGain();
  tone.frequency.value = frequency;
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(loudness, at + RISE_S);
  gain.gain.exponentialRampToValueAtTime(Math.max(loudness / 1000, 1e-6), at + TONE_S);
  tone.connect(gain).connect(context.destination);
  tone.start(at);
  tone.stop(at + TONE_S);
}
