import { describe, expect, it } from 'vitest';
import { type Envelope, recogniseEntries, walkEntries } from '#shared/domain/timeline/importers/json-entries';
import { pasted, pastedText } from './api-fixtures';

const ENVELOPE: Envelope = { lists: ['many', 'more'], singles: ['one'] };
const pathsOf = (value: unknown) => [...walkEntries(value, ENVELOPE)].map(({ path }) => path);

describe('entries of a file', () => {
  it.each([
    ['a list', [1, 2], ['$[0]', '$[1]']],
    ['a page', { many: [1, 2] }, ['$.many[0]', '$.many[1]']],
    ['a page with two lists', { more: [1], many: [2] }, ['$.many[0]', '$.more[0]']],
    ['one alone', { one: {} }, ['$.one']],
    ['pages', [{ many: [1] }, { one: 2 }, 3], ['$[0].many[0]', '$[1].one', '$[2]']],
    ['lists', [[1], [], [2]], ['$[0][0]', '$[2][0]']],
    ['an object that is none of these', { x: 1 }, ['$']],
    ['a field that should be a list', { many: { a: 1 } }, ['$.many']],
    ['nothing', null, ['$']],
    ['no fields of its own', Object.create({ many: [1] }), ['$']],
  ])('stand in %s', (_, value, paths) => {
    expect(pathsOf(value)).toEqual(paths);
  });

  it('are recognised by the first twenty, however long the file is', () => {
    const fits = (value: unknown) => value === 'yes';
    const evidence = (no: number, yes: number) =>
      pasted({
        many: [...Array.from({ length: no }, () => 'no'), ...Array.from({ length: yes }, () => 'yes')],
      });
    expect(recogniseEntries(evidence(20, 1_000), ENVELOPE, fits)).toBe(0);
    expect(recogniseEntries(evidence(10, 1_000), ENVELOPE, fits)).toBeCloseTo(0.945);
    expect(recogniseEntries(evidence(0, 20), ENVELOPE, fits)).toBeCloseTo(0.99);
    expect(recogniseEntries(evidence(0, 0), ENVELOPE, fits)).toBe(0);
    expect(recogniseEntries(pastedText('14:23 yes'), ENVELOPE, () => true)).toBe(0);
  });
});
