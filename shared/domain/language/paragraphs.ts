import { FENCE } from './mask';
import { NO_TEAM_WORDS } from './team/edit-words';
import type { CheckContext, Finding, TeamWords } from './types';

/** A stretch of a text that can be checked alone. */
export interface Paragraph {
  /** In UTF-16 code units of the whole text. */
  readonly start: number;
  readonly text: string;
}

/**
 * Cuts a text into the stretches that its check sees apart: lines, but for those that a code fence joins. A line end ends
 * a sentence, and but for fences nothing that is masked holds one, so the findings of the parts are those of the whole.
 *
 * @returns the paragraphs that hold more than spaces, in their order
 */
export function cutParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const fences = text.matchAll(FENCE);
  let fence = fences.next().value;
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start);
    while (fence !== undefined && end !== -1 && fence.index < end) {
      const fenceEnd = fence.index + fence[0].length;
      if (fenceEnd > end) end = text.indexOf('\n', fenceEnd);
      fence = fences.next().value;
    }
    if (end === -1) end = text.length;
    const part = text.slice(start, end);
    if (part.trim() !== '') paragraphs.push({ start, text: part });
    start = end + 1;
  }
  return paragraphs;
}

/** The same words in memory of their own: a slice would keep the whole text alive, one for every key pressed. */
function copyText(slice: string): string {
  return ` ${slice}`.slice(1);
}

/** What a check says, with every place counted from further left. */
function moveFinding(finding: Finding, by: number): Finding {
  const { start, end, rewrite } = finding;
  const moved = rewrite && { ...rewrite, start: rewrite.start + by, end: rewrite.end + by };
  return { ...finding, start: start + by, end: end + by, rewrite: moved };
}

type Check = (text: string, context: CheckContext) => readonly Finding[];

/** About what a long incident holds, in every section that it is looked at in. */
const PARAGRAPHS_KEPT = 4_000;

/**
 * A check that remembers what it said of each paragraph, so that of a long text only the edited one is checked again.
 *
 * @param check says of a text what it says of its paragraphs, put together, whatever `quality` asks: `checkBlame`
 * @param limit how many paragraphs are remembered; all are forgotten where there are more
 * @returns a check that finds the same as `check`
 */
export function createParagraphCheck(check: Check, limit: number = PARAGRAPHS_KEPT): Check {
  type Known = Map<string, readonly Finding[]>;
  let contexts = new WeakMap<TeamWords, Map<string, Known>>();
  let kept = 0;

  /** A team's words are told by their identity: they may be many. */
  function remembered({ section, people, team = NO_TEAM_WORDS }: CheckContext): Known {
    if (kept >= limit) {
      contexts = new WeakMap();
      kept = 0;
    }
    const ofTeam = contexts.get(team) ?? new Map<string, Known>();
    contexts.set(team, ofTeam);
    const key = JSON.stringify([section, people]);
    const known = ofTeam.get(key) ?? new Map<string, readonly Finding[]>();
    ofTeam.set(key, known);
    return known;
  }

  return (text, context) => {
    const known = remembered(context);
    return cutParagraphs(text).flatMap((paragraph) => {
      let findings = known.get(paragraph.text);
      if (findings === undefined) {
        const own = copyText(paragraph.text);
        findings = check(own, context);
        known.set(own, findings);
        kept += 1;
      }
      return paragraph.start === 0
        ? findings
        : findings.map((finding) => moveFinding(finding, paragraph.start));
    });
  };
}
