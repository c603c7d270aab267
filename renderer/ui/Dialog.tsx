import { Modal } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import styles from './dialog.module.css';
import { useLentFocus } from './use-lent-focus';

export interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
  /** Something to look up: on paper it stands alone. */
  prints?: boolean;
}

/**
 * A dialog over the page. For what has to be answered or read at once; never for what can be undone. What
 * has `data-autofocus` in it has the focus from the first moment on; a text that is being written stays as it is.
 */
export function Dialog({ title, onClose, children, wide = false, prints = false }: DialogProps) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={<span className={styles['title']}>{title}</span>}
      size={wide ? 1120 : 520}
      padding="lg"
      centered
      classNames={{
        inner: styles['inner'] ?? '',
        overlay: styles['overlay'] ?? '',
        content: styles['content'] ?? '',
      }}
      returnFocus={false}
      data-passing
      {...(prints ? { 'data-prints': true } : {})}
    >
      <Body>{children}</Body>
    </Modal>
  );
}

function Body({ children }: { children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  useLentFocus(body);
  return <div ref={body}>{children}</div>;
}
