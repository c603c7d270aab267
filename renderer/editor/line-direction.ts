import { type Extension, RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin } from '@codemirror/view';

const auto = Decoration.line({ attributes: { dir: 'auto' } });

/** Each line runs the way of its first letter, as in the text at rest. */
export const lineDirection: Extension = [
  EditorView.perLineTextDirection.of(true),
  ViewPlugin.define(
    (view) => {
      const plugin = {
        lines: linesOf(view),
        update: () => {
          plugin.lines = linesOf(view);
        },
      };
      return plugin;
    },
    { decorations: (plugin) => plugin.lines },
  ),
];

function linesOf(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      builder.add(line.from, line.from, auto);
      at = line.to + 1;
    }
  }
  return builder.finish();
}
