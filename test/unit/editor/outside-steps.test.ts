import { history, isolateHistory, redo, undo } from '@codemirror/commands';
import { EditorState, type Transaction } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { type OutsideStep, outsideStep, outsideSteps } from '../../../renderer/editor/outside-steps';

const step: OutsideStep = { forth: () => {}, back: () => {} };

/** An editor without a screen, and what is to be done outside of it with each transaction. */
function startEditor() {
  let state = EditorState.create({ extensions: [history(), outsideSteps()] });
  const done: string[] = [];
  function dispatch(transaction: Transaction): void {
    state = transaction.state;
    for (const effect of transaction.effects) {
      if (effect.is(outsideStep)) done.push(effect.value.forth === step.forth ? 'forth' : 'back');
    }
  }
  return {
    text: () => state.doc.toString(),
    done,
    type: (insert: string) =>
      dispatch(state.update({ changes: { from: state.doc.length, insert }, userEvent: 'input.type' })),
    decide: () =>
      dispatch(state.update({ effects: outsideStep.of(step), annotations: isolateHistory.of('full') })),
    undo: () => undo({ state, dispatch }),
    redo: () => redo({ state, dispatch }),
  };
}

describe('a step outside of the text', () => {
  it('is undone and done again in its turn between the changes of the text', () => {
    const editor = startEditor();
    editor.type('before');
    editor.decide();
    editor.type(', after');
    expect([editor.done, editor.undo(), editor.text()]).toEqual([['forth'], true, 'before']);
    expect([editor.undo(), editor.text(), editor.done]).toEqual([true, 'before', ['forth', 'back']]);
    expect([editor.undo(), editor.text(), editor.done]).toEqual([true, '', ['forth', 'back']]);
    expect(editor.undo()).toBe(false);
    editor.redo();
    expect([editor.redo(), editor.text(), editor.done]).toEqual([true, 'before', ['forth', 'back', 'forth']]);
    editor.undo();
    expect([editor.text(), editor.done]).toEqual(['before', ['forth', 'back', 'forth', 'back']]);
  });
});
