import { useHandOffSides } from '../../data/queries';
import { runCommand } from '../../parts/keys/command-bus';
import { keysOf } from '../../parts/keys/match-keys';
import { useWindow } from '../../store/window';
import { Button } from '../../ui/Button';
import { NarrowPage } from '../../ui/NarrowPage';
import { useTakenFocus } from '../../ui/use-taken-focus';
import { CompareFile } from './CompareFile';
import styles from './hand-off.module.css';
import { NewIncident } from './NewIncident';
import type { SoundFile } from './sound-file';
import { useLeave } from './use-leave';

/** A hand-off file that was opened: what is wrong with it, what it would add, or how it differs from what is here. */
export function OpenScreen() {
  const opened = useWindow((state) => state.opened[0]);
  if (opened?.ok) return <SoundFileScreen key={opened.handOff.id} file={opened} />;
  return <NoFile key={opened ? 'refused' : 'none'} message={opened?.message ?? null} />;
}

function NoFile({ message }: { message: string | null }) {
  const leave = useLeave();
  const heading = useTakenFocus<HTMLHeadingElement>();
  return (
    <NarrowPage
      className={styles['alone']}
      aria-label="Hand-off file"
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <h1 ref={heading} tabIndex={-1}>
        {message === null ? 'No file is open' : 'The file was not opened'}
      </h1>
      <p className={styles['about']} role={message === null ? undefined : 'alert'}>
        {message ??
          'A hand-off file holds one incident, as somebody saved it with Debrief. Open one to see what is in it.'}
      </p>
      <div className={styles['answers']}>
        <Button keys={keysOf('handoff.open')} onClick={() => runCommand('handoff.open')}>
          {message === null ? 'Open hand-off file' : 'Open another file'}
        </Button>
        <Button tone="plain" keys="Escape" onClick={leave}>
          Back
        </Button>
      </div>
    </NarrowPage>
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
