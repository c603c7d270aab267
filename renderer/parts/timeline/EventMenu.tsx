import { Menu } from '@mantine/core';
import { useRef, useState } from 'react';
import type { TimelineEvent } from '#shared/domain/incident/types';
import { DAY_MS, epochMs } from '#shared/domain/units';
import { useData } from '../../data/data-provider';
import { writeKeys } from '../../ui/Keys';
import { keysOf } from '../keys/match-keys';
import styles from './timeline.module.css';
import type { RowActions } from './timeline-types';

export interface EventMenuProps {
  event: TimelineEvent;
  name: string;
  actions: RowActions;
}

/** What is seldom done to a row. The menu itself is made when it is asked for: a timeline has hundreds of rows. */
export function EventMenu({ event, name, actions }: EventMenuProps) {
  const [asked, setAsked] = useState(false);
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const label = { 'aria-label': `More for ${name}`, className: styles['tool'], type: 'button' } as const;
  if (!asked) {
    return (
      <button
        {...label}
        aria-haspopup="menu"
        aria-expanded={false}
        onClick={() => {
          setAsked(true);
          setOpened(true);
        }}
      >
        ⋯
      </button>
    );
  }
  return (
    <Menu
      withInitialFocusPlaceholder={false}
      opened={opened}
      onChange={setOpened}
      onExitTransitionEnd={() => {
        if (document.activeElement === document.body) button.current?.focus();
      }}
    >
      <Menu.Target>
        <button {...label} ref={button}>
          ⋯
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <EventItems event={event} actions={actions} />
      </Menu.Dropdown>
    </Menu>
  );
}

function EventItems({ event, actions }: Omit<EventMenuProps, 'name'>) {
  const { commands } = useData();
  const { id, at, approximate, disputed } = event;
  const shift = (days: number) => {
    if (at !== null) void commands.patchEvent(id, { at: epochMs(at + days * DAY_MS) });
  };
  const keys = (command: Parameters<typeof keysOf>[0]) => (
    <kbd className={styles['menuKeys']}>{writeKeys(keysOf(command))}</kbd>
  );
  return (
    <>
      <Menu.Item rightSection={keys('timeline.above')} onClick={() => void actions.insert(event, 'above')}>
        Insert above
      </Menu.Item>
      <Menu.Item rightSection={keys('timeline.below')} onClick={() => void actions.insert(event, 'below')}>
        Insert below
      </Menu.Item>
      <Menu.Item
        rightSection={keys('timeline.approximate')}
        onClick={() => void commands.patchEvent(id, { approximate: !approximate })}
      >
        {approximate ? 'Time is exact' : 'Time is approximate'}
      </Menu.Item>
      <Menu.Item
        rightSection={keys('timeline.dispute')}
        onClick={() => void commands.patchEvent(id, { disputed: !disputed })}
      >
        {disputed ? 'No longer disputed' : 'Mark as disputed'}
      </Menu.Item>
      {at === null ? null : (
        <>
          <Menu.Item onClick={() => shift(1)}>A day later</Menu.Item>
          <Menu.Item onClick={() => shift(-1)}>A day earlier</Menu.Item>
        </>
      )}
      <Menu.Divider />
      <Menu.Item rightSection={keys('timeline.remove')} onClick={() => void actions.remove([id])}>
        Remove
      </Menu.Item>
    </>
  );
}
