import { type ReactNode, useState } from 'react';
import { isParked, type LineHome, labelOfHome } from '#shared/domain/agenda/line-homes';
import type { Stage } from '#shared/domain/agenda/types';
import { isBlank } from '#shared/domain/incident/missing';
import type { IncidentRecord, ListRow, Note, NoteKind } from '#shared/domain/incident/types';
import { useData } from '../../data/data-provider';
import type { Written } from '../../data/written';
import { formatLocalTime } from '../../parts/clock/local-time';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { keysOf } from '../../parts/keys/match-keys';
import { useCommand } from '../../parts/keys/use-command';
import { focusNeighbour } from '../../parts/places/focus-rows';
import { aimAt, tell } from '../../store/window';
import { LineMover } from './LineMover';
import { type CapturedLine, lineAtFocus, rowAtFocus } from './line-at-focus';
import { useMovedLine } from './use-moved-line';
import { useNewLine } from './use-new-line';

/** The line being typed, for those who keep it elsewhere than in its own stage. */
export interface TypedLine {
  readonly stage: Stage;
  /** As it stands in the editor, with what was chosen beside it. */
  typed(): { readonly text: string; readonly fields: Readonly<Record<string, string>> };
  /** Empty again, with the caret in it. */
  startOver(): void;
}

interface Moving {
  readonly line: CapturedLine | null;
  readonly anchor: Element;
}

/**
 * What can be done with a line by key: park it, move it, remove it. A captured line is meant where its row has the focus, else
 * the line being typed; where that is empty, or there is none, parking opens the line of the parking lot.
 *
 * @returns the choice of lists, while it is open
 */
export function useLineCommands(typed: TypedLine | null): ReactNode {
  const { record } = useIncident();
  const { commands } = useData();
  const newLine = useNewLine();
  const movedLine = useMovedLine();
  const [moving, setMoving] = useState<Moving | null>(null);
  const incidentId = record.incident.id;

  function keepTyped(line: TypedLine, home: LineHome, isPrivate = false): void {
    const typed = line.typed();
    const text = typed.text.trim();
    const kept = commands.keepLine(
      incidentId,
      home,
      isPrivate
        ? { table: 'notes', fields: { text, kind: 'off_topic', private: true } }
        : newLine(home, text),
      { draftOf: line.stage, typed },
    );
    line.startOver();
    void kept.then((done) => tellEnd(done, home, 'Kept in'));
  }

  async function markPrivate(line: CapturedLine | null): Promise<void> {
    const done = await commands.markPrivate(incidentId, line?.table === 'notes' ? line.id : null);
    if (!done.ok) tell(done.message);
    else if (done.value === null) tell('Nothing is parked yet.');
    else tell(sayPrivate(done.value));
  }

  async function move({ table, id }: CapturedLine, home: LineHome): Promise<void> {
    let left: readonly string[] = [];
    const done = await commands.moveLine(table, id, home, (row) => {
      const moved = movedLine(row, home);
      left = moved.left;
      return newLine(home, moved.text);
    });
    tellEnd(done, home, 'Moved to', left);
  }

  function park(kind: NoteKind): void {
    const line = lineAtFocus();
    // Among the actions the ideas have come back: they have no line of their own there.
    const isBelow = typed?.stage === 'actions' && kind === 'fix_idea';
    if (line) {
      if (homeOf(record, line) === kind) return;
      leaveRow();
      void move(line, kind);
    } else if (hasWords(typed)) keepTyped(typed, kind);
    else if (isBelow) {
      tell(`Type the idea in the line: ${keysOf('line.park')} parks it among those above.`);
    } else aimAt(placeOf('parking', incidentId, kind));
  }

  /** The focus is not lost with the row that goes. */
  function leaveRow(): void {
    if (!focusNeighbour('down') && typed) aimAt(placeOf('drafts', incidentId, typed.stage));
  }

  function remove(): boolean {
    const line = lineAtFocus();
    if (!line) return false;
    leaveRow();
    void commands.removeRow(line.table, line.id);
    return true;
  }

  useCommand('line.park', () => park('fix_idea'));
  useCommand('line.offTopic', () => park('off_topic'));
  useCommand(
    'line.private',
    () => {
      const line = lineAtFocus();
      if (!line && hasWords(typed)) keepTyped(typed, 'off_topic', true);
      else void markPrivate(line);
    },
    () => hasWords(typed) || record.notes.some(({ kind }) => isParked(kind)),
  );
  useCommand(
    'line.move',
    () => {
      const line = lineAtFocus();
      const anchor = rowAtFocus();
      if (anchor && (line || hasWords(typed))) setMoving({ line, anchor });
      else tell('Nothing to move: go to a line, or type one.');
    },
    () => lineAtFocus() !== null || (rowAtFocus() !== null && hasWords(typed)),
  );
  useCommand('line.remove', remove, () => lineAtFocus() !== null);

  if (!moving) return null;
  const { line, anchor } = moving;
  const goBack = () => {
    if (line) aimAt(placeOf(line.table, line.id, 'text'));
    else if (typed) aimAt(placeOf('drafts', incidentId, typed.stage));
  };
  return (
    <LineMover
      anchor={anchor}
      from={line && homeOf(record, line)}
      onClose={() => {
        setMoving(null);
        goBack();
      }}
      onPick={(home) => {
        setMoving(null);
        if (line) void move(line, home);
        else if (typed) keepTyped(typed, home);
        if (typed) aimAt(placeOf('drafts', incidentId, typed.stage));
      }}
    />
  );
}

/** Without its words: the status line may be shown to others just now. */
function sayPrivate({ createdAt, private: isPrivate }: Note): string {
  const remark = `The remark of ${formatLocalTime(createdAt)}`;
  return isPrivate ? `${remark} is private: only you see it.` : `${remark} is no longer private.`;
}

function hasWords(typed: TypedLine | null): typed is TypedLine {
  return typed !== null && !isBlank(typed.typed().text);
}

function homeOf({ notes }: IncidentRecord, { table, id }: CapturedLine): LineHome | null {
  return table === 'notes' ? (notes.find((note) => note.id === id)?.kind ?? null) : table;
}

/** @param left what a line had in the list that it comes from, and does not have where it is now */
function tellEnd(
  done: Written<ListRow>,
  home: LineHome,
  verb: 'Kept in' | 'Moved to',
  left: readonly string[] = [],
): void {
  const without = left.length === 0 ? '' : `, without: ${left.join(', ')}. ${keysOf('undo')} brings it back`;
  tell(done.ok ? `${verb} ${labelOfHome(home)}${numberOf(done.value)}${without}.` : done.message);
}

/** ` as F3`, where the list numbers its lines. */
function numberOf(row: ListRow): string {
  if (!('number' in row)) return '';
  return ` as ${'factorIds' in row ? 'A' : 'F'}${String(row.number)}`;
}
