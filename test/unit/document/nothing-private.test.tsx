import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { buildDocument } from '#shared/domain/document/build-document';
import { documentFooter, documentTitle } from '#shared/domain/document/document-title';
import { toMarkdown } from '#shared/domain/document/to-markdown';
import { DEFAULT_POLICY, severityNames } from '#shared/domain/incident/policy';
import { readPreparation } from '#shared/domain/incident/prepare-steps';
import type { IncidentRecord, Note, NoteKind } from '#shared/domain/incident/types';
import { check } from '#shared/domain/language/check';
import { epochMs } from '#shared/domain/units';
import { recordSchema } from '#shared/schema/rows';
import { DocumentPage } from '../../../renderer/parts/document/DocumentPage';
import { MarkdownPreview } from '../../../renderer/parts/document/MarkdownPreview';
import { eventOf, listRow, recordOf } from './records';

const NAMES = severityNames(DEFAULT_POLICY);

const SENTENCE = 'Omar should have checked the limit';
const REASON = 'The-private-reason';
const RULE = 'the-private-rule';

const incident = { title: 'Relay full', rootCause: SENTENCE, wentWrong: 'Human error again' };
const at = epochMs(0);
const kept: IncidentRecord = recordOf(incident, {
  decisions: [
    {
      ...{ id: 'decision', rev: 1, createdAt: at, updatedAt: at, incidentId: 'incident' },
      ...{ rule: RULE, sentence: SENTENCE, words: 'should have checked', reason: REASON },
    },
  ],
});

/** Everything that leaves the program, and what the review shows of it. */
function exportsOf(record: IncidentRecord): Record<string, string> {
  const root = buildDocument(record, NAMES);
  const markdown = toMarkdown(root);
  return {
    markdown,
    page: renderToStaticMarkup(<DocumentPage root={root} record={record} paper="A4" />),
    // What a sheet is made of: the page, its foot, and the name under which it is printed.
    print: [
      renderToStaticMarkup(<DocumentPage root={root} record={record} paper="Letter" />),
      ...[documentFooter(record), documentTitle(record)],
    ].join('\n'),
    preview: renderToStaticMarkup(<MarkdownPreview markdown={markdown} />),
  };
}

describe('what is exported', () => {
  it('is the same whether a sentence is kept as it is or not', () => {
    expect(exportsOf(kept)).toEqual(exportsOf(recordOf(incident)));
    expect(exportsOf(kept)['markdown']).toContain(SENTENCE);
  });

  it('holds nothing of a finding: neither why, nor question, nor other words, nor a mark', () => {
    const findings = check(SENTENCE, { section: 'root_cause', people: [] });
    expect(findings.length).toBeGreaterThan(0);
    for (const written of Object.values(exportsOf(kept))) {
      for (const { why, question, rewrite } of findings) {
        const said = [why, question, rewrite?.text ?? REASON, '<mark', REASON, RULE];
        expect(said.filter((words) => written.includes(words))).toEqual([]);
      }
    }
  });

  it('is the same whatever was ticked, answered and asked in preparation', () => {
    const event = eventOf('2026-03-04T10:00:00Z', 'Relay full', { starred: true });
    const prepared: IncidentRecord = recordOf(
      {
        ...incident,
        prepared: ['evidence', 'talk', 'draft'],
        triage: {
          ...{ downtimeMinutes: 7, dataLoss: true, revenue: 5900, teams: 3 },
          ...{ outOfHours: true, security: true, repeat: true },
        },
      },
      { events: [{ ...event, privateNote: REASON, question: RULE }] },
    );
    expect(readPreparation(prepared).minutesLeft).toBeLessThan(30);
    const plain = recordOf(incident, { events: [event] });
    expect(exportsOf(prepared)).toEqual(exportsOf(plain));
    expect(exportsOf(plain)['markdown']).toContain('Relay full');
  });

  it('holds nothing that was parked for the facilitator alone, and no fix idea', () => {
    const note = (kind: NoteKind, text: string, isPrivate: boolean): Note => ({
      ...listRow(),
      ...{ kind, text, private: isPrivate },
    });
    const plain = recordOf(incident, { notes: [note('off_topic', 'An open question', false)] });
    const notes = [
      ...plain.notes,
      note('off_topic', REASON, true),
      note('fix_idea', RULE, true),
      note('fix_idea', 'The-idea', false),
    ];
    expect(exportsOf({ ...plain, notes })).toEqual(exportsOf(plain));
    expect(exportsOf(plain)['markdown']).toContain('An open question');
  });

  it('is not the record that is handed on: that one has the reasons', () => {
    expect(recordSchema.parse(JSON.parse(JSON.stringify(kept))).decisions).toEqual(kept.decisions);
  });
});

describe('what is private about an event', () => {
  const OPEN = 'Alert for the relay';
  const PRIVATE = {
    privateNote: 'The-private-note',
    question: 'The-private-question',
    origin: { format: 'The-format', locator: 'The-locator', at, text: 'The-text-as-it-was-read' },
  };
  const MARKERS = [
    PRIVATE.privateNote,
    PRIVATE.question,
    PRIVATE.origin.format,
    PRIVATE.origin.locator,
    PRIVATE.origin.text,
  ];
  const when = '2026-05-12T09:27:00Z';
  const told = recordOf(incident, { events: [eventOf(when, OPEN, PRIVATE)] });

  it('is in no export, in none of its forms', () => {
    for (const [form, written] of Object.entries(exportsOf(told))) {
      expect([form, written.includes(OPEN)]).toEqual([form, true]);
      expect([form, MARKERS.filter((marker) => written.includes(marker))]).toEqual([form, []]);
    }
  });

  it('makes no difference to what is exported', () => {
    const events = told.events.map((event) => ({ ...event, privateNote: '', question: '', origin: null }));
    expect(exportsOf(told)).toEqual(exportsOf({ ...told, events }));
  });

  it('is handed on with the record', () => {
    expect(recordSchema.parse(JSON.parse(JSON.stringify(told))).events).toEqual(told.events);
  });
});
