import styles from './time-ring.module.css';

export interface TimeRingProps {
  /** What of the stage is left, or what is over of it: from 0 to 1. */
  readonly share: number;
  /** Of the drawing, in its own units: its side, and the middle of the ring. */
  readonly side: number;
  readonly radius: number;
}

/** How far the edge of the arc reaches beyond its ends. */
const EDGE = 2.4;

/** Time as a ring, to be laid behind figures: what is left shrinks, what is over grows. Around it stands `data-state`. */
export function TimeRing({ share, side, radius }: TimeRingProps) {
  const circle = { cx: side / 2, cy: side / 2, r: radius };
  const round = 2 * Math.PI * radius;
  const arc = (more: number) => ({
    ...circle,
    strokeDasharray: `${round * share + more} ${round}`,
    strokeDashoffset: more / 2,
    transform: `rotate(-90 ${side / 2} ${side / 2})`,
  });
  return (
    <svg className={styles['ring']} viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
      <circle className={styles['track']} {...circle} />
      {share > 0 ? (
        <>
          <circle className={styles['edge']} {...arc(EDGE)} />
          <circle className={styles['arc']} {...arc(0)} />
        </>
      ) : null}
    </svg>
  );
}
