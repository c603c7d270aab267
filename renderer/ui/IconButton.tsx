import type { ComponentProps } from 'react';
import styles from './icon-button.module.css';

/** A sign to press, as small as a target may be, with a label that says what it does. */
export function IconButton({ className, ...rest }: ComponentProps<'button'>) {
  return <button type="button" {...rest} className={`${styles['button']} ${className ?? ''}`} />;
}
