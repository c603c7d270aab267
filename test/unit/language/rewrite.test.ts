import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '#shared/domain/language/check';
import { RULES } from '#shared/domain/language/rules/all';
import type { Section } from '#shared/domain/language/types';

interface Sentence {
  readonly text: string;
  readonly section: Section;
  readonly people: readonly string[];
}

/** What the text reads once the first offered rewrite has been taken. */
function applyFirst(
  text: string,
  section: Section = 'went_wrong',
  people: readonly string[] = [],
): string | null {
  const rewrite = check(text, { section, people }).find((finding) => finding.rewrite !== null)?.rewrite;
  return rewrite ? text.slice(0, rewrite.start) + rewrite.text + text.slice(rewrite.end) : null;
}

const EXAMPLES: Sentence[] = RULES.flatMap((rule) =>
  [...rule.flag, ...rule.pass].map((example) =>
    typeof example === 'string'
      ? { text: example, section: 'went_wrong' as const, people: [] }
      : { text: example.text, section: example.section, people: example.people ?? [] },
  ),
);
const UNSEEN: Sentence[] = ['unseen', 'second', 'third']
  .map((name) =>
    readFileSync(new URL(`../../fixtures/language/${name}.jsonl`, import.meta.url), 'utf8').trim(),
  )
  .join('\n')
  .split('\n')
  .map((line) => {
    // The fixtures are our own; their fields are described beside it.
    const { text, section, roster } = JSON.parse(line) as {
      text: string;
      section: Section;
      roster: string[];
    };
    return { text, section, people: roster };
  });

describe('a rewrite', () => {
  it.each([
    ['Alex deployed without checking the config.', 'The deployment went out with the config unchecked.'],
    ['Marta broke the login page with a hotfix.', 'The login page broke with a hotfix.'],
    ['It rained, and the intern corrupted two indexes.', 'It rained, and two indexes were corrupted.'],
    ['Anna forgot to rotate the certificate.', 'The certificate was not rotated.'],
    ['Nobody checked the dashboards after the deploy.', 'The dashboards went unchecked after the deploy.'],
    ['We should have caught this in review.', 'This was not caught in review.'],
    ['It should have been escalated.', 'It was not escalated.'],
    ['Who approved this change?', 'How did this change come to be approved?'],
    ["Why didn't you page the secondary?", 'What made it hard to page the secondary?'],
    ['Obviously the pool was too small.', 'The pool was too small.'],
    ['Root cause: human error.', 'Root cause: a step in which ….'],
    ['Tom needs to be more careful with production commands.', 'Add a safeguard for production commands: ….'],
    ['An operator error took the line down.', 'A step in which … took the line down.'],
    ['The warnings were ignored for weeks.', 'The warnings went unanswered for weeks.'],
    ['The careless engineer mistyped the subnet.', 'The subnet was mistyped.'],
    ["They could've told us about the window.", 'We were not told about the window.'],
    ['It should have been spotted days ago.', null],
    ['Who gave the contractor admin rights?', null],
    ['Yet another case of human error.', null],
    [
      'The team has been ignoring the warnings since spring.',
      'The warnings have led to no action since spring.',
    ],
    ['Nobody checked whether the flag was set.', 'It went unchecked whether the flag was set.'],
    ['Someone should have noticed the disk filling up.', 'The disk filling up went unnoticed.'],
    ['Mia neither tested the patch nor told anyone.', null],
    ['The alarm should have been raised by the duty engineer.', 'The alarm was not raised.'],
    [
      'Tom took production down while cleaning up old volumes.',
      'Production went down while old volumes were being cleaned up.',
    ],
    ['Rafael corrupted the index and left.', 'The index was corrupted.'],
    ['Rafael corrupted the index before he left.', 'The index was corrupted.'],
  ])('of "%s" is: %s', (text, rewritten) => {
    expect(applyFirst(text)).toBe(rewritten);
  });

  it('selects its gap', () => {
    const [finding] = check('Be more careful next time.', { section: 'actions', people: [] });
    expect(finding?.rewrite).toEqual({
      start: 0,
      end: 25,
      text: 'Add a safeguard that …',
      gap: { start: 21, end: 22 },
    });
  });

  it.each([
    ['rule examples', EXAMPLES],
    ['the unseen sentences', UNSEEN],
  ])('never raises a finding itself, in %s', (_, sentences) => {
    const raised = sentences.flatMap(({ text, section, people }) =>
      check(text, { section, people }).flatMap(({ rewrite }) => {
        if (rewrite === null) return [];
        const end = rewrite.start + rewrite.text.length;
        const whole = text.slice(0, rewrite.start) + rewrite.text + text.slice(rewrite.end);
        const again = check(whole, { section, people }).filter(
          (each) => each.start < end && each.end > rewrite.start,
        );
        return [...again, ...check(rewrite.text, { section, people })].map(
          (each) => `${whole} (${each.rule})`,
        );
      }),
    );
    expect(raised).toEqual([]);
  });

  it('is offered for a fair share of what is found', () => {
    // Of the sentences that nobody tuned on: the examples of the rules are mostly figures of speech, which have no other words.
    const findings = UNSEEN.flatMap(({ text, section, people }) => check(text, { section, people }));
    expect(findings.filter(({ rewrite }) => rewrite !== null).length / findings.length).toBeGreaterThan(0.6);
  });
});
