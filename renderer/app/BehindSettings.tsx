import { useIncidentRecord } from '../data/queries';
import { RoomConsole } from '../features/room/RoomConsole';
import { IncidentProvider } from '../parts/incident/incident-context';

/**
 * While Settings stand in front of an incident the room goes on seeing it: its look is chosen there.
 *
 * @param props.from the route that Settings lead back to
 */
export function BehindSettings({ from }: { from: string }) {
  const [, id = ''] = /^\/incident\/([^/]+)\//.exec(from) ?? [];
  const record = useIncidentRecord(id);
  if (!record) return null;
  return (
    <IncidentProvider record={record}>
      <RoomConsole inMeeting={false}>{null}</RoomConsole>
    </IncidentProvider>
  );
}
