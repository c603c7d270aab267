import { describe, expect, it } from 'vitest';
import { statuspage } from '#shared/domain/timeline/importers/statuspage';
import {
  confidences,
  doubt,
  event,
  evidenceOf,
  fixturesOf,
  pasted,
  readAs,
  reading,
  skip,
} from './api-fixtures';

const said = { actor: 'Status page', source: 'Statuspage' };
const link = 'https://stspg.example/ferry1';

const update = (status: string, minute: number) => ({
  id: `U${minute}`,
  status,
  body: 'Text.',
  display_at: `2026-03-17T14:${minute}:00Z`,
});
const milestonesOf = (value: unknown) =>
  readAs(statuspage, pasted(value)).events.flatMap(({ milestone, locator }) =>
    milestone ? [[milestone, locator]] : [],
  );

describe('Statuspage incidents', () => {
  it.each(fixturesOf('statuspage'))('%s is recognised as nothing else', (name) => {
    const fits = confidences(evidenceOf('statuspage', name));
    expect(fits).toEqual({ statuspage: expect.any(Number) });
    expect(fits['statuspage']).toBeGreaterThanOrEqual(0.9);
  });

  it('tell what customers were told, at the time that was shown to them', () => {
    const path = (index: number) => `$.incidents[0].incident_updates[${index}]`;
    const hint = 'major impact';
    expect(readAs(statuspage, evidenceOf('statuspage', 'one-incident.json'))).toEqual(
      reading({
        events: [
          event('$.incidents[0]', '2026-03-17T14:30:00Z', {
            ...{ text: 'Payments fail – Überlast', ...said, link, hint: 'began, as the page has it' },
            locator: 'statuspage:ferryinc0001/start',
          }),
          event(path(0), '2026-03-18T15:00:00Z', {
            ...{ text: 'Postmortem', ...said, link, hint, locator: 'statuspage:ferryupd0005' },
          }),
          event(path(1), '2026-03-17T16:05:00.388Z', {
            ...{ text: 'Resolved: This incident has been resolved.', ...said, link, hint },
            locator: 'statuspage:ferryupd0004',
            milestone: 'resolved',
          }),
          event(path(2), '2026-03-17T15:40:00Z', {
            ...{ text: 'Resolved: Resolved, we thought.', ...said, link, hint },
            locator: 'statuspage:ferryupd0003',
          }),
          event(path(3), '2026-03-17T15:12:00Z', {
            ...{ text: 'Identified: The cause is found. A fix is under way & tested.', ...said, link, hint },
            locator: 'statuspage:ferryupd0002',
          }),
          event(path(4), '2026-03-17T14:35:00Z', {
            ...{ text: 'Investigating: Some payments fail. We are looking into it.', ...said, link, hint },
            locator: 'statuspage:ferryupd0001',
          }),
        ],
      }),
    );
  });

  it('say of which incident they tell where there are several, and leave maintenance to choose', () => {
    const maintenance = {
      ...said,
      link: 'https://stspg.example/mnt1',
      suggested: false,
      hint: 'scheduled maintenance',
    };
    expect(readAs(statuspage, evidenceOf('statuspage', 'summary.json'))).toEqual(
      reading({
        events: [
          event('$.incidents[0].incident_updates[0]', '2026-03-20T08:40:00Z', {
            ...{ text: 'Search is slow – Monitoring: A fix is in place.', ...said, hint: 'no impact' },
            link: 'http://stspg.example/plain',
            locator: 'statuspage:ferryupd0007',
          }),
          event('$.incidents[1]', '2026-03-19T07:00:00Z', {
            ...{ text: 'Tickets cannot be printed', ...said, hint: 'critical impact' },
            locator: 'statuspage:ferryinc0003',
          }),
          event('$.incidents[2].incident_updates[0]', '2026-03-18T12:00:00Z', {
            ...{ text: 'Login – Resolved: Fixed.', ...said, hint: 'minor impact' },
            locator: 'statuspage:ferryupd0008',
          }),
          event('$.scheduled_maintenances[0].incident_updates[0]', '2026-03-16T02:00:04Z', {
            ...{ text: 'Database upgrade – In progress: We have begun.', ...maintenance },
            locator: 'statuspage:ferryupd0010',
          }),
          event('$.scheduled_maintenances[0].incident_updates[1]', '2026-03-10T09:00:00Z', {
            ...{ text: 'Database upgrade – Scheduled', ...maintenance },
            locator: 'statuspage:ferryupd0009',
          }),
        ],
        doubts: [
          doubt('$.incidents[0].incident_updates[1].created_at', {
            ...{ text: 'Search is slow – Investigating: Searches take long.', ...said },
            link: 'http://stspg.example/plain',
            why: 'Its time cannot be read: "soon".',
            locator: 'statuspage:ferryupd0006',
            raw: '{"id":"ferryupd0006","status":"investigating","body":"Searches take long.","created_at":"soon"}',
          }),
        ],
        skipped: [
          skip(
            '$.incidents[0].incident_updates[2]',
            '7',
            'It is no entry: it has no fields that could be read.',
          ),
          skip('$.incidents[3]', 'null', 'It is no entry: it has no fields that could be read.'),
        ],
      }),
    );
  });

  const updates = [update('resolved', 20), update('investigating', 10)];
  const incident = { name: 'Down', status: 'resolved', impact: 'minor', incident_updates: updates };
  const maintenance = { ...incident, scheduled_for: '2026-03-17T14:00:00Z' };
  it.each([
    ['one incident', { incidents: [incident] }, true],
    [
      'one incident beside maintenance',
      { incidents: [incident], scheduled_maintenances: [maintenance] },
      true,
    ],
    ['one incident of a webhook', { page: { id: 'p' }, incident }, true],
    ['one incident in a bare list', [incident], true],
    ['a bare incident', incident, true],
    ['two incidents', { incidents: [incident, incident] }, false],
    ['one incident that was opened again', { incidents: [{ ...incident, status: 'investigating' }] }, false],
    ['maintenance', { scheduled_maintenances: [maintenance] }, false],
    ['maintenance among incidents', { incidents: [{ ...incident, impact: 'maintenance' }] }, false],
  ])('%s: whether its end is the end', (_, value, isEnd) => {
    expect(confidences(pasted(value))).toEqual({ statuspage: expect.closeTo(0.99) });
    expect(milestonesOf(value)).toEqual(isEnd ? [['resolved', 'statuspage:U20']] : []);
  });

  it('tell when an incident began and ended where no update tells it', () => {
    const times = {
      started_at: '2026-03-17T08:20:00-06:00',
      created_at: '2026-03-17T08:31:00-06:00',
      resolved_at: '2026-03-17T09:10:00-06:00',
    };
    const eventsOf = (more: object) =>
      readAs(statuspage, pasted({ incidents: [{ id: 'I1', ...incident, ...times, ...more }] })).events.map(
        ({ at: time, text, milestone, locator }) => [
          new Date(time).toISOString().slice(11, 16),
          text,
          milestone,
          locator,
        ],
      );
    const told = { id: 'U1', status: 'investigating', body: 'We look', created_at: times.created_at };
    expect(eventsOf({ incident_updates: [told] })).toEqual([
      ['14:20', 'Down', null, 'statuspage:I1/start'],
      ['14:31', 'Investigating: We look', null, 'statuspage:U1'],
      ['15:10', 'Resolved', 'resolved', 'statuspage:I1/end'],
    ]);
    expect(eventsOf({ incident_updates: [] })).toEqual([
      ['14:20', 'Down', null, 'statuspage:I1'],
      ['15:10', 'Resolved', 'resolved', 'statuspage:I1/end'],
    ]);
    const ended = { id: 'U2', status: 'resolved', display_at: times.resolved_at };
    expect(eventsOf({ started_at: times.created_at, incident_updates: [ended, told] })).toEqual([
      ['15:10', 'Resolved', 'resolved', 'statuspage:U2'],
      ['14:31', 'Investigating: We look', null, 'statuspage:U1'],
    ]);
  });

  it('doubt what has no time, and an incident that tells only of itself', () => {
    const value = [
      { name: 'Down', impact: 'minor', status: 'resolved', incident_updates: [{ status: 'resolved' }] },
    ];
    const shared = { ...said, why: 'It has no time.' };
    expect(readAs(statuspage, pasted(value)).doubts).toEqual([
      doubt('$[0].incident_updates[0].created_at', {
        ...shared,
        text: 'Resolved',
        raw: '{"status":"resolved"}',
      }),
    ]);
    const alone = { name: 'Down', impact: 'minor', status: 'resolved' };
    expect(readAs(statuspage, pasted(alone)).doubts).toEqual([
      doubt('$.created_at', { ...shared, text: 'Down', raw: JSON.stringify(alone) }),
    ]);
  });

  it.each([
    ['a page without incidents', { page: { id: 'p' }, incidents: [] }, 0.5],
    ['incidents of another service', { incidents: [{ id: 'P1', urgency: 'high', status: 'triggered' }] }, 0],
    ['an empty list of no page', { incidents: [] }, 0],
    ['components', { page: { id: 'p' }, components: [{ name: 'API', status: 'operational' }] }, 0],
  ])('%s is no sure sign', (_, value, confidence) => {
    expect(statuspage.recognise(pasted(value))).toBe(confidence);
  });
});
