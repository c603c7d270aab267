import { useState } from 'react';
import { useData } from '../../data/data-provider';
import { useCreateIncident } from '../../parts/incident/use-create-incident';
import { PastePanel } from '../../parts/paste/PastePanel';
import { showPasted } from '../../store/window';
import styles from './log.module.css';

/** A pasted timeline becomes a new incident, once its preview has been agreed to. */
export function PasteToNew({ text, onCancel }: { text: string; onCancel?: () => void }) {
  const { commands } = useData();
  const create = useCreateIncident();
  const [previewing, setPreviewing] = useState(text !== '');
  return (
    <section className={styles['paste']}>
      {previewing ? null : (
        <>
          <h1>Paste what you have of the timeline</h1>
          <p>
            Chat messages, alert lines, a table. Debrief shows what it understood before anything is kept.
          </p>
        </>
      )}
      <PastePanel
        key={text}
        text={text}
        day={null}
        onPasted={setPreviewing}
        onCancel={onCancel}
        onTake={async (events, date) => {
          const id = await create({ date });
          if (id === null) return;
          const added = await commands.addEvents(id, events);
          if (added.ok) showPasted(null);
        }}
      />
    </section>
  );
}
