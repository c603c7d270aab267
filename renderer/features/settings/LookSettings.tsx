import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { runCommand } from '../../parts/keys/command-bus';
import { keysOf } from '../../parts/keys/match-keys';
import { APPEARANCE_LABELS, APPEARANCES, readAppearance } from '../../parts/look/appearance';
import { USUAL_TEXT_SIZE } from '../../parts/look/text-size';
import { useChooseLook } from '../../parts/look/use-choose-look';
import { Button } from '../../ui/Button';
import styles from './look.module.css';

const MOTIONS = [
  { value: 'system', label: 'As the system' },
  { value: 'reduced', label: 'None' },
] as const;

/** Colours, text size and motion, for this computer. Each holds at once, in every window. */
export function LookSettings() {
  const { appearance, textSize, reduceMotion, setAppearance, setReduceMotion } = useChooseLook();
  const colours = useId();
  const motion = useId();
  return (
    <section className={styles['section']} aria-label="Appearance" data-place="settings:look">
      <h2>Appearance</h2>
      <p className={styles['about']}>For this computer. The room view has settings of its own.</p>
      <dl className={styles['rows']}>
        <dt id={colours}>Colours</dt>
        <dd>
          <SegmentedControl
            aria-labelledby={colours}
            className={styles['pick'] ?? ''}
            value={appearance}
            onChange={(value) => void setAppearance(readAppearance(value))}
            data={APPEARANCES.map((value) => ({ value, label: APPEARANCE_LABELS[value] }))}
          />
        </dd>
        <dt>Text size</dt>
        <dd className={styles['sizes']}>
          <output className={styles['size']}>{textSize} %</output>
          <Button keys={keysOf('text.smaller')} onClick={() => runCommand('text.smaller')}>
            Smaller
          </Button>
          <Button keys={keysOf('text.larger')} onClick={() => runCommand('text.larger')}>
            Larger
          </Button>
          <Button
            tone="plain"
            keys={keysOf('text.usual')}
            resting={textSize === USUAL_TEXT_SIZE}
            onClick={() => runCommand('text.usual')}
          >
            Usual size
          </Button>
        </dd>
        <dt id={motion}>Motion</dt>
        <dd>
          <SegmentedControl
            aria-labelledby={motion}
            className={styles['pick'] ?? ''}
            value={reduceMotion ? 'reduced' : 'system'}
            onChange={(value) => void setReduceMotion(value === 'reduced')}
            data={MOTIONS.map((one) => ({ ...one }))}
          />
        </dd>
      </dl>
    </section>
  );
}
