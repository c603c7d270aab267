import styles from './text.module.css';
import { cutText, type Flag, type TextPiece } from './text-pieces';

const CODE = { words: 'code', ticks: 'ticks' } as const;

/**
 * A line as typed: with marks, with its code drawn as code, and with a sign for each character that cannot be seen. No letter
 * is drawn wider than in the editor, so that nothing moves when the line becomes one.
 */
export function TextPieces({ text, flags }: { text: string; flags: readonly Flag[] }) {
  return cutText(text, flags).map((piece) => <Piece key={piece.start} {...piece} />);
}

function Piece(piece: TextPiece) {
  if (piece.kind === 'control') {
    return (
      <span className={styles['control']} title={piece.name}>
        {piece.sign}
      </span>
    );
  }
  const { text, flagged, code } = piece;
  const names = [flagged, code && CODE[code]].flatMap((name) => (name ? styles[name] : []));
  return <span className={names.length > 0 ? names.join(' ') : undefined}>{text}</span>;
}
