import type { PolicyChange } from '#shared/domain/incident/edit-policy';
import { usePolicySaver } from '../../data/use-policy-saver';
import { useGivenUp } from '../../data/use-saving';
import { EditableText } from '../../parts/text/EditableText';

export interface PolicyTextProps {
  label: string;
  value: string;
  placeholder: string;
  /** What a text changes. */
  change: (text: string) => PolicyChange;
  multiline?: boolean;
  place?: string;
}

const NOBODY: readonly string[] = [];

/** A text of the team's policy, saved as it is typed. It is not about anybody, so it is not checked. */
export function PolicyText({ change, ...rest }: PolicyTextProps) {
  const saver = usePolicySaver(rest.label, change);
  const givenUp = useGivenUp();
  return (
    <EditableText
      key={givenUp}
      {...rest}
      section={null}
      people={NOBODY}
      onSave={(text) => saver.change(text)}
    />
  );
}
