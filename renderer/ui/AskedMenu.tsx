import { Menu, type MenuProps } from '@mantine/core';
import { type ComponentProps, type ReactElement, type ReactNode, useRef, useState } from 'react';

export interface AskedMenuProps extends Omit<MenuProps, 'children' | 'opened' | 'onChange'> {
  /** Draws the button that opens it, with what makes it one. */
  target: (props: ComponentProps<'button'>) => ReactElement;
  /** What the menu holds; drawn while it is open. */
  children: ReactNode;
}

/** A menu that is made when it is asked for, so that lists of hundreds of rows with one each stay light. */
export function AskedMenu({ target, children, ...options }: AskedMenuProps) {
  const [asked, setAsked] = useState(false);
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  function ask(): void {
    setAsked(true);
    setOpened(true);
  }

  if (!asked) return target({ 'aria-haspopup': 'menu', 'aria-expanded': false, onClick: ask });
  return (
    <Menu
      // A child that is no item is no part of a menu; the first item takes the focus.
      withInitialFocusPlaceholder={false}
      {...options}
      opened={opened}
      onChange={setOpened}
      onExitTransitionEnd={() => {
        // The first time it was open before it could see where the focus came from.
        if (document.activeElement === document.body) button.current?.focus();
      }}
    >
      <Menu.Target>{target({ ref: button })}</Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
