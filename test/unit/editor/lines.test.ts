import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { codeMirrorKey, macCodeMirrorKey } from '../../../renderer/editor/editor-keys';
import { asEditorText, joinPastedLines, pastedLines } from '../../../renderer/editor/lines';
import { singleLine } from '../../../renderer/editor/single-line';
import type { TextEditorProps } from '../../../renderer/editor/types';

describe('a text from elsewhere', () => {
  it.each([
    ['a\r\nb\rc\nd', true, 'a\nb\nc\nd'],
    ['a\r\nb\n\nc', false, 'a b  c'],
    ['plain', false, 'plain'],
  ])('%j becomes what the editor counts (many lines: %s)', (text, multiline, expected) => {
    expect(asEditorText(text, multiline)).toBe(expected);
  });
});

describe('a paste', () => {
  it.each([
    ['one\r\n two \n\nthree\n', ['one', 'two', 'three'], 'one two three'],
    ['  one line  ', ['one line'], '  one line  '],
    ['copied with its end\n', ['copied with its end'], 'copied with its end'],
    [
      '  spaces in front, its end behind\r\n',
      ['spaces in front, its end behind'],
      '  spaces in front, its end behind',
    ],
    ['\n\n', [], ''],
    ['one\n\u200b\u00ad\ntwo', ['one', 'two'], 'one two'],
    ['- [ ] one\n  - two\n• [x] three', ['one', 'two', 'three'], 'one two three'],
    ['1. 14:05 one\n2) 14:06 two', ['14:05 one', '14:06 two'], '14:05 one 14:06 two'],
    ['- one\nnot in the list', ['- one', 'not in the list'], '- one not in the list'],
    ['- 4 °C in the hall', ['- 4 °C in the hall'], '- 4 °C in the hall'],
    ['', [], ''],
  ])('%j has these lines, and is this as one', (text, lines, joined) => {
    expect([pastedLines(text), joinPastedLines(text)]).toEqual([lines, joined]);
  });
});

describe('a line', () => {
  const props: TextEditorProps = {
    value: '',
    onChange() {},
    label: 'Factor',
    multiline: false,
    findings: () => [],
  };
  const drop = { changes: { from: 1, insert: 'x\ny\n\nz' }, selection: { anchor: 7 } };

  it.each([
    [false, 'ax y  zb'],
    [true, 'ax\ny\n\nzb'],
  ])('holds what is dropped into it, the caret behind it (many lines: %s)', (multiline, expected) => {
    const state = EditorState.create({
      doc: 'ab',
      extensions: singleLine({ current: { ...props, multiline } }),
    });
    const after = state.update(drop).state;
    expect([after.doc.toString(), after.selection.main.head]).toEqual([expected, 7]);
  });
});

describe('keys of the registry', () => {
  it('are bound as the editor writes them', () => {
    expect(
      (['finding.next', 'finding.previous', 'finding.apply', 'undo', 'redo'] as const).map(codeMirrorKey),
    ).toEqual(['F8', 'Shift-F8', 'Mod-.', 'Mod-z', 'Mod-Shift-z']);
    expect([codeMirrorKey('finding.keep'), macCodeMirrorKey('finding.keep')]).toEqual(['Alt-k', 'Ctrl-k']);
  });
});
