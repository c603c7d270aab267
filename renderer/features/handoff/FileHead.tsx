import type { ReactNode } from 'react';
import { useSetting } from '../../data/queries';
import { formatLocalMoment } from '../../parts/clock/local-time';
import { useTakenFocus } from '../../ui/use-taken-focus';
import styles from './hand-off.module.css';
import type { SoundFile } from './sound-file';

/** Whose incident it is, and which file. Takes the focus, since the file may have come from outside the window. */
export function FileHead({ file, children }: { file: SoundFile; children?: ReactNode }) {
  const { name, handOff } = file;
  const copy = useSetting('copy');
  const heading = useTakenFocus<HTMLHeadingElement>();
  const where = copy === handOff.copy ? 'on this computer' : 'on another computer';
  return (
    <div className={styles['head']}>
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {handOff.record.incident.title || 'Untitled incident'}
      </h1>
      <p className={styles['about']}>
        “<bdi>{name}</bdi>”, saved {formatLocalMoment(handOff.savedAt)} {where}. {children}
      </p>
    </div>
  );
}
