import type { EvidenceSource } from '../../store/window';

let known = 0;
const keys = new WeakMap<EvidenceSource, string>();

/** A key for React: another source begins another preview, the same one goes on. */
export function keyOfSource(source: EvidenceSource | 'ask'): string {
  if (source === 'ask') return source;
  const key = keys.get(source) ?? `source-${++known}`;
  keys.set(source, key);
  return key;
}
