import { history } from '@codemirror/commands';
import { Annotation, Compartment, EditorState, Transaction } from '@codemirror/state';
import { EditorView, highlightSpecialChars, placeholder } from '@codemirror/view';
import { readNonce } from '../ui/nonce';
import { CONTROL_CHARACTERS, nameOf, signOf } from './control-characters';
import { createEchoLedger } from './echo-ledger';
import { editorKeys } from './editor-keys';
import { editorTheme } from './editor-theme';
import { checkNow, goToFinding } from './finding-commands';
import { closeFinding, findingExtension } from './finding-state';
import { watchFindings } from './finding-watch';
import { lineDirection } from './line-direction';
import { asEditorText } from './lines';
import { mergeChanges } from './merge-text';
import { outsideSteps } from './outside-steps';
import { singleLine } from './single-line';
import { setMarks, textMarks } from './text-marks';
import type { LatestProps, TextEditorHandle } from './types';

export interface MountedEditor extends TextEditorHandle {
  /** The text as the store now has it. */
  receive(value: string): void;
  recheck(): void;
  showMarks(): void;
  /** Takes over a changed label, placeholder or description. */
  refresh(): void;
  destroy(): void;
}

const fromOutside = Annotation.define<true>();

/** A CodeMirror editor in `parent`, which reads its props whenever it needs them. */
export function mountEditor(parent: HTMLElement, latest: LatestProps): MountedEditor {
  const ledger = latest.current.ledger ?? createEchoLedger(latest.current.value);
  const hint = new Compartment();
  const now = () => performance.now();
  let putBackAt = latest.current.putBackAt;
  /** Changes from outside that arrived while a word was being composed. */
  let waiting: { readonly base: string; readonly theirs: string } | null = null;

  const createState = (text: string) =>
    EditorState.create({
      doc: text,
      extensions: [
        editorKeys(latest),
        history(),
        outsideSteps(),
        findingExtension(latest.current.findings(text)),
        watchFindings(latest),
        textMarks,
        singleLine(latest),
        lineDirection,
        EditorView.lineWrapping,
        highlightSpecialChars({ specialChars: CONTROL_CHARACTERS, render: drawControlCharacter }),
        hint.of(placeholder(latest.current.placeholder ?? '')),
        EditorView.contentAttributes.of(() => contentAttributes(latest)),
        EditorView.domEventHandlers({
          drop: (event) => (event.dataTransfer?.files.length ?? 0) > 0, // a file is not a text for this line
          focus: () => latest.current.onFocus?.(),
          blur: () => latest.current.onBlur?.(),
          compositionend: () => {
            window.setTimeout(mergeWaiting);
          },
        }),
        EditorView.updateListener.of((update) => {
          const typed = update.transactions.some((one) => one.docChanged && !one.annotation(fromOutside));
          if (typed) send(update.state.doc.toString());
        }),
        EditorView.cspNonce.of(readNonce()),
        editorTheme,
      ],
    });

  function send(text: string): void {
    ledger.sent(text, now());
    latest.current.onChange(text);
  }

  function receive(value: string): void {
    const { putBackAt: at = putBackAt } = latest.current;
    if (at !== putBackAt) ledger.startOver();
    putBackAt = at;
    const outside = ledger.receive(value, now());
    if (!outside) return;
    waiting = { base: waiting?.base ?? outside.base, theirs: value };
    mergeWaiting();
  }

  function mergeWaiting(): void {
    // A word being composed belongs to the input method until it is done.
    if (!waiting || view.composing) return;
    const { multiline } = latest.current;
    const theirs = asEditorText(waiting.theirs, multiline);
    const base = asEditorText(waiting.base, multiline);
    const ours = view.state.doc.toString();
    waiting = null;
    const changes = mergeChanges(base, ours, theirs);
    const { main } = view.state.selection;
    const goesOn = ours === base && main.empty && main.head === ours.length;
    view.dispatch({
      changes,
      // Words that come into an empty line, or behind one of which nothing was typed here, are gone on with, not written in front of.
      ...(ours === '' || goesOn ? { selection: { anchor: changes.newLength } } : {}),
      annotations: [fromOutside.of(true), Transaction.addToHistory.of(false)],
    });
    const merged = view.state.doc.toString();
    if (merged === theirs) ledger.settle(theirs);
    else send(merged);
  }

  const first = ledger.shown(latest.current.value, now());
  const view = new EditorView({ parent, state: createState(asEditorText(first, latest.current.multiline)) });
  // Nothing scrolls inside it, and a focusable scroller would take the focus meant for the text.
  view.scrollDOM.removeAttribute('tabindex');

  return {
    receive,
    recheck: () => checkNow(view, latest),
    showMarks: () => view.dispatch({ effects: setMarks.of(latest.current.marks ?? []) }),
    refresh: () =>
      view.dispatch({ effects: hint.reconfigure(placeholder(latest.current.placeholder ?? '')) }),
    destroy: () => view.destroy(),
    focus(place) {
      if (place) view.dispatch({ selection: { anchor: place === 'end' ? view.state.doc.length : 0 } });
      view.focus();
    },
    continuePress(press) {
      view.focus();
      view.contentDOM.dispatchEvent(
        new MouseEvent('mousedown', {
          ...press,
          button: 0,
          buttons: 1,
          bubbles: true,
          cancelable: true,
          view: window,
        }),
      );
    },
    goToFinding: (which) => goToFinding(view, latest, which),
    closeCard: () => view.dispatch({ effects: closeFinding.of('leave') }),
    startOver(text) {
      waiting = null;
      view.setState(createState(text));
      send(text);
    },
  };
}

function contentAttributes(latest: LatestProps): Record<string, string> {
  const { label, multiline, describedBy } = latest.current;
  return {
    'aria-label': label,
    'aria-multiline': String(multiline),
    ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
  };
}

function drawControlCharacter(code: number): HTMLElement {
  const character = String.fromCodePoint(code);
  const sign = document.createElement('span');
  sign.className = 'cm-specialChar';
  sign.textContent = signOf(character);
  sign.title = nameOf(character);
  return sign;
}
