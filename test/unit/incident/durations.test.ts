import { describe, expect, it } from 'vitest';
import {
  findContradictions,
  incidentTimes,
  milestoneTimes,
  TIME_DEFINITIONS,
} from '#shared/domain/incident/durations';
import type { Milestone } from '#shared/domain/incident/types';
import { type EpochMs, MINUTE_MS } from '#shared/domain/units';

const mark = (milestone: Milestone | null, minute: number | null) => ({
  milestone,
  at: (minute === null ? null : minute * MINUTE_MS) as EpochMs | null,
});

describe('the figures of an incident', () => {
  it('all count from impact start, whatever the order of the rows', () => {
    const events = [
      mark('resolved', 118),
      mark(null, 0),
      mark('detected', 27),
      mark('impact_start', 10),
      mark('acknowledged', 31),
      mark('mitigated', 81),
    ];
    expect(incidentTimes(events)).toEqual({
      duration: 108 * MINUTE_MS,
      toDetect: 17 * MINUTE_MS,
      toAcknowledge: 21 * MINUTE_MS,
      toMitigate: 71 * MINUTE_MS,
      toResolve: 108 * MINUTE_MS,
    });
  });

  const unknown = {
    duration: null,
    toDetect: null,
    toAcknowledge: null,
    toMitigate: null,
    toResolve: null,
  };
  it.each([
    ['nothing is marked', [mark(null, 5)]],
    ['impact start is not marked', [mark('detected', 5), mark('resolved', 9)]],
    ['impact start has no time', [mark('impact_start', null), mark('resolved', 9)]],
    ['only impact start has one', [mark('impact_start', 5), mark('resolved', null)]],
  ])('are not known where %s', (_name, events) => {
    expect(incidentTimes(events)).toEqual(unknown);
  });

  it('are 0 where two milestones share a moment', () => {
    expect(incidentTimes([mark('impact_start', 5), mark('detected', 5)])).toEqual({
      ...unknown,
      toDetect: 0,
    });
  });

  it('are withheld where they would be negative, with the reason', () => {
    const events = [mark('impact_start', 10), mark('detected', 5), mark('resolved', 8)];
    expect(incidentTimes(events)).toEqual(unknown);
    expect(findContradictions(events).map(({ text }) => text)).toEqual([
      'Detected is before impact start.',
      'Resolved is before impact start.',
    ]);
  });

  it('name what contradicts, but not a mitigation before anybody looked', () => {
    expect(findContradictions([mark('detected', 9), mark('acknowledged', 5), mark('mitigated', 3)])).toEqual([
      { milestone: 'acknowledged', than: 'detected', text: 'Acknowledged is before detected.' },
    ]);
    expect(findContradictions([mark('mitigated', 9), mark('resolved', 5)])).toEqual([
      { milestone: 'resolved', than: 'mitigated', text: 'Resolved is before mitigated.' },
    ]);
  });

  it('come with their definition', () => {
    expect(Object.keys(TIME_DEFINITIONS)).toEqual(Object.keys(incidentTimes([])));
    expect(milestoneTimes([])).toEqual({
      impact_start: null,
      detected: null,
      acknowledged: null,
      mitigated: null,
      resolved: null,
    });
  });
});
