import type { ComponentProps } from 'react';
import styles from './narrow-page.module.css';

/** A screen with one thing to read and to answer: a column in the middle. */
export function NarrowPage({ className, ...rest }: ComponentProps<'section'>) {
  return <section {...rest} className={`${styles['page']} ${className ?? ''}`} />;
}
