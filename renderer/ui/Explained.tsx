import {
  autoUpdate,
  FloatingPortal,
  flip,
  offset,
  safePolygon,
  shift,
  useDismiss,
  useFloating,
  useHover,
  useInteractions,
  useRole,
} from '@floating-ui/react';
import { useState } from 'react';
import styles from './explained.module.css';

export interface ExplainedProps {
  /** The words that are explained. */
  children: string;
  /** A sentence or two. */
  explanation: string;
}

/** A pointer that only passes by explains nothing. */
const HOVER_MS = 200;
const GAP_PX = 5;
const EDGE_PX = 8;

/**
 * Words with an explanation that comes to pointer and keyboard alike: on hover, on focus, spoken as their description;
 * it stays while the pointer is on it and goes with Esc (WCAG 1.4.13).
 */
export function Explained({ children, explanation }: ExplainedProps) {
  const [open, setOpen] = useState(false);
  const { context, refs, floatingStyles } = useFloating({
    open,
    onOpenChange: setOpen,
    placement: 'bottom-start',
    middleware: [offset(GAP_PX), shift({ padding: EDGE_PX }), flip()],
    whileElementsMounted: autoUpdate,
  });
  const { getReferenceProps, getFloatingProps } = useInteractions([
    useHover(context, { delay: { open: HOVER_MS }, handleClose: safePolygon() }),
    useRole(context, { role: 'tooltip' }),
    useDismiss(context),
  ]);
  return (
    <>
      <button
        ref={refs.setReference}
        type="button"
        className={styles['words']}
        {...getReferenceProps({
          // Not the library's own: after an Esc elsewhere it lets one focus pass, and it asks for :focus-visible.
          onFocus: () => setOpen(true),
          onBlur: () => setOpen(false),
        })}
      >
        {children}
      </button>
      {open ? (
        <FloatingPortal>
          <div
            ref={refs.setFloating}
            className={styles['explanation']}
            style={floatingStyles}
            {...getFloatingProps()}
          >
            {explanation}
          </div>
        </FloatingPortal>
      ) : null}
    </>
  );
}
