import type { Incident, TriageAnswers } from '#shared/domain/incident/types';
import { type CommandContext, write } from '../write';
import type { Written } from '../written';

/**
 * Answers some of the questions of triage; another window's answers to others stay. Arrow keys pass over an answer on their
 * way to the next: answers to one question in a row are one step of undo.
 */
export function answerTriage(
  context: CommandContext,
  incidentId: string,
  answers: Partial<TriageAnswers>,
): Promise<Written<Incident>> {
  const mergeKey = `triage:${incidentId}:${Object.keys(answers).sort().join()}`;
  return write(context, { label: 'Question answered', mergeKey }, async (writer) => {
    const { triage } = await writer.need('incidents', incidentId);
    return writer.patch('incidents', incidentId, { triage: { ...triage, ...answers } });
  });
}

/** Ticks a step of the preparation, or takes the tick away. Ids of steps that this program does not know stay. */
export function tickPrepared(
  context: CommandContext,
  incidentId: string,
  stepId: string,
  isDone: boolean,
): Promise<Written<Incident>> {
  return write(context, { label: isDone ? 'Step ticked' : 'Step opened again' }, async (writer) => {
    const { prepared } = await writer.need('incidents', incidentId);
    const others = prepared.filter((id) => id !== stepId);
    return writer.patch('incidents', incidentId, { prepared: isDone ? [...others, stepId] : others });
  });
}
