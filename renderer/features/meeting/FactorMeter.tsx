import { answering, type FactorState, factorState } from '#shared/domain/incident/factor-state';
import type { Action, Factor } from '#shared/domain/incident/types';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { aimAt, openCapture } from '../../store/window';
import { useDraft } from './drafts-context';
import styles from './meter.module.css';

/** Which factors lead to an action, or are accepted with a reason. The words carry the meaning; each cell leads to its factor. */
export function FactorMeter() {
  const { incident, factors, actions } = useIncident().record;
  const isWriting = (useDraft('factors')?.text ?? '').trim() !== '';
  if (factors.length === 0 && !isWriting) return null;
  const states = factors.map((factor) => factorState(factor, actions));

  function goTo(place: string): void {
    openCapture('factors');
    aimAt(place);
  }

  return (
    <div className={styles['meter']}>
      <div className={styles['cells']}>
        {factors.map((factor) => (
          <button
            key={factor.id}
            type="button"
            className={styles['cell']}
            data-kind={factorState(factor, actions)}
            aria-label={`F${factor.number}: ${sayState(factor, actions)}. ${factor.text}`}
            onClick={() => goTo(placeOf('factors', factor.id, 'text'))}
          />
        ))}
        {isWriting ? (
          <button
            type="button"
            className={styles['cell']}
            data-kind="draft"
            aria-label={`F${incident.nextFactor}: being written`}
            onClick={() => goTo(placeOf('drafts', incident.id, 'factors'))}
          />
        ) : null}
      </div>
      {factors.length > 0 ? <Words factors={factors} states={states} /> : null}
    </div>
  );
}

function Words({ factors, states }: { factors: readonly Factor[]; states: readonly FactorState[] }) {
  const count = (state: FactorState) => states.filter((one) => one === state).length;
  const answered = count('answered');
  const accepted = count('accepted');
  const open = factors.filter((_, index) => states[index] === 'open');
  // Which ones, as long as there are few enough to be said.
  const which =
    open.length > 0 && open.length <= 3 ? `: ${open.map(({ number }) => `F${number}`).join(', ')}` : '';
  return (
    <span>
      {answered} {answered === 1 ? 'leads' : 'lead'} to an action
      {accepted > 0 ? `, ${accepted} accepted` : ''}
      {open.length > 0 ? (
        <>
          ,{' '}
          <b>
            {open.length} open{which}
          </b>
        </>
      ) : null}
    </span>
  );
}

function sayState(factor: Factor, actions: readonly Action[]): string {
  const state = factorState(factor, actions);
  if (state === 'accepted') return `accepted, ${factor.accepted.trim()}`;
  if (state === 'open') return 'no action yet';
  return `leads to an action, ${answering(factor, actions)
    .map(({ number }) => `A${number}`)
    .join(', ')}`;
}
