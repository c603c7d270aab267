import { describe, expect, it } from 'vitest';
import { eventMatcher, isFiltering, SHOW_ALL, sourcesOf } from '#shared/domain/timeline/filter-events';
import { eventOf } from '../document/records';

const ROWS = [
  eventOf('2026-05-12T09:19:00Z', 'First customer tells support', { source: 'tickets', actor: 'Zoé Ruiz' }),
  eventOf('2026-05-12T09:27:00Z', 'Alert: authorisation fails', {
    ...{ source: 'alerts', starred: true, milestone: 'detected' as const },
    ...{ question: 'What would have shown this at 09:14?' },
  }),
  eventOf('2026-05-12T09:48:00Z', 'Rollback complete', { source: 'Deploys', starred: true }),
  eventOf(null, 'Somebody looks at the cache', { privateNote: 'ask Ruiz' }),
];

const shown = (filter: Partial<typeof SHOW_ALL>) =>
  ROWS.filter(eventMatcher({ ...SHOW_ALL, ...filter })).map(({ text }) => text.split(' ')[0]);

describe('a filter of the timeline', () => {
  it.each([
    [{}, ['First', 'Alert:', 'Rollback', 'Somebody']],
    [{ marks: 'starred' as const }, ['Alert:', 'Rollback']],
    [{ marks: 'milestones' as const }, ['Alert:']],
    [{ source: 'Deploys' }, ['Rollback']],
    [{ source: 'deploys' }, []],
    [{ marks: 'starred' as const, source: 'alerts' }, ['Alert:']],
    [{ text: '09:4' }, ['Rollback']],
    [{ text: '  CUSTOMER   first ' }, ['First']],
    [{ text: 'first rollback' }, []],
    [{ text: 'ZOE\u0301' }, ['First']],
    [{ text: '09:14' }, ['Alert:']],
    [{ text: 'ruiz' }, ['First', 'Somebody']],
    [{ text: '.*' }, []],
    [{ text: '\\' }, []],
  ])('%o leaves %o', (filter, left) => {
    expect(shown(filter)).toEqual(left);
  });

  it.each([
    [{}, false],
    [{ text: '  ' }, false],
    [{ text: 'x' }, true],
    [{ marks: 'starred' as const }, true],
    [{ source: '' }, true],
  ])('%o narrows it down: %s', (filter, is) => {
    expect(isFiltering({ ...SHOW_ALL, ...filter })).toBe(is);
  });

  it('offers the sources that there are, once each, by the alphabet', () => {
    const rows = [...ROWS, eventOf(null, 'x', { source: 'alerts' }), eventOf(null, 'y', { source: '  ' })];
    expect(sourcesOf(rows)).toEqual(['alerts', 'Deploys', 'tickets']);
  });
});
