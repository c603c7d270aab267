import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './dialog.module.css';

export interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
  /** On paper it stands alone, whole and without its frame. */
  printable?: boolean;
}

/** A dialog over the page. For what has to be answered or read at once; never for what can be undone. */
export function Dialog({ title, onClose, children, wide = false, printable = false }: DialogProps) {
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
      {...(printable ? { 'data-prints': true } : {})}
    >
      {children}
    </Modal>
  );
}
