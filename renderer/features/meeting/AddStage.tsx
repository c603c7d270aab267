import { stagesToAdd } from '#shared/domain/agenda/edit-plan';
import { STAGE_LABELS } from '#shared/domain/agenda/types';
import { Pick } from '../../ui/Pick';
import type { MeetingClock } from './use-meeting';

/** A stage that the plan does not have yet; it comes to where it usually stands. */
export function AddStage({ meeting }: { meeting: MeetingClock }) {
  const options = stagesToAdd(meeting.plan).map((stage) => ({ value: stage, label: STAGE_LABELS[stage] }));
  if (options.length === 0) return null;
  return (
    <Pick
      label="Add a stage"
      value={null}
      options={options}
      empty="Add stage"
      onPick={(stage) => {
        if (stage !== null) meeting.editPlan({ kind: 'add', stage });
      }}
    />
  );
}
