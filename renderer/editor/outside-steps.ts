import { invertedEffects } from '@codemirror/commands';
import { type Extension, StateEffect } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** Something done from a text that is stored elsewhere: it is undone in its turn between the changes of the text. */
export interface OutsideStep {
  readonly forth: () => void;
  readonly back: () => void;
}

/** Dispatched, it is done, and a step of the editor's history. */
export const outsideStep = StateEffect.define<OutsideStep>();

export function outsideSteps(): Extension {
  return [
    invertedEffects.of(({ effects }) =>
      effects.flatMap((effect) =>
        effect.is(outsideStep) ? outsideStep.of({ forth: effect.value.back, back: effect.value.forth }) : [],
      ),
    ),
    EditorView.updateListener.of(({ transactions }) => {
      for (const effect of transactions.flatMap(({ effects }) => effects)) {
        if (effect.is(outsideStep)) effect.value.forth();
      }
    }),
  ];
}
