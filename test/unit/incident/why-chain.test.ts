import { expect, it } from 'vitest';
import { whyChain } from '#shared/domain/incident/why-chain';

it('knows the last link that says something as the root cause, the others as underlying', () => {
  expect(whyChain({ whys: ['a', '', 'b', ' \n'] })).toEqual([
    { index: 0, role: 'underlying', text: 'a' },
    { index: 2, role: 'root', text: 'b' },
  ]);
  expect([whyChain({ whys: [] }), whyChain({ whys: [' '] })]).toEqual([[], []]);
});
