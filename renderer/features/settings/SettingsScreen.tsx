import { runCommand } from '../../parts/keys/command-bus';
import { keysOf } from '../../parts/keys/match-keys';
import { aimAt } from '../../store/window';
import { Button } from '../../ui/Button';
import { ChimeSettings } from './ChimeSettings';
import { GuidanceNotes } from './GuidanceNotes';
import { LookSettings } from './LookSettings';
import { OpeningSettings } from './OpeningSettings';
import { ReviewThresholds } from './ReviewThresholds';
import { RoomSettings } from './RoomSettings';
import { SeverityLevels } from './SeverityLevels';
import styles from './settings.module.css';
import { TeamWords } from './TeamWords';

const PARTS = [
  { label: 'Severity levels', place: 'settings:policy:levels' },
  { label: 'When a post-mortem is needed', place: 'settings:policy:thresholds' },
  { label: 'How to prepare', place: 'settings:policy:guidance' },
  { label: 'Opening words', place: 'settings:policy:opening' },
  { label: 'Chime', place: 'settings:chime' },
  { label: 'Room view and names', place: 'settings:policy:room' },
  { label: 'Appearance', place: 'settings:look' },
] as const;

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
      <nav className={styles['parts']} aria-label="On this page">
        {PARTS.map(({ label, place }) => (
          <Button key={place} tone="plain" small onClick={() => aimAt(place)}>
            {label}
          </Button>
        ))}
      </nav>
      <TeamWords />
      <SeverityLevels />
      <ReviewThresholds />
      <GuidanceNotes />
      <OpeningSettings />
      <ChimeSettings />
      <RoomSettings />
      <LookSettings />
    </div>
  );
}
