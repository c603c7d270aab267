import { useId } from 'react';
import type { IncidentPicture } from '#shared/domain/incident/picture';
import type { PictureMoment, PicturePhase } from '#shared/domain/incident/picture-moments';
import type { SecondZone } from '#shared/domain/incident/second-zone';
import styles from './drawing.module.css';
import { StripAxis } from './StripAxis';
import { BARS, LABEL_ROW, NAME_Y, STRIP, STRIP_THIN, type StripLayout, TIME_Y } from './strip-layout';

/** One event is a low bar: only a crowd of them fills the height. */
const BAR_UNIT = 10;
/** In a short incident a slot is wide, and a wide bar would look like a stretch of time. */
const BAR_MAX = 8;

export interface StripDrawingProps {
  readonly picture: IncidentPicture;
  readonly layout: StripLayout;
  readonly second?: SecondZone | null;
}

/** What is drawn of a picture, the same on screen, on paper and in a file. Told apart without colour. */
export function StripDrawing({ picture, layout, second = null }: StripDrawingProps) {
  const hatch = useId();
  return (
    <>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles['hatch']} x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
      <Silences picture={picture} top={layout.bars} bottom={layout.axis} />
      <Bars picture={picture} bottom={layout.axis} />
      <StripAxis picture={picture} y={layout.axis} second={second} />
      {picture.phases.map((phase) => (
        <Phase key={phase.kind} phase={phase} y={layout.strip} hatch={hatch} />
      ))}
      {picture.moments.map((moment) => (
        <Moment key={moment.milestone} moment={moment} bottom={layout.strip + STRIP} />
      ))}
    </>
  );
}

/** Hatched: nobody had noticed. Thick: until mitigated. Thin: until resolved. */
function Phase({ phase, y, hatch }: { phase: PicturePhase; y: number; hatch: string }) {
  const { kind, x, width } = phase;
  if (kind === 'mitigated') {
    const top = y + (STRIP - STRIP_THIN) / 2;
    return <rect className={styles['solid']} x={x} y={top} width={width} height={STRIP_THIN} />;
  }
  if (kind === 'open') return <rect className={styles['solid']} x={x} y={y} width={width} height={STRIP} />;
  return (
    <>
      <rect x={x} y={y} width={width} height={STRIP} fill={`url(#${hatch})`} />
      <rect className={styles['outline']} x={x} y={y + 0.75} width={width} height={STRIP - 1.5} />
    </>
  );
}

/** Dashed where the time is approximate. */
function Moment({ moment, bottom }: { moment: PictureMoment; bottom: number }) {
  const { x, name, time, label, approximate } = moment;
  const top = label.row * LABEL_ROW;
  const anchor = label.side === 'right' ? 'start' : 'end';
  return (
    <>
      <line
        className={approximate ? styles['dashedStem'] : styles['stem']}
        x1={x}
        x2={x}
        y1={top}
        y2={bottom}
      />
      <text className={styles['name']} x={label.x} y={top + NAME_Y} textAnchor={anchor}>
        {name}
      </text>
      <text className={styles['time']} x={label.x} y={top + TIME_Y} textAnchor={anchor}>
        {time}
      </text>
    </>
  );
}

function Silences({ picture, top, bottom }: { picture: IncidentPicture; top: number; bottom: number }) {
  return picture.silences.map(({ x, width, label }) => (
    <g key={x}>
      <rect className={styles['silence']} x={x} y={top} width={width} height={bottom - top} />
      <path className={styles['silenceEdge']} d={`M${x} ${top}V${bottom}M${x + width} ${top}V${bottom}`} />
      <text className={styles['axisLabel']} x={x + width / 2} y={(top + bottom) / 2 + 4} textAnchor="middle">
        {label}
      </text>
    </g>
  ));
}

/** Hollow where no time in it is exact. */
function Bars({ picture, bottom }: { picture: IncidentPicture; bottom: number }) {
  const highest = Math.max(1, ...picture.bars.map(({ count }) => count));
  const unit = Math.min(BAR_UNIT, BARS / highest);
  return picture.bars.map(({ x, width, count, approximate }) => {
    const drawn = Math.min(BAR_MAX, Math.max(1, width - 2));
    const height = count * unit;
    return approximate && drawn > 2 && height > 2 ? (
      <rect
        key={x}
        className={styles['hollowBar']}
        x={x + 0.5}
        y={bottom - height + 0.5}
        width={drawn - 1}
        height={height - 1}
      />
    ) : (
      <rect key={x} className={styles['bar']} x={x} y={bottom - height} width={drawn} height={height} />
    );
  });
}
