import { autoUpdate, flip, offset, shift, useFloating } from '@floating-ui/react';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { homeOfKey, LINE_HOMES, type LineHome } from '#shared/domain/agenda/line-homes';
import { Keys } from '../../ui/Keys';
import styles from './line-mover.module.css';

const GAP_PX = 6;
const MARGIN_PX = 8;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export interface LineMoverProps {
  /** The row of the line that is moved. */
  anchor: Element;
  /** Where it stands now, which is not offered; null for a line that is being typed. */
  from: LineHome | null;
  onPick(home: LineHome): void;
  onClose(): void;
}

/** Where a line can go: by arrow, by the digit of the list's own key, or by a click. Has the focus while it is open. */
export function LineMover({ anchor, from, onPick, onClose }: LineMoverProps) {
  const menu = useRef<HTMLDivElement | null>(null);
  const { refs, floatingStyles } = useFloating({
    strategy: 'fixed',
    placement: 'bottom-start',
    whileElementsMounted: autoUpdate,
    middleware: [offset(GAP_PX), flip({ padding: MARGIN_PX }), shift({ padding: MARGIN_PX })],
  });
  const choices = LINE_HOMES.filter(({ home }) => home !== from);

  useLayoutEffect(() => refs.setPositionReference(anchor), [refs, anchor]);
  useLayoutEffect(() => {
    // The top layer: no list that scrolls can cut it off.
    if (menu.current && !menu.current.matches(':popover-open')) menu.current.showPopover();
    menu.current?.querySelector('button')?.focus();
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    const home = homeOfKey(key);
    const step = STEPS[key];
    if (key === 'Escape' || key === 'Tab') onClose();
    else if (step !== undefined) walk(step);
    else if (home !== null && home !== from) onPick(home);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function walk(step: number): void {
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const active = document.activeElement;
    const at = active instanceof HTMLButtonElement ? buttons.indexOf(active) : -1;
    buttons.at((at + step) % buttons.length)?.focus();
  }

  return (
    <div
      ref={(element) => {
        menu.current = element;
        refs.setFloating(element);
      }}
      popover="manual"
      role="menu"
      aria-label="Move the line to"
      tabIndex={-1}
      className={styles['mover']}
      style={floatingStyles}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget) && document.hasFocus()) onClose();
      }}
    >
      <p aria-hidden="true">Move to</p>
      {choices.map(({ home, label, key }) => (
        <button key={home} type="button" role="menuitem" tabIndex={-1} onClick={() => onPick(home)}>
          <span>{label}</span>
          <Keys keys={key} />
        </button>
      ))}
    </div>
  );
}
