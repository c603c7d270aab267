import body from './room-body.module.css';
import styles from './room-vote.module.css';

const ANSWERS = [
  { thumb: 'Up', turn: 0, means: 'Stay with it' },
  { thumb: 'Level', turn: 90, means: 'Fine either way' },
  { thumb: 'Down', turn: 180, means: 'Move on' },
] as const;

/** A question that everybody answers at once, without a word. */
export function RoomVote({ question }: { question: string }) {
  return (
    <>
      <h1 className={body['head']}>{question}</h1>
      <p className={body['ask']}>Show a thumb.</p>
      <ul className={styles['thumbs']}>
        {ANSWERS.map(({ thumb, turn, means }) => (
          <li key={thumb}>
            <svg viewBox="0 0 24 24" aria-hidden="true" className={styles['thumb']}>
              <path
                transform={`rotate(${turn} 12 12)`}
                d="M7 22V11l4-9a3 3 0 0 1 3 3v4h5.7a2 2 0 0 1 2 2.3l-1.4 9a2 2 0 0 1-2 1.7zM2.5 11H5v11H2.5z"
              />
            </svg>
            <b>{thumb}</b>
            <span>{means}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
