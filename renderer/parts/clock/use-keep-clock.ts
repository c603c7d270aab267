import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { FoundGap } from '#shared/domain/agenda/keep-time';
import { durationMs, SECOND_MS } from '#shared/domain/units';
import { useData } from '../../data/data-provider';
import { useHasLiveMeeting } from '../../data/queries';
import { tell } from '../../store/window';
import { useProgramClock } from './clock-context';

const HEARTBEAT_MS = durationMs(5 * SECOND_MS);

/** Once in a window, whatever it shows: tells running meetings of time that went missing, and stores where the time stands. */
export function useKeepClock(): void {
  const clock = useProgramClock();
  const { commands } = useData();
  const now = useCallback(() => clock.read().now, [clock]);
  const isLive = useHasLiveMeeting(now);
  const lastBeat = useRef(Number.NEGATIVE_INFINITY);

  function beat(): void {
    const moment = clock.read();
    lastBeat.current = moment.now;
    commands.storeHeartbeat(moment);
  }

  async function record(gap: FoundGap): Promise<boolean> {
    const stored = await commands.recordGap(gap);
    if (!stored.ok) tell(stored.message);
    beatAtOnce();
    return !stored.ok || stored.value > 0;
  }

  const onGap = useEffectEvent(record);
  const onLook = useEffectEvent(() => {
    if (clock.read().now - lastBeat.current >= HEARTBEAT_MS) beat();
  });
  const beatAtOnce = useEffectEvent(beat);

  useEffect(() => clock.onGap((gap) => onGap(gap)), [clock]);
  useEffect(() => {
    if (isLive === false) commands.stopHeartbeat();
    if (!isLive) return;
    beatAtOnce();
    return clock.onLook(() => onLook());
  }, [clock, commands, isLive]);
}
