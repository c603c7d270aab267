import { expect, it } from 'vitest';
import { isBlank } from '#shared/domain/incident/missing';

it.each([
  ['', true],
  [' \t\n\u00a0', true],
  ['\u200b\u200d\u2060\ufeff\u00ad', true],
  ['\u0000\u001b\u202e', true],
  [' . ', false],
  ['\u200bא', false],
  ['👩‍🚒', false],
])('%j is blank: %s', (text, expected) => {
  expect(isBlank(text)).toBe(expected);
});
