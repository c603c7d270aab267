import { describe, expect, it } from 'vitest';
import { check } from '#shared/domain/language/check';
import type { BlameCategory, Section } from '#shared/domain/language/types';

/** What the text reads once the first offered rewrite has been taken; null where none is offered. */
function applyFirst(text: string, section: Section, people: readonly string[] = []): string | null {
  const rewrite = check(text, { section, people }).find((finding) => finding.rewrite !== null)?.rewrite;
  return rewrite ? text.slice(0, rewrite.start) + rewrite.text + text.slice(rewrite.end) : null;
}

type Rewritten = readonly [text: string, rewritten: string];

const BY_CATEGORY: Readonly<Record<BlameCategory, readonly [section: Section, rows: readonly Rewritten[]]>> =
  {
    person_fault: [
      'went_wrong',
      [
        ['The platform team wiped the replica at 10:02.', 'The replica was wiped at 10:02.'],
        ['12:10 Omar overwrites the routing table.', '12:10 The routing table is overwritten.'],
        [
          'Search went down because Omar deleted the shard.',
          'Search went down because the shard was deleted.',
        ],
        ['It was Omar who deleted the shard.', 'The shard was deleted.'],
        ['The table was wiped by Omar.', 'The table was wiped.'],
        ["Orders were lost because of Pavel's merge.", 'Orders were lost because of the merge.'],
        [
          'The outage was triggered by Pavel, who restarted the broker at noon.',
          'The outage was triggered when the broker was restarted at noon.',
        ],
        ['Pavel botched the migration.', 'The migration went wrong.'],
        [
          'The vendor made things worse by restarting the broker.',
          'Things got worse when the broker was restarted.',
        ],
        ['Pavel pulled the wrong cable.', 'A cable other than the intended one was pulled.'],
        ['Pavel caused the outage.', 'What led to the outage: ….'],
        ['Omar deleted `prod-db` by mistake.', '`prod-db` was deleted by mistake.'],
      ],
    ],
    omission: [
      'went_wrong',
      [
        ['The night shift ignored three alerts.', 'Three alerts went unanswered.'],
        ['The night shift ignored the advice.', 'The advice led to no action.'],
        ['Ines skipped the rehearsal.', 'There was no rehearsal.'],
        ['Ines skipped the final step.', 'The final step was left out.'],
        ['Nobody responded for an hour.', 'There was no response for an hour.'],
        ['Nobody noticed that the disk was full.', 'It went unnoticed that the disk was full.'],
        ['Ines never looked at the graph.', 'The graph was not looked at.'],
        [
          'Ines turned a blind eye to the warning about the disk.',
          'The warning about the disk led to no action.',
        ],
        ["Kofi's failure to rotate the key led to a lockout.", 'The key not being rotated led to a lockout.'],
        ['Pavel let the certificate expire.', 'The certificate expired.'],
        ['Ines left the port open after the test.', 'The port was left open after the test.'],
      ],
    ],
    counterfactual: [
      'root_cause',
      [
        ['Kofi should have tested the patches.', 'The patches went untested.'],
        ["Kofi shouldn't have touched the switch.", 'The switch was touched.'],
        ['The warnings should have been raised by the vendor.', 'The warnings were not raised.'],
        [
          'Had Kofi read the ticket, the queue would have stayed short.',
          'Had the ticket been read, the queue would have stayed short.',
        ],
        ['If only Kofi had read the ticket.', 'The ticket was not read.'],
        ['Support was supposed to update the page.', 'The page was meant to be updated.'],
      ],
    ],
    hindsight: [
      'lessons',
      [
        ['It was obvious that the queue would overflow.', 'The queue would overflow.'],
        ['We all knew that the disk was too small.', 'The disk was too small.'],
        ['In hindsight, the plan was doomed.', 'What was known about the plan: ….'],
      ],
    ],
    judgement: [
      'root_cause',
      [
        ["Omar's sloppy script deleted the orders.", 'The script deleted the orders.'],
        [
          "The vendor's handling of the ticket was negligent.",
          'What was seen of the handling of the ticket: ….',
        ],
        ['Omar is careless with the root shell.', 'What was seen with the root shell: ….'],
      ],
    ],
    human_error: [
      'root_cause',
      [
        [
          'The outage was due to operator error by the night shift.',
          'The outage was due to a step in which ….',
        ],
      ],
    ],
    fault_assign: [
      'root_cause',
      [
        ["It was Omar's fault that the queue filled up.", 'The queue filled up.'],
        ["The outage is Omar's fault.", 'What led to the outage: ….'],
        ['I blame Omar for the lost orders.', 'What led to the lost orders: ….'],
        ["It was Kofi's job to rotate the keys.", 'The keys were meant to be rotated.'],
        ['This is on Omar.', 'What came together here: ….'],
      ],
    ],
    accusing_question: [
      'lessons',
      [
        ["Why didn't Omar check the quota?", 'What made it hard to check the quota?'],
        ['Why did Omar restart the node at noon?', 'What made it look right to restart the node at noon?'],
        ['How could Omar miss the red banner?', 'What made the red banner easy to miss?'],
        ['Did anyone even read the ticket?', 'Was the ticket read?'],
        ['What were you thinking?', 'What was known at that point?'],
        ['Whose idea was it to reuse the port?', 'What made it look right to reuse the port?'],
      ],
    ],
    single_cause: [
      'root_cause',
      [['The only cause was the missing index.', 'One of the reasons was the missing index.']],
    ],
    passive_blame: [
      'went_wrong',
      [
        [
          'The procedure was not followed during the drain.',
          'What made the procedure hard to follow during the drain: ….',
        ],
        ['Repeated warnings were ignored.', 'Repeated warnings led to no action.'],
      ],
    ],
    sarcasm: [
      'went_wrong',
      [
        ['Well done, Omar, the shop is offline.', 'The shop is offline.'],
        ['Nice of Omar to delete the alarm on a Friday.', 'The alarm was deleted on a Friday.'],
        ['The "experts" restarted the broker.', 'The experts restarted the broker.'],
      ],
    ],
    fix_the_person: [
      'actions',
      [
        ['Remind everyone to read the runbook.', 'Make it easy to read the runbook: ….'],
        ['Everyone must be more careful with wildcards.', 'Add a safeguard for wildcards: ….'],
        ['Retrain the operators on the console.', 'Add a safeguard for the console: ….'],
      ],
    ],
  };

describe('other words by category', () => {
  for (const [category, [section, rows]] of Object.entries(BY_CATEGORY)) {
    it.each(rows)(`of ${category}: "%s" is "%s"`, (text, rewritten) => {
      expect(check(text, { section, people: [] })[0]?.category).toBe(category);
      expect(applyFirst(text, section)).toBe(rewritten);
    });
  }
});

describe('the verb of a rewrite', () => {
  it.each<Rewritten>([
    ['Marta wiped the index.', 'The index was wiped.'],
    ['Marta wiped two indexes.', 'Two indexes were wiped.'],
    ['Marta wiped the index and the cache at noon.', 'The index and the cache were wiped at noon.'],
    ['Marta deleted some of the dashboards.', 'Some of the dashboards were deleted.'],
    ['Marta deleted half of the archive.', 'Half of the archive was deleted.'],
    ['Marta has quietly deleted two dashboards.', 'Two dashboards have been quietly deleted.'],
    ['Marta deleted the DNS zone.', 'The DNS zone was deleted.'],
    ['Marta deleted the VMs.', 'The VMs were deleted.'],
    ["Ines didn't take a backup.", 'There was no backup.'],
    ["Ines didn't check all of the hosts.", 'Not all of the hosts were checked.'],
  ])('agrees: "%s" is "%s"', (text, rewritten) => {
    expect(applyFirst(text, 'went_wrong')).toBe(rewritten);
  });
});

describe('the words behind a rewrite', () => {
  it.each<Rewritten>([
    ['Omar deleted the shard when he cleaned the disk.', 'The shard was deleted when the disk was cleaned.'],
    ['Omar deleted the shard and never restored it.', 'The shard was deleted and was never restored.'],
    ['Omar deleted the shard and forgot to tell support.', 'The shard was deleted and support was not told.'],
    ['Omar deleted the shard last week.', 'The shard was deleted last week.'],
    ['Omar deleted the shard and left.', 'The shard was deleted.'],
    ['Omar deleted the shard while hunting for a leak.', 'The shard was deleted.'],
    ['Omar deleted the shard, which the job then read.', 'The shard, which the job then read, was deleted.'],
    ['Whoever merged the patch deleted the shard.', 'The shard was deleted.'],
    ['Whoever bought the pump should have measured the load.', 'The load was not measured.'],
    ['Omar deleted the shard with his script.', 'The shard was deleted with the script.'],
    [
      'Omar deleted the shard without testing the backup.',
      'The shard was deleted without the backup being tested.',
    ],
    ['Omar deleted the shard by running the job twice.', 'The shard was deleted when the job was run twice.'],
  ])('hold without the one who is gone: "%s" is "%s"', (text, rewritten) => {
    expect(applyFirst(text, 'went_wrong')).toBe(rewritten);
  });
});

/** True where nothing is told: no rewrite at all, or one that leaves what happened to the writer. */
function leavesItOpen(text: string): boolean {
  const rewritten = applyFirst(text, 'went_wrong');
  return rewritten === null || rewritten.includes('…');
}

describe('nothing is told anew', () => {
  it.each<[string, string]>([
    ['where a pronoun would lose whom it stands for', 'Omar deleted the shard because he was tired.'],
    ['where the person is asked about further on', 'Omar deleted the shard, himself of all people.'],
    ['where a participle in front wants its subject', 'Having read the ticket, Omar deleted the shard.'],
    ['where the clause hangs on a person', 'Zoe, who deleted the shard, opened the valve.'],
    ['where marks of Markdown would be torn apart', '**Omar** deleted the shard.'],
    ['where the contrary is meant in defence', 'Anyone would have picked that branch from that menu.'],
    ['where two things are given', 'Omar sent support the wrong file.'],
    ['where the number of the thing is uncertain', 'Omar deleted the series.'],
    [
      'where a second deed would go with the person',
      'Omar deleted the shard and gave support the wrong file.',
    ],
  ])('%s: %s', (_, text) => {
    expect(leavesItOpen(text)).toBe(true);
  });

  it('keeps times, numbers and names of things that stand outside of what was found', () => {
    const text = 'At 10:02 Omar wiped 3 volumes on db-7 and 40 shops went dark until 11:15.';
    const rewritten = applyFirst(text, 'root_cause');
    for (const fact of ['10:02', '3 volumes', 'db-7', '40 shops', '11:15']) expect(rewritten).toContain(fact);
  });
});
