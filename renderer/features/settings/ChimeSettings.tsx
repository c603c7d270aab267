import { useData } from '../../data/data-provider';
import { useSetting } from '../../data/queries';
import { type Chime, printChime, readChime } from '../../parts/sound/chime-settings';
import { playChime } from '../../parts/sound/play-chime';
import { Button } from '../../ui/Button';
import styles from './chime.module.css';
import policy from './policy.module.css';

/** Two soft tones when the time of a stage is used up. Off unless somebody wants them. */
export function ChimeSettings() {
  const { commands } = useData();
  const stored = useSetting('chime');
  const chime = readChime(stored);
  const change = (fields: Partial<Chime>) =>
    void commands.setSetting('chime', printChime({ ...chime, ...fields }));
  return (
    <section className={policy['section']} aria-label="Chime">
      <div className={policy['head']}>
        <h2>Chime</h2>
      </div>
      <p className={policy['about']}>
        Two soft tones when the time of a stage is used up. The clock shows it as well, so nobody has to hear
        them.
      </p>
      <div className={styles['line']} data-place="settings:chime">
        <label>
          <input
            type="checkbox"
            checked={chime.isOn}
            onChange={(event) => change({ isOn: event.currentTarget.checked })}
          />
          Sound the chime
        </label>
        <label>
          Volume
          <input
            type="range"
            min={0}
            max={100}
            step={5}
            value={chime.volume}
            onChange={(event) => change({ volume: Number(event.currentTarget.value) })}
          />
          <output>{chime.volume}</output>
        </label>
        <Button onClick={() => playChime(chime.volume)}>Test</Button>
      </div>
    </section>
  );
}
