import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Place } from '#shared/domain/incident/missing';
import { sentenceOf } from '#shared/domain/language/keep';
import type { Finding } from '#shared/domain/language/types';
import { useData } from '../../data/data-provider';
import { keysOf } from '../../parts/keys/match-keys';
import { useCommand } from '../../parts/keys/use-command';
import { KeepForm } from '../../parts/text/KeepForm';
import { useKeeping } from '../../parts/text/keep-context';
import { tell } from '../../store/window';
import { Button } from '../../ui/Button';
import { applyRewrite } from './apply-rewrite';
import type { LeftItem } from './left-items';
import styles from './left-list.module.css';

export function LeftItemRow({ item, onGo }: { item: LeftItem; onGo: (place: Place) => void }) {
  const { finding, label, text, why, fix, place } = item;
  const row = useRef<HTMLLIElement>(null);
  return (
    <li ref={row} className={styles['item']} data-review-item="left">
      <span className={styles['label']}>{label}</span>
      <span className={styles['text']}>
        {finding ? <FlaggedWords text={text} finding={finding} /> : text || why}
      </span>
      <Button
        tone="plain"
        small
        className={styles['go']}
        name={`${fix}: ${label} ${text}`.slice(0, 120)}
        onClick={() => onGo(place)}
      >
        {fix}
      </Button>
      {text ? <p className={styles['why']}>{why}</p> : null}
      {finding ? <Answers item={item} finding={finding} row={row} /> : null}
    </li>
  );
}

interface AnswersProps {
  item: LeftItem;
  finding: Finding;
  row: RefObject<HTMLLIElement | null>;
}

/** What can be done about flagged words without going to their place: say it otherwise, or keep it with a reason. */
function Answers({ item, finding, row }: AnswersProps) {
  const { text, place } = item;
  const { commands } = useData();
  const keeping = useKeeping();
  const [asking, setAsking] = useState(false);
  const askButton = useRef<HTMLButtonElement>(null);
  const hasAsked = useRef(false);
  const { rewrite } = finding;
  // A rewrite with a gap needs somebody to fill it: that is done in its place.
  const ready = rewrite !== null && rewrite.gap === null ? rewrite : null;
  const hasFocus = () => row.current?.contains(document.activeElement) === true;

  // The keys are those of the item that has the focus.
  useCommand(
    'finding.apply',
    () => hasFocus() && use(),
    () => ready !== null && hasFocus(),
  );
  useCommand(
    'finding.keep',
    () => hasFocus() && keeping !== null && ask(),
    () => keeping !== null && hasFocus(),
  );

  useLayoutEffect(() => {
    if (!asking && hasAsked.current) askButton.current?.focus();
  }, [asking]);

  function use(): boolean {
    if (!ready) return false;
    void applyRewrite(commands, place, text, ready).then((done) => tell(done.ok ? null : done.message));
    return true;
  }

  function ask(): boolean {
    hasAsked.current = true;
    setAsking(true);
    return true;
  }

  function keep(reason: string): void {
    keeping?.keep({ rule: finding.rule, sentence: sentenceOf(text, finding), words: finding.text, reason });
  }

  return (
    <div className={styles['do']}>
      {ready ? <p>{text.slice(0, ready.start) + ready.text + text.slice(ready.end)}</p> : null}
      {asking ? (
        <KeepForm group={finding.group} note="Never exported" onKeep={keep} onBack={() => setAsking(false)} />
      ) : (
        <div className={styles['answers']}>
          {ready ? (
            <Button small keys={keysOf('finding.apply')} onClick={use}>
              Use this wording
            </Button>
          ) : null}
          <Button ref={askButton} tone="plain" small keys={keysOf('finding.keep')} onClick={ask}>
            Keep as is…
          </Button>
        </div>
      )}
    </div>
  );
}

function FlaggedWords({ text, finding }: { text: string; finding: Finding }) {
  return (
    <>
      {text.slice(0, finding.start)}
      <mark data-group={finding.group}>{text.slice(finding.start, finding.end)}</mark>
      {text.slice(finding.end)}
    </>
  );
}
