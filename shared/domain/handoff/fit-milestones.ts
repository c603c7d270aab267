import { MILESTONE_LABELS, MILESTONES } from '../incident/types';
import { fieldsOf, type Parts } from './parts';
import type { Comparison } from './types';

/** An event has one milestone at most, and a milestone needs an event that is kept. What was so here already goes first. */
export function fitMilestones(parts: Parts, { mine }: Comparison, tell: (note: string) => void): Parts {
  const wanted = fieldsOf(parts, 'milestones');
  const before = fieldsOf(mine, 'milestones');
  const kept = new Set(parts.events.map(({ id }) => id));
  const fields: Record<string, unknown> = { ...wanted };
  const marked = new Set<unknown>();
  const isAsBefore = (one: string) => wanted[one] === before[one];
  const ordered = [...MILESTONES.filter(isAsBefore), ...MILESTONES.filter((one) => !isAsBefore(one))];
  for (const one of ordered) {
    const holder = wanted[one] ?? null;
    if (holder === null) continue;
    const isKept = typeof holder === 'string' && kept.has(holder);
    if (isKept && !marked.has(holder)) {
      marked.add(holder);
      continue;
    }
    fields[one] = null;
    const why = isKept ? 'its event has another milestone here' : 'its event is not kept';
    tell(`The milestone “${MILESTONE_LABELS[one]}” is not set: ${why}.`);
  }
  return { ...parts, milestones: parts.milestones.map((row) => ({ ...row, fields })) };
}
