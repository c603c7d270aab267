import type { Meeting, ShownLine } from '#shared/domain/incident/types';
import { type CommandContext, write } from '../write';
import type { Written } from '../written';

/** Shows a line that waits, with just these words. One step of undo; another wording waits again. */
export function showAnyway(
  context: CommandContext,
  meetingId: string,
  line: ShownLine,
): Promise<Written<Meeting>> {
  return write(context, { label: 'Shown to the room' }, async (writer) => {
    const { shownAnyway } = await writer.need('meetings', meetingId);
    const others = shownAnyway.filter(({ rowId }) => rowId !== line.rowId);
    return writer.patch('meetings', meetingId, { shownAnyway: [...others, line] });
  });
}
