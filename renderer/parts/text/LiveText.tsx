import { type FocusEvent, type Ref, type RefObject, useImperativeHandle, useRef, useState } from 'react';
import { TextEditor } from '../../editor/TextEditor';
import type { OpenCard, TextEditorHandle, TextEditorProps } from '../../editor/types';
import { FindingCard } from './FindingCard';

export interface LiveTextProps extends Omit<TextEditorProps, 'onCard'> {
  /** What the card stands below or above; without it, the phrase. */
  frame?: RefObject<HTMLElement | null>;
  ref?: Ref<TextEditorHandle>;
}

/** The editor and the card of the phrase that the caret rests in. The focus is in it while it is in either. */
export function LiveText({ frame, ref, onFocus, onBlur, ...props }: LiveTextProps) {
  const editor = useRef<TextEditorHandle>(null);
  const [card, setCard] = useState<OpenCard | null>(null);
  const [hovered, setHovered] = useState<OpenCard | null>(null);
  const shown = card ?? hovered;

  useImperativeHandle<TextEditorHandle | null, TextEditorHandle | null>(ref, () => editor.current, []);

  function onFocusIn(event: FocusEvent): void {
    if (!event.currentTarget.contains(event.relatedTarget)) onFocus?.();
  }

  function onFocusOut(event: FocusEvent): void {
    const stays = event.currentTarget.contains(event.relatedTarget);
    // Another window has come to the front: the caret is here again when this one does.
    const windowLeft = event.currentTarget.contains(document.activeElement) || !document.hasFocus();
    if (stays || windowLeft) return;
    setHovered(null);
    editor.current?.closeCard();
    onBlur?.();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to where the focus goes inside it
    <div onFocus={onFocusIn} onBlur={onFocusOut}>
      <TextEditor {...props} ref={editor} onCard={setCard} />
      {shown ? (
        <FindingCard
          card={shown}
          frame={frame}
          onHover={(over) => setHovered(over ? shown : null)}
          onUse={() => {
            setHovered(null);
            shown.apply();
          }}
          onKeep={() => {
            setHovered(null);
            shown.keep();
          }}
        />
      ) : null}
    </div>
  );
}
