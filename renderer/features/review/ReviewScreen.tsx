import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Place } from '#shared/domain/incident/missing';
import { WRITE_UPS } from '#shared/domain/incident/types';
import { useIncident } from '../../parts/incident/incident-context';
import { useCommand } from '../../parts/keys/use-command';
import { incidentRoute } from '../../parts/places/routes';
import { useCheck } from '../../parts/text/use-findings';
import { WriteUpTexts } from '../../parts/write-up/WriteUpTexts';
import { useRoom } from '../../store/room';
import { aimAt, openCapture } from '../../store/window';
import { Exports } from './Exports';
import { focusLeftItem, useFocusKept } from './focus-items';
import { KeptList } from './KeptList';
import { LeftList } from './LeftList';
import { goalOf, isPrivateItem, keptItems, leftItems, stageOf } from './left-items';
import { Preview } from './Preview';
import { Reviewers } from './Reviewers';
import styles from './review-screen.module.css';

/** What is left to look at on one side, the document as it will be on the other. */
export function ReviewScreen() {
  const { record, people } = useIncident();
  const [, navigate] = useLocation();
  const check = useCheck(people);
  const hides = useRoom(({ hidesPrivate }) => hidesPrivate);
  const items = leftItems(record, check).filter((item) => !hides || !isPrivateItem(item, record));
  const [tab, setTab] = useState<'page' | 'markdown'>('page');
  const left = useRef<HTMLDivElement>(null);
  const incidentId = record.incident.id;

  function goTo(place: Place): void {
    const { field } = place;
    const stage = stageOf(place, record);
    const isHere = place.table === 'incident' && (isWriteUp(field) || field === 'reviewed');
    if (!isHere) {
      openCapture(stage);
      navigate(incidentRoute(incidentId, stage === null ? 'prepare' : 'meet'));
    }
    aimAt(goalOf(place));
  }

  useFocusKept(left);
  useCommand('finding.next', () => focusLeftItem(1));
  useCommand('finding.previous', () => focusLeftItem(-1));

  return (
    <div className={styles['review']}>
      <div ref={left} className={styles['left']}>
        <LeftList items={items} hides={hides} onGo={goTo} />
        {hides ? null : <KeptList items={keptItems(record, check)} onGo={goTo} />}
        <Reviewers />
        <section className={styles['writeUp']} aria-label="Write-up">
          <h2>Write-up</h2>
          <WriteUpTexts />
        </section>
      </div>
      <div className={styles['right']}>
        <Preview tab={tab} onTab={setTab} />
        <Exports />
      </div>
    </div>
  );
}

function isWriteUp(field: string): boolean {
  return field.startsWith('followUp') || WRITE_UPS.some((one) => one === field);
}
