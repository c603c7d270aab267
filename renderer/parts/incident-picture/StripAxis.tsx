import type { IncidentPicture } from '#shared/domain/incident/picture';
import type { SecondZone } from '#shared/domain/incident/second-zone';
import styles from './drawing.module.css';
import { AXIS_LABELS, TICK } from './strip-layout';

const LABEL_BASE = AXIS_LABELS - 2;
const SECOND_BASE = LABEL_BASE + 16;
const CHAR = 6.8;
/** Half of a label, and air before it. */
const LABEL_ROOM = 22 + 8;

export interface StripAxisProps {
  readonly picture: IncidentPicture;
  readonly y: number;
  readonly second: SecondZone | null;
}

/** Round times in UTC, and below them the same in the zone of the people where they have another. */
export function StripAxis({ picture, y, second }: StripAxisProps) {
  const { ticks, width } = picture;
  return (
    <>
      <line className={styles['axis']} x1={0} x2={width} y1={y} y2={y} />
      {ticks.map(({ x }) => (
        <line key={x} className={styles['axis']} x1={x} x2={x} y1={y} y2={y + TICK} />
      ))}
      <Labels
        picture={picture}
        name="UTC"
        labels={ticks.map(({ label }) => label)}
        y={y + LABEL_BASE}
        className={styles['axisLabel']}
      />
      {second ? (
        <Labels
          picture={picture}
          name={second.name}
          labels={second.labels}
          y={y + SECOND_BASE}
          className={styles['secondLabel']}
        />
      ) : null}
    </>
  );
}

interface LabelsProps {
  readonly picture: IncidentPicture;
  readonly name: string;
  readonly labels: readonly string[];
  readonly y: number;
  readonly className: string | undefined;
}

/** The zone stands at the left, in place of a time that would touch it. */
function Labels({ picture, name, labels, y, className }: LabelsProps) {
  const room = name.length * CHAR + LABEL_ROOM;
  return (
    <>
      <text className={className} x={0} y={y}>
        {name}
      </text>
      {picture.ticks.map(({ x }, index) =>
        x < room ? null : (
          <text key={x} className={className} x={x} y={y} textAnchor="middle">
            {labels[index]}
          </text>
        ),
      )}
    </>
  );
}
