import { describe, expect, it } from 'vitest';
import { findCommands } from '../../../shared/commands/find-commands';
import { COMMAND_GROUPS, commandsOf, whereUsed } from '../../../shared/commands/groups';
import { COMMAND_IDS } from '../../../shared/commands/registry';
import { timesAsLong } from '../../bench/times-as-long';

const COMMANDS = [
  { label: 'Next stage', group: 'Meeting', keys: 'Ctrl Enter' },
  { label: '5 minutes more', group: 'Meeting', keys: 'Shift F7' },
  { label: 'Next flagged phrase', group: 'Wording', keys: 'F8' },
  { label: 'Save PDF', group: 'Document', keys: 'Ctrl P' },
  { label: 'Save Markdown', group: 'Document', keys: 'Ctrl S' },
  { label: 'Select all rows', group: 'Timeline', keys: 'Ctrl Shift L' },
  { label: 'Milestone', group: 'Timeline', keys: 'Alt M' },
  { label: 'Larger text', group: 'View', keys: 'Ctrl +' },
] as const;

const QUERIES: readonly [string, string, readonly string[]][] = [
  ['the beginning of a word', 'sav', ['Save PDF', 'Save Markdown']],
  ['a later word', 'pdf', ['Save PDF']],
  ['the first word before a later one', 'ne', ['Next stage', 'Next flagged phrase', 'Milestone']],
  ['words in another order', 'stage next', ['Next stage']],
  ['beginnings of two words', 'sa ma', ['Save Markdown']],
  ['capitals', 'SAVE', ['Save PDF', 'Save Markdown']],
  ['initials', 'nfp', ['Next flagged phrase']],
  ['a key', 'f8', ['Next flagged phrase']],
  ['keys', 'ctrl p', ['Save PDF']],
  ['a group', 'document', ['Save PDF', 'Save Markdown']],
  ['one letter wrong', 'flogged', ['Next flagged phrase']],
  ['one letter missing', 'mileston', ['Milestone']],
  ['one letter left out inside', 'mlestone', ['Milestone']],
  ['one letter too many', 'largger', ['Larger text']],
  ['two letters swapped', 'makrdown', ['Save Markdown']],
  ['a slip in the beginning of a word', 'phrsa', ['Next flagged phrase']],
  ['another first letter', 'filestone', []],
  ['two slips', 'mkrdwon', []],
  ['a short word with a slip', 'pfd', []],
  ['a word that is nowhere beside one that is', 'save banana', []],
  ['letters inside a word', 'stone', ['Milestone']],
  ['nothing but a sign', '?', COMMANDS.map(({ label }) => label)],
  ['only spaces', '   ', COMMANDS.map(({ label }) => label)],
  ['a pattern, taken as it is', '.*', COMMANDS.map(({ label }) => label)],
];

describe('a command is found by', () => {
  it.each(QUERIES)('%s: “%s”', (_what, query, labels) => {
    expect(findCommands(query, COMMANDS).map(({ label }) => label)).toEqual(labels);
  });

  it('its beginning before its middle, and a full word before a beginning', () => {
    const commands = ['Undo', 'Do', 'Done early'].map((label) => ({ label, group: '', keys: '' }));
    expect(findCommands('do', commands).map(({ label }) => label)).toEqual(['Do', 'Done early', 'Undo']);
  });

  it('nothing that is very long, in a time that grows with its length', () => {
    const find = (length: number) => () => findCommands('a'.repeat(length), COMMANDS);
    expect(find(100_000)()).toEqual([]);
    expect(timesAsLong(find(100_000), find(10_000), 30)).toBeLessThan(30);
  });
});

describe('groups', () => {
  it('hold every command once', () => {
    expect(COMMAND_GROUPS.flatMap(commandsOf).toSorted()).toEqual(COMMAND_IDS.toSorted());
  });

  it('and every command says where it can be used', () => {
    expect(COMMAND_IDS.filter((id) => whereUsed(id).length < 5)).toEqual([]);
  });
});
