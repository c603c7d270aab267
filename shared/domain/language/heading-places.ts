import type { QualityPlace, Section } from './types';

/** What a heading says about the text below it; `quality` is null for prose of any kind. */
export interface HeadingPlace {
  readonly section: Section;
  readonly quality: QualityPlace | null;
}

const PROSE =
  /\b(?:summary|overview|abstract|background|context|detection|resolution|recovery|response|trigger|mitigation|introduction|conclusion|description|glossary|appendix|references|technical details|analysis)\b/i;

/** Words of a heading, the first line that fits. */
const HEADINGS: readonly (readonly [RegExp, Section, QualityPlace | null])[] = [
  [/\b(?:lessons?|learnings?|takeaways?|what (?:did )?we learn(?:ed|t)?)\b/i, 'lessons', 'lesson'],
  [/\btimeline|chronolog|sequence of events\b/i, 'timeline', 'event'],
  [/\bwhat happened\b/i, 'timeline', null],
  [/\broot[- ]causes?|five whys|5 whys\b/i, 'root_cause', 'root_cause'],
  [/\bcontribut|factors?\b/i, 'contributing', null],
  [/\bwent well|what worked|where we got lucky\b/i, 'went_well', null],
  [/\bwent wrong|went badly|went poorly|did(?: not|n['’]t) go well|problems?\b/i, 'went_wrong', null],
  [
    /^\W*(?:\d+[.)]?\s*)?(?:(?:customer|user|business|service|external|internal|incident|overall|financial|technical|client|production|scope|extent|what was|the|our|and|of|&)\s+)*impact\b/i,
    'went_wrong',
    'impact_prose',
  ],
  [/\bimpact\b/i, 'went_wrong', null],
  [
    /\b(?:action items?|actions?|follow[- ]?ups?|next steps|remediation items|corrective|preventive|to-?dos?)\b/i,
    'actions',
    'action',
  ],
  [/\bremediations?\b/i, 'actions', null],
];

/**
 * The place that a heading names.
 *
 * @param heading as it stands in the source, marks and all
 * @returns null for a heading that says nothing about what is below it
 */
export function findHeadingPlace(heading: string): HeadingPlace | null {
  for (const [pattern, section, quality] of HEADINGS) if (pattern.test(heading)) return { section, quality };
  return PROSE.test(heading) ? { section: 'lessons', quality: null } : null;
}
