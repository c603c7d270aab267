import { expect, it } from 'vitest';
import { homeOfKey, LINE_HOMES } from '#shared/domain/agenda/line-homes';

it('each list has a key of its own, whatever case it is typed in', () => {
  for (const { home, key } of LINE_HOMES) {
    expect([homeOfKey(key.toLowerCase()), homeOfKey(key.toUpperCase())]).toEqual([home, home]);
  }
  expect(['1', 'Enter', ''].map(homeOfKey)).toEqual([null, null, null]);
});
