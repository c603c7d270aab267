import type { ChangeDesc } from '@codemirror/state';
import type { Finding, Rewrite } from '#shared/domain/language/types';

/** Findings whose places lie inside a text of `length` code units, by place. What lies outside is dropped. */
export function clampFindings(findings: readonly Finding[], length: number): readonly Finding[] {
  return findings
    .filter((finding) => finding.start < finding.end && finding.start >= 0 && finding.end <= length)
    .map((finding) => (rewriteFits(finding.rewrite, length) ? finding : { ...finding, rewrite: null }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The findings after an edit. One whose words are gone is null, so that places in the list stay. */
export function mapFindings(findings: readonly Finding[], changes: ChangeDesc): readonly (Finding | null)[] {
  return findings.map((finding) => {
    const start = changes.mapPos(finding.start, 1);
    const end = changes.mapPos(finding.end, -1);
    if (start >= end) return null;
    return { ...finding, start, end, rewrite: finding.rewrite && mapRewrite(finding.rewrite, changes) };
  });
}

/** The finding that holds the caret; at its edges too. The narrowest where several do. */
export function findingAt(findings: readonly Finding[], head: number): Finding | null {
  const around = findings.filter((finding) => holds(finding, head));
  return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

/**
 * The finding whose card opens by itself where the caret rests. What could be clearer waits until somebody asks, by a
 * click on it or with F8.
 */
export function findingToOpen(findings: readonly Finding[], head: number, clicked: boolean): Finding | null {
  return findingAt(clicked ? findings : findings.filter(({ group }) => group === 'blame'), head);
}

export function holds(finding: Finding, head: number): boolean {
  return finding.start <= head && head <= finding.end;
}

/**
 * The finding that F8 goes to: after the open one, else the one under the caret or the first behind it. With
 * none behind, the last one: whoever has just typed a sentence stands at its end, and means that sentence.
 */
export function nextFinding(
  findings: readonly Finding[],
  head: number,
  open: Finding | null,
): Finding | null {
  if (open) return findings[findings.indexOf(open) + 1] ?? null;
  return findings.find((finding) => finding.end >= head) ?? findings.at(-1) ?? null;
}

/** The finding that Shift+F8 goes to. */
export function previousFinding(
  findings: readonly Finding[],
  head: number,
  open: Finding | null,
): Finding | null {
  if (open) return findings[findings.indexOf(open) - 1] ?? null;
  return findings.findLast((finding) => finding.start <= head) ?? null;
}

/** The finding whose rewrite Ctrl+. applies: the open one, under the caret, behind it, or else before it. */
export function findingToApply(
  findings: readonly Finding[],
  head: number,
  open: Finding | null,
): Finding | null {
  if (open?.rewrite) return open;
  const offered = findings.filter((finding) => finding.rewrite !== null);
  return findingAt(offered, head) ?? nextFinding(offered, head, null) ?? previousFinding(offered, head, null);
}

/** The finding that Alt+K keeps: the open one, under the caret, behind it, or else before it. */
export function findingToKeep(
  findings: readonly Finding[],
  head: number,
  open: Finding | null,
): Finding | null {
  return open ?? findingAt(findings, head) ?? nextFinding(findings, head, null);
}

/** The same finding in a newer list: same rule, sharing a place. */
export function sameFinding(findings: readonly Finding[], old: Finding): Finding | null {
  return findings.find((one) => one.rule === old.rule && one.start < old.end && old.start < one.end) ?? null;
}

function mapRewrite(rewrite: Rewrite, changes: ChangeDesc): Rewrite | null {
  const start = changes.mapPos(rewrite.start, 1);
  const end = changes.mapPos(rewrite.end, -1);
  return start <= end ? { ...rewrite, start, end } : null;
}

function rewriteFits(rewrite: Rewrite | null, length: number): boolean {
  return rewrite === null || (rewrite.start >= 0 && rewrite.start <= rewrite.end && rewrite.end <= length);
}
