import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import { RailButton } from './RailButton';
import styles from './side-drawer.module.css';

/** The run sheet stands below the clock; where there is no room for it, it is a drawer that one button opens. */
export function SideDrawer({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !open || event.defaultPrevented) return;
    button.current?.focus();
    setOpen(false);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for the key that closes it
    <div className={styles['drawer']} data-open={open} onKeyDown={onKeyDown}>
      <Button
        ref={button}
        className={styles['handle'] ?? ''}
        small
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Run sheet
      </Button>
      <RailButton className={styles['handle'] ?? ''} />
      <div className={styles['inside']}>{children}</div>
    </div>
  );
}
