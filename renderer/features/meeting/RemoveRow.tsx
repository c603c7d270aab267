import { IconButton } from '../../ui/IconButton';
import type { CapturedLine } from './line-at-focus';
import styles from './rows.module.css';
import { useRemoveLine } from './use-remove-line';

/** Seen where the pointer or the caret is. A bare button: each of a hundred and fifty lines has one. */
export function RemoveRow({ line, name }: { line: CapturedLine; name: string }) {
  const remove = useRemoveLine();
  return (
    <IconButton className={styles['remove'] ?? ''} aria-label={`Remove ${name}`} onClick={() => remove(line)}>
      ×
    </IconButton>
  );
}
