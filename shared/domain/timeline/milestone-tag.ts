import { MILESTONE_LABELS, MILESTONES, type Milestone } from '../incident/types';

const LABELS = Object.values(MILESTONE_LABELS)
  .map((label) => label.replace(' ', '[ _-]?'))
  .join('|');
const TAG_FIRST = new RegExp(`^\\s*[[(](${LABELS})[\\])]\\s*[-–—:]?\\s*`, 'i');
const TAG_LAST = new RegExp(`[[(](${LABELS})[\\])]$`, 'i');

/**
 * A milestone that a line names itself, as a tag in brackets at its head or its end: `[Detected] Alert fired`.
 * Nothing is guessed from the words of the line.
 *
 * @returns the milestone and the text without its tag, or null where there is no tag
 */
export function readMilestoneTag(text: string): { milestone: Milestone; text: string } | null {
  const tag = TAG_FIRST.exec(text) ?? TAG_LAST.exec(text);
  const named = tag?.[1]?.toLowerCase().replace(/[^a-z]/g, '');
  const milestone = MILESTONES.find((candidate) => candidate.replace('_', '') === named);
  if (!tag || !milestone) return null;
  const rest = tag.index === 0 ? text.slice(tag[0].length) : text.slice(0, tag.index);
  return { milestone, text: rest.trim() };
}
