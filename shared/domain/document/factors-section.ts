import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { isBlank } from '../incident/missing';
import { EFFECT_LABELS, FACTOR_CATEGORY_LABELS, type Factor, type IncidentRecord } from '../incident/types';
import { WHY_LABELS, whyChain } from '../incident/why-chain';
import { bulletList, paragraph, text } from './document-nodes';
import { parseParagraphs, parseRun } from './inline-text';

/**
 * Each factor under its number: what it did and where it lies, which actions answer it or why it is left as it is, and what
 * made it possible.
 */
export function buildFactors({ factors, actions }: IncidentRecord): RootContent[] {
  if (factors.length === 0) return [];
  return [
    bulletList(
      'factors',
      factors.map((factor) => {
        const answers = actions.filter((action) => action.factorIds.includes(factor.id));
        return [
          ...numbered(factor),
          fateOf(
            factor,
            answers.map((action) => `A${action.number}`),
          ),
          ...chainOf(factor),
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

/** Effect and category; below, what becomes of the factor. An option that was declined is recorded with its reason. */
function fateOf(factor: Factor, answers: readonly string[]): Paragraph {
  const { effect, category, accepted } = factor;
  const kind = [
    ...(effect ? [EFFECT_LABELS[effect]] : []),
    ...(category ? [FACTOR_CATEGORY_LABELS[category]] : []),
  ].join(' · ');
  const fates: PhrasingContent[][] = [
    ...(answers.length > 0 ? [[text(`Answered by ${answers.join(', ')}`)]] : []),
    ...(isBlank(accepted) ? [] : [[text('Accepted, because: '), ...parseRun(accepted)]]),
  ];
  const lines: PhrasingContent[][] = [
    ...(kind === '' ? [] : [[{ type: 'emphasis' as const, children: [text(kind)] }]]),
    ...(fates.length > 0 ? fates : [[text('No action yet')]]),
  ];
  return paragraph(joined(lines));
}

/** The chain of what made it possible, one link a line; the last is the condition that can be changed. */
function chainOf(factor: Factor): Paragraph[] {
  const lines = whyChain(factor).map(({ role, text: why }): PhrasingContent[] => [
    { type: 'emphasis', children: [text(WHY_LABELS[role])] },
    text(': '),
    ...parseRun(why),
  ]);
  return lines.length > 0 ? [paragraph(joined(lines))] : [];
}

function joined(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' as const }, ...line]));
}
