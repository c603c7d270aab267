import { useHandOffSides } from '../../data/queries';
import { runCommand } from '../../parts/keys/command-bus';
import { keysOf } from '../../parts/keys/match-keys';
import { useWindow } from '../../store/window';
import { Button } from '../../ui/Button';
import { CompareFile } from './CompareFile';
import styles from './handoff.module.css';
import { NewIncident } from './NewIncident';
import type { SoundFile } from './sound-file';
import { useLeave } from './use-leave';

/** A hand-off file that was opened: what is wrong with it, what it would add, or how it differs from what is here. */
export function OpenScreen() {
  const opened = useWindow((state) => state.opened[0]);
  const leave = useLeave();
  if (opened?.ok) return <SoundFileScreen key={opened.handOff.id} file={opened} />;
  return (
    <section className={styles['narrow']} aria-label="Hand-off file">
      <h1>{opened ? 'The file was not opened' : 'No file is open'}</h1>
      <p className={styles['about']} role={opened ? 'alert' : undefined}>
        {opened
          ? opened.message
          : 'A hand-off file holds one incident, as somebody saved it with Debrief. Open one to see what is in it.'}
      </p>
      <div className={styles['answers']}>
        <Button keys={keysOf('handoff.open')} onClick={() => runCommand('handoff.open')}>
          {opened ? 'Open another file' : 'Open hand-off file'}
        </Button>
        <Button tone="plain" onClick={leave}>
          Back
        </Button>
      </div>
    </section>
  );
}

function SoundFileScreen({ file }: { file: SoundFile }) {
  const sides = useHandOffSides(file.handOff);
  if (sides === undefined) return null;
  return sides.mine === null ? (
    <NewIncident file={file} />
  ) : (
    <CompareFile file={file} mine={sides.mine} base={sides.base} />
  );
}
