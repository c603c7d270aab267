import { type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { type MountedEditor, mountEditor } from './mount-editor';
import type { TextEditorHandle, TextEditorProps } from './types';

/**
 * A text being written. The value may change from outside at any time: what the typist has written stays,
 * and so does the caret.
 */
export function TextEditor(props: TextEditorProps & { ref?: Ref<TextEditorHandle> }) {
  const { ref, value, putBackAt, findings, marks, label, placeholder, describedBy } = props;
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<MountedEditor>(null);
  const latest = useRef<TextEditorProps>(props);

  useLayoutEffect(() => {
    latest.current = props;
  });

  useLayoutEffect(() => {
    if (!host.current) return;
    const mounted = mountEditor(host.current, latest);
    editor.current = mounted;
    return () => {
      editor.current = null;
      mounted.destroy();
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor reads these from `latest`
  useLayoutEffect(() => editor.current?.refresh(), [label, placeholder, describedBy]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useLayoutEffect(() => editor.current?.receive(value), [value, putBackAt]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useLayoutEffect(() => editor.current?.recheck(), [findings]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useLayoutEffect(() => editor.current?.showMarks(), [marks]);

  useImperativeHandle<TextEditorHandle | null, TextEditorHandle | null>(ref, () => editor.current, []);

  return <div ref={host} />;
}
