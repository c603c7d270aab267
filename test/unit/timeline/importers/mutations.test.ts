import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printTree, toTree } from './json-tree';
import { mutateArchive, packEntries, unpackEntries } from './mutate-archive';
import { mutateTree } from './mutate-json';
import { mutateTable } from './mutate-text';

const changes = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 });
const VALUE = {
  list: [
    { id: 1, text: 'a' },
    { id: '2', text: null },
  ],
  time: '1773757380000',
};
const ENTRIES = {
  'users.json': new TextEncoder().encode('[{"id":"U1"}]'),
  'general/2026-03-17.json': new TextEncoder().encode('[{"ts":"1773757380.000100","text":"a"}]'),
};

describe('what is changed so that it keeps its structure', () => {
  it('is JSON still', () => {
    const isJson = (text: string) => JSON.parse(text) !== undefined;
    fc.assert(
      fc.property(changes, (some) => isJson(printTree(mutateTree(toTree(VALUE), some)))),
      { seed: 1 },
    );
  });

  it('is an archive still', () => {
    const isArchive = (bytes: Uint8Array) => unpackEntries(bytes) !== null;
    fc.assert(
      fc.property(changes, (some) => isArchive(mutateArchive(ENTRIES, some))),
      { seed: 1 },
    );
  });

  it('is a table still, whose quotes are right', () => {
    const areQuotesEven = (text: string) => (text.split('"').length - 1) % 2 === 0;
    const table = 'time,text\n14:23,"a, ""b"""\n';
    fc.assert(
      fc.property(changes, (some) => areQuotesEven(mutateTable(table, some))),
      { seed: 1 },
    );
  });
});

it('an archive can hold a file of any name', () => {
  const named = Object.fromEntries(
    ['__proto__', 'constructor', '../x', 'é/🧯'].map((name) => [name, ENTRIES['users.json']]),
  );
  const bytes = packEntries(named);
  const text = new TextDecoder().decode(bytes);
  expect(Object.keys(named).filter((name) => !text.includes(name))).toEqual([]);
});
