import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { CaptureFrame } from './CaptureFrame';
import { CaptureRow } from './CaptureRow';
import { StageLine } from './StageLine';

/** What worked, so that it is kept. */
export function WentWellCapture() {
  const { record } = useIncident();
  const { commands } = useData();
  const { incident } = record;
  const notes = record.notes.filter(({ kind }) => kind === 'went_well');
  return (
    <CaptureFrame
      title="What went well"
      question="What helped, and should stay as it is? Who deserves thanks?"
    >
      <div data-rows>
        <ul>
          {notes.map((note, index) => (
            <CaptureRow
              key={note.id}
              table="notes"
              of={{ table: 'notes', id: note.id, field: 'text', label: `What went well, line ${index + 1}` }}
              row={note}
              value={note.text}
              section="went_well"
              number={index + 1}
            />
          ))}
        </ul>
        <StageLine
          stage="went_well"
          rows={notes.length}
          section="went_well"
          label="Next line of what went well"
          placeholder="What helped"
          number={notes.length + 1}
          hints={[{ label: 'Next line', keys: 'Enter' }]}
          onKeep={(text) => void commands.addNote(incident.id, { text }, { draftOf: 'went_well' })}
        />
      </div>
    </CaptureFrame>
  );
}
