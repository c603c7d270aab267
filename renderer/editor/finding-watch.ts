import { EditorView, type PluginValue, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { readSentences } from '#shared/domain/language/read-sentences';
import type { Finding } from '#shared/domain/language/types';
import { describeFinding } from './announcements';
import { applyRewrite, checkNow, keepFinding } from './finding-commands';
import { findingToOpen } from './finding-moves';
import { closeFinding, findingState, isDismissed, openFinding } from './finding-state';
import type { LatestProps, OpenCard } from './types';

/** The dotted line appears this long after a word, or after the last key. */
const UNDERLINE_AFTER_MS = 300;
/** The caret rests once it has stood still this long: later than the underline, so that it comes first. */
const CARET_RESTS_MS = 500;

const WORD_END = /[^\p{L}\p{N}\p{M}'’_-]/u;

/**
 * Checks the text as it is typed and opens the card when the caret rests in a phrase. What is said about quality waits
 * until somebody asks: on F8, or by a click on the phrase.
 */
export function watchFindings(latest: LatestProps) {
  return ViewPlugin.define((view) => createWatch(view, latest));
}

function createWatch(view: EditorView, latest: LatestProps): PluginValue {
  let pause: number | undefined;
  let word: number | undefined;
  let rest: number | undefined;
  /** The caret was put where it is by a click. */
  let clicked = false;

  function check(): void {
    window.clearTimeout(pause);
    window.clearTimeout(word);
    pause = word = undefined;
    if (view.composing) pause = window.setTimeout(check, UNDERLINE_AFTER_MS);
    else checkNow(view, latest);
  }

  function openWhereTheCaretRests(): void {
    const { main } = view.state.selection;
    const state = view.state.field(findingState);
    if (!view.hasFocus || view.composing || !main.empty || state.open) return;
    const finding = findingToOpen(state.findings, main.head, clicked);
    if (!finding || isDismissed(state, finding)) return;
    view.dispatch({
      effects: [openFinding.of(finding), EditorView.announce.of(describeFinding(finding))],
    });
  }

  return {
    update(update: ViewUpdate) {
      if (update.docChanged) {
        window.clearTimeout(pause);
        pause = window.setTimeout(check, UNDERLINE_AFTER_MS);
        if (endsWord(update)) word ??= window.setTimeout(check, UNDERLINE_AFTER_MS);
      }
      if (update.docChanged || update.selectionSet) {
        clicked = update.transactions.some((one) => one.isUserEvent('select.pointer'));
      }
      if (update.docChanged || update.selectionSet || update.focusChanged) {
        window.clearTimeout(rest);
        rest = window.setTimeout(openWhereTheCaretRests, CARET_RESTS_MS);
      }
      const before = update.startState.field(findingState).open;
      const now = update.state.field(findingState).open;
      if (before !== now) latest.current.onCard?.(now && cardOf(view, latest, now));
    },
    destroy() {
      for (const timer of [pause, word, rest]) window.clearTimeout(timer);
      if (view.state.field(findingState).open) latest.current.onCard?.(null);
    },
  };
}

function endsWord(update: ViewUpdate): boolean {
  let ends = false;
  update.changes.iterChanges((_fromA, _toA, _fromB, _toB, inserted) => {
    ends ||= WORD_END.test(inserted.toString());
  });
  return ends;
}

function cardOf(view: EditorView, latest: LatestProps, finding: Finding): OpenCard {
  return {
    finding,
    around: wordsAround(view.state.doc.toString(), finding),
    element: view.dom,
    phraseRect: () => phraseRect(view, finding),
    apply() {
      applyRewrite(view, latest, finding);
      view.focus();
    },
    dismiss() {
      view.dispatch({ effects: closeFinding.of('dismiss') });
      view.focus();
    },
    keep(reason) {
      keepFinding(view, latest, finding, reason);
      view.focus();
    },
  };
}

/** Longer sentences are cut where a word ends: the card shows where the new words stand, not the whole text. */
const MOST_AROUND_CHARS = 90;

function wordsAround(text: string, { rewrite }: Finding): OpenCard['around'] {
  const sentence =
    rewrite && readSentences(text).find((one) => one.start <= rewrite.start && one.end > rewrite.start);
  if (!sentence) return { before: '', after: '' };
  const before = text.slice(sentence.start, rewrite.start);
  const after = text.slice(rewrite.end, Math.max(sentence.end, rewrite.end));
  return {
    before:
      before.length > MOST_AROUND_CHARS ? before.slice(-MOST_AROUND_CHARS).replace(/^\S*/, '…') : before,
    after: after.length > MOST_AROUND_CHARS ? after.slice(0, MOST_AROUND_CHARS).replace(/\S*$/, '…') : after,
  };
}

/** Around the whole phrase, on however many lines it stands. */
function phraseRect(view: EditorView, finding: Finding): DOMRect | null {
  if (!view.dom.isConnected) return null;
  const length = view.state.doc.length;
  const start = view.coordsAtPos(Math.min(finding.start, length), 1);
  const end = view.coordsAtPos(Math.min(finding.end, length), -1);
  if (!start || !end) return null;
  const oneLine = end.top < start.bottom;
  const line = view.contentDOM.getBoundingClientRect();
  const left = oneLine ? Math.min(start.left, end.left) : line.left;
  const right = oneLine ? Math.max(start.right, end.right) : line.right;
  return new DOMRect(left, start.top, right - left, end.bottom - start.top);
}
