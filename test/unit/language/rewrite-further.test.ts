import { describe, expect, it } from 'vitest';
import { check } from '#shared/domain/language/check';
import { matchRules } from '#shared/domain/language/engine';
import { findRoster } from '#shared/domain/language/names';
import { findPeople } from '#shared/domain/language/people/find-people';
import { buildRewrite } from '#shared/domain/language/rewrite/build-rewrite';
import { RULES } from '#shared/domain/language/rules/all';
import type { Example } from '#shared/domain/language/rules/rule';
import { splitSentences } from '#shared/domain/language/sentences';
import type { Section } from '#shared/domain/language/types';

/** What the text reads once the first offered rewrite has been taken; null where none is offered. */
function applyFirst(text: string, section: Section): string | null {
  const rewrite = check(text, { section, people: [] }).find((finding) => finding.rewrite !== null)?.rewrite;
  return rewrite ? text.slice(0, rewrite.start) + rewrite.text + text.slice(rewrite.end) : null;
}

type Rewritten = readonly [text: string, rewritten: string];

describe('the clause beside what was found is kept', () => {
  it.each<Rewritten>([
    ['Pavel is a cowboy and the queue overflowed.', 'The queue overflowed.'],
    ['Bravo, Pavel, the door locks of the depot are frozen.', 'The door locks of the depot are frozen.'],
    ['Corners were cut, and so the two sites drifted apart.', 'The two sites drifted apart.'],
    [
      'Ines is hopeless; the pump with the new seal failed on Sunday.',
      'The pump with the new seal failed on Sunday.',
    ],
  ])('"%s" is "%s"', (text, rewritten) => {
    expect(applyFirst(text, 'root_cause')).toBe(rewritten);
  });

  it.each([
    ['the one who is gone', 'Pavel is a cowboy and the queue was his.'],
    ['a condition', 'Pavel is a cowboy and the queue would have held.'],
    ['no verb', 'Pavel is a cowboy and the queue of the shop.'],
  ])('but not one that needs %s', (_, text) => {
    expect(applyFirst(text, 'root_cause') ?? '…').not.toMatch(/^The queue/);
  });
});

describe('the deed behind a figure of speech is kept', () => {
  it.each<Rewritten>([
    ['Pavel opened a can of worms by raising the quota.', 'The quota was raised.'],
    [
      'Pavel caused the outage by restarting the broker.',
      'The outage came about when the broker was restarted.',
    ],
  ])('"%s" is "%s"', (text, rewritten) => {
    expect(applyFirst(text, 'root_cause')).toBe(rewritten);
  });
});

describe('what was left undone', () => {
  it.each<Rewritten>([
    ['Neither the tester nor the lead opened the ticket.', 'The ticket was not opened.'],
    ['Ines went on leave without handing over the keys.', 'The keys did not get handed over.'],
    ['Ines should have walked once around the pump.', 'Walking once around the pump did not happen.'],
    [
      'Ines was supposed to stay within the second limit.',
      'What made it hard to stay within the second limit: ….',
    ],
    ['Nothing stopped Ines from reading the label.', 'What made it hard to read the label: ….'],
    ['Would it have killed Ines to ring the ward?', 'What made it hard to ring the ward?'],
    [
      "Ines oughtn't to have merged while the build was red.",
      'What made it look right to merge while the build was red: ….',
    ],
  ])('"%s" is "%s"', (text, rewritten) => {
    expect(applyFirst(text, 'went_wrong')).toBe(rewritten);
  });
});

describe('what was bound to be', () => {
  it.each<Rewritten>([
    ['The tank was bound to overflow.', 'The tank overflowed.'],
    ['A timeout of one second was never going to work.', 'A timeout of one second did not work.'],
    ['The gap between the two lists was glaringly obvious.', 'There was a gap between the two lists.'],
  ])('"%s" is "%s"', (text, rewritten) => {
    expect(applyFirst(text, 'lessons')).toBe(rewritten);
  });
});

describe('where nothing else can be said, the sentence is opened about a thing that it names', () => {
  it.each<readonly [Section, ...Rewritten]>([
    ['went_wrong', 'Ines took her eye off the backup queue.', 'What happened with the backup queue: ….'],
    [
      'root_cause',
      'Ines was rather cavalier with the address file.',
      'What was seen with the address file: ….',
    ],
    ['root_cause', 'Ines is all thumbs with a torque wrench.', 'What was seen with a torque wrench: ….'],
    ['lessons', 'The bug was evident from a first read of the diff.', 'What was known about the bug: ….'],
    ['root_cause', 'I hold my hands up, the spring deadline was mine.', 'The spring deadline was mine.'],
    ['went_wrong', 'Read-back was dispensed with.', 'What happened with read-back: ….'],
    ['went_wrong', 'Which of you two touched the valve last?', 'What happened with the valve?'],
    ['actions', "Revoke Pavel's merge button until he learns.", 'Add a safeguard for the merge button: ….'],
  ])('in %s: "%s" is "%s"', (section, text, rewritten) => {
    expect(applyFirst(text, section)).toBe(rewritten);
  });

  it.each([
    ['a person', 'It was unprofessional of the plumber to leave.', 'plumber'],
    ['a figure of speech', 'The night crew dropped the ball, full stop.', 'the ball'],
    ['a verb taken for a noun', 'The buck stops with Ines.', 'stops'],
    ['a verb of a clause behind it', 'Quite frankly, Ines lacks the discipline this line needs.', 'needs'],
    ['half a number', 'Nobody bothered with the list of 3,100 tags.', 'of 3:'],
  ])('and never about %s: %s', (_, text, not) => {
    expect(applyFirst(text, 'went_wrong') ?? '').not.toContain(not);
  });
});

describe('the start of a rewrite', () => {
  it.each<Rewritten>([
    ['Pavel wiped the index.', 'The index was wiped.'],
    ['10:02 Pavel wiped the index.', '10:02 The index was wiped.'],
    ['At 10:02 Pavel wiped the index.', 'At 10:02 the index was wiped.'],
    ['At 10:02, Pavel wiped the index.', 'At 10:02, the index was wiped.'],
  ])('has one capital: "%s" is "%s"', (text, rewritten) => {
    expect(applyFirst(text, 'went_wrong')).toBe(rewritten);
  });

  it('is not a rest that lost its noun', () => {
    expect(applyFirst('A rookie mistake from someone paid as a principal.', 'root_cause') ?? '').not.toMatch(
      /^From/,
    );
    expect(applyFirst('A bit trigger-happy, our Pavel.', 'root_cause') ?? '').not.toMatch(/^A bit,/);
  });
});

/** True where a frame of a rule finds words for one of the rule's own examples. */
function speaks(frame: string, ruleId: string, examples: readonly Example[]): boolean {
  return examples.some((example) => {
    const { text, section, people } =
      typeof example === 'string'
        ? { text: example, section: 'went_wrong' as const, people: undefined }
        : example;
    return splitSentences(text).some((sentence) =>
      matchRules(sentence, findPeople(sentence, findRoster(people ?? [])), section)
        .filter(({ rule }) => rule.id === ruleId)
        .some((match) => buildRewrite(frame, match, sentence, text) !== null),
    );
  });
}

it('every frame of a rule speaks on an example of that rule', () => {
  const silent = RULES.flatMap(({ id, rewrites, flag }) =>
    (rewrites ?? []).filter((frame) => !speaks(frame, id, flag)).map((frame) => `${id}: ${frame}`),
  );
  expect(silent).toEqual([]);
});
