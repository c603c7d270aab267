import { describe, expect, it } from 'vitest';
import { LATER_PLAN } from '#shared/domain/agenda/presets';
import { DEFAULT_PLAN, type StagePlan } from '#shared/domain/agenda/types';
import { changePolicy, nameChange, resetPolicy } from '#shared/domain/incident/edit-policy';
import {
  DEFAULT_POLICY,
  sayLevel,
  saySeverity,
  severityNames,
  type TeamPolicy,
} from '#shared/domain/incident/policy';

const renamed = changePolicy(DEFAULT_POLICY, {
  part: 'levels',
  severity: 1,
  fields: { name: ' Sev\n one ' },
});

describe('the policy of a team', () => {
  it('names its levels, and a blank name as usual', () => {
    expect(severityNames(DEFAULT_POLICY)).toEqual({ 1: 'Critical', 2: 'Major', 3: 'Minor' });
    expect(severityNames(renamed)).toEqual({ 1: 'Sev one', 2: 'Major', 3: 'Minor' });
    const blank = changePolicy(renamed, { part: 'levels', severity: 1, fields: { name: '  ' } });
    expect(severityNames(blank)[1]).toBe('Critical');
    expect([sayLevel(1, severityNames(renamed)), saySeverity(2, severityNames(renamed))]).toEqual([
      '1 · Sev one',
      'Severity 2 · Major',
    ]);
  });

  it('changes in one field at a time', () => {
    const { levels, thresholds } = DEFAULT_POLICY;
    expect(renamed).toEqual({
      ...DEFAULT_POLICY,
      levels: { ...levels, 1: { ...levels[1], name: ' Sev\n one ' } },
    });
    expect(
      changePolicy(DEFAULT_POLICY, { part: 'thresholds', trigger: 'downtime', fields: { limit: 90 } }),
    ).toEqual({ ...DEFAULT_POLICY, thresholds: { ...thresholds, downtime: { limit: 90, asks: 'always' } } });
    expect(changePolicy(DEFAULT_POLICY, { part: 'guidance', text: 'Breathe' })).toEqual({
      ...DEFAULT_POLICY,
      guidance: 'Breathe',
    });
  });

  it('goes back to what Debrief brings, part by part', () => {
    const both = changePolicy(renamed, { part: 'guidance', text: 'Breathe' });
    expect(resetPolicy(both, 'levels')).toEqual({ ...DEFAULT_POLICY, guidance: 'Breathe' });
    expect(resetPolicy(both, 'guidance')).toEqual(renamed);
  });

  it('keeps a plan under a name, in place of one that had it, until it is forgotten', () => {
    const keep = (policy: TeamPolicy, name: string, plan: readonly StagePlan[] | null) =>
      changePolicy(policy, { part: 'agendas', name, plan });
    const two = keep(keep(DEFAULT_POLICY, 'Ours', DEFAULT_PLAN), 'Short', LATER_PLAN);
    expect(keep(two, 'Ours', LATER_PLAN)).toEqual({
      ...DEFAULT_POLICY,
      agendas: [
        { name: 'Short', plan: LATER_PLAN },
        { name: 'Ours', plan: LATER_PLAN },
      ],
    });
    expect(keep(two, 'Ours', null).agendas).toEqual([{ name: 'Short', plan: LATER_PLAN }]);
  });

  it('tells edits of one field from those of another', () => {
    const names = [
      nameChange({ part: 'guidance', text: 'a' }),
      nameChange({ part: 'opening', field: 'statement', text: 'a' }),
      nameChange({ part: 'opening', field: 'rules', text: 'a' }),
      nameChange({ part: 'agendas', name: 'a', plan: null }),
      nameChange({ part: 'agendas', name: 'b', plan: null }),
      nameChange({ part: 'levels', severity: 1, fields: { name: 'a' } }),
      nameChange({ part: 'levels', severity: 2, fields: { name: 'a' } }),
      nameChange({ part: 'levels', severity: 1, fields: { definition: 'a' } }),
      nameChange({ part: 'thresholds', trigger: 'teams', fields: { limit: 1 } }),
      nameChange({ part: 'thresholds', trigger: 'teams', fields: { asks: 'entry' } }),
      nameChange({ part: 'room', fields: { look: 'dark' } }),
      nameChange({ part: 'room', fields: { names: 'names' } }),
    ];
    expect(new Set(names).size).toBe(names.length);
    expect(nameChange({ part: 'guidance', text: 'b' })).toBe(names[0]);
  });
});
