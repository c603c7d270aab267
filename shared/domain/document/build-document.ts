import type { Root, RootContent } from 'mdast';
import type { SeverityNames } from '../incident/policy';
import type { IncidentRecord, NoteKind } from '../incident/types';
import { buildActions } from './actions-section';
import { bulletList, paragraph, text } from './document-nodes';
import { UNTITLED } from './document-title';
import { buildFactors } from './factors-section';
import { buildFacts } from './facts-section';
import { buildImpact } from './impact-section';
import { parseParagraphs, parseRun } from './inline-text';
import { buildFollowUp, buildReviewers } from './people-sections';
import { buildTimeline } from './timeline-section';

/**
 * The post-mortem document of an incident. Markdown, page and print are this one tree.
 *
 * The sections and their order follow the usual post-mortem template: facts, summary, timeline, root cause,
 * contributing factors, impact, what went well; then what went wrong, lessons, open questions, message to customers and
 * follow-up where there are any; then the numbered actions, and last who has reviewed it. A section of the template that holds
 * nothing says so. What is private, and fix ideas that nobody has decided on, are in none.
 *
 * @param names what the team calls the levels of severity
 */
export function buildDocument(record: IncidentRecord, names: SeverityNames): Root {
  const { incident, notes } = record;
  const title = parseRun(incident.title);
  const noted = (kind: NoteKind) =>
    notes.filter((note) => note.kind === kind && !note.private).map((note) => note.text);
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: title.length > 0 ? title : [text(UNTITLED)] },
      ...buildFacts(record, names),
      ...section('Summary', leadParagraphs(incident.summary)),
      ...section('Timeline', buildTimeline(record)),
      ...section('Root cause', parseParagraphs(incident.rootCause)),
      ...section('Contributing factors', buildFactors(record)),
      ...section('Impact', buildImpact(record)),
      ...section('What went well', lines(noted('went_well'))),
      ...optional('What went wrong', lines(incident.wentWrong.split('\n'))),
      ...optional('Lessons learned', lines([...incident.lessons.split('\n'), ...noted('lesson')])),
      ...optional('Open questions', lines(noted('off_topic'))),
      ...optional('Message to customers', parseParagraphs(incident.customerMessage)),
      ...optional('Follow-up', buildFollowUp(record)),
      ...section('Action items', buildActions(record)),
      ...section('Reviewed by', buildReviewers(record)),
    ],
  };
}

/** A section of the template: shown also when it holds nothing. */
function section(name: string, content: RootContent[]): RootContent[] {
  const shown = content.length > 0 ? content : [paragraph([text('Nothing recorded.')], 'nothing')];
  return [{ type: 'heading', depth: 2, children: [text(name)] }, ...shown];
}

function optional(name: string, content: RootContent[]): RootContent[] {
  return content.length > 0 ? section(name, content) : [];
}

function leadParagraphs(summary: string): RootContent[] {
  return parseParagraphs(summary).map(({ children }) => paragraph(children, 'lead'));
}

function lines(texts: readonly string[]): RootContent[] {
  const items = texts.map(parseParagraphs).filter((item) => item.length > 0);
  return items.length > 0 ? [bulletList('lines', items)] : [];
}
