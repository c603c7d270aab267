import { isBlank } from './missing';
import type { Factor } from './types';

/** Five are usual; a chain of four times as many is no longer one thought. */
export const WHYS_MAX = 20;

/** The factor itself is the immediate cause; the last link is the condition that can be changed. */
export type WhyRole = 'underlying' | 'root';

export const WHY_LABELS: Readonly<Record<WhyRole, string>> = { underlying: 'Underlying', root: 'Root cause' };

export interface WhyLink {
  /** Its place among the factor's `whys`. */
  readonly index: number;
  readonly role: WhyRole;
  readonly text: string;
}

/** What made a factor possible, what made that possible, and so on; links without words are left out. */
export function whyChain({ whys }: Pick<Factor, 'whys'>): WhyLink[] {
  const said = whys.flatMap((text, index) => (isBlank(text) ? [] : [{ text, index }]));
  return said.map((link, at) => ({ ...link, role: at === said.length - 1 ? 'root' : 'underlying' }));
}
