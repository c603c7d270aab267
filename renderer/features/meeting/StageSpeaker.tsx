import { useState } from 'react';
import type { ClockReading } from '#shared/domain/agenda/read-clock';
import { type Turn, turnOf } from '#shared/domain/agenda/say-turn';

/** Speaks the turns of the clock (stage, five minutes, one minute, zero) to a screen reader, and no second. */
export function StageSpeaker({ reading }: { reading: ClockReading }) {
  const [told, setTold] = useState<Turn | null>(null);
  const turn = turnOf(reading, told);
  if (turn !== told) setTold(turn);
  return (
    <p className="visually-hidden" role="status">
      {turn?.words}
    </p>
  );
}
