import { incidentPicture } from '#shared/domain/incident/picture';
import type { PictureEvent } from '#shared/domain/incident/picture-event';
import { pictureSentence } from '#shared/domain/incident/picture-sentence';
import styles from './drawing.module.css';
import { StripDrawing } from './StripDrawing';
import { labelRowsOf, layoutStrip } from './strip-layout';

export interface ScreenPictureProps {
  readonly events: readonly PictureEvent[];
  /** Of the drawing, in the units of its type: 12 units are its smallest. */
  readonly width: number;
}

/** The incident as a strip of time, in the colours of the screen that it stands on. Nothing to press. */
export function ScreenPicture({ events, width }: ScreenPictureProps) {
  const picture = incidentPicture(events, width);
  if (!picture) return null;
  const layout = layoutStrip(labelRowsOf(picture), false);
  return (
    <div className={styles['screen']}>
      <svg
        className={styles['strip']}
        viewBox={`0 0 ${width} ${layout.height}`}
        role="img"
        aria-label={`Incident picture: ${pictureSentence(events)}`}
      >
        <StripDrawing picture={picture} layout={layout} />
      </svg>
    </div>
  );
}
