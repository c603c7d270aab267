import { insertNewline, redo, standardKeymap, undo } from '@codemirror/commands';
import { type Extension, Prec } from '@codemirror/state';
import { type Command, type EditorView, type KeyBinding, keymap } from '@codemirror/view';
import { COMMANDS, type CommandId } from '#shared/commands/registry';
import { applyOffered, askToKeep, closeOpenCard, moveToFinding } from './finding-commands';
import type { LatestProps } from './types';

/**
 * Keys of the registry in CodeMirror's notation, where `Mod` is ⌘ on macOS: `Ctrl+Shift+Z` → `Mod-Shift-z`. `Alt` is
 * `Ctrl` there, which CodeMirror is told apart: see `macCodeMirrorKey`.
 */
export function codeMirrorKey(id: CommandId): string {
  return COMMANDS[id].keys
    .split('+')
    .map((key) => (key === 'Ctrl' ? 'Mod' : key.length === 1 ? key.toLowerCase() : key))
    .join('-');
}

/** The same for macOS, as `macKeys` has them. */
export function macCodeMirrorKey(id: CommandId): string {
  return codeMirrorKey(id).replace('Alt-', 'Ctrl-');
}

/**
 * The keys that belong to a text. Everything else, Tab included, is left to the page; so are these where
 * there is nothing to do: an undo without history, F8 behind the last finding.
 */
export function editorKeys(latest: LatestProps): Extension {
  const own: KeyBinding[] = [
    { key: codeMirrorKey('finding.next'), run: (view) => moveToFinding(view, latest, 'next') },
    { key: codeMirrorKey('finding.previous'), run: (view) => moveToFinding(view, latest, 'previous') },
    { key: codeMirrorKey('finding.apply'), run: (view) => applyOffered(view, latest) },
    {
      key: codeMirrorKey('finding.keep'),
      mac: macCodeMirrorKey('finding.keep'),
      run: (view) => askToKeep(view, latest),
    },
    { key: codeMirrorKey('undo'), run: undo },
    { key: codeMirrorKey('redo'), run: redo },
    { key: 'Escape', run: (view) => closeOpenCard(view) || called(latest.current.onEscape) },
    { key: 'Enter', run: enter(latest, 'onEnter'), shift: enter(latest, 'onShiftEnter') },
    { key: 'ArrowUp', run: arrowOut(latest, 'up') },
    { key: 'ArrowDown', run: arrowOut(latest, 'down') },
    {
      key: 'Backspace',
      run: (view) => view.state.doc.length === 0 && called(latest.current.onBackspaceEmpty),
    },
    // Without a selection CodeMirror would cut or copy the whole line; a text field does nothing.
    ...['Mod-x', 'Mod-c', 'Shift-Delete'].map((key) => ({ key, run: nothingSelected })),
  ];
  return [
    Prec.highest(keymap.of(own.map((binding) => ({ ...binding, stopPropagation: true })))),
    keymap.of(standardKeymap.filter((binding) => !takesStageKey(binding))),
  ];
}

/** The Emacs keys of macOS (Ctrl+E, Ctrl+N …) are the program's stage keys there. */
function takesStageKey({ key, mac }: KeyBinding): boolean {
  return key === undefined && /^Ctrl-[a-z]$/.test(mac ?? '');
}

function called(callback: (() => void) | undefined): boolean {
  callback?.();
  return callback !== undefined;
}

function enter(latest: LatestProps, name: 'onEnter' | 'onShiftEnter'): Command {
  return (view) => {
    if (latest.current.multiline) return insertNewline(view);
    latest.current[name]?.(view.state.doc.toString());
    return true;
  };
}

function arrowOut(latest: LatestProps, direction: 'up' | 'down'): Command {
  return (view) => {
    const { onArrowOut } = latest.current;
    if (!onArrowOut || !caretOnEdgeLine(view, direction)) return false;
    onArrowOut(direction);
    return true;
  };
}

/** Whether the caret stands on the first or last line as drawn: a wrapped text has more of them. */
function caretOnEdgeLine(view: EditorView, direction: 'up' | 'down'): boolean {
  const { main } = view.state.selection;
  if (!main.empty) return false;
  const caret = view.coordsAtPos(main.head, main.assoc === 0 ? 1 : main.assoc);
  const edge = direction === 'up' ? view.coordsAtPos(0, 1) : view.coordsAtPos(view.state.doc.length, -1);
  if (!caret || !edge) return true;
  return Math.abs(caret.top - edge.top) < view.defaultLineHeight / 2;
}

function nothingSelected(view: EditorView): boolean {
  return view.state.selection.main.empty;
}
