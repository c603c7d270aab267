import { useState } from 'react';
import { summarise } from '#shared/domain/handoff/summary';
import { useData } from '../../data/data-provider';
import { keysOf } from '../../parts/keys/match-keys';
import { useCommand } from '../../parts/keys/use-command';
import { incidentRoute } from '../../parts/places/routes';
import { Button } from '../../ui/Button';
import { NarrowPage } from '../../ui/NarrowPage';
import { FileHead } from './FileHead';
import styles from './hand-off.module.css';
import type { SoundFile } from './sound-file';
import { useFinish, useLeave } from './use-leave';

/** An incident that is not on this computer yet: what would come, before it does. */
export function NewIncident({ file }: { file: SoundFile }) {
  const { commands } = useData();
  const finish = useFinish();
  const leave = useLeave();
  const [refusal, setRefusal] = useState('');
  const { open, private: hidden } = summarise(file.handOff.record);

  useCommand('handoff.take', () => void add());

  async function add(): Promise<void> {
    const added = await commands.addHandOff(file.handOff);
    if (!added.ok) return setRefusal(added.message);
    finish(incidentRoute(added.value, 'prepare'), `Added from “${file.name}”.`);
  }

  return (
    <NarrowPage
      className={styles['alone']}
      aria-label="Hand-off file"
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <FileHead file={file}>This incident is not on this computer yet.</FileHead>
      <dl className={styles['holds']}>
        <dt>It holds</dt>
        <dd>{open.length === 0 ? 'Nothing but its title and facts' : open.join(', ')}</dd>
        <dt>Private</dt>
        <dd>{hidden.length === 0 ? 'Nothing so far' : hidden.join(', ')}</dd>
      </dl>
      <p className={styles['refusal']} role="alert">
        {refusal}
      </p>
      <div className={styles['answers']}>
        <Button tone="primary" keys={keysOf('handoff.take')} onClick={() => void add()}>
          Add this incident
        </Button>
        <Button tone="plain" keys="Escape" onClick={leave}>
          Leave it
        </Button>
      </div>
    </NarrowPage>
  );
}
