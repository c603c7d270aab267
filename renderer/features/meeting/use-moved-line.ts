import type { LineHome } from '#shared/domain/agenda/line-homes';
import { type CapturedRow, type MovedWords, wordsToMove } from '#shared/domain/agenda/moved-words';
import { answering } from '#shared/domain/incident/factor-state';
import { useIncident } from '../../parts/incident/incident-context';
import { readTypedAction } from './typed-action';
import { readTypedEvent } from './typed-event';

/** The words with which a row goes to another list, and what of it stays behind. */
export function useMovedLine(): (row: CapturedRow, home: LineHome) => MovedWords {
  const { record, people } = useIncident();
  const { factors, actions } = record;

  function saysTheSame(row: CapturedRow, text: string): boolean {
    if ('milestone' in row) {
      const { at, approximate, text: words } = readTypedEvent(record, text);
      return at === row.at && approximate === row.approximate && words === row.text;
    }
    if (!('owner' in row)) return false;
    const {
      owner,
      due,
      priority,
      outcome,
      factorIds = [],
      text: words,
    } = readTypedAction(record, people, text);
    return (
      [words, owner, due, priority, outcome].join('\n') ===
        [row.text, row.owner, row.due, row.priority, row.outcome].join('\n') &&
      factorIds.toSorted().join() === row.factorIds.toSorted().join()
    );
  }

  return (row, home) => {
    const answeredBy = 'effect' in row ? answering(row, actions).map(({ number }) => number) : [];
    const answered = 'owner' in row ? factors.filter(({ id }) => row.factorIds.includes(id)) : [];
    const links = { answeredBy, answers: answered.map(({ number }) => number) };
    return wordsToMove(row, home, links, (text) => saysTheSame(row, text));
  };
}
