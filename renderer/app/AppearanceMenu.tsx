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
    <Menu withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button tone="plain" aria-haspopup="menu">
          Appearance
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={current}
          onChange={(appearance) => void commands.setSetting('appearance', appearance)}
        >
          {APPEARANCES.map((appearance) => (
            <Menu.RadioItem
              key={appearance}
              value={appearance}
              checkIcon={<span className={styles['mark']} />}
            >
              {LABELS[appearance]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
