import { PICTURE_KEY_IDS, PICTURE_KEYS } from '#shared/commands/picture-keys';
import { COMMAND_IDS, COMMANDS, type CommandGroup } from '#shared/commands/registry';
import { CommandKeys } from '../parts/keys/CommandKeys';
import { closeOver } from '../store/window';
import { Dialog } from '../ui/Dialog';
import { Keys } from '../ui/Keys';
import styles from './cheat-sheet.module.css';

const GROUPS: readonly CommandGroup[] = [
  ...(['Meeting', 'Timeline', 'Wording', 'Go to', 'Incident', 'Document', 'Program'] as const),
];

/** Keys that belong to the line being typed, not to a command. */
const TYPING = [
  { label: 'Keep the line, open the next', keys: 'Enter' },
  { label: 'Close the card; a second time, leave the line', keys: 'Escape' },
  { label: 'Line above, line below', keys: 'ArrowUp+ArrowDown' },
] as const;

/** Keys that belong to a part of a screen while the focus is in it. */
const PARTS = [
  { name: 'While typing', entries: TYPING },
  { name: 'In the incident picture', entries: PICTURE_KEY_IDS.map((id) => PICTURE_KEYS[id]) },
] as const;

export function CheatSheet() {
  return (
    <Dialog title="Keys" wide onClose={() => closeOver()}>
      <div className={styles['sheet']}>
        {PARTS.map(({ name, entries }) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>
              {entries.map(({ label, keys }) => (
                <div key={keys}>
                  <dt>{label}</dt>
                  <dd>
                    <Keys keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {COMMAND_IDS.filter((id) => COMMANDS[id].group === group).map((id) => (
                <div key={id}>
                  <dt>{COMMANDS[id].label}</dt>
                  <dd>
                    <CommandKeys of={id} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
