import type { Ref } from 'react';
import { incidentPicture } from '#shared/domain/incident/picture';
import type { PictureEvent } from '#shared/domain/incident/picture-event';
import { pictureSentence } from '#shared/domain/incident/picture-sentence';
import styles from './drawing.module.css';
import { StripDrawing } from './StripDrawing';
import { labelRowsOf, layoutStrip } from './strip-layout';

export interface PaperPictureProps {
  readonly events: readonly PictureEvent[];
  /** Of the drawing, in the units of its type: 13 units are the size of its names. */
  readonly width: number;
  readonly ref?: Ref<SVGSVGElement>;
}

/** Type on paper is 11 px where it is 13 on screen. */
const PAPER_SCALE = 11 / 13;

/** The width of a drawing that takes so many CSS pixels on paper. */
export function widthOnPaper(pixels: number): number {
  return pixels / PAPER_SCALE;
}

/** The incident as a strip of time, in paper's colours: for the page, for print, for a file. Nothing to press. */
export function PaperPicture({ events, width, ref }: PaperPictureProps) {
  const picture = incidentPicture(events, width);
  if (!picture) return null;
  const layout = layoutStrip(labelRowsOf(picture), false);
  return (
    <div className={styles['paper']}>
      <svg
        ref={ref}
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
