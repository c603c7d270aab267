import { EditorView } from '@codemirror/view';

/** The editor looks like the text around it: type and colour are inherited, roles come from the tokens. */
export const editorTheme = EditorView.theme({
  '&': { color: 'inherit', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit', overflow: 'visible' },
  '.cm-content': { padding: '0', caretColor: 'var(--accent)', minHeight: 'max(24px, 1lh)' },
  '.cm-line': { padding: '0' },
  '.cm-placeholder': { color: 'var(--ink-3)' },
  '.cm-specialChar': { color: 'var(--ink-3)' },
  '.cm-finding': {
    textDecoration: 'underline dotted 2px var(--mark)',
    textUnderlineOffset: '5px',
    textDecorationSkipInk: 'none',
  },
  '.cm-finding-quality': {
    textDecoration: 'underline dashed 1px var(--mark-quiet)',
    textUnderlineOffset: '5px',
  },
  '.cm-mark': { borderBottom: '2px solid var(--accent)' },
});
