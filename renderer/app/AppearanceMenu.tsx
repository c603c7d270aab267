import { Menu } from '@mantine/core';
import { COMMANDS } from '#shared/commands/registry';
import { CommandKeys } from '../parts/keys/CommandKeys';
import { runCommand } from '../parts/keys/command-bus';
import { APPEARANCE_LABELS, APPEARANCES, readAppearance } from '../parts/look/appearance';
import { useChooseLook } from '../parts/look/use-choose-look';
import { Button } from '../ui/Button';
import styles from './appearance.module.css';

const SIZES = ['text.larger', 'text.smaller', 'text.usual'] as const;

/** Colours, text size and motion within reach of every screen; the same stands in the settings. */
export function AppearanceMenu() {
  const { appearance, textSize, reduceMotion, setAppearance, setReduceMotion } = useChooseLook();
  return (
    <Menu withInitialFocusPlaceholder={false} width={280}>
      <Menu.Target>
        <Button tone="plain" aria-haspopup="menu">
          Appearance
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={appearance} onChange={(value) => void setAppearance(readAppearance(value))}>
          {APPEARANCES.map((one) => (
            <Menu.RadioItem key={one} value={one} checkIcon={<span className={styles['mark']} />}>
              {APPEARANCE_LABELS[one]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>Text size {textSize} %</Menu.Label>
        {SIZES.map((id) => (
          <Menu.Item
            key={id}
            closeMenuOnClick={false}
            rightSection={<CommandKeys of={id} />}
            onClick={() => runCommand(id)}
          >
            {COMMANDS[id].label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.CheckboxItem
          checked={reduceMotion}
          checkIcon={<span className={styles['mark']} />}
          onChange={(reduce) => void setReduceMotion(reduce)}
        >
          No motion
        </Menu.CheckboxItem>
      </Menu.Dropdown>
    </Menu>
  );
}
