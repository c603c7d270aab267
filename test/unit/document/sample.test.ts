import { describe, expect, it } from 'vitest';
import { incidentTimes } from '#shared/domain/incident/durations';
import { MILESTONES } from '#shared/domain/incident/types';
import { check } from '#shared/domain/language/check';
import type { Section } from '#shared/domain/language/types';
import { sortEvents } from '#shared/domain/timeline/order-events';
import { findSilences } from '#shared/domain/timeline/silences';
import { epochMs, minutes } from '#shared/domain/units';
import { buildSample } from '../../../resources/sample/build-sample';

let made = 0;
const build = () => buildSample({ newId: () => `id-${++made}`, now: epochMs(1000) });

describe('the sample incident', () => {
  it('is another incident with other ids each time it is opened', () => {
    const ids = [build(), build()].flatMap(({ incident, ...lists }) => [
      incident.id,
      ...incident.attendees.map(({ id }) => id),
      ...Object.values(lists).flatMap((rows) => rows.map(({ id }) => id)),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(undefined);
  });

  it('belongs together: rows to the incident, actions to its factors, numbers in a row', () => {
    const { incident, ...lists } = build();
    const owners = Object.values(lists).flatMap((rows) => rows.map(({ incidentId }) => incidentId));
    expect(new Set(owners)).toEqual(new Set([incident.id]));
    expect(
      lists.actions.map(({ number, factorIds }) => [number, factorIds.map((id) => numberOf(id))]),
    ).toEqual([
      [1, [1]],
      [2, [3]],
      [3, [2]],
      [4, [1, 4]],
      [5, [2]],
    ]);
    expect([incident.nextFactor, incident.nextAction]).toEqual([5, 6]);

    function numberOf(id: string) {
      return lists.factors.find((factor) => factor.id === id)?.number;
    }
  });

  it('has every milestone once, in order, and one silence', () => {
    const { events } = build();
    expect(sortEvents(events)).toEqual(events);
    expect(events.flatMap(({ milestone }) => milestone ?? [])).toEqual([...MILESTONES]);
    expect(incidentTimes(events)).toEqual({
      duration: minutes(138),
      toDetect: minutes(41),
      toAcknowledge: minutes(45),
      toMitigate: minutes(115),
      toResolve: minutes(138),
    });
    expect(findSilences(events).map(({ length }) => length)).toEqual([minutes(33)]);
  });

  it('blames somebody in exactly two places, so that a newcomer meets the nudge', () => {
    const { incident, events, factors, notes, actions, impacts } = build();
    const people = incident.attendees.map(({ name }) => name);
    const texts: [Section, string][] = [
      ...events.map(({ text }): [Section, string] => ['timeline', text]),
      ['root_cause', incident.rootCause],
      ...factors.map(({ text }): [Section, string] => ['contributing', text]),
      ...notes.map(({ text }): [Section, string] => ['went_well', text]),
      ['went_wrong', incident.wentWrong],
      ...impacts.map(({ note }): [Section, string] => ['went_wrong', note]),
      ...actions.flatMap(({ text, outcome }): [Section, string][] => [
        ['actions', text],
        ['actions', outcome],
      ]),
      ['lessons', incident.lessons],
      ['lessons', incident.summary],
      ['lessons', incident.followUp],
    ];
    const found = texts.filter(([section, text]) => check(text, { section, people }).length > 0);
    expect(found).toEqual([
      ['timeline', events[2]?.text],
      ['contributing', factors[3]?.text],
    ]);
  });
});
