import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

/** A dialog over the page. For what has to be answered or read at once; never for what can be undone. */
export function Dialog(props: { title: string; onClose: () => void; children: ReactNode; wide?: boolean }) {
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={<span style={{ fontWeight: 600, fontSize: 'var(--text-lead)' }}>{props.title}</span>}
      size={props.wide ? 880 : 520}
      padding="lg"
      centered
    >
      {props.children}
    </Modal>
  );
}
