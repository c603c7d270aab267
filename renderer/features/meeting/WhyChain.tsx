import { type FocusEvent, useState } from 'react';
import { isBlank } from '#shared/domain/incident/missing';
import { WHY_QUALITY } from '#shared/domain/incident/texts';
import type { Factor } from '#shared/domain/incident/types';
import { WHY_LABELS, WHYS_MAX, type WhyRole, whyChain } from '#shared/domain/incident/why-chain';
import { useData } from '../../data/data-provider';
import { useWhySaver } from '../../data/use-saving';
import { usePeople } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { focusNeighbour } from '../../parts/places/focus-rows';
import { EditableText } from '../../parts/text/EditableText';
import { aimAt } from '../../store/window';
import styles from './factor-row.module.css';

export interface WhyChainProps {
  factor: Factor;
  /** The link that somebody wants to add. */
  addedAt: number | null;
  onClose(): void;
}

const ASK = 'What made that possible?';
/** Further steps go no further to the right. */
const DEEPEST = 4;

/**
 * What made a factor possible, and what made that possible: Enter adds a link, the last is the condition that can be changed.
 * Drawn as steps to the right.
 */
export function WhyChain({ factor, addedAt, onClose }: WhyChainProps) {
  const { commands } = useData();
  /** The link that Enter has added after that one. */
  const [added, setAdded] = useState<number | null>(null);
  const { id, whys } = factor;
  const next = added ?? addedAt;
  const count = Math.min(Math.max(whys.length, next === null ? 0 : next + 1), WHYS_MAX);
  if (count === 0) return null;
  const roles = new Map(whyChain(factor).map(({ index, role }) => [index, role]));

  function goOn(index: number, text: string): void {
    if (isBlank(text) || index + 1 >= WHYS_MAX) return void focusNeighbour('down');
    setAdded(Math.max(index + 1, whys.length));
    aimAt(placeOf('factors', id, `whys.${Math.max(index + 1, whys.length)}`));
  }

  /** Once the focus has arrived where it goes: between two links, or when a text becomes an editor, it is nowhere for a moment. */
  function closeUnlessHere({ currentTarget }: FocusEvent): void {
    window.setTimeout(() => {
      if (currentTarget.contains(document.activeElement) || !document.hasFocus()) return;
      setAdded(null);
      onClose();
      void commands.closeWhys(id);
    });
  }

  return (
    <ol
      className={styles['chain']}
      aria-label={`What made F${factor.number} possible`}
      onBlur={closeUnlessHere}
    >
      <li className={styles['role']}>Immediate: F{factor.number} itself</li>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a link is its place in the chain
        <li key={index} className={styles['why']} data-depth={Math.min(index, DEEPEST)}>
          <WhyLine factor={factor} index={index} role={roles.get(index) ?? null} onEnter={goOn} />
        </li>
      ))}
    </ol>
  );
}

interface WhyLineProps {
  factor: Factor;
  index: number;
  /** Null while nothing is written in it. */
  role: WhyRole | null;
  onEnter(index: number, text: string): void;
}

function WhyLine({ factor, index, role, onEnter }: WhyLineProps) {
  const people = usePeople();
  const { id, number, whys } = factor;
  const label = `F${number}, step ${index + 1}: ${ASK}`;
  const saver = useWhySaver(id, index, label);
  return (
    <>
      <span className={styles['role']}>{role === null ? 'Next' : WHY_LABELS[role]}</span>
      <EditableText
        value={whys[index] ?? ''}
        label={label}
        placeholder={ASK}
        section="root_cause"
        quality={role === 'root' ? WHY_QUALITY : null}
        people={people}
        frame="row"
        place={placeOf('factors', id, `whys.${index}`)}
        onSave={(text) => saver.change(text)}
        onEnter={(text) => onEnter(index, text)}
        onEscape={() => aimAt(placeOf('factors', id, 'text'))}
      />
    </>
  );
}
