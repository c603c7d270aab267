import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import { type FoundGap, type Heartbeat, isHeartbeatDue } from '#shared/domain/agenda/keep-time';
import { useData } from '../../data/data-provider';
import { useLiveLogLength } from '../../data/queries';
import { tell } from '../../store/window';
import { useProgramClock } from './clock-context';

/** Once in a window, whatever it shows: tells running meetings of time that went missing, and stores where the time stands. */
export function useKeepClock(): void {
  const clock = useProgramClock();
  const { commands } = useData();
  const now = useCallback(() => clock.read().now, [clock]);
  const live = useLiveLogLength(now);
  const lastBeat = useRef<Heartbeat | null>(null);

  function beat(): void {
    const moment = clock.read();
    lastBeat.current = moment;
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
    if (isHeartbeatDue(lastBeat.current, clock.read())) beat();
  });
  const beatAtOnce = useEffectEvent(beat);

  useEffect(() => clock.onGap((gap) => onGap(gap)), [clock]);
  useEffect(() => {
    if (live === 0) commands.stopHeartbeat();
    if (!live) return;
    // After each entry too: no restart then goes back before what the log knows.
    beatAtOnce();
    return clock.onLook(() => onLook());
  }, [clock, commands, live]);
}
