import type { CommandId } from '#shared/commands/registry';
import { CommandKeys } from '../../parts/keys/CommandKeys';
import { runCommand } from '../../parts/keys/command-bus';
import styles from './starts.module.css';

const STARTS: readonly { command: CommandId; label: string; hint: string }[] = [
  { command: 'incident.new', label: 'New incident', hint: 'Begin with a title and a severity.' },
  {
    command: 'handoff.open',
    label: 'Open hand-off file',
    hint: 'An incident that somebody has prepared and passed on.',
  },
  {
    command: 'incident.sample',
    label: 'Open the sample incident',
    hint: 'A written-up incident to try everything on.',
  },
];

/** The other ways to begin. */
export function Starts() {
  return (
    <ul className={styles['starts']}>
      {STARTS.map(({ command, label, hint }) => (
        <li key={command}>
          <button type="button" onClick={() => runCommand(command)}>
            <span>{label}</span>
            <CommandKeys of={command} />
          </button>
          <p>{hint}</p>
        </li>
      ))}
    </ul>
  );
}
