import { runCommand } from '../../parts/keys/command-bus';
import { keysOf } from '../../parts/keys/match-keys';
import { Button } from '../../ui/Button';
import styles from './log-screen.module.css';

export function LogHead() {
  return (
    <div className={styles['head']}>
      <h1>Incidents</h1>
      <Button tone="plain" keys={keysOf('incident.sample')} onClick={() => runCommand('incident.sample')}>
        Open the sample incident
      </Button>
      <Button tone="plain" keys={keysOf('handoff.open')} onClick={() => runCommand('handoff.open')}>
        Open hand-off file
      </Button>
      <Button keys={keysOf('timeline.paste')} onClick={() => runCommand('timeline.paste')}>
        Paste a timeline
      </Button>
      <Button keys={keysOf('incident.new')} onClick={() => runCommand('incident.new')}>
        New incident
      </Button>
    </div>
  );
}
