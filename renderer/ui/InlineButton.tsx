import type { ComponentProps } from 'react';
import styles from './inline.module.css';

/** A value in a row of a list that opens what it is chosen from. `data-empty` where nothing has been chosen. */
export function InlineButton(props: ComponentProps<'button'>) {
  return <button type="button" {...props} className={styles['press']} />;
}
