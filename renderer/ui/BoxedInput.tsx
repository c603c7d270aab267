import type { ComponentProps } from 'react';
import styles from './inline.module.css';

/** One line to type in, in a frame. */
export function BoxedInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input {...rest} className={`${styles['boxed']} ${className ?? ''}`} />;
}
