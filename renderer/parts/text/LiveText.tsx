import {
  type FocusEvent,
  type Ref,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { sentenceOf } from '#shared/domain/language/keep';
import type { Finding } from '#shared/domain/language/types';
import type { OutsideStep } from '../../editor/outside-steps';
import { TextEditor } from '../../editor/TextEditor';
import type { OpenCard, TextEditorHandle, TextEditorProps } from '../../editor/types';
import { useCommand } from '../keys/use-command';
import { FindingCard } from './FindingCard';
import { useKeeping } from './keep-context';

export interface LiveTextProps extends Omit<TextEditorProps, 'onCard' | 'keepStep' | 'onKeepAsked'> {
  /** What the card stands below or above; without it, the phrase. */
  frame?: RefObject<HTMLElement | null>;
  ref?: Ref<TextEditorHandle>;
}

/** The editor and the card of the phrase that the caret rests in. The focus is in it while it is in either. */
export function LiveText({ frame, ref, onFocus, onBlur, ...props }: LiveTextProps) {
  const editor = useRef<TextEditorHandle>(null);
  const [card, setCard] = useState<OpenCard | null>(null);
  const [hovered, setHovered] = useState<OpenCard | null>(null);
  const [asking, setAsking] = useState<'from text' | 'from card' | null>(null);
  const keeping = useKeeping();
  const shown = card ?? hovered;

  useImperativeHandle<TextEditorHandle | null, TextEditorHandle | null>(ref, () => editor.current, []);

  // Where another window has reworded the phrase meanwhile, its card goes from under the focus.
  const hasAsked = useRef(false);
  useLayoutEffect(() => {
    if (hasAsked.current && asking === null && document.activeElement === document.body)
      editor.current?.focus();
    hasAsked.current = asking !== null;
  }, [asking]);

  // The editor's own keys come first; these are for whoever chooses the command in a menu or a list.
  useCommand('finding.apply', () => card?.apply(), Boolean(card?.finding.rewrite));
  useCommand('finding.keep', () => setAsking('from text'), card !== null && keeping !== null);

  function onFocusIn(event: FocusEvent): void {
    if (!event.currentTarget.contains(event.relatedTarget)) onFocus?.();
  }

  function onFocusOut(event: FocusEvent): void {
    const stays = event.currentTarget.contains(event.relatedTarget) || isPassing(event.relatedTarget);
    // Another window has come to the front: the caret is here again when this one does.
    const windowLeft = event.currentTarget.contains(document.activeElement) || !document.hasFocus();
    if (stays || windowLeft) return;
    setHovered(null);
    setAsking(null);
    hasAsked.current = false;
    editor.current?.closeCard();
    onBlur?.();
  }

  function onCard(next: OpenCard | null): void {
    setCard(next);
    if (next === null) setAsking(null);
  }

  function keepStep(text: string, finding: Finding, reason: string): OutsideStep | null {
    if (!keeping) return null;
    const decision = { rule: finding.rule, sentence: sentenceOf(text, finding), words: finding.text, reason };
    return { forth: () => keeping.keep(decision), back: () => keeping.flagAgain(decision) };
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to where the focus goes inside it
    <div onFocus={onFocusIn} onBlur={onFocusOut}>
      <TextEditor
        {...props}
        ref={editor}
        onCard={onCard}
        keepStep={keepStep}
        onKeepAsked={keeping ? () => setAsking('from text') : undefined}
      />
      {shown ? (
        <FindingCard
          card={shown}
          frame={frame}
          asking={asking !== null}
          onHover={(over) => setHovered(over || asking !== null ? shown : null)}
          onUse={() => {
            setHovered(null);
            shown.apply();
          }}
          onDismiss={() => {
            setHovered(null);
            shown.dismiss();
          }}
          onAsk={keeping ? () => setAsking('from card') : undefined}
          onAskedEnough={() => {
            if (asking === 'from text') {
              setHovered(null);
              editor.current?.focus();
            }
            setAsking(null);
          }}
          onKeep={(reason) => {
            setHovered(null);
            setAsking(null);
            shown.keep(reason);
          }}
        />
      ) : null}
    </div>
  );
}

/** Whether the focus is only lent, and will come back to where it was: the palette runs its commands there. */
function isPassing(target: Element | null): boolean {
  return target !== null && target.closest('[data-passing]') !== null;
}
