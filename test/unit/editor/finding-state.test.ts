import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#shared/domain/language/types';
import {
  clampFindings,
  findingAt,
  findingToApply,
  findingToKeep,
  findingToOpen,
  nextFinding,
  previousFinding,
} from '../../../renderer/editor/finding-moves';
import {
  closeFinding,
  findingExtension,
  findingState,
  isDismissed,
  openFinding,
  pinFinding,
  setFindings,
} from '../../../renderer/editor/finding-state';

const TEXT = 'Tomas should have checked, obviously, twice';

function finding(start: number, end: number, rewrite: Finding['rewrite'] = null): Finding {
  return {
    start,
    end,
    rule: `rule-${start}`,
    group: 'blame',
    category: 'counterfactual',
    severity: 'high',
    text: TEXT.slice(start, end),
    why: 'It tells what did not happen.',
    question: 'What could be seen?',
    rewrite,
  };
}

const should = finding(0, 25, { start: 0, end: 25, text: 'The steps did not show', gap: null });
const obviously = finding(27, 36);
const both = [should, obviously];

function start(findings: readonly Finding[] = both) {
  return EditorState.create({ doc: TEXT, extensions: findingExtension(findings) });
}

function places(state: EditorState) {
  return state
    .field(findingState)
    .findings.map(({ start, end, rewrite }) => [start, end, rewrite?.start ?? null]);
}

describe('underlines while the text changes', () => {
  it.each([
    [
      'words put in front move them',
      { from: 0, insert: 'Then ' },
      [
        [5, 30, 5],
        [32, 41, null],
      ],
    ],
    [
      'typing on behind a phrase does not stretch it',
      { from: 25, insert: ' it' },
      [
        [0, 25, 0],
        [30, 39, null],
      ],
    ],
    [
      'a change inside keeps the phrase',
      { from: 6, to: 12, insert: 'could' },
      [
        [0, 24, 0],
        [26, 35, null],
      ],
    ],
    ['a phrase that is erased goes', { from: 0, to: 26 }, [[1, 10, null]]],
    ['an empty text has none', { from: 0, to: TEXT.length }, []],
  ])('%s', (_name, changes, expected) => {
    expect(places(start().update({ changes }).state)).toEqual(expected);
  });

  it('are drawn where the findings are', () => {
    const drawn: number[][] = [];
    start()
      .update({ changes: { from: 0, insert: 'Then ' } })
      .state.field(findingState)
      .underlines.between(0, 100, (from, to) => {
        drawn.push([from, to]);
      });
    expect(drawn).toEqual([
      [5, 30],
      [32, 41],
    ]);
  });

  it('are drawn in another way where only the clarity is at stake', () => {
    const drawn: unknown[] = [];
    start([should, { ...obviously, group: 'quality' }])
      .field(findingState)
      .underlines.between(0, 100, (from, _to, { spec }) => {
        drawn.push([from, spec.class]);
      });
    expect(drawn).toEqual([
      [0, 'cm-finding'],
      [27, 'cm-finding cm-finding-quality'],
    ]);
  });

  it.each([
    ['behind the text', finding(40, 99)],
    ['before it', finding(-3, 2)],
    ['empty', finding(5, 5)],
    ['turned round', finding(9, 5)],
  ])('a finding %s is dropped', (_name, wrong) => {
    expect(places(start([wrong, obviously]))).toEqual([[27, 36, null]]);
  });

  it('a rewrite that does not fit the text is not offered', () => {
    const wide = finding(0, 5, { start: 0, end: 99, text: 'x', gap: null });
    expect(clampFindings([wide], 10)).toEqual([{ ...wide, rewrite: null }]);
  });
});

describe('the card', () => {
  const opened = start().update({ selection: { anchor: 3 }, effects: openFinding.of(should) }).state;

  it('stays while the caret is in the phrase, at its edges too', () => {
    const open = [0, 25].map(
      (anchor) => opened.update({ selection: { anchor } }).state.field(findingState).open,
    );
    expect(open).toEqual([should, should]);
  });

  it('closes when the caret leaves the phrase', () => {
    expect(opened.update({ selection: { anchor: 26 } }).state.field(findingState).open).toBeNull();
  });

  it('opened for a phrase that the caret is not in, stays until the caret moves', () => {
    const pinned = start().update({ effects: pinFinding.of(obviously) }).state;
    const changed = pinned.update({ changes: { from: 0, insert: 'So ' } }).state;
    const moved = changed.update({ selection: { anchor: 1 } }).state;
    expect([pinned, changed, moved].map((state) => state.field(findingState).open?.start)).toEqual([
      27,
      30,
      undefined,
    ]);
    expect(pinned.selection.main.head).toBe(0);
  });

  it('moves with its phrase', () => {
    const moved = opened.update({ changes: { from: 0, insert: 'Then ' } }).state.field(findingState).open;
    expect([moved?.start, moved?.end]).toEqual([5, 30]);
  });

  it('stays on the same phrase when the text is checked anew', () => {
    const anew = { ...should, end: 24 };
    const state = opened.update({ effects: setFindings.of([obviously, anew]) }).state;
    expect(state.field(findingState).open).toEqual(anew);
  });

  it('closes when the phrase is no longer flagged', () => {
    expect(opened.update({ effects: setFindings.of([obviously]) }).state.field(findingState).open).toBeNull();
  });

  it('closed with Esc, is kept closed for this phrase and no other', () => {
    const state = opened.update({ effects: closeFinding.of('dismiss') }).state.field(findingState);
    expect([state.open, isDismissed(state, should), isDismissed(state, obviously)]).toEqual([
      null,
      true,
      false,
    ]);
    expect(state.findings).toEqual(both);
  });

  it('closed because the focus went, opens again when it is back', () => {
    const state = opened.update({ effects: closeFinding.of('leave') }).state.field(findingState);
    expect([state.open, isDismissed(state, should)]).toEqual([null, false]);
  });
});

describe('F8', () => {
  it.each([
    ['from the start, goes to the first', 0, null, should],
    ['in a phrase whose card is closed, opens it', 12, null, should],
    ['with its card open, goes to the next', 12, should, obviously],
    ['with the last card open, leaves the text', 27, obviously, null],
    ['behind the last, opens the last', 43, null, obviously],
  ])('%s', (_name, head, open, expected) => {
    expect(nextFinding(both, head, open)).toBe(expected);
  });

  it.each([
    ['from the end, goes to the last', 43, null, obviously],
    ['with its card open, goes to the one before', 27, obviously, should],
    ['with the first card open, leaves the text', 0, should, null],
  ])('with Shift, %s', (_name, head, open, expected) => {
    expect(previousFinding(both, head, open)).toBe(expected);
  });
});

describe('the caret that rests in a phrase', () => {
  const unclear: Finding = { ...obviously, group: 'quality' };
  it.each([
    ['opens what blames', [should, unclear], 3, false, should],
    ['leaves what could be clearer', [should, unclear], 30, false, null],
    ['opens what could be clearer once it is clicked', [should, unclear], 30, true, unclear],
    [
      'opens what blames around what could be clearer',
      [should, { ...unclear, start: 3, end: 9 }],
      5,
      false,
      should,
    ],
    ['opens nothing outside of any', [should, unclear], 26, true, null],
  ])('%s', (_name, findings, head, clicked, expected) => {
    expect(findingToOpen(findings, head, clicked)).toBe(expected);
  });
});

describe('keeping a phrase as it is', () => {
  it.each([
    ['the open one, though the caret is in another', both, 30, should, should],
    ['the one under the caret', both, 30, null, obviously],
    ['the next one where there is none', both, 26, null, obviously],
    ['the one before at the end of the line', both, 43, null, obviously],
    ['none in a clean text', [], 0, null, null],
  ])('takes %s', (_name, findings, head, open, expected) => {
    expect(findingToKeep(findings, head, open)).toBe(expected);
  });
});

describe('Ctrl+.', () => {
  const inner = finding(6, 17, { start: 6, end: 17, text: 'could', gap: null });
  const later = finding(27, 36, { start: 27, end: 36, text: 'in hindsight', gap: null });
  it.each([
    ['the one under the caret', [should, later], 30, null, later],
    ['the next one where there is none', [should, later], 26, null, later],
    ['the one before at the end of the line', [should, later], 43, null, later],
    ['the open one, though a narrower one is under the caret', [should, inner], 10, should, should],
    ['one that offers words, though another is nearer', both, 30, null, should],
    ['none where no words are offered', [obviously], 30, null, null],
    ['none in a clean text', [], 0, null, null],
  ])('takes %s', (_name, findings, head, open, expected) => {
    expect(findingToApply(findings, head, open)).toBe(expected);
  });

  it('takes the narrowest of several phrases around the caret', () => {
    expect(findingAt([should, inner], 10)).toBe(inner);
  });
});
