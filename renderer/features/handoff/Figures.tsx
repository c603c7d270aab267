import { FigureList } from '../../ui/FigureList';
import type { DifferenceGroup } from './difference-groups';
import styles from './hand-off.module.css';

const LABELS = {
  both: 'On both sides',
  theirs: 'In the file',
  mine: 'Only here',
  unknown: 'Different',
} as const;

/** How much there is of what. */
export function Figures({ groups, same }: { groups: readonly DifferenceGroup[]; same: number }) {
  return (
    <FigureList className={styles['figures']}>
      {groups.map(({ id, differences }) => (
        <div key={id}>
          <dt>{LABELS[id]}</dt>
          <dd>{differences.length}</dd>
        </div>
      ))}
      <div>
        <dt>Rows alike</dt>
        <dd>{same}</dd>
      </div>
    </FigureList>
  );
}
