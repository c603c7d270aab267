import { useEffect, useState } from 'react';
import type { GapAnswer } from '#shared/domain/agenda/types';
import { durationMs, MINUTE_MS, minutes } from '#shared/domain/units';
import { keysOf } from '../../parts/keys/match-keys';
import { useCommand } from '../../parts/keys/use-command';
import { aimAt } from '../../store/window';
import { Button } from '../../ui/Button';
import { NumberInput } from '../../ui/NumberInput';
import styles from './gap-question.module.css';
import { sayGap } from './say-gap';
import { type GapClock, useGap } from './use-gap';

/** A day: nobody sleeps longer through a meeting that goes on. */
const MOST_MIN = 24 * 60;

/**
 * Time that went missing while the clock ran: what was made of it, or the question. It blocks nothing.
 *
 * @param props.back where the focus goes from an answer, which goes away with its button
 */
export function GapQuestion({ back }: { back: string }) {
  const clock = useGap();
  const said = clock === null ? '' : sayGap(clock.gap);
  // A region that was there before it has words is spoken; and each wording once.
  const [spoken, setSpoken] = useState('');
  useEffect(() => setSpoken(said), [said]);
  return (
    <>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
      {clock === null ? null : <Gap key={clock.gap.index} {...clock} back={back} />}
    </>
  );
}

const ANSWERS = [
  { answer: 'counted', label: 'Count it', command: 'gap.count' },
  { answer: 'left_out', label: 'Don’t count', command: 'gap.leave' },
  { answer: 'no_gap', label: 'The clock was set', command: 'gap.none' },
] as const satisfies readonly { answer: GapAnswer; label: string; command: string }[];

function Gap({ gap, say, back }: GapClock & { back: string }) {
  const [edited, setEdited] = useState<number | null>(null);
  const isOpen = gap.answer === null;
  const length = edited === null ? gap.length : minutes(edited);
  // The computer knows that it slept, and for how long.
  const offered = ANSWERS.filter(({ answer }) => answer !== gap.answer && isPossible(answer));

  function isPossible(answer: GapAnswer): boolean {
    return gap.cause !== 'sleep' || answer !== 'no_gap';
  }
  function choose(answer: GapAnswer): void {
    if (isPossible(answer)) say(gap.index, answer, durationMs(length));
  }

  const isOffered = (wanted: GapAnswer) => offered.some(({ answer }) => answer === wanted);
  useCommand('gap.count', () => choose('counted'), isOffered('counted'));
  useCommand('gap.leave', () => choose('left_out'), isOffered('left_out'));
  useCommand('gap.none', () => choose('no_gap'), isOffered('no_gap'));

  return (
    <section className={styles['gap']} aria-label="Time that is missing" data-open={isOpen}>
      <p>{sayGap(gap)}</p>
      <div className={styles['answers']}>
        {isOpen ? (
          <span className={styles['minutes']}>
            <NumberInput
              label="Minutes that are missing"
              value={edited ?? Math.round(gap.length / MINUTE_MS)}
              onCommit={setEdited}
              max={MOST_MIN}
              required
            />
            <span aria-hidden="true">min</span>
          </span>
        ) : null}
        {offered.map(({ answer, label, command }) => (
          <Button
            key={answer}
            small
            tone="plain"
            onClick={() => {
              choose(answer);
              aimAt(back);
            }}
            {...hint(isOpen, command)}
          >
            {label}
          </Button>
        ))}
      </div>
    </section>
  );
}

function hint(isOpen: boolean, command: (typeof ANSWERS)[number]['command']) {
  return isOpen ? { keys: keysOf(command) } : {};
}
