import { useEffect, useRef } from 'react';
import type { ClockReading } from '#shared/domain/agenda/read-clock';
import { useSetting } from '../../data/queries';
import { readChime } from '../../parts/sound/chime-settings';
import { playChime } from '../../parts/sound/play-chime';

/** Sounds when the time of the running stage is used up, where somebody has asked for it; once for each time-box. */
export function useChime({ phase, current, stages }: ClockReading): void {
  const { isOn, volume } = readChime(useSetting('chime'));
  const stage = stages.find((one) => one.stage === current);
  const isRunning = phase === 'running' && stage !== undefined;
  const hasLeft = isRunning && stage.left > 0;
  /** The time-box that still had time when it was looked at last. */
  const waiting = useRef<string | null>(null);
  useEffect(() => {
    if (!isRunning) return;
    if (hasLeft) waiting.current = current;
    else if (waiting.current === current) {
      waiting.current = null;
      if (isOn) playChime(volume);
    }
  }, [isRunning, hasLeft, current, isOn, volume]);
}
