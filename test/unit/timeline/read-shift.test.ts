import { describe, expect, it } from 'vitest';
import { readShift } from '#shared/domain/timeline/read-shift';
import { minutes } from '#shared/domain/units';

describe('by how much times are moved', () => {
  it.each([
    ['15', 15],
    [' +15 ', 15],
    ['-5', -5],
    ['−5', -5],
    ['– 5', -5],
    ['0060', 60],
    ['527040', 527_040],
  ])('%j is %i minutes', (text, count) => {
    expect(readShift(text)).toEqual({ ok: true, length: minutes(count) });
  });

  it.each([
    ['', 'Type whole minutes, such as 15 or −5.'],
    ['1h', 'Type whole minutes, such as 15 or −5.'],
    ['1.5', 'Type whole minutes, such as 15 or −5.'],
    ['1e3', 'Type whole minutes, such as 15 or −5.'],
    ['--5', 'Type whole minutes, such as 15 or −5.'],
    ['٥', 'Type whole minutes, such as 15 or −5.'],
    ['-0', 'By 0 minutes nothing moves.'],
    ['527041', 'At most a year: 527,040 minutes.'],
    ['99999999', 'Type whole minutes, such as 15 or −5.'],
  ])('%j is refused: %s', (text, message) => {
    expect(readShift(text)).toEqual({ ok: false, message });
  });
});
