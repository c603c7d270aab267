import { isolateHistory } from '@codemirror/commands';
import { EditorView } from '@codemirror/view';
import type { Finding } from '#shared/domain/language/types';
import { describeFinding, describeRewrite } from './announcements';
import { findingToApply, findingToKeep, nextFinding, previousFinding, sameFinding } from './finding-moves';
import { closeFinding, findingState, openFinding, pinFinding, setFindings } from './finding-state';
import { outsideStep } from './outside-steps';
import type { LatestProps } from './types';

/** Asks for the findings of the text as it stands. */
export function checkNow(view: EditorView, latest: LatestProps): void {
  const findings = latest.current.findings(view.state.doc.toString());
  const known = view.state.field(findingState).findings;
  if (findings.length > 0 || known.length > 0) view.dispatch({ effects: setFindings.of(findings) });
}

/** F8 and Shift+F8. False where there is none that way, so that the page can go to the next text. */
export function moveToFinding(view: EditorView, latest: LatestProps, step: 'next' | 'previous'): boolean {
  checkNow(view, latest);
  const { findings, open } = view.state.field(findingState);
  const { head } = view.state.selection.main;
  const target = step === 'next' ? nextFinding(findings, head, open) : previousFinding(findings, head, open);
  if (target) showFinding(view, target);
  return target !== null;
}

/** Goes to the first or last finding of the text, wherever the caret is. */
export function goToFinding(view: EditorView, latest: LatestProps, which: 'first' | 'last'): boolean {
  checkNow(view, latest);
  const { findings } = view.state.field(findingState);
  const target = findings.at(which === 'first' ? 0 : -1);
  if (target) {
    view.focus();
    showFinding(view, target);
  }
  return target !== undefined;
}

/** Ctrl+. False where no other words are offered. */
export function applyOffered(view: EditorView, latest: LatestProps): boolean {
  checkNow(view, latest);
  const { findings, open } = view.state.field(findingState);
  const target = findingToApply(findings, view.state.selection.main.head, open);
  return target !== null && applyRewrite(view, latest, target);
}

/** Replaces words as one change that undo takes back, and selects the gap where there is one. */
export function applyRewrite(view: EditorView, latest: LatestProps, offered: Finding): boolean {
  checkNow(view, latest);
  const rewrite = sameFinding(view.state.field(findingState).findings, offered)?.rewrite;
  if (!rewrite) return false;
  const { start, end, text, gap } = rewrite;
  view.dispatch({
    changes: { from: start, to: end, insert: text },
    selection: gap ? { anchor: start + gap.start, head: start + gap.end } : { anchor: start + text.length },
    annotations: isolateHistory.of('full'),
    effects: [closeFinding.of('leave'), EditorView.announce.of(describeRewrite(rewrite))],
    scrollIntoView: true,
    userEvent: 'input.rewrite',
  });
  checkNow(view, latest);
  return true;
}

/** Alt+K: opens the card of a finding and has it ask for the reason; the caret stays. False where there is nothing to keep. */
export function askToKeep(view: EditorView, latest: LatestProps): boolean {
  const { onKeepAsked } = latest.current;
  checkNow(view, latest);
  const { findings, open } = view.state.field(findingState);
  const target = findingToKeep(findings, view.state.selection.main.head, open);
  if (!onKeepAsked || !target) return false;
  if (target !== open) {
    view.dispatch({
      effects: [
        pinFinding.of(target),
        EditorView.announce.of(describeFinding(target)),
        EditorView.scrollIntoView(target.start),
      ],
    });
  }
  onKeepAsked();
  return true;
}

/** Keeps a phrase as it is, as a step of its own between the changes of the text. */
export function keepFinding(view: EditorView, latest: LatestProps, offered: Finding, reason: string): void {
  checkNow(view, latest);
  const finding = sameFinding(view.state.field(findingState).findings, offered);
  const step = finding && latest.current.keepStep?.(view.state.doc.toString(), finding, reason);
  if (!step) return;
  view.dispatch({
    effects: [closeFinding.of('dismiss'), outsideStep.of(step)],
    annotations: isolateHistory.of('full'),
  });
}

/** Esc: true where it closed a card. */
export function closeOpenCard(view: EditorView): boolean {
  if (!view.state.field(findingState).open) return false;
  view.dispatch({ effects: closeFinding.of('dismiss') });
  return true;
}

function showFinding(view: EditorView, finding: Finding): void {
  view.dispatch({
    selection: { anchor: finding.start },
    effects: [openFinding.of(finding), EditorView.announce.of(describeFinding(finding))],
    scrollIntoView: true,
  });
}
