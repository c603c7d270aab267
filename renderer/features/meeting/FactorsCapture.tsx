import { useRef, useState } from 'react';
import { answering } from '#shared/domain/incident/factor-state';
import {
  EFFECTS,
  type Effect,
  FACTOR_CATEGORIES,
  type Factor,
  type FactorCategory,
} from '#shared/domain/incident/types';
import { useData } from '../../data/data-provider';
import type { TextEditorHandle } from '../../editor/types';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { keysOf } from '../../parts/keys/match-keys';
import { useCommand } from '../../parts/keys/use-command';
import { aimAt, tell } from '../../store/window';
import { Pick } from '../../ui/Pick';
import { CaptureFrame } from './CaptureFrame';
import { FactorMeter } from './FactorMeter';
import { FactorRow, type OpenedPart } from './FactorRow';
import { CATEGORY_OPTIONS, EFFECT_OPTIONS } from './factor-options';
import { lineAtFocus } from './line-at-focus';
import { type DraftFields, StageLine } from './StageLine';

const DRAFT_EFFECT = placeOf('drafts', 'factor', 'effect');
const DRAFT_CATEGORY = placeOf('drafts', 'factor', 'category');

/** A part of a row that is shown although nothing is written there yet. */
interface Opened {
  readonly id: string;
  readonly part: OpenedPart;
}

/** What made it possible, likelier, slower or worse: several factors, never one cause. */
export function FactorsCapture() {
  const { record } = useIncident();
  const { commands } = useData();
  const { incident, factors, actions } = record;
  const line = useRef<TextEditorHandle>(null);
  const [opened, setOpened] = useState<Opened | null>(null);

  useCommand('line.effect', () => aimAt(pickOfRow('effect') ?? DRAFT_EFFECT));
  useCommand('line.category', () => aimAt(pickOfRow('category') ?? DRAFT_CATEGORY));
  useCommand('line.accept', () => open(() => 'accepted'), isAtFactor);
  useCommand('line.whys', () => open(({ whys }) => whys.length), isAtFactor);

  function open(choose: (factor: Factor) => OpenedPart): void {
    const at = lineAtFocus();
    const factor = factors.find(({ id }) => id === at?.id);
    if (!factor) {
      tell('Go up to a factor first: this is about a factor that is written down.');
      return;
    }
    const part = choose(factor);
    setOpened({ id: factor.id, part });
    aimAt(placeOf('factors', factor.id, part === 'accepted' ? part : `whys.${part}`));
  }

  return (
    <CaptureFrame
      title="Contributing factors"
      question="What made it possible, likelier, slower or worse?"
      meter={<FactorMeter />}
    >
      <div data-rows>
        <ul>
          {factors.map((factor) => (
            <FactorRow
              key={factor.id}
              factor={factor}
              answers={answering(factor, actions)
                .map(({ number }) => `A${number}`)
                .join(', ')}
              opened={opened?.id === factor.id ? opened.part : null}
              onClose={() => setOpened((now) => (now?.id === factor.id ? null : now))}
            />
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
            { label: 'Effect', keys: keysOf('line.effect') },
            { label: 'Category', keys: keysOf('line.category') },
          ]}
          aside={(_, fields, setFields) => (
            <DraftPicks fields={fields} setFields={setFields} onDone={() => line.current?.focus('end')} />
          )}
          onKeep={(text, fields) => {
            const effect = readEffect(fields['effect']);
            const category = readCategory(fields['category']);
            void commands.addFactor(incident.id, { text, effect, category }, { draftOf: 'factors' });
          }}
          onKeepLines={(lines) =>
            void commands.addFactors(
              incident.id,
              lines.map((text) => ({ text })),
            )
          }
        />
      </div>
    </CaptureFrame>
  );
}

interface DraftPicksProps {
  fields: DraftFields;
  setFields(fields: DraftFields): void;
  onDone(): void;
}

/** What the factor being written did, and where it lies. */
function DraftPicks({ fields, setFields, onDone }: DraftPicksProps) {
  return (
    <>
      <Pick
        label="Effect of the next factor"
        value={readEffect(fields['effect'])}
        options={EFFECT_OPTIONS}
        empty="Effect…"
        place={DRAFT_EFFECT}
        onPick={(effect) => setFields({ ...fields, effect: effect ?? '' })}
        onDone={onDone}
      />
      <Pick
        label="Category of the next factor"
        value={readCategory(fields['category'])}
        options={CATEGORY_OPTIONS}
        empty="Category…"
        place={DRAFT_CATEGORY}
        onPick={(category) => setFields({ ...fields, category: category ?? '' })}
        onDone={onDone}
      />
    </>
  );
}

function readEffect(value: string | undefined): Effect | null {
  return EFFECTS.find((effect) => effect === value) ?? null;
}

function readCategory(value: string | undefined): FactorCategory | null {
  return FACTOR_CATEGORIES.find((category) => category === value) ?? null;
}

function isAtFactor(): boolean {
  return lineAtFocus()?.table === 'factors';
}

/** A pick of the row that holds the caret, where one does. */
function pickOfRow(field: 'effect' | 'category'): string | null {
  const row = document.activeElement?.closest('[data-row]');
  return row?.querySelector(`select[data-place$=":${field}"]`)?.getAttribute('data-place') ?? null;
}
