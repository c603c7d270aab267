import { runCommand } from '../../parts/keys/command-bus';
import { keysOf } from '../../parts/keys/match-keys';
import { Button } from '../../ui/Button';
import { GuidanceNotes } from './GuidanceNotes';
import { ReviewThresholds } from './ReviewThresholds';
import { SeverityLevels } from './SeverityLevels';
import styles from './settings.module.css';
import { TeamWords } from './TeamWords';

/** What holds for every incident on this computer. */
export function SettingsScreen() {
  return (
    <div className={styles['screen']}>
      <div className={styles['head']}>
        <h1>Settings</h1>
        <Button tone="plain" keys={keysOf('go.settings')} onClick={() => runCommand('go.settings')}>
          Back
        </Button>
      </div>
      <TeamWords />
      <SeverityLevels />
      <ReviewThresholds />
      <GuidanceNotes />
    </div>
  );
}
