import { Menu } from '@mantine/core';
import type { Action } from '#shared/domain/incident/types';
import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { ShownText } from '../../parts/text/ShownText';
import { AskedMenu } from '../../ui/AskedMenu';
import { InlineButton } from '../../ui/InlineButton';
import styles from './answers.module.css';

const TICK = <span className={styles['tick']} />;

/** The factors that an action answers: none, one or several. */
export function AnswersPick({ action, name, place }: { action: Action; name: string; place: string }) {
  const { factors } = useIncident().record;
  const answered = factors.filter(({ id }) => action.factorIds.includes(id));
  const shown = answered.map(({ number }) => `F${number}`).join(', ');

  return (
    <AskedMenu
      closeOnItemClick={false}
      position="bottom-end"
      checkIcon={TICK}
      target={(props) => (
        <InlineButton
          {...props}
          data-place={place}
          data-empty={shown === ''}
          aria-label={`Factors that ${name} answers: ${shown || 'none yet'}`}
        >
          {shown || 'Answers?'}
        </InlineButton>
      )}
    >
      <FactorOptions action={action} />
    </AskedMenu>
  );
}

function FactorOptions({ action }: { action: Action }) {
  const { factors } = useIncident().record;
  const { commands } = useData();

  function toggle(id: string): void {
    const factorIds = action.factorIds.includes(id)
      ? action.factorIds.filter((one) => one !== id)
      : [...action.factorIds, id];
    void commands.patchAction(action.id, { factorIds });
  }

  if (factors.length === 0) return <Menu.Item aria-disabled="true">No factors yet</Menu.Item>;
  return factors.map((factor) => (
    <Menu.CheckboxItem
      key={factor.id}
      checked={action.factorIds.includes(factor.id)}
      className={styles['item']}
      onChange={() => toggle(factor.id)}
    >
      <b>F{factor.number}</b> <ShownText text={factor.text} />
    </Menu.CheckboxItem>
  ));
}
