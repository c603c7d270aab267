import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readClock } from '#shared/domain/agenda/read-clock';
import { STAGES } from '#shared/domain/agenda/types';
import { buildDocument } from '#shared/domain/document/build-document';
import { documentFooter, documentTitle } from '#shared/domain/document/document-title';
import { documentFileName } from '#shared/domain/document/file-name';
import { toMarkdown } from '#shared/domain/document/to-markdown';
import { DEFAULT_POLICY, severityNames } from '#shared/domain/incident/policy';
import { type IncidentRecord, NOTE_KINDS } from '#shared/domain/incident/types';
import { check } from '#shared/domain/language/check';
import { hideRecordNames } from '#shared/domain/room/hide-record-names';
import { roomPicture } from '#shared/domain/room/room-picture';
import { epochMs, minutes } from '#shared/domain/units';
import { noteSchema, recordSchema } from '#shared/schema/rows';
import { RoomScreen } from '../../../renderer/features/room/RoomScreen';
import { receivePicture } from '../../../renderer/features/room/received';
import { DocumentPage } from '../../../renderer/parts/document/DocumentPage';
import { MarkdownPreview } from '../../../renderer/parts/document/MarkdownPreview';
import { markerOf, plant } from './plant';

const NAMES = severityNames(DEFAULT_POLICY);
const START = epochMs(Date.parse('2026-05-12T14:00:00Z'));

/** A record with a marker in every text that the schema knows, and the places of the markers. */
function plantRecord(): { record: IncidentRecord; paths: readonly string[] } {
  const { value, paths } = plant(recordSchema);
  // Planted by the schema that reads it below.
  const planted = value as IncidentRecord;
  const notes = NOTE_KINDS.flatMap((kind) =>
    [false, true].map((isPrivate) => {
      const note = plant(noteSchema, `notes.${kind}${isPrivate ? '.private' : ''}`);
      return { paths: note.paths, row: { ...(note.value as object), kind, private: isPrivate } };
    }),
  );
  const rows = Object.fromEntries(
    Object.entries({ ...planted, notes: notes.map(({ row }) => row) }).map(([table, list]) => [
      table,
      Array.isArray(list)
        ? list.map((row: object, index) => ({ ...row, id: `${table}-${index}`, incidentId: 'incident' }))
        : { ...list, id: 'incident', deletedAt: null },
    ]),
  ) as unknown as IncidentRecord; // the same tables with ids that fit
  const [meeting] = rows.meetings;
  if (!meeting) throw new Error('The schema has lost its meetings');
  const later = { ...rows.events[0], id: 'events-1', at: epochMs(START + 1), milestone: null, text: 'Later' };
  const record = {
    ...rows,
    events: [{ ...rows.events[0], at: START }, later],
    meetings: [
      {
        ...meeting,
        plan: STAGES.map((stage) => ({ stage, length: minutes(5) })),
        log: [{ kind: 'started', at: START }],
      },
    ],
  };
  return {
    record: recordSchema.parse(record) as IncidentRecord, // so it is one, as far as the schema can tell
    paths: [...paths.filter((path) => !path.startsWith('notes.')), ...notes.flatMap((note) => note.paths)],
  };
}

/** The room view in every stage, with a question for a vote and at the end: its markup holds all labels and descriptions. */
function roomOf(record: IncidentRecord): string {
  const [meeting] = record.meetings;
  if (!meeting) throw new Error('No meeting');
  const ended = { ...meeting, log: [...meeting.log, { kind: 'ended', at: epochMs(START + 9) } as const] };
  const views = [
    ...STAGES.map((open) => ({ open, vote: null, of: meeting })),
    { open: null, vote: '5 more minutes?', of: meeting },
    { open: null, vote: null, of: ended },
  ];
  return views
    .map(({ open, vote, of }) => {
      const at = epochMs(START + minutes(1));
      const picture = roomPicture(
        record,
        readClock(of, at),
        { open, vote, focused: null, held: new Map(), turned: null, at },
        { policy: DEFAULT_POLICY, find: (text, section) => check(text, { section, people: [] }) },
      );
      const drawn = renderToStaticMarkup(<RoomScreen received={receivePicture(picture)} scale={1} />);
      return `${drawn}\n${JSON.stringify(picture)}`; // also what only travels to the window
    })
    .join('\n');
}

/** Everything that leaves this window. */
function outputsOf(record: IncidentRecord): Record<'room' | 'markdown' | 'page' | 'handOff', string> {
  const told = hideRecordNames(record, DEFAULT_POLICY.room.documents);
  const root = buildDocument(told, NAMES);
  const markdown = toMarkdown(root); // saved, and copied
  return {
    room: roomOf(record),
    markdown: `${markdown}\n${renderToStaticMarkup(<MarkdownPreview markdown={markdown} />)}`,
    page: [
      renderToStaticMarkup(<DocumentPage root={root} record={told} paper="A4" />),
      documentFooter(told),
      documentTitle(told),
    ].join('\n'),
    handOff: JSON.stringify(record),
  };
}

const EVERYWHERE = 'room markdown page handOff';
const DOCUMENTS = 'markdown page handOff';
const ROOM = 'room handOff';
const PRIVATE = 'handOff';

/** Fields that name people or systems, and say nothing else; an address leads somewhere. */
const NOT_A_TEXT =
  /^incident\.(?:attendees|commander|lead|author|followUpOwner|services)|^actions\.owner|^events\.link/;
const SARAH = [{ id: 'sarah', name: 'Sarah Chen', role: 'scribe', reviewed: true }];

/** The table "Who sees what" of the design, text by text; whoever adds a text decides here. */
const DECIDED: Readonly<Record<string, string>> = {
  'actions.outcome': DOCUMENTS,
  'actions.owner': DOCUMENTS,
  'actions.text': EVERYWHERE,
  'decisions.reason': PRIVATE,
  'decisions.rule': PRIVATE,
  'decisions.sentence': PRIVATE,
  'decisions.words': PRIVATE,
  'events.actor': PRIVATE,
  'events.link': PRIVATE,
  'events.origin.format': PRIVATE,
  'events.origin.locator': PRIVATE,
  'events.origin.text': PRIVATE,
  'events.privateNote': PRIVATE,
  'events.question': PRIVATE,
  'events.source': PRIVATE,
  'events.text': EVERYWHERE,
  'factors.accepted': DOCUMENTS,
  'factors.text': EVERYWHERE,
  'factors.whys': DOCUMENTS,
  'impacts.metric': DOCUMENTS,
  'impacts.note': DOCUMENTS,
  'impacts.value': DOCUMENTS,
  'incident.attendees.name': DOCUMENTS,
  'incident.attendees.role': DOCUMENTS,
  'incident.author': DOCUMENTS,
  'incident.commander': DOCUMENTS,
  'incident.customerMessage': EVERYWHERE,
  'incident.followUp': DOCUMENTS,
  'incident.followUpOwner': DOCUMENTS,
  'incident.lead': DOCUMENTS,
  'incident.lessons': DOCUMENTS,
  'incident.prepared': PRIVATE,
  'incident.rootCause': DOCUMENTS,
  'incident.services': DOCUMENTS,
  'incident.summary': DOCUMENTS,
  'incident.title': EVERYWHERE,
  'incident.wentWrong': DOCUMENTS,
  'meetings.shownAnyway.text': PRIVATE,
  'notes.fix_idea.private.text': PRIVATE,
  'notes.fix_idea.text': ROOM,
  'notes.lesson.private.text': PRIVATE,
  'notes.lesson.text': EVERYWHERE,
  'notes.off_topic.private.text': PRIVATE,
  'notes.off_topic.text': EVERYWHERE,
  'notes.went_well.private.text': PRIVATE,
  'notes.went_well.text': EVERYWHERE,
};

describe('who sees what', () => {
  const { record, paths } = plantRecord();
  const outputs = outputsOf(record);

  it('is decided for every text that can be written', () => {
    const seen = paths.map((path) => {
      const where = Object.entries(outputs).filter(([, text]) => text.includes(markerOf(path)));
      return [path, where.map(([name]) => name).join(' ')];
    });
    expect(Object.fromEntries(seen)).toEqual(DECIDED);
  });

  it('is in no view of the room where a finding holds it back, and in every document as written', () => {
    const blame = 'Omar should have checked the limit';
    const [factor] = record.factors;
    if (!factor) throw new Error('No factor');
    const written = outputsOf({ ...record, factors: [{ ...factor, text: blame }] });
    const where = Object.entries(written).filter(([, text]) => text.includes(blame));
    expect(where.map(([name]) => name)).toEqual(['markdown', 'page', 'handOff']);
    const [finding] = check(blame, { section: 'contributing', people: [] });
    const told = [finding?.why, finding?.question, finding?.rewrite?.text ?? ''].filter((words) => words);
    expect(told.length).toBeGreaterThan(1);
    expect(told.filter((words) => written.room.includes(words ?? ''))).toEqual([]);
  });

  it('is a role in the room where a text names somebody', () => {
    const { commander } = record.incident;
    const { room, markdown } = outputsOf({
      ...record,
      events: record.events.map((event) => ({ ...event, text: `Asked ${commander}` })),
    });
    expect(room).not.toContain(commander);
    expect(room).toContain('Asked incident commander');
    expect(markdown).toContain(`Asked ${commander}`);
  });

  it('is a role in every text of a document where the team has decided so', () => {
    const named = JSON.parse(
      paths.reduce(
        (text, path) =>
          NOT_A_TEXT.test(path) ? text : text.replaceAll(markerOf(path), `Sarah ${markerOf(path)}`),
        JSON.stringify({ ...record, incident: { ...record.incident, attendees: SARAH } }),
      ),
    ) as IncidentRecord; // the same with other texts
    const told = hideRecordNames(named, 'roles');
    const root = buildDocument(told, NAMES);
    const page = renderToStaticMarkup(<DocumentPage root={root} record={told} paper="A4" />);
    const texts = [
      toMarkdown(root),
      page,
      documentFooter(told),
      documentTitle(told),
      documentFileName(told, 'svg'),
    ];
    const leaks = texts.flatMap((text) => text.replaceAll('Sarah Chen', '').match(/Sarah.{0,40}/g) ?? []);
    expect(leaks).toEqual([]);
    const beside = told.events.flatMap(({ actor, source }) => [actor, source]); // in no document today
    expect(beside.filter((text) => text.includes('Sarah'))).toEqual([]);
    expect(texts[0]?.match(/scribe zq/gi)?.length).toBeGreaterThan(10);
  });

  it('is a role in the texts of documents too where the team has decided so', () => {
    const { commander } = record.incident;
    const told = {
      ...record,
      events: record.events.map((event) => ({ ...event, text: `Asked ${commander}` })),
    };
    const markdown = toMarkdown(buildDocument(hideRecordNames(told, 'roles'), NAMES));
    expect(markdown).not.toContain(`Asked ${commander}`);
    expect(markdown).toContain('Asked incident commander');
    expect(markdown).toContain(commander); // in the facts
  });
});
