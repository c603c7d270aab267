import type { IncidentPicture } from '#shared/domain/incident/picture';
import { scaleTime } from '#shared/domain/incident/time-axis';
import type { EpochMs } from '#shared/domain/units';
import styles from './live-picture.module.css';
import type { StripLayout } from './strip-layout';

const SIZE = 7;

export interface PictureMarkProps {
  readonly picture: IncidentPicture;
  readonly layout: StripLayout;
  readonly at: EpochMs;
}

/** You are here: where the row that has the focus lies. Outside of what is shown, at the end that it lies beyond. */
export function PictureMark({ picture, layout, at }: PictureMarkProps) {
  const { shown, width } = picture;
  const { bars, axis } = layout;
  if (at < shown.from) return <Arrow at="before" d={`M0 ${axis}l${SIZE} ${-SIZE}v${2 * SIZE}z`} />;
  if (at > shown.to) return <Arrow at="after" d={`M${width} ${axis}l${-SIZE} ${-SIZE}v${2 * SIZE}z`} />;
  const x = scaleTime(shown, width).xOf(at);
  return (
    <g data-mark="here">
      <line className={styles['here']} x1={x} x2={x} y1={bars} y2={axis} />
      <path className={styles['hereFill']} d={`M${x} ${axis}l${SIZE - 1} ${SIZE}h${-2 * (SIZE - 1)}z`} />
    </g>
  );
}

function Arrow({ at, d }: { at: 'before' | 'after'; d: string }) {
  return <path data-mark={at} className={styles['hereFill']} d={d} />;
}
