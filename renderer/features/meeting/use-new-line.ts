import type { LineHome } from '#shared/domain/agenda/line-homes';
import type { NewLine } from '../../data/commands/put-lines';
import { useIncident } from '../../parts/incident/incident-context';
import { readTypedAction } from './typed-action';
import { readTypedEvent } from './typed-event';

/** What a text says as a line of a list: its time in the timeline, its owner and date among the actions. */
export function useNewLine(): (home: LineHome, text: string) => NewLine {
  const { record, people } = useIncident();
  return (home, text) => {
    switch (home) {
      case 'events':
        return { table: 'events', fields: readTypedEvent(record, text) };
      case 'actions':
        return { table: 'actions', fields: readTypedAction(record, people, text) };
      case 'factors':
        return { table: 'factors', fields: { text } };
      default:
        return { table: 'notes', fields: { text, kind: home } };
    }
  };
}
