import type { ReactNode } from 'react';
import type { Naming, RoomLook, RoomPolicy } from '#shared/domain/incident/policy';
import { useData } from '../../data/data-provider';
import { usePolicy } from '../../parts/incident/policy-context';
import { Pick } from '../../ui/Pick';
import { PolicySection } from './PolicySection';
import styles from './policy.module.css';

const NAMING: Readonly<Record<Naming, string>> = { roles: 'By their role', names: 'By name' };
const LOOKS: Readonly<Record<RoomLook, string>> = {
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

/** What the room, and a reader, is shown of people; how the room view looks. */
export function RoomSettings() {
  const { room } = usePolicy();
  const { commands } = useData();
  const change = (fields: Partial<RoomPolicy>) => void commands.editPolicy({ part: 'room', fields });
  return (
    <PolicySection
      part="room"
      title="Room view and names"
      about="The room sees captured lines, never findings, notes or questions. “Sarah restarted it” is shown as “Payments on-call restarted it”; what you typed stays as it is."
    >
      <ul data-of="room">
        <Row words="People in the lines of the room view" place="settings:policy:room">
          {(label, place) => (
            <Choice
              label={label}
              place={place}
              value={room.names}
              labels={NAMING}
              onPick={(names) => change({ names })}
            />
          )}
        </Row>
        <Row words="Owners of actions in the room view">
          {(label) => (
            <Choice
              label={label}
              value={room.owners}
              labels={NAMING}
              onPick={(owners) => change({ owners })}
            />
          )}
        </Row>
        <Row words="People in the texts of documents">
          {(label) => (
            <Choice
              label={label}
              value={room.documents}
              labels={NAMING}
              onPick={(documents) => change({ documents })}
            />
          )}
        </Row>
        <Row words="Look of the room view">
          {(label) => (
            <Choice label={label} value={room.look} labels={LOOKS} onPick={(look) => change({ look })} />
          )}
        </Row>
      </ul>
    </PolicySection>
  );
}

interface RowProps {
  words: string;
  place?: string;
  children: (label: string, place?: string) => ReactNode;
}

function Row({ words, place, children }: RowProps) {
  return (
    <li className={styles['row']} data-of="room">
      <span>{words}</span>
      {children(words, place)}
    </li>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  place?: string | undefined;
  value: T;
  /** The first is what Debrief brings, or what is plainest. */
  labels: Readonly<Record<T, string>>;
  onPick: (value: T) => void;
}

function Choice<T extends string>({ label, place, value, labels, onPick }: ChoiceProps<T>) {
  const [first, ...others] = Object.keys(labels) as [T, ...T[]]; // the keys of this very table
  return (
    <Pick
      label={label}
      value={value === first ? null : value}
      options={others.map((other) => ({ value: other, label: labels[other] }))}
      empty={labels[first]}
      {...(place === undefined ? {} : { place })}
      onPick={(picked) => onPick(picked ?? first)}
    />
  );
}
