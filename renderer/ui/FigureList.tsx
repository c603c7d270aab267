import type { ComponentProps } from 'react';
import styles from './figure-list.module.css';

/** Figures beside each other, each below its name: a `div` with `dt` and `dd` for each. */
export function FigureList({ className, ...rest }: ComponentProps<'dl'>) {
  return <dl {...rest} className={`${styles['figures']} ${className ?? ''}`} />;
}
