import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useCommand } from '../../parts/keys/use-command';
import { useWayBack } from '../../parts/places/use-way-back';
import { aimAt, openRail, useWindow } from '../../store/window';
import { RAIL_BUTTON } from './RailButton';
import styles from './rail-drawer.module.css';

export interface RailDrawerProps {
  /** Beside a list; or below one that takes the width, as long as the window is not wide enough for both. */
  side: 'beside' | 'below';
  children: ReactNode;
}

/**
 * Questions, parked remarks and what happened, beside what is written. Where there is no room for them, they are a sheet at
 * the lower edge: one key shows it and puts it away while the caret stays in the line.
 */
export function RailDrawer({ side, children }: RailDrawerProps) {
  const isOpen = useWindow((state) => state.railOpen);
  const rail = useRef<HTMLDivElement>(null);
  const panels = useRef<HTMLElement>(null);
  const wayBack = useWayBack();

  // It takes room from the list: where the caret was in sight, it stays so.
  useLayoutEffect(() => {
    if (!isOpen) return;
    const { activeElement } = document;
    (activeElement?.closest('[data-row]') ?? activeElement)?.scrollIntoView({ block: 'nearest' });
    activeElement?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);

  // What the style sheet has made of it.
  const isSheet = () => rail.current !== null && getComputedStyle(rail.current).position === 'sticky';
  const hasFocus = () => panels.current?.contains(document.activeElement) === true;

  function leave(): void {
    if (!wayBack.go()) aimAt(RAIL_BUTTON);
  }

  useCommand('rail.toggle', () => {
    const isInside = hasFocus();
    if (isSheet()) openRail(!(isOpen || isInside));
    else if (!isInside) panels.current?.focus();
    if (isInside) leave();
  });

  return (
    <div ref={rail} className={styles['rail']} data-side={side} data-open={isOpen}>
      <aside
        ref={panels}
        className={styles['panels']}
        aria-label="Questions and parking lot"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
        tabIndex={0}
        onFocus={({ currentTarget, relatedTarget }) => {
          if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
            wayBack.comeFrom(relatedTarget);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !isSheet()) return;
          openRail(false);
          // The line of a lane has a way of its own.
          if (!event.defaultPrevented) leave();
        }}
      >
        {children}
      </aside>
    </div>
  );
}
