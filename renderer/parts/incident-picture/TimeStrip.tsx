import { useId } from 'react';
import {
  type IncidentPicture,
  incidentPicture,
  type PictureEvent,
  type PictureMoment,
  type PicturePhase,
  pictureSentence,
} from '#shared/domain/incident/picture';
import styles from './incident-picture.module.css';

/* Heights from top to bottom, in the units of the type (pixels at 100 %). */
const LABEL_ROW = 36;
const NAME_Y = 12;
const TIME_Y = 29;
const STRIP_GAP = 8;
const STRIP = 8;
const STRIP_THIN = 3;
const BARS_GAP = 4;
const BARS = 34;
const BAR_UNIT = 10;
/** In a short incident a slot is wide, and a wide bar would look like a stretch of time. */
const BAR_MAX = 8;
const TICK = 5;
const AXIS_LABELS = 20;
/** Room that the word `UTC` needs at an end of the axis. */
const ZONE_ROOM = 56;

export interface TimeStripProps {
  readonly events: readonly PictureEvent[];
  readonly width: number;
}

/** The drawing; nothing where fewer than two events have a time. */
export function TimeStrip({ events, width }: TimeStripProps) {
  const hatch = useId();
  const picture = incidentPicture(events, width);
  if (!picture) return null;
  // Without milestones there is neither a label nor a phase to make room for.
  const strip = picture.moments.length === 0 ? 0 : picture.labelRows * LABEL_ROW + STRIP_GAP;
  const bars = picture.moments.length === 0 ? 0 : strip + STRIP + BARS_GAP;
  const axis = bars + BARS;
  const height = axis + AXIS_LABELS;
  return (
    <svg
      className={styles['strip']}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Incident picture: ${pictureSentence(events)}`}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles['hatch']} x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
      <Silences picture={picture} top={bars} bottom={axis} />
      <Bars picture={picture} bottom={axis} />
      <Axis picture={picture} y={axis} />
      {picture.phases.map((phase) => (
        <Phase key={phase.kind} phase={phase} y={strip} hatch={hatch} />
      ))}
      {picture.moments.map((moment) => (
        <Moment key={moment.id} moment={moment} bottom={strip + STRIP} />
      ))}
    </svg>
  );
}

/** Hatched: nobody had noticed. Thick: until mitigated. Thin: until resolved. */
function Phase({ phase, y, hatch }: { phase: PicturePhase; y: number; hatch: string }) {
  const { kind, x, width } = phase;
  if (kind === 'mitigated') {
    return (
      <rect
        className={styles['solid']}
        x={x}
        y={y + (STRIP - STRIP_THIN) / 2}
        width={width}
        height={STRIP_THIN}
      />
    );
  }
  if (kind === 'open') return <rect className={styles['solid']} x={x} y={y} width={width} height={STRIP} />;
  return (
    <>
      <rect x={x} y={y} width={width} height={STRIP} fill={`url(#${hatch})`} />
      <rect className={styles['outline']} x={x} y={y + 0.75} width={width} height={STRIP - 1.5} />
    </>
  );
}

function Moment({ moment, bottom }: { moment: PictureMoment; bottom: number }) {
  const { x, name, time, label } = moment;
  const top = label.row * LABEL_ROW;
  const anchor = label.side === 'right' ? 'start' : 'end';
  return (
    <>
      <line className={styles['stem']} x1={x} x2={x} y1={top} y2={bottom} />
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

/** One event is a low bar: only a crowd of them fills the height. */
function Bars({ picture, bottom }: { picture: IncidentPicture; bottom: number }) {
  const highest = Math.max(1, ...picture.bars.map(({ count }) => count));
  const unit = Math.min(BAR_UNIT, BARS / highest);
  return picture.bars.map(({ x, width, count }) => (
    <rect
      key={x}
      className={styles['bar']}
      x={x}
      y={bottom - count * unit}
      width={Math.min(BAR_MAX, Math.max(1, width - 2))}
      height={count * unit}
    />
  ));
}

function Axis({ picture, y }: { picture: IncidentPicture; y: number }) {
  const { ticks, width } = picture;
  const zoneAtLeft = (ticks[0]?.x ?? width) > ZONE_ROOM;
  const zoneAtRight = !zoneAtLeft && (ticks.at(-1)?.x ?? 0) < width - ZONE_ROOM;
  return (
    <>
      <line className={styles['axis']} x1={0} x2={width} y1={y} y2={y} />
      {ticks.map(({ x, label }) => (
        <g key={x}>
          <line className={styles['axis']} x1={x} x2={x} y1={y} y2={y + TICK} />
          <text className={styles['axisLabel']} x={x} y={y + AXIS_LABELS - 2} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {zoneAtLeft || zoneAtRight ? (
        <text
          className={styles['axisLabel']}
          x={zoneAtLeft ? 0 : width}
          y={y + AXIS_LABELS - 2}
          textAnchor={zoneAtLeft ? 'start' : 'end'}
        >
          UTC
        </text>
      ) : null}
    </>
  );
}
