import styles from './Keys.module.css';

const SYMBOLS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Meta: '⌘',
  Escape: 'Esc',
  Plus: '+',
  Minus: '−',
};

/** Keys as people read them: `Ctrl+Shift+Enter` → `Ctrl Shift Enter`. */
export function writeKeys(keys: string): string {
  return keys
    .split('+')
    .map((key) => SYMBOLS[key] ?? key)
    .join(' ');
}

export function Keys({ keys }: { keys: string }) {
  return <kbd className={styles['keys']}>{writeKeys(keys)}</kbd>;
}
