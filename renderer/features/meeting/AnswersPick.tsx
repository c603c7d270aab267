import { Menu } from '@mantine/core';
import type { Action } from '#shared/domain/incident/types';
import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import styles from './answers.module.css';

/** The mark of a chosen factor is drawn by our styles. */
const NO_ICON = <span hidden />;

/** The factors that an action answers: none, one or several. */
export function AnswersPick({ action, name, place }: { action: Action; name: string; place: string }) {
  const { factors } = useIncident().record;
  const answered = factors.filter(({ id }) => action.factorIds.includes(id));
  const shown = answered.map(({ number }) => `F${number}`).join(', ');

  return (
    <Menu closeOnItemClick={false} position="bottom-end" alignItemsLabels="none" checkIcon={NO_ICON}>
      <Menu.Target>
        <button
          type="button"
          className={styles['target']}
          data-place={place}
          data-empty={shown === ''}
          aria-label={`Factors that ${name} answers: ${shown || 'none yet'}`}
        >
          {shown || 'Answers?'}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <FactorOptions action={action} />
      </Menu.Dropdown>
    </Menu>
  );
}

/** Made when the menu opens: fifty actions beside thirty factors would be 1,500 items that nobody sees. */
function FactorOptions({ action }: { action: Action }) {
  const { factors } = useIncident().record;
  const { commands } = useData();

  function toggle(id: string): void {
    const factorIds = action.factorIds.includes(id)
      ? action.factorIds.filter((one) => one !== id)
      : [...action.factorIds, id];
    void commands.patchAction(action.id, { factorIds });
  }

  if (factors.length === 0) return <Menu.Label>No factors yet</Menu.Label>;
  return factors.map((factor) => (
    <Menu.CheckboxItem
      key={factor.id}
      checked={action.factorIds.includes(factor.id)}
      className={styles['item']}
      onChange={() => toggle(factor.id)}
    >
      <b>F{factor.number}</b> {factor.text}
    </Menu.CheckboxItem>
  ));
}
