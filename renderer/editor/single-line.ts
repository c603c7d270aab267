import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { joinPastedLines, pastedLines } from './lines';
import type { LatestProps } from './types';

/** Keeps a single line single, whatever is typed, pasted or dropped. Does nothing in a text of many lines. */
export function singleLine(latest: LatestProps): Extension {
  return [
    EditorView.clipboardInputFilter.of((text) => (latest.current.multiline ? text : joinPastedLines(text))),
    EditorView.domEventHandlers({
      paste: (event) => {
        const lines = pastedLines(event.clipboardData?.getData('text/plain') ?? '');
        return !latest.current.multiline && lines.length > 1 && latest.current.onPasteLines?.(lines) === true;
      },
      // Ctrl+Enter and other ways that a browser has of breaking a line.
      beforeinput: (event) =>
        !latest.current.multiline && /^insert(Paragraph|LineBreak)$/.test(event.inputType),
    }),
    EditorState.transactionFilter.of((transaction) => {
      if (latest.current.multiline || !transaction.docChanged || transaction.newDoc.lines === 1)
        return transaction;
      const breaks = [...transaction.newDoc.toString().matchAll(/\n/g)].map(({ index }) => index);
      const changes = breaks.map((from) => ({ from, to: from + 1, insert: ' ' }));
      return [transaction, { changes, sequential: true }];
    }),
  ];
}
