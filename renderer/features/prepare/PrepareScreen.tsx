import { useId } from 'react';
import { epochMs, type IsoDate, utcDay } from '#shared/domain/units';
import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { IncidentPicture } from '../../parts/incident-picture/IncidentPicture';
import { CommandKeys } from '../../parts/keys/CommandKeys';
import { keysOf } from '../../parts/keys/match-keys';
import { useCommand } from '../../parts/keys/use-command';
import { PastePanel } from '../../parts/paste/PastePanel';
import { usePaste } from '../../parts/paste/use-paste';
import { Timeline } from '../../parts/timeline/Timeline';
import { WriteUpTexts } from '../../parts/write-up/WriteUpTexts';
import { aimAt, showPasted, tell, useWindow } from '../../store/window';
import { Button } from '../../ui/Button';
import { Facts } from './Facts';
import { Impact } from './Impact';
import { IncidentHead } from './IncidentHead';
import { Milestones } from './Milestones';
import { People } from './People';
import { Preparation } from './Preparation';
import styles from './prepare.module.css';
import { Triage } from './Triage';

/** What the incident lead does in the half hour before the meeting. */
export function PrepareScreen() {
  const { record } = useIncident();
  const { commands } = useData();
  const { incident, events } = record;
  const pasted = useWindow((state) => state.pasted);
  const heading = useId();
  const day: IsoDate =
    incident.date ?? utcDay(events.find(({ at }) => at !== null)?.at ?? epochMs(Date.now()));

  useCommand('timeline.add', () => void addEvent());
  useCommand('timeline.paste', () => showPasted(''));

  async function addEvent(): Promise<void> {
    const added = await commands.addEvent(incident.id);
    if (added.ok) aimAt(placeOf('events', added.value.id, 'at'));
  }

  usePaste(showPasted);

  return (
    <div className={styles['screen']}>
      <IncidentHead />
      <div className={styles['picture']}>
        <IncidentPicture events={events} />
      </div>
      <div className={styles['work']}>
        <div>
          <section className={styles['section']} aria-labelledby={heading}>
            <div className={styles['sectionHead']}>
              <h2 id={heading}>Timeline</h2>
              <span className={styles['count']}>{countEvents(events.length)}</span>
              <span className="push" />
              <Button tone="plain" small onClick={() => showPasted('')} keys={keysOf('timeline.paste')}>
                Paste a timeline
              </Button>
              <Button small onClick={() => void addEvent()} keys={keysOf('timeline.add')}>
                Add event
              </Button>
            </div>
            {events.length === 0 ? (
              <p className={styles['empty']}>
                Paste what you have with <CommandKeys of="timeline.paste" />, or add the first event with{' '}
                <CommandKeys of="timeline.add" />. Chat messages, alert lines and tables are understood.
              </p>
            ) : (
              <Timeline day={day} />
            )}
          </section>
          <section className={styles['section']} aria-label="Write-up">
            <div className={styles['sectionHead']}>
              <h2>Write-up</h2>
            </div>
            <WriteUpTexts />
          </section>
        </div>
        <div className={styles['desk']}>
          {pasted === null ? (
            <>
              <Triage />
              <Preparation />
              <Facts />
              <Milestones day={day} />
              <People />
              <Impact />
            </>
          ) : (
            <PastePanel
              key={pasted}
              text={pasted}
              day={incident.date}
              onCancel={() => showPasted(null)}
              onTake={async (taken, dayOfPaste) => {
                const added = await commands.addEvents(incident.id, taken, { day: dayOfPaste });
                if (!added.ok) {
                  tell(added.message);
                  return;
                }
                showPasted(null);
                const [first] = added.value;
                if (first) aimAt(placeOf('events', first.id, 'text'));
              }}
            />
          )}
        </div>
      </div>
    </div>
  );
}

function countEvents(count: number): string {
  return `${count === 1 ? '1 event' : `${count} events`}, UTC`;
}
