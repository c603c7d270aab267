import { currentMeeting } from '#shared/domain/incident/current-meeting';
import type { ClosingPoll } from '#shared/domain/incident/types';
import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { NumberInput } from '../../ui/NumberInput';
import styles from './closing.module.css';
import { PartHead } from './PartHead';

const PEOPLE_MAX = 1000;

const QUESTIONS: readonly { readonly field: keyof ClosingPoll; readonly words: string }[] = [
  { field: 'people', words: 'People asked' },
  { field: 'learnt', words: 'Learnt something that changes how they work' },
  { field: 'again', words: 'Would come to such a meeting again' },
];

/** Two questions, answered by hands: one person counts and types. */
export function ClosingPollForm() {
  const { record } = useIncident();
  const { commands } = useData();
  const meeting = currentMeeting(record);
  const poll = meeting?.poll ?? null;
  const here = meeting?.present.length ?? 0;
  return (
    <section aria-label="Two questions, by hands">
      <PartHead title="Two questions, by hands" about="not shown to the room" />
      <dl className={styles['facts']}>
        {QUESTIONS.map(({ field, words }) => (
          <div key={field}>
            <dt>{words}</dt>
            <dd>
              <NumberInput
                label={words}
                value={poll?.[field] ?? null}
                placeholder={field === 'people' && here > 0 ? `${here}` : '–'}
                max={field === 'people' ? PEOPLE_MAX : (poll?.people ?? here) || PEOPLE_MAX}
                onCommit={(count) =>
                  void commands.countHands(record.incident.id, { [field]: Math.round(count ?? 0) })
                }
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
