import { whereUsed } from '#shared/commands/groups';
import { COMMANDS, type CommandId } from '#shared/commands/registry';
import { CommandKeys } from '../../parts/keys/CommandKeys';
import styles from './palette.module.css';
import { optionId } from './palette-entries';

export interface PaletteOptionProps {
  id: CommandId;
  /** Whether it would do anything where the focus was. */
  live: boolean;
  selected: boolean;
  withGroup: boolean;
  onPoint(): void;
  onChoose(): void;
}

export function PaletteOption({ id, live, selected, withGroup, onPoint, onChoose }: PaletteOptionProps) {
  const { label, group } = COMMANDS[id];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: it is the active descendant of that field
    <div
      id={optionId(id)}
      role="option"
      aria-selected={selected}
      aria-disabled={live ? undefined : true}
      className={styles['option']}
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={styles['label']}>{label}</span>
      <span className={styles['about']}>{live ? (withGroup ? group : '') : whereUsed(id)}</span>
      <CommandKeys of={id} />
    </div>
  );
}
