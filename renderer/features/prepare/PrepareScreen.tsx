import { useId, useRef } from 'react';
import { epochMs, type IsoDate, utcDay } from '#shared/domain/units';
import { useData } from '../../data/data-provider';
import { EvidencePanel } from '../../parts/evidence/EvidencePanel';
import { keyOfSource } from '../../parts/evidence/source-key';
import { useDrop } from '../../parts/evidence/use-drop';
import { useLeaveEvidence } from '../../parts/evidence/use-leave-evidence';
import { usePaste } from '../../parts/evidence/use-paste';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { LivePicture } from '../../parts/incident-picture/LivePicture';
import { CommandKeys } from '../../parts/keys/CommandKeys';
import { keysOf } from '../../parts/keys/match-keys';
import { useCommand } from '../../parts/keys/use-command';
import { HeldMeetings } from '../../parts/meetings/HeldMeetings';
import { Timeline } from '../../parts/timeline/Timeline';
import { WriteUpTexts } from '../../parts/write-up/WriteUpTexts';
import { aimAt, closeEvidence, showEvidence, showFiles, tell, useWindow } from '../../store/window';
import { Button } from '../../ui/Button';
import { Facts } from './Facts';
import { Impact } from './Impact';
import { IncidentHead } from './IncidentHead';
import { Milestones } from './Milestones';
import { People } from './People';
import { Preparation } from './Preparation';
import styles from './prepare-screen.module.css';
import sections from './sections.module.css';
import { Triage } from './Triage';

/** What the incident lead does in the half hour before the meeting. */
export function PrepareScreen() {
  const { record } = useIncident();
  const { commands } = useData();
  const { incident, events } = record;
  const evidence = useWindow((state) => state.evidence);
  const heading = useId();
  const desk = useRef<HTMLDivElement>(null);
  const asking = placeOf('incidents', incident.id, 'evidence');
  const whenEmpty = placeOf('incidents', incident.id, 'events');
  const day: IsoDate =
    incident.date ?? utcDay(events.find(({ at }) => at !== null)?.at ?? epochMs(Date.now()));

  useCommand('timeline.add', () => void addEvent());
  useCommand('timeline.paste', () => showEvidence('ask'));

  async function addEvent(): Promise<void> {
    const added = await commands.addEvent(incident.id);
    if (added.ok) aimAt(placeOf('events', added.value.id, 'at'));
  }

  usePaste((text) => showEvidence({ kind: 'text', text }));
  const isOver = useDrop(showFiles);
  useLeaveEvidence(desk, evidence !== null, asking);

  return (
    <div className={styles['screen']} data-over={isOver} data-previewing={evidence !== null}>
      <IncidentHead />
      <div className={styles['picture']}>
        <LivePicture events={events} zone={incident.zone} />
      </div>
      <div className={styles['work']}>
        <div>
          <section className={sections['section']} aria-labelledby={heading}>
            <div className={sections['sectionHead']}>
              <h2 id={heading}>Timeline</h2>
              <span className={sections['count']}>{countEvents(events.length)}</span>
              <span className="push" />
              <span data-place={asking}>
                <Button
                  tone="plain"
                  small
                  onClick={() => showEvidence('ask')}
                  keys={keysOf('timeline.paste')}
                >
                  Import evidence
                </Button>
              </span>
              <span data-place={whenEmpty}>
                <Button small onClick={() => void addEvent()} keys={keysOf('timeline.add')}>
                  Add event
                </Button>
              </span>
            </div>
            {events.length === 0 ? (
              <p className={sections['empty']}>
                Drop a file here, paste what you have with <CommandKeys of="timeline.paste" />, or add the
                first event with <CommandKeys of="timeline.add" />. Chats, alerts, exports and tables are
                understood.
              </p>
            ) : (
              <Timeline day={day} whenEmpty={whenEmpty} />
            )}
          </section>
          <section className={sections['section']} aria-label="Write-up">
            <div className={sections['sectionHead']}>
              <h2>Write-up</h2>
            </div>
            <WriteUpTexts />
          </section>
        </div>
        <div ref={desk} className={styles['desk']} data-previewing={evidence !== null}>
          {evidence === null ? (
            <>
              <div>
                <Triage />
                <Preparation />
              </div>
              <div>
                <Facts />
                <HeldMeetings />
                <Milestones day={day} />
              </div>
              <div>
                <People />
                <Impact />
              </div>
            </>
          ) : (
            <EvidencePanel
              key={keyOfSource(evidence)}
              source={evidence === 'ask' ? null : evidence}
              events={events}
              day={incident.date}
              zone={incident.zone}
              onCancel={closeEvidence}
              onTake={async (plan, assumed) => {
                const taken = await commands.takeImport(incident.id, plan, assumed);
                if (!taken.ok) {
                  tell(taken.message);
                  return;
                }
                closeEvidence();
                const [first] = taken.value;
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
