import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { TextMark } from './types';

export const setMarks = StateEffect.define<readonly TextMark[]>();

/** Underlines what the program has understood, an owner or a date, while it is typed. */
export const textMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let now = marks.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) now = decorate(effect.value, transaction.newDoc.length);
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function decorate(marks: readonly TextMark[], length: number): DecorationSet {
  const fitting = marks.filter(({ start, end }) => start >= 0 && start < end && end <= length);
  return Decoration.set(
    fitting.map(({ start, end, kind }) =>
      Decoration.mark({ class: `cm-mark cm-mark-${kind}` }).range(start, end),
    ),
    true,
  );
}
