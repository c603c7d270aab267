import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeLexicon, writeNames, writePeople } from '../../../electron/commands/lexicon';
import { growSurnames } from '../../../electron/commands/lexicon/names';
import { growRoles } from '../../../electron/commands/lexicon/roles';
import { growClass } from '../../../electron/commands/lexicon/wordnet';

describe('words from open lists', () => {
  it('are those that stand in the program', () => {
    const stored = (name: string) =>
      readFileSync(new URL(`../../../shared/domain/language/lexicon/${name}`, import.meta.url), 'utf8');
    expect(stored('open-words.ts')).toBe(writeLexicon());
    expect(stored('open-names.ts')).toBe(writeNames());
    expect(stored('open-people.ts')).toBe(writePeople());
  });

  it('follow kinds and ways downwards and stop at the neighbours of an adjective', () => {
    const grow = (pos: 'noun' | 'verb' | 'adj', seeds: string, without = '') =>
      growClass({ pos, seeds, without });
    expect(grow('verb', 'misjudge#1')).toContain('underestimate');
    expect(grow('noun', 'bungler#1')).toContain('fumbler');
    expect(grow('adj', 'careless#1')).toContain('slapdash');
    expect(grow('adj', 'careless#1')).not.toContain('daredevil');
    expect(grow('noun', 'bungler#1', 'fumbler')).not.toContain('fumbler');
  });

  it('bring trades, and no noun that a program could bear', () => {
    const roles = growRoles();
    expect(roles).toEqual(expect.arrayContaining(['seismologist', 'registrar', 'stevedore']));
    const programs = ['handler', 'loader', 'driver', 'server', 'monitor', 'consul', 'arbiter', 'agent'];
    expect(programs.filter((word) => roles.includes(word))).toEqual([]);
  });

  it('bring surnames that are no words, towns or first names', () => {
    const surnames = new Set(growSurnames());
    expect(surnames).toContain('takahashi');
    expect(['baker', 'berlin', 'jenkins', 'maria'].filter((name) => surnames.has(name))).toEqual([]);
  });

  it('refuse a seed that WordNet does not know', () => {
    expect(() => growClass({ pos: 'noun', seeds: 'gremlin#99', without: '' })).toThrow(
      'WordNet has no noun gremlin#99',
    );
  });
});
