import { openRail, useWindow } from '../../store/window';
import { Button } from '../../ui/Button';

/** Where the focus goes from a sheet that it came to from nowhere. */
export const RAIL_BUTTON = 'meeting:rail:button';

/** Shows questions and parked remarks where there is no room for them beside the list. */
export function RailButton({ className }: { className: string }) {
  const isOpen = useWindow((state) => state.railOpen);
  return (
    <span className={className} data-place={RAIL_BUTTON}>
      <Button small aria-expanded={isOpen} onClick={() => openRail(!isOpen)}>
        Questions and parked
      </Button>
    </span>
  );
}
