import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { describe, expect, it } from 'vitest';
import { buildDocument } from '#shared/domain/document/build-document';
import { DEFAULT_POLICY, severityNames } from '#shared/domain/incident/policy';
import { epochMs } from '#shared/domain/units';
import { toPageElements } from '../../../renderer/parts/document/to-page-elements';
import { buildSample } from '../../../resources/sample/build-sample';
import { eventOf, recordOf } from './records';

const NAMES = severityNames(DEFAULT_POLICY);

function sample() {
  let made = 0;
  return buildSample({ newId: () => `id-${++made}`, now: epochMs(0) });
}

function all(node: HastRoot | ElementContent, tagName: string): Element[] {
  if (node.type === 'element' && node.tagName === tagName) return [node];
  return 'children' in node
    ? node.children.flatMap((child) => (child.type === 'doctype' ? [] : all(child, tagName)))
    : [];
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

describe('the page', () => {
  const page = toPageElements(buildDocument(sample(), NAMES), 'd');

  it('has one title, and sections that tables are named after', () => {
    expect(all(page, 'h1').map((heading) => heading.properties['id'])).toEqual(['d-title']);
    expect(all(page, 'h2').map(textOf)).toEqual([
      'Summary',
      'Timeline',
      'Root cause',
      'Contributing factors',
      'Impact',
      'What went well',
      'What went wrong',
      'Lessons learned',
      'Follow-up',
      'Action items',
      'Reviewed by',
    ]);
    expect(all(page, 'table').map((table) => table.properties['ariaLabelledBy'])).toEqual([
      ['d-timeline'],
      ['d-impact'],
      ['d-action-items'],
    ]);
  });

  it('says what every head cell is the head of', () => {
    const scopes = all(page, 'table').map((table) =>
      all(table, 'th').map((head) => `${textOf(head)}: ${head.properties['scope']}`),
    );
    expect(scopes.map((table) => table.slice(0, 4))).toEqual([
      ['Time (UTC): col', 'Event: col', 'Milestone: col'],
      ['Metric: col', 'Value: col', 'Note: col', 'Confirmations late: row'],
      ['#: col', 'Action: col', 'Owner: col', 'Due: col'],
    ]);
    expect(scopes[2]?.slice(8)).toEqual(['A1: row', 'A2: row', 'A3: row', 'A4: row', 'A5: row']);
  });

  it('shows facts, factors and reviewers without the punctuation of the file', () => {
    const [facts, factors] = all(page, 'ul');
    expect(
      facts?.children.slice(1, 3).map((fact) => (fact.type === 'element' ? fact.children.map(textOf) : [])),
    ).toEqual([
      ['Duration', '2 h 18 min'],
      ['Time to detect', '41 min'],
    ]);
    const second = factors?.children[1];
    expect(second?.type === 'element' ? second.children.map(textOf) : []).toEqual([
      'F2',
      ' A refused message is tried again at once, so each refusal adds to the load.',
      'Made it worse\nAnswered by A3, A5',
    ]);
    const reviewers = all(page, 'ul').at(-1);
    expect(reviewers?.children.map(textOf)).toEqual([
      'Amara OkaforIncident lead, messaging',
      'Tomás RiveraMessaging on-call',
      'Ingrid SolheimCommander, booking',
    ]);
  });

  it('marks silences and holds a place for the picture', () => {
    const silence = all(page, 'tr').filter(
      (row) => String(row.properties['className']) === 'document-silence',
    );
    expect(silence.map(textOf).map((words) => words.trim())).toEqual(['33 min with nothing recorded']);
    expect(all(page, 'figure')).toHaveLength(1);
  });

  it('shows typed HTML and foreign links as they were typed', () => {
    const typed = '<script>alert(1)</script> <img src=x onerror=alert(1)> [a](javascript:alert(1))';
    const hostile = recordOf(
      { title: typed, summary: typed, rootCause: typed },
      { events: [eventOf('2026-03-04T09:00:00Z', typed)] },
    );
    const shown = toPageElements(buildDocument(hostile, NAMES), 'd');
    for (const tag of ['script', 'img', 'a']) expect(all(shown, tag)).toEqual([]);
    expect(all(shown, 'h1').map(textOf)).toEqual([typed]);
    expect(all(shown, 'td').map(textOf)).toContain(typed);
  });
});
