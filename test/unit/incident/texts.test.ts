import { expect, it } from 'vitest';
import { EMPTY_FACTOR, EMPTY_NOTE } from '#shared/domain/incident/empty-rows';
import { placedTexts } from '#shared/domain/incident/texts';
import type { NoteKind } from '#shared/domain/incident/types';
import { epochMs } from '#shared/domain/units';
import { buildSample } from '../../../resources/sample/build-sample';
import { listRow, recordOf } from '../document/records';

it('says of every text what it is for, with the field beside it that may answer', () => {
  let made = 0;
  const record = buildSample({ newId: () => `id-${++made}`, now: epochMs(1000) });
  const [impact] = record.impacts;
  const [action] = record.actions;
  const judged = new Map(
    placedTexts(record)
      .toReversed()
      .map(({ place, quality }) => [`${place.table}.${place.field}`, quality]),
  );
  expect(Object.fromEntries(judged)).toEqual({
    'incident.title': null,
    'incident.summary': { place: 'account' },
    'incident.rootCause': { place: 'root_cause' },
    'incident.wentWrong': { place: 'account' },
    'incident.lessons': { place: 'lesson' },
    'incident.followUp': null,
    'events.text': { place: 'event' },
    'factors.text': { place: 'account' },
    'impacts.metric': null,
    'impacts.value': { place: 'impact_prose', beside: impact?.note },
    'impacts.note': { place: 'impact_prose', beside: impact?.value },
    'notes.text': null,
    'actions.text': { place: 'action', beside: action?.outcome },
    'actions.outcome': null,
  });
});

it('judges the chain of a factor as causes, its reason and open questions, and nothing that stays private', () => {
  const factor = {
    ...EMPTY_FACTOR,
    ...listRow(),
    number: 4,
    text: 'No alert',
    whys: ['Nobody owns it', ' ', 'Owners are told in chat'],
    accepted: 'Replaced in June',
  };
  const note = (kind: NoteKind, isPrivate: boolean) => ({
    ...EMPTY_NOTE,
    ...listRow(),
    kind,
    text: `${kind} ${isPrivate}`,
    private: isPrivate,
  });
  const notes = [
    note('off_topic', false),
    note('off_topic', true),
    note('fix_idea', false),
    note('lesson', false),
  ];
  const said = placedTexts(recordOf({}, { factors: [factor], notes })).map(
    ({ place, label, section, quality, text }) => [place.field, label, section, quality?.place ?? '', text],
  );
  expect(said).toEqual([
    ['text', 'F4', 'contributing', 'account', 'No alert'],
    ['whys.0', 'F4', 'root_cause', '', 'Nobody owns it'],
    ['whys.2', 'F4', 'root_cause', 'root_cause', 'Owners are told in chat'],
    ['accepted', 'F4', 'contributing', '', 'Replaced in June'],
    ['text', 'Open', 'lessons', '', 'off_topic false'],
    ['text', 'Lesson', 'lessons', 'lesson', 'lesson false'],
  ]);
});
