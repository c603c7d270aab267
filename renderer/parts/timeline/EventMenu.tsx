import { Menu } from '@mantine/core';
import type { TimelineEvent } from '#shared/domain/incident/types';
import { DAY_MS, epochMs } from '#shared/domain/units';
import { useData } from '../../data/data-provider';
import { AskedMenu } from '../../ui/AskedMenu';
import { IconButton } from '../../ui/IconButton';
import { CommandKeys } from '../keys/CommandKeys';
import type { RowActions } from './timeline-types';

export interface EventMenuProps {
  event: TimelineEvent;
  name: string;
  actions: RowActions;
}

/** What is seldom done to a row. */
export function EventMenu({ event, name, actions }: EventMenuProps) {
  return (
    <AskedMenu
      target={(props) => (
        <IconButton {...props} aria-label={`More for ${name}`}>
          ⋯
        </IconButton>
      )}
    >
      <EventItems event={event} actions={actions} />
    </AskedMenu>
  );
}

function EventItems({ event, actions }: Omit<EventMenuProps, 'name'>) {
  const { commands } = useData();
  const { id, at, approximate, disputed } = event;
  const shift = (days: number) => {
    if (at !== null) void commands.patchEvent(id, { at: epochMs(at + days * DAY_MS) });
  };
  return (
    <>
      <Menu.Item
        rightSection={<CommandKeys of="timeline.above" />}
        onClick={() => void actions.insert(event, 'above')}
      >
        Insert above
      </Menu.Item>
      <Menu.Item
        rightSection={<CommandKeys of="timeline.below" />}
        onClick={() => void actions.insert(event, 'below')}
      >
        Insert below
      </Menu.Item>
      <Menu.Item
        rightSection={<CommandKeys of="timeline.approximate" />}
        onClick={() => void commands.patchEvent(id, { approximate: !approximate })}
      >
        {approximate ? 'Time is exact' : 'Time is approximate'}
      </Menu.Item>
      <Menu.Item
        rightSection={<CommandKeys of="timeline.dispute" />}
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
      <Menu.Item
        rightSection={<CommandKeys of="timeline.remove" />}
        onClick={() => void actions.remove([id])}
      >
        Remove
      </Menu.Item>
    </>
  );
}
