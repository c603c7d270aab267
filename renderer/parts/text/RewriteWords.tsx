import type { Rewrite } from '#shared/domain/language/types';
import styles from './finding-card.module.css';

/** Words offered; a gap is an underlined blank, with its hint on it where it has one. */
export function RewriteWords({ rewrite: { text, gap } }: { rewrite: Rewrite }) {
  if (!gap) return text;
  const hint = text
    .slice(gap.start, gap.end)
    .replace(/[^\p{L}\p{M}\p{N}\s]/gu, '')
    .trim();
  return (
    <>
      {text.slice(0, gap.start)}
      <span className={styles['gap']}>
        {hint === '' ? <span className="visually-hidden">blank to fill</span> : hint}
      </span>
      {text.slice(gap.end)}
    </>
  );
}
