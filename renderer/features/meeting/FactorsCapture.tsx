import { useRef } from 'react';
import { FACTOR_QUALITY } from '#shared/domain/incident/texts';
import { EFFECT_LABELS, EFFECTS, type Effect, type Factor } from '#shared/domain/incident/types';
import { useData } from '../../data/data-provider';
import type { TextEditorHandle } from '../../editor/types';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { keysOf } from '../../parts/keys/match-keys';
import { useCommand } from '../../parts/keys/use-command';
import { aimAt } from '../../store/window';
import { Pick } from '../../ui/Pick';
import { answering } from './answers';
import { CaptureFrame } from './CaptureFrame';
import { CaptureRow } from './CaptureRow';
import { FactorMeter } from './FactorMeter';
import styles from './rows.module.css';
import { StageLine } from './StageLine';
import { useActionFor } from './use-action-for';

const EFFECT_OPTIONS = EFFECTS.map((value) => ({ value, label: EFFECT_LABELS[value] }));
const DRAFT_EFFECT = placeOf('drafts', 'factor', 'effect');

/** What made it possible, likelier, slower or worse: several factors, never one cause. */
export function FactorsCapture() {
  const { record } = useIncident();
  const { commands } = useData();
  const { incident, factors } = record;
  const line = useRef<TextEditorHandle>(null);

  useCommand('line.effect', () => aimAt(effectPlace() ?? DRAFT_EFFECT));

  return (
    <CaptureFrame
      title="Contributing factors"
      question="What made it possible, likelier, slower or worse?"
      meter={<FactorMeter />}
    >
      <div data-rows>
        <ul>
          {factors.map((factor) => (
            <FactorRow key={factor.id} factor={factor} />
          ))}
        </ul>
        <StageLine
          ref={line}
          stage="factors"
          rows={factors.length}
          section="contributing"
          label="Next contributing factor"
          placeholder="A condition, not a person"
          number={`F${incident.nextFactor}`}
          hints={[
            { label: 'Next line', keys: 'Enter' },
            { label: 'Effect', keys: keysOf('line.effect') },
          ]}
          aside={(_, fields, setFields) => (
            <Pick
              label="Effect of the next factor"
              value={readEffect(fields['effect'])}
              options={EFFECT_OPTIONS}
              empty="Effect…"
              place={DRAFT_EFFECT}
              onPick={(effect) => setFields({ effect: effect ?? '' })}
              onDone={() => line.current?.focus('end')}
            />
          )}
          onKeep={(text, fields) => {
            const effect = readEffect(fields['effect']);
            void commands.addFactor(incident.id, { text, effect }, { draftOf: 'factors' });
          }}
        />
      </div>
    </CaptureFrame>
  );
}

function FactorRow({ factor }: { factor: Factor }) {
  const { actions } = useIncident().record;
  const { commands } = useData();
  const addActionFor = useActionFor();
  const name = `F${factor.number}`;
  const answers = answering(factor, actions);
  return (
    <CaptureRow
      table="factors"
      of={{ table: 'factors', id: factor.id, field: 'text', label: `Contributing factor ${name}` }}
      row={factor}
      value={factor.text}
      section="contributing"
      quality={FACTOR_QUALITY}
      number={name}
      aside={
        <>
          <Pick
            label={`Effect of ${name}`}
            value={factor.effect}
            options={EFFECT_OPTIONS}
            empty="Effect…"
            place={placeOf('factors', factor.id, 'effect')}
            onPick={(effect) => void commands.patchFactor(factor.id, { effect })}
          />
          {answers.length > 0 ? (
            <div>Action {answers.map(({ number }) => `A${number}`).join(', ')}</div>
          ) : (
            <button
              type="button"
              className={styles['link']}
              data-place={placeOf('factors', factor.id, 'actions')}
              onClick={() => addActionFor(factor)}
            >
              No action yet
              <span className="visually-hidden"> for {name}: add one</span>
            </button>
          )}
        </>
      }
    />
  );
}

function readEffect(value: string | undefined): Effect | null {
  return EFFECTS.find((effect) => effect === value) ?? null;
}

/** The effect of the row that holds the caret, where one does. */
function effectPlace(): string | null {
  const row = document.activeElement?.closest('[data-row]');
  return row?.querySelector('select[data-place]')?.getAttribute('data-place') ?? null;
}
