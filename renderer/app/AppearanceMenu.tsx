import { Menu } from '@mantine/core';
import { useData } from '../data/data-provider';
import { useSetting } from '../data/queries';
import { APPEARANCES, isAppearance } from '../store/window';
import { Button } from '../ui/Button';
import styles from './appearance.module.css';

const LABELS = { system: 'As the system', light: 'Light', dark: 'Dark' } as const;

/** The mark of what is chosen is drawn by our styles. */
const NO_ICON = <span hidden />;

export function AppearanceMenu() {
  const { commands } = useData();
  const stored = useSetting('appearance');
  const current = isAppearance(stored) ? stored : 'system';
  return (
    <Menu alignItemsLabels="none" checkIcon={NO_ICON}>
      <Menu.Target>
        <Button tone="plain" aria-haspopup="menu">
          Appearance
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {APPEARANCES.map((appearance) => (
          <Menu.RadioItem
            key={appearance}
            value={appearance}
            checked={appearance === current}
            className={styles['item']}
            onChange={() => void commands.setSetting('appearance', appearance)}
          >
            {LABELS[appearance]}
          </Menu.RadioItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
