import { Menu } from '@mantine/core';
import { useData } from '../data/data-provider';
import { useSetting } from '../data/queries';
import { APPEARANCES, isAppearance } from '../store/window';
import { Button } from '../ui/Button';
import styles from './appearance.module.css';

const LABELS = { system: 'As the system', light: 'Light', dark: 'Dark' } as const;

export function AppearanceMenu() {
  const { commands } = useData();
  const stored = useSetting('appearance');
  const current = isAppearance(stored) ? stored : 'system';
  return (
    <Menu>
      <Menu.Target>
        <Button tone="plain" aria-haspopup="menu">
          Appearance
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {APPEARANCES.map((appearance) => (
          <Menu.Item
            key={appearance}
            role="menuitemradio"
            aria-checked={appearance === current}
            className={styles['item']}
            onClick={() => void commands.setSetting('appearance', appearance)}
          >
            {LABELS[appearance]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
