import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

export interface OverlayProps {
  /** Accessible name: it has no title of its own. */
  name: string;
  className: string | undefined;
  onClose(): void;
  children: ReactNode;
}

/**
 * A dialog for a moment: the focus is only lent to it, so that a text that was being written stays as it is. Whoever
 * opens it takes the focus and gives it back.
 */
export function Overlay({ name, className, onClose, children }: OverlayProps) {
  return (
    <Modal.Root
      opened
      onClose={onClose}
      returnFocus={false}
      size={640}
      yOffset="12vh"
      transitionProps={{ duration: 0 }}
      classNames={{ content: className ?? '' }}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content aria-label={name} data-passing>
        {children}
      </Modal.Content>
    </Modal.Root>
  );
}
