import { useEffect, useState } from 'react';
import type { ClockReading } from '#shared/domain/agenda/read-clock';
import { STAGE_LABELS } from '#shared/domain/agenda/types';
import { MINUTE_MS } from '#shared/domain/units';

const WARNINGS_MIN = [5, 1, 0] as const;

/** Speaks the turns of the clock (stage, five minutes, one minute, zero) to a screen reader, and no second. */
export function StageSpeaker({ reading }: { reading: ClockReading }) {
  const said = whatToSay(reading);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (said !== null) setSpoken(said);
  }, [said]);
  return (
    <p className="visually-hidden" role="status">
      {spoken}
    </p>
  );
}

function whatToSay({ phase, current, stages }: ClockReading): string | null {
  const stage = stages.find((one) => one.stage === current);
  if (phase !== 'running' || !stage) return phase === 'paused' ? 'The clock is paused.' : null;
  const name = STAGE_LABELS[stage.stage];
  const passed = WARNINGS_MIN.findLast((minute) => stage.left <= minute * MINUTE_MS);
  if (passed === undefined || stage.planned <= passed * MINUTE_MS) {
    return `${name}: ${Math.round(stage.planned / MINUTE_MS)} minutes.`;
  }
  if (passed === 0) return `${name}: the time is used up. The clock counts on.`;
  return `${name}: ${passed === 1 ? '1 minute' : `${passed} minutes`} left.`;
}
