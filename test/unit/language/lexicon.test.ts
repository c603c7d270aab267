import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeLexicon, writeNames } from '../../../electron/commands/lexicon';
import { growClass } from '../../../electron/commands/lexicon/wordnet';

describe('words from open lists', () => {
  it('are those that stand in the program', () => {
    const stored = (name: string) =>
      readFileSync(new URL(`../../../shared/domain/language/lexicon/${name}`, import.meta.url), 'utf8');
    expect(stored('open-words.ts')).toBe(writeLexicon());
    expect(stored('open-names.ts')).toBe(writeNames());
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

  it('refuse a seed that WordNet does not know', () => {
    expect(() => growClass({ pos: 'noun', seeds: 'gremlin#99', without: '' })).toThrow(
      'WordNet has no noun gremlin#99',
    );
  });
});
