import type { Row } from '#shared/domain/incident/types';
import type { Section } from '#shared/domain/language/types';
import { messageRow, PARKED_SECTION } from '#shared/domain/room/room-lines';
import type { TextTarget } from '../../data/text-savers';
import { useGivenUp, useTextSaver } from '../../data/use-saving';
import { RoomMark } from '../room/RoomMark';
import { EditableText, type EditableTextProps } from '../text/EditableText';
import { usePeople } from './incident-context';
import { placeOf } from './places';

type Editing = Omit<EditableTextProps, 'value' | 'onSave' | 'label' | 'section' | 'people' | 'place'>;

export interface StoredTextProps extends Editing {
  /** Which text; its label names it to a person too. */
  of: TextTarget;
  /** The row that holds it, as the live query gives it. */
  row: Row;
  value: string;
  /** Where the text stands in the document; null where it holds names or numbers only. */
  section: Section | null;
}

/** A text of a stored row: checked as it is typed, saved as it is typed. */
export function StoredText({ of, row, ...rest }: StoredTextProps) {
  const saver = useTextSaver(of, row);
  const people = usePeople();
  const givenUp = useGivenUp();
  // What is parked is not underlined here, but it is looked at before the room sees it.
  const section = rest.section ?? (of.table === 'notes' ? PARKED_SECTION : null);
  const line = lineOf(of);
  return (
    <>
      <EditableText
        key={givenUp}
        {...rest}
        label={of.label}
        people={people}
        place={placeOf(of.table, of.id, of.field)}
        onSave={(text) => saver.change(text)}
      />
      {section !== null && line !== null && !isPrivate(row) ? (
        <RoomMark rowId={line} section={section} text={rest.value} />
      ) : null}
    </>
  );
}

function isPrivate(row: Row): boolean {
  return 'private' in row && row.private === true;
}

/** What the room calls the line that a text is; null for a text that it never sees. */
function lineOf({ table, id, field }: TextTarget): string | null {
  if (table === 'incidents') return field === 'customerMessage' ? messageRow(id) : null;
  return field === 'text' ? id : null;
}
