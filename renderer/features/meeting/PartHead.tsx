import styles from './part-head.module.css';

export interface PartHeadProps {
  title: string;
  /** How much there is of it, or who sees it. */
  about?: string;
}

/** Heads a part of the opening and of the closing. */
export function PartHead({ title, about }: PartHeadProps) {
  return (
    <h2 className={styles['head']}>
      {title} {about ? <span className={styles['about']}>{about}</span> : null}
    </h2>
  );
}
