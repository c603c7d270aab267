import { Menu } from '@mantine/core';
import type { CommandId } from '#shared/commands/registry';
import { skip } from '#shared/domain/agenda/clock-events';
import { STAGE_LABELS, type Stage } from '#shared/domain/agenda/types';
import { CommandKeys } from '../../parts/keys/CommandKeys';
import { IconButton } from '../../ui/IconButton';
import styles from './run-sheet.module.css';
import type { Turn } from './turn';
import type { MeetingClock } from './use-meeting';

export interface StageMenuProps {
  meeting: MeetingClock;
  stage: Stage;
  turn: Turn;
}

/** What is seldom done to a stage. Each has a key, for the stage that has the focus. */
export function StageMenu({ meeting, stage, turn }: StageMenuProps) {
  return (
    <Menu withInitialFocusPlaceholder={false} position="bottom-start">
      <Menu.Target>
        <IconButton className={styles['more']} aria-label={`More for ${STAGE_LABELS[stage]}`}>
          ⋯
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        {turn === null ? (
          <>
            <Item of="stage.up" onClick={() => meeting.editPlan({ kind: 'move', stage, by: -1 })}>
              Move up
            </Item>
            <Item of="stage.down" onClick={() => meeting.editPlan({ kind: 'move', stage, by: 1 })}>
              Move down
            </Item>
            <Item of="stage.remove" onClick={() => meeting.editPlan({ kind: 'remove', stage })}>
              Remove
            </Item>
          </>
        ) : null}
        {turn === 'past' || turn === 'to_come' ? (
          <Item of="stage.go" onClick={() => meeting.moveTo(stage)}>
            {turn === 'past' ? 'Return to it' : 'Go there now'}
          </Item>
        ) : null}
        {meeting.would((known, at) => skip(known, stage, at)) ? (
          <Item of="stage.skip" onClick={() => meeting.skip(stage)}>
            Skip it
          </Item>
        ) : null}
        {turn === 'current' && meeting.heir !== null ? (
          <Item of="meeting.early" onClick={meeting.giveRest}>
            {`Done early: the rest goes to ${STAGE_LABELS[meeting.heir].toLowerCase()}`}
          </Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}

function Item({ of, onClick, children }: { of: CommandId; onClick: () => void; children: string }) {
  return (
    <Menu.Item onClick={onClick} rightSection={<CommandKeys of={of} />}>
      {children}
    </Menu.Item>
  );
}
