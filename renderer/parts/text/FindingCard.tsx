import { autoUpdate, flip, offset, shift, size, useFloating } from '@floating-ui/react';
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import type { OpenCard } from '../../editor/types';
import { Button } from '../../ui/Button';
import { commandsFor, keysOf } from '../keys/match-keys';
import styles from './finding-card.module.css';
import { GROUP_LABELS } from './finding-groups';
import { KeepForm } from './KeepForm';
import { RewriteWords } from './RewriteWords';

const GAP_PX = 10;
const MARGIN_PX = 8;

export interface FindingCardProps {
  card: OpenCard;
  /** Card stands below or above this, the frame of the line; without it, below or above the phrase. */
  frame?: RefObject<HTMLElement | null>;
  onUse(): void;
  /** Closes the card and leaves the finding. */
  onDismiss(): void;
  /** The card asks for the reason to keep the phrase as it is. */
  asking: boolean;
  /** Absent where nothing can be kept. */
  onAsk?(): void;
  onKeep(reason: string): void;
  onAskedEnough(): void;
  onHover(over: boolean): void;
}

/** Why a phrase is flagged, other words, a question. Not modal: the caret stays where it is. */
export function FindingCard(props: FindingCardProps) {
  const { card, frame, asking, onUse, onDismiss, onAsk, onKeep, onAskedEnough, onHover } = props;
  const { finding, around } = card;
  const askButton = useRef<HTMLButtonElement>(null);
  const askedHere = useRef(false);
  const { refs, floatingStyles } = useFloating({
    strategy: 'fixed',
    placement: 'bottom-start',
    whileElementsMounted: autoUpdate,
    middleware: [
      offset(GAP_PX),
      flip({ padding: MARGIN_PX }),
      shift({ padding: MARGIN_PX }),
      size({
        padding: MARGIN_PX,
        apply: ({ availableHeight, elements }) => {
          elements.floating.style.maxHeight = `${Math.max(0, availableHeight)}px`;
        },
      }),
    ],
  });

  useLayoutEffect(() => {
    refs.setPositionReference({
      contextElement: card.element,
      getBoundingClientRect: () => anchorRect(card, frame?.current ?? null),
    });
  }, [refs, card, frame]);

  // The top layer: no list that scrolls can cut it off. It stays here in the order of Tab.
  useLayoutEffect(() => {
    const place = refs.floating.current;
    if (place && !place.matches(':popover-open')) place.showPopover();
  }, [refs]);

  // Whoever asked from the card is back on its button; whoever asked from the text is back there.
  useLayoutEffect(() => {
    if (asking || !askedHere.current) return;
    askedHere.current = false;
    askButton.current?.focus();
  }, [asking]);

  function ask(): void {
    askedHere.current = true;
    onAsk?.();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (asking) return; // the form has keys of its own
    const commands = commandsFor(event.nativeEvent);
    const answer =
      finding.rewrite !== null && commands.includes('finding.apply')
        ? onUse
        : onAsk && commands.includes('finding.keep')
          ? ask
          : event.key === 'Escape'
            ? onDismiss
            : null;
    if (answer === null) return;
    event.preventDefault();
    event.stopPropagation();
    answer();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; here are facts and buttons
    <div
      ref={refs.setFloating}
      popover="manual"
      className={styles['place']}
      style={floatingStyles}
      role="group"
      aria-label="About this phrase"
      data-private
      onKeyDown={onKeyDown}
      onMouseDown={(event) => {
        // The caret stays in the text, unless it is a field that is pressed.
        if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
      }}
      onMouseEnter={() => onHover(true)}
      onMouseLeave={() => onHover(false)}
    >
      <div className={styles['card']}>
        {finding.group === 'quality' ? <p className={styles['group']}>{GROUP_LABELS.quality}</p> : null}
        <dl className={styles['facts']}>
          <dt>Why</dt>
          <dd>{finding.why}</dd>
          {finding.rewrite ? (
            <>
              <dt>Say instead</dt>
              <dd className={styles['rewrite']}>
                <span className={styles['stays']}>{around.before}</span>
                <RewriteWords rewrite={finding.rewrite} />
                <span className={styles['stays']}>{around.after}</span>
              </dd>
            </>
          ) : null}
          <dt>{finding.group === 'quality' ? 'Ask' : 'Ask the room'}</dt>
          <dd>{finding.question}</dd>
        </dl>
        {asking ? (
          <div className={styles['asking']}>
            <KeepForm
              group={finding.group}
              note="Listed in Review, never exported"
              primary
              onKeep={onKeep}
              onBack={onAskedEnough}
            />
          </div>
        ) : (
          <div className={styles['actions']}>
            {finding.rewrite ? (
              <Button tone="primary" small keys={keysOf('finding.apply')} onClick={onUse}>
                Use this wording
              </Button>
            ) : null}
            {onAsk ? (
              <Button ref={askButton} tone="plain" small keys={keysOf('finding.keep')} onClick={ask}>
                Keep as is…
              </Button>
            ) : null}
            <Button tone="plain" small keys="Escape" onClick={onDismiss}>
              Not now
            </Button>
            <span className={styles['private']}>Only you see this</span>
          </div>
        )}
      </div>
    </div>
  );
}

/** Sideways the phrase, up and down the whole frame, so that the card covers nothing of the line. */
function anchorRect(card: OpenCard, frame: HTMLElement | null): DOMRect {
  const phrase = card.phraseRect() ?? card.element.getBoundingClientRect();
  if (!frame) return phrase;
  const around = frame.getBoundingClientRect();
  return new DOMRect(phrase.x, around.y, phrase.width, around.height);
}
