import { expect, it } from 'vitest';
import { placedTexts } from '#shared/domain/incident/texts';
import { epochMs } from '#shared/domain/units';
import { buildSample } from '../../../resources/sample/build-sample';

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
