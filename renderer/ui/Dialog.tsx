import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './dialog.module.css';

export interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
  /** Something to look up: the focus is only lent to it (`useLentFocus`), and on paper it stands alone. */
  reference?: boolean;
}

/** A dialog over the page. For what has to be answered or read at once; never for what can be undone. */
export function Dialog({ title, onClose, children, wide = false, reference = false }: DialogProps) {
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
      {...(reference ? { returnFocus: false, 'data-prints': true, 'data-passing': true } : {})}
    >
      {children}
    </Modal>
  );
}
