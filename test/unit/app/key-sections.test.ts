import { describe, expect, it } from 'vitest';
import { keySections } from '../../../renderer/app/key-sections';
import { COMMAND_IDS, COMMANDS } from '../../../shared/commands/registry';

const flat = (query: string, mac = false) => keySections(query, mac).flatMap(({ entries }) => entries);

describe('the keys', () => {
  it('are those of every command, on either system', () => {
    const labels = flat('').map(({ label }) => label);
    expect(COMMAND_IDS.filter((id) => !labels.includes(COMMANDS[id].label))).toEqual([]);
    expect(flat('next stage')).toEqual([{ label: 'Next stage', keys: 'Ctrl+Enter' }]);
    expect(flat('next stage', true)).toEqual([{ label: 'Next stage', keys: 'Meta+Enter' }]);
  });

  it('are found by what they do, by the key itself and by their group', () => {
    expect(flat('f8').map(({ keys }) => keys)).toEqual(['F8', 'Shift+F8']);
    expect(keySections('picture', false).map(({ name }) => name)).toEqual(['In the incident picture']);
    expect(flat('no such thing')).toEqual([]);
  });
});
