import { describe, expect, it } from 'vitest';
import { check } from '#shared/domain/language/check';
import { SHAPES, type Shape } from '../../bench/shapes';
import { timeShape } from '../../bench/time-shape';
import { assertProperty, LANGUAGE_PROPERTIES } from './language-properties';

const RUNS = 600;
const SEED = 3;

const LENGTH = 32_768;
/** Ten times what is usual here, and a fifth of what the square of the length would take. */
const MOST_MS = 500;

/** On a busy machine the third time counts too. */
function isQuick(shape: Shape, awake: boolean): boolean {
  return [1, 2, 3].some(() => timeShape(shape, LENGTH, awake, 1) < MOST_MS);
}

describe('whatever is typed', () => {
  it.each(LANGUAGE_PROPERTIES)('$promise', (promise) => {
    assertProperty(promise, RUNS, SEED);
  });

  it('a thousand odd attendees change nothing of what is found without them', () => {
    const people = Array.from({ length: 1_000 }, (_, index) => `Name${index} __proto__ constructor${index}`);
    const text = 'The engineer forgot to renew the certificate.';
    expect(check(text, { section: 'went_wrong', people })).toEqual(
      check(text, { section: 'went_wrong', people: [] }),
    );
  });

  it.each(SHAPES)('32 KB of $name take no time worth speaking of', (shape) => {
    expect([isQuick(shape, false), isQuick(shape, true)]).toEqual([true, true]);
  });
});
