import { useState } from 'react';
import { documentFileName } from '#shared/domain/document/file-name';
import { summarise } from '#shared/domain/handoff/summary';
import { epochMs } from '#shared/domain/units';
import { printHandOff } from '#shared/schema/handoff';
import { version } from '../../../package.json';
import { useData } from '../../data/data-provider';
import { useReadNow } from '../../data/queries';
import { useIncident } from '../../parts/incident/incident-context';
import { useCommand } from '../../parts/keys/use-command';
import { usePlatform } from '../../platform/context';
import { tell } from '../../store/window';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './hand-off.module.css';

/** Answers to “Save hand-off file” on every screen of an incident: says what goes out, then asks where to. */
export function SaveHandOff() {
  const [asking, setAsking] = useState(false);
  useCommand('handoff.save', () => setAsking(true));
  return asking ? <SaveQuestion onClose={() => setAsking(false)} /> : null;
}

function SaveQuestion({ onClose }: { onClose: () => void }) {
  const { record: shown } = useIncident();
  const { commands } = useData();
  const platform = usePlatform();
  const readNow = useReadNow(shown.incident.id);
  const { private: hidden } = summarise(shown);

  async function save(): Promise<void> {
    onClose();
    tell(await saveNow());
  }

  async function saveNow(): Promise<string> {
    const record = (await readNow()) ?? shown;
    const about = await commands.describeHandOff(record.incident.id);
    if (!about.ok) return about.message;
    const handOff = { ...about.value, savedAt: epochMs(Date.now()), program: version, record };
    const printed = printHandOff(handOff);
    if (!printed.ok) return printed.message;
    const suggestedName = documentFileName(record, 'debrief');
    const outcome = await platform.saveDocument({ suggestedName, text: printed.text });
    if (outcome.kind === 'cancelled') return 'Nothing was saved.';
    if (outcome.kind === 'failed') return outcome.message;
    await commands.keepHandOff(handOff);
    return `Saved ${outcome.name}. When it comes back, Debrief shows what has changed.`;
  }

  return (
    <Dialog title="Save hand-off file" onClose={onClose}>
      <p>
        One file with all of this incident, for whoever goes on with it in Debrief. It is readable text, and
        not for everybody: names as typed, and what no export holds.
      </p>
      <p className={styles['private']}>
        {hidden.length === 0
          ? 'So far there are no private notes and no questions for the room in it.'
          : `Private: ${hidden.join(', ')}.`}
      </p>
      <div className={styles['answers']}>
        <Button tone="primary" data-autofocus onClick={() => void save()}>
          Save file
        </Button>
        <Button tone="plain" keys="Escape" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </Dialog>
  );
}
