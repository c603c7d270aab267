/** Whether the chime sounds, and how loud it is, from 0 to 100. */
export interface Chime {
  readonly isOn: boolean;
  readonly volume: number;
}

export const CHIME_OFF: Chime = { isOn: false, volume: 40 };

/** From a stored setting, `on:40` or `off:40`; what cannot be read is off. */
export function readChime(value: unknown): Chime {
  const [, state, volume] = (typeof value === 'string' && /^(on|off):(\d{1,3})$/.exec(value)) || [];
  if (state === undefined || Number(volume) > 100) return CHIME_OFF;
  return { isOn: state === 'on', volume: Number(volume) };
}

export function printChime({ isOn, volume }: Chime): string {
  return `${isOn ? 'on' : 'off'}:${Math.round(volume)}`;
}
