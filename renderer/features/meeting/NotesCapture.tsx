import type { Stage } from '#shared/domain/agenda/types';
import type { NoteKind } from '#shared/domain/incident/types';
import type { QualityContext, Section } from '#shared/domain/language/types';
import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { CaptureFrame } from './CaptureFrame';
import { CaptureRow } from './CaptureRow';
import { StageLine } from './StageLine';

interface NotesCaptureProps {
  stage: Stage;
  kind: NoteKind;
  section: Section;
  quality?: QualityContext;
  title: string;
  question: string;
  /** Names a row to whoever hears it, before its number: "What went well". */
  rowLabel: string;
  lineLabel: string;
  placeholder: string;
}

/** Lines of one kind, one after the other. */
function NotesCapture(props: NotesCaptureProps) {
  const { stage, kind, section, quality, title, question, rowLabel, lineLabel, placeholder } = props;
  const { record } = useIncident();
  const { commands } = useData();
  const { incident } = record;
  const notes = record.notes.filter((note) => note.kind === kind);
  return (
    <CaptureFrame title={title} question={question}>
      <div data-rows>
        <ul>
          {notes.map((note, index) => (
            <CaptureRow
              key={note.id}
              table="notes"
              of={{ table: 'notes', id: note.id, field: 'text', label: `${rowLabel}, line ${index + 1}` }}
              row={note}
              value={note.text}
              section={section}
              number={index + 1}
              {...(quality ? { quality } : {})}
            />
          ))}
        </ul>
        <StageLine
          stage={stage}
          rows={notes.length}
          section={section}
          label={lineLabel}
          placeholder={placeholder}
          number={notes.length + 1}
          onKeep={(text) => void commands.addNote(incident.id, { text, kind }, { draftOf: stage })}
          onKeepLines={(lines) =>
            void commands.addNotes(
              incident.id,
              lines.map((text) => ({ text, kind })),
            )
          }
        />
      </div>
    </CaptureFrame>
  );
}

/** What worked, so that it is kept. */
export function WentWellCapture() {
  return (
    <NotesCapture
      stage="went_well"
      kind="went_well"
      section="went_well"
      title="What went well"
      question="What helped, and should stay as it is? Who deserves thanks?"
      rowLabel="What went well"
      lineLabel="Next line of what went well"
      placeholder="What helped"
    />
  );
}

/** What the room has learnt, for itself and for other teams. */
export function LessonsCapture() {
  return (
    <NotesCapture
      stage="lessons"
      kind="lesson"
      section="lessons"
      quality={{ place: 'lesson' }}
      title="Lessons"
      question="What do we know now that we did not know before? Who else could use it?"
      rowLabel="Lesson"
      lineLabel="Next lesson"
      placeholder="What another team could use"
    />
  );
}
