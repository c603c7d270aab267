import type { Paragraph, RootContent } from 'mdast';
import { EFFECT_LABELS, type Factor, type IncidentRecord } from '../incident/types';
import { bulletList, paragraph, text } from './document-nodes';
import { parseParagraphs } from './inline-text';

/** Each factor under its number, with what it did and which actions answer it. */
export function buildFactors({ factors, actions }: IncidentRecord): RootContent[] {
  if (factors.length === 0) return [];
  return [
    bulletList(
      'factors',
      factors.map((factor) => {
        const answers = actions.filter((action) => action.factorIds.includes(factor.id));
        return [
          ...numbered(factor),
          effectOf(
            factor,
            answers.map((action) => `A${action.number}`),
          ),
        ];
      }),
    ),
  ];
}

function numbered(factor: Factor): Paragraph[] {
  const [first, ...others] = parseParagraphs(factor.text);
  const key: Paragraph['children'] = [{ type: 'strong', children: [text(`F${factor.number}`)] }, text(' ')];
  return [paragraph([...key, ...(first?.children ?? [])]), ...others];
}

function effectOf(factor: Factor, answers: readonly string[]): Paragraph {
  const said = answers.length > 0 ? `Answered by ${answers.join(', ')}` : 'No action yet';
  if (!factor.effect) return paragraph([text(said)]);
  return paragraph([
    { type: 'emphasis', children: [text(EFFECT_LABELS[factor.effect])] },
    { type: 'break' },
    text(said),
  ]);
}
