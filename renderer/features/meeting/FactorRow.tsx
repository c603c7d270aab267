import { memo } from 'react';
import { isBlank } from '#shared/domain/incident/missing';
import { FACTOR_QUALITY } from '#shared/domain/incident/texts';
import type { Factor } from '#shared/domain/incident/types';
import { useData } from '../../data/data-provider';
import { placeOf } from '../../parts/incident/places';
import { StoredText } from '../../parts/incident/StoredText';
import { CommandKeys } from '../../parts/keys/CommandKeys';
import { focusNeighbour } from '../../parts/places/focus-rows';
import { aimAt } from '../../store/window';
import { Pick } from '../../ui/Pick';
import { CaptureRow } from './CaptureRow';
import { CATEGORY_OPTIONS, EFFECT_OPTIONS } from './factor-options';
import styles from './factor-row.module.css';
import rows from './rows.module.css';
import { useActionFor } from './use-action-for';
import { WhyChain } from './WhyChain';

/** A part of a row that is shown although nothing is written there: the reason, or the link of its chain with that number. */
export type OpenedPart = 'accepted' | number;

export interface FactorRowProps {
  factor: Factor;
  /** The actions that answer it: `A1, A4`; empty where none does. */
  answers: string;
  opened: OpenedPart | null;
  onClose(): void;
}

/**
 * A factor, what it did, what made it possible, and what becomes of it: an action, or a reason to leave it. Drawn again only
 * where it has changed: each line that is kept would otherwise draw all rows above it.
 */
export const FactorRow = memo(
  ShownFactor,
  (before, now) =>
    before.factor.id === now.factor.id &&
    before.factor.rev === now.factor.rev &&
    before.answers === now.answers &&
    before.opened === now.opened,
);

function ShownFactor({ factor, answers, opened, onClose }: FactorRowProps) {
  const { commands } = useData();
  const name = `F${factor.number}`;
  return (
    <CaptureRow
      table="factors"
      of={{ table: 'factors', id: factor.id, field: 'text', label: `Contributing factor ${name}` }}
      row={factor}
      value={factor.text}
      section="contributing"
      quality={FACTOR_QUALITY}
      number={name}
      aside={
        <>
          <Pick
            label={`Effect of ${name}`}
            value={factor.effect}
            options={EFFECT_OPTIONS}
            empty="Effect…"
            place={placeOf('factors', factor.id, 'effect')}
            onPick={(effect) => void commands.patchFactor(factor.id, { effect })}
          />
          <div className={styles['category']} data-empty={factor.category === null}>
            <Pick
              label={`Category of ${name}`}
              value={factor.category}
              options={CATEGORY_OPTIONS}
              empty="Category…"
              place={placeOf('factors', factor.id, 'category')}
              onPick={(category) => void commands.patchFactor(factor.id, { category })}
            />
          </div>
          <Outcome factor={factor} answers={answers} />
        </>
      }
    >
      <WhyChain factor={factor} addedAt={typeof opened === 'number' ? opened : null} onClose={onClose} />
      {opened === 'accepted' || !isBlank(factor.accepted) ? (
        <Acceptance factor={factor} onClose={onClose} />
      ) : null}
      <p className={styles['offers']}>
        <span>
          Accept, because… <CommandKeys of="line.accept" />
        </span>
        <span>
          What made that possible? <CommandKeys of="line.whys" />
        </span>
      </p>
    </CaptureRow>
  );
}

/** The action that a factor leads to, or that it is accepted, or that nothing has been said yet. */
function Outcome({ factor, answers }: Omit<FactorRowProps, 'opened' | 'onClose'>) {
  const addActionFor = useActionFor();
  if (answers !== '') return <div>Action {answers}</div>;
  if (!isBlank(factor.accepted)) return <div>Accepted, with reason</div>;
  return (
    <button
      type="button"
      className={rows['link']}
      data-place={placeOf('factors', factor.id, 'actions')}
      onClick={() => addActionFor(factor)}
    >
      No action yet
      <span className="visually-hidden"> for F{factor.number}: add one</span>
    </button>
  );
}

/** Why nothing is done about a factor. A reason that is wiped out is one that was never given. */
function Acceptance({ factor, onClose }: { factor: Factor; onClose: () => void }) {
  return (
    <div className={styles['accepted']}>
      <span>Accepted, because</span>
      <StoredText
        of={{
          table: 'factors',
          id: factor.id,
          field: 'accepted',
          label: `F${factor.number} is accepted, because`,
        }}
        row={factor}
        value={factor.accepted}
        placeholder="a word or two, for whoever reads this later"
        section="contributing"
        frame="row"
        onEnter={() => focusNeighbour('down')}
        onEscape={() => aimAt(placeOf('factors', factor.id, 'text'))}
        onBlur={onClose}
      />
    </div>
  );
}
