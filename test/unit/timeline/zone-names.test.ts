import { expect, it } from 'vitest';
import { currentZoneNames } from '#shared/domain/timeline/zone-names';
import { isZone } from '#shared/domain/timeline/zoned-time';

it('names zones as their places are called today, each once and by the alphabet', () => {
  expect(
    currentZoneNames([
      'Asia/Calcutta',
      'Asia/Kolkata',
      'Europe/Kiev',
      'Europe/Berlin',
      'America/Buenos_Aires',
    ]),
  ).toEqual(['America/Argentina/Buenos_Aires', 'Asia/Kolkata', 'Europe/Berlin', 'Europe/Kyiv']);
});

it('names no zone that this engine does not know', () => {
  const names = currentZoneNames(Intl.supportedValuesOf('timeZone'));
  expect(names.filter((name) => !isZone(name))).toEqual([]);
  expect(names).toEqual(
    expect.arrayContaining(['Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Ho_Chi_Minh', 'Europe/Kyiv']),
  );
  expect(names.length).toBeGreaterThan(400);
});
