import type { PictureEvent } from '#shared/domain/incident/picture';
import { useWidth } from '../../ui/use-width';
import styles from './incident-picture.module.css';
import { TimeStrip } from './TimeStrip';

export interface IncidentPictureProps {
  readonly events: readonly PictureEvent[];
  /**
   * On paper: the width of the text there, in CSS pixels. The picture is then drawn in paper's colours and
   * smaller type. Without it, it fills the width that it is given on screen.
   */
  readonly paperWidth?: number | undefined;
}

/** Type on paper is 11 px where it is 13 on screen. */
const PAPER_SCALE = 11 / 13;

/** Until the element has been measured. */
const USUAL_WIDTH = 1376;

/** The incident as a strip of time: impact, milestones, silences and how much happened when. */
export function IncidentPicture({ events, paperWidth }: IncidentPictureProps) {
  const [ref, width] = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const onPaper = paperWidth !== undefined;
  return (
    <div ref={ref} className={onPaper ? styles['paper'] : styles['screen']}>
      <TimeStrip events={events} width={onPaper ? paperWidth / PAPER_SCALE : width} />
    </div>
  );
}
