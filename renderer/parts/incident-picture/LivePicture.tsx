import { memo, useDeferredValue, useMemo } from 'react';
import type { WrittenEvent } from '#shared/domain/incident/picture-items';
import { wholeRange } from '#shared/domain/incident/time-range';
import { PictureStage } from './PictureStage';

export interface LivePictureProps {
  readonly events: readonly WrittenEvent[];
  /** IANA zone that the axis says besides UTC. */
  readonly zone: string;
}

/**
 * The incident as a strip of time that one can look into: zoom, hover, go to a row. Nothing where fewer than two events
 * have a time. It follows what is typed when nothing more urgent is to be drawn.
 */
export const LivePicture = memo(function LivePicture({ events, zone }: LivePictureProps) {
  const shown = useDeferredValue(events);
  const whole = useMemo(() => wholeRange(shown), [shown]);
  return whole ? <PictureStage events={shown} whole={whole} zone={zone} /> : null;
});
