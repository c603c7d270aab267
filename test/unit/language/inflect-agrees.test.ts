import nlp from 'compromise';
import { describe, expect, it } from 'vitest';
import { inflectVerb } from '../../../shared/domain/language/lexicon/inflect';
import { wordsTagged } from '../../../shared/domain/language/lexicon/lexicon';

interface Conjugation {
  readonly PastTense: string;
  readonly Gerund: string;
  readonly PresentTense: string;
  readonly Participle?: string;
}

/** What the inflector of compromise makes of a verb; its way in is not part of its types. */
function conjugate(base: string): Conjugation {
  // compromise types neither; both are what its own `verbs().conjugate()` calls.
  const inside = nlp as unknown as {
    methods(): { two: { transform: { verb: { conjugate(word: string, model: unknown): Conjugation } } } };
    model(): unknown;
  };
  return inside.methods().two.transform.verb.conjugate(base, inside.model());
}

/** Where compromise is wrong, or both spellings are right. */
const OURS_STANDS = new Set(
  (
    'fubar hamstring imperil kneecap mar misguide mishear mislabel mislay misspell nuke stymie torpedo zap mismap munge expunge rip flip sync okay skip ' +
    'forbear flout stonewall shortcut cc forecast label proofread signal budget panic bollocks overstep ball sidestep ' +
    'breeze cop gallop shy weasel'
  ).split(' '),
);

describe('the forms of the verbs', () => {
  it('are those of a second inflector', () => {
    const disagreements = [...wordsTagged('verb.b')]
      .filter((base) => !base.includes('-') && !OURS_STANDS.has(base))
      .flatMap((base) => {
        const ours = inflectVerb(base);
        const theirs = conjugate(base);
        const same =
          ours.past === theirs.PastTense && ours.ing === theirs.Gerund && ours.third === theirs.PresentTense;
        return same
          ? []
          : [
              `${base}: ${ours.past} ${ours.ing} ${ours.third}, not ${theirs.PastTense} ${theirs.Gerund} ${theirs.PresentTense}`,
            ];
      });
    expect(disagreements).toEqual([]);
  });
});
