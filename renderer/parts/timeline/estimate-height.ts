import type { TimelineLine } from '#shared/domain/timeline/timeline-lines';

/* In pixels at usual type, until a row has been drawn and measured. */
const ROW = 37;
const TEXT_LINE = 24;
const HEADING = 45;
const GAP = 33;
const MARK_LINE = 20;
const DETAILS = 230;
const ZONE_LINE = 16;
const CHARACTER = 8;
/** Time, star, source and buttons. */
const BESIDE_TEXT = 310;
/** What a milestone takes more than the flag that marks one. */
const MILESTONE = 88;

/** About how high a row will be, so that the scroll bar and far jumps are right before everything has been drawn. */
export function estimateHeight(
  { event, newDay, newZoneDay, gap }: TimelineLine,
  { width, isOpen, withZone }: { width: number; isOpen: boolean; withZone: boolean },
): number {
  const beside = BESIDE_TEXT + (event.milestone === null ? 0 : MILESTONE);
  const perLine = Math.max(20, (width - beside) / CHARACTER);
  const lines = Math.max(1, Math.ceil(event.text.length / perLine));
  const oneLine = lines === 1 && !event.disputed;
  return (
    ROW +
    (lines - 1) * TEXT_LINE +
    (event.disputed ? MARK_LINE : 0) +
    (oneLine && (withZone || event.actor !== '') ? ZONE_LINE : 0) +
    (newDay || newZoneDay ? HEADING : 0) +
    (gap ? GAP : 0) +
    (isOpen ? DETAILS : 0)
  );
}
