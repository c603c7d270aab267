import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { aimAt } from '../../store/window';
import { answering } from './answers';
import styles from './meeting.module.css';

/** Which factors lead to an action. The words carry the meaning; each cell leads to its factor. */
export function FactorMeter() {
  const { factors, actions } = useIncident().record;
  if (factors.length === 0) return null;
  const open = factors.filter((factor) => answering(factor, actions).length === 0);
  const answered = factors.length - open.length;
  return (
    <div className={styles['meter']}>
      <div className={styles['cells']}>
        {factors.map((factor) => {
          const isOpen = open.includes(factor);
          return (
            <button
              key={factor.id}
              type="button"
              className={styles['cell']}
              data-kind={isOpen ? 'open' : 'answered'}
              aria-label={`F${factor.number}: ${isOpen ? 'no action yet' : 'leads to an action'}`}
              onClick={() => aimAt(placeOf('factors', factor.id, 'text'))}
            />
          );
        })}
      </div>
      <span>
        {answered} {answered === 1 ? 'leads' : 'lead'} to an action
        {open.length > 0 ? (
          <>
            , <b>{open.length} open</b>
          </>
        ) : null}
      </span>
    </div>
  );
}
