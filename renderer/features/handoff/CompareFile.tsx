import { useCallback, useMemo, useState } from 'react';
import { compareRecords } from '#shared/domain/handoff/compare';
import { fitTogether } from '#shared/domain/handoff/fit-together';
import { countTaken, mergeRecords } from '#shared/domain/handoff/merge';
import type { Choices, Difference, Side } from '#shared/domain/handoff/types';
import type { IncidentRecord } from '#shared/domain/incident/types';
import { useData } from '../../data/data-provider';
import { keysOf } from '../../parts/keys/match-keys';
import { useCommand } from '../../parts/keys/use-command';
import { incidentRoute } from '../../parts/places/routes';
import { Button } from '../../ui/Button';
import { writeKeys } from '../../ui/Keys';
import { NarrowPage } from '../../ui/NarrowPage';
import styles from './compare.module.css';
import { DifferenceList } from './DifferenceList';
import { groupDifferences } from './difference-groups';
import { Figures } from './Figures';
import { FileHead } from './FileHead';
import handOff from './hand-off.module.css';
import type { SoundFile } from './sound-file';
import { useFinish, useLeave } from './use-leave';

export interface CompareFileProps {
  file: SoundFile;
  mine: IncidentRecord;
  base: IncidentRecord | null;
}

/** An incident that is on this computer as well: what differs, who changed it, and which side to take. */
export function CompareFile(props: CompareFileProps) {
  const leave = useLeave();
  if (fitTogether(props.mine, props.file.handOff.record)) return <Comparing {...props} />;
  return (
    <NarrowPage className={handOff['alone']} aria-label="Hand-off file">
      <FileHead file={props.file} />
      <p className={handOff['refusal']} role="alert">
        This file and what is here cannot be put together: rows of the one are other rows in the other, which
        no Debrief writes. Nothing was changed.
      </p>
      <div className={handOff['answers']}>
        <Button onClick={leave}>Back</Button>
      </div>
    </NarrowPage>
  );
}

function Comparing({ file, mine, base }: CompareFileProps) {
  const { commands } = useData();
  const finish = useFinish();
  const leave = useLeave();
  const [choices, setChoices] = useState<Choices>({});
  const [refusal, setRefusal] = useState('');
  const theirs = file.handOff.record;
  const comparison = useMemo(() => compareRecords({ base, mine, theirs }), [base, mine, theirs]);
  const groups = useMemo(() => groupDifferences(comparison), [comparison]);
  const notes = useMemo(() => mergeRecords(comparison, choices).notes, [comparison, choices]);
  const taken = countTaken(comparison, choices);
  const isDeleted = mine.incident.deletedAt !== null;
  const isNews = isDeleted || taken > 0 || groups.some(({ id }) => id !== 'mine');
  const route = incidentRoute(mine.incident.id, 'prepare');

  const choose = useCallback((differences: readonly Difference[], side: Side) => {
    const chosen = Object.fromEntries(differences.map(({ key }) => [key, side]));
    setChoices((before) => ({ ...before, ...chosen }));
  }, []);

  useCommand('handoff.take', () => void (isNews ? merge() : finish(route, null)));

  async function merge(): Promise<void> {
    const merged = await commands.mergeHandOff(file.handOff, choices, mine.incident.rev);
    if (!merged.ok) return setRefusal(merged.message);
    const { taken: count, notes: said } = merged.value;
    const undo = `${writeKeys(keysOf('undo'))} takes all of it back.`;
    finish(route, [`${sayTaken(count)} taken from the file. ${undo}`, ...said].join(' '));
  }

  return (
    <section
      className={styles['compare']}
      aria-label="Hand-off file"
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <div className={styles['scroll']}>
        <FileHead file={file}>
          {isDeleted ? 'Here it was deleted; taking the file brings it back.' : ''}{' '}
          {groups.length === 0 ? 'Nothing in it differs from what is here.' : ''}
          {!isNews && groups.length > 0 ? 'It holds nothing that is not here already.' : ''}
        </FileHead>
        <Figures groups={groups} same={comparison.same} />
        {groups.map((group) => (
          <DifferenceList
            key={group.id}
            group={group}
            comparison={comparison}
            choices={choices}
            onChoose={choose}
          />
        ))}
      </div>
      <div className={styles['foot']}>
        {notes.length === 0 ? null : (
          <ul className={styles['notes']} aria-label="What has to change so that both sides fit">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        <p className={handOff['refusal']} role="alert">
          {refusal}
        </p>
        <div className={handOff['answers']}>
          {isNews ? (
            <Button tone="primary" keys={keysOf('handoff.take')} onClick={() => void merge()}>
              {sayMerge(taken, isDeleted)}
            </Button>
          ) : (
            <Button tone="primary" keys={keysOf('handoff.take')} onClick={() => finish(route, null)}>
              Go to the incident
            </Button>
          )}
          <Button tone="plain" keys="Escape" onClick={leave}>
            {isNews ? 'Decide later' : 'Back'}
          </Button>
          <span className={handOff['hint']}>
            {isNews ? `One step: ${writeKeys(keysOf('undo'))} takes all of it back.` : ''}
          </span>
        </div>
      </div>
    </section>
  );
}

function sayMerge(taken: number, isDeleted: boolean): string {
  if (isDeleted)
    return taken === 0 ? 'Bring it back as it was here' : `Bring it back, with ${taken} from the file`;
  return taken === 0 ? 'Keep all as it is here' : `Take ${taken} from the file`;
}

function sayTaken(taken: number): string {
  return taken === 0 ? 'Nothing' : taken === 1 ? '1 change' : `${taken} changes`;
}
