import type { OpeningWords } from '#shared/domain/agenda/opening-words';
import { usePolicySaver } from '../../data/use-policy-saver';
import { useGivenUp } from '../../data/use-saving';
import { usePolicy } from '../../parts/incident/policy-context';
import { EditableText } from '../../parts/text/EditableText';
import styles from './opening.module.css';
import { PartHead } from './PartHead';

export interface OpeningWordsTextProps {
  field: keyof OpeningWords;
  title: string;
  label: string;
  placeholder: string;
}

const NOBODY: readonly string[] = [];

/** A text that the team reads in every meeting; changed here, it is changed for the next ones too. */
export function OpeningWordsText({ field, title, label, placeholder }: OpeningWordsTextProps) {
  const { opening } = usePolicy();
  const saver = usePolicySaver(label, (text) => ({ part: 'opening', field, text }));
  const givenUp = useGivenUp();
  return (
    <section className={styles['words']} aria-label={title} data-field={field}>
      <PartHead title={title} />
      <EditableText
        key={givenUp}
        label={label}
        value={opening[field]}
        placeholder={placeholder}
        multiline
        section={null}
        people={NOBODY}
        onSave={(text) => saver.change(text)}
      />
    </section>
  );
}
