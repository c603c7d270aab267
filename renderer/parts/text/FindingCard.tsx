import { autoUpdate, flip, offset, shift, size, useFloating } from '@floating-ui/react';
import { type KeyboardEvent, type RefObject, useLayoutEffect } from 'react';
import type { OpenCard } from '../../editor/types';
import { Button } from '../../ui/Button';
import { commandsFor, keysOf } from '../keys/match-keys';
import styles from './finding-card.module.css';
import { RewriteWords } from './RewriteWords';

const GAP_PX = 10;
const MARGIN_PX = 8;

export interface FindingCardProps {
  card: OpenCard;
  /** Card stands below or above this, the frame of the line; without it, below or above the phrase. */
  frame?: RefObject<HTMLElement | null>;
  onUse(): void;
  onKeep(): void;
  onHover(over: boolean): void;
}

/** Why a phrase is flagged, other words, a question. Not modal: the caret stays where it is. */
export function FindingCard({ card, frame, onUse, onKeep, onHover }: FindingCardProps) {
  const { finding } = card;
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

  function onKeyDown(event: KeyboardEvent): void {
    const use = finding.rewrite !== null && commandsFor(event.nativeEvent).includes('finding.apply');
    if (!use && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (use) onUse();
    else onKeep();
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
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.preventDefault()}
      onMouseEnter={() => onHover(true)}
      onMouseLeave={() => onHover(false)}
    >
      <div className={styles['card']}>
        <dl className={styles['facts']}>
          <dt>Why</dt>
          <dd>{finding.why}</dd>
          {finding.rewrite ? (
            <>
              <dt>Say instead</dt>
              <dd className={styles['rewrite']}>
                <RewriteWords rewrite={finding.rewrite} />
              </dd>
            </>
          ) : null}
          <dt>Ask the room</dt>
          <dd>{finding.question}</dd>
        </dl>
        <div className={styles['actions']}>
          {finding.rewrite ? (
            <Button tone="primary" small keys={keysOf('finding.apply')} onClick={onUse}>
              Use this wording
            </Button>
          ) : null}
          <Button tone="plain" small keys="Escape" onClick={onKeep}>
            Keep mine
          </Button>
          <span className={styles['private']}>Only you see this</span>
        </div>
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
