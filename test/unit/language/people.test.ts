import { describe, expect, it } from 'vitest';
import { maskText } from '#shared/domain/language/mask';
import { findRoster } from '#shared/domain/language/names';
import { findPeople } from '#shared/domain/language/people/find-people';
import { splitSentences } from '#shared/domain/language/sentences';

/** The words of each phrase for somebody in a text, in order; those left out ("… and forgot") are passed over. */
function peopleIn(text: string, ...attendees: string[]): string[] {
  const roster = findRoster(attendees);
  return splitSentences(maskText(text)).flatMap((sentence) =>
    [...findPeople(sentence, roster).values()]
      .filter(({ from, to }) => to > from)
      .map(({ from, to }) =>
        text.slice(sentence.tokens[from]?.start ?? 0, sentence.tokens[to - 1]?.end ?? text.length),
      ),
  );
}

describe('somebody on no attendee list is found', () => {
  it.each([
    ['Ngubane flashed the wrong firmware.', 'Ngubane'],
    ['The page came from Wojciechowski.', 'Wojciechowski'],
    ['Nobody rang until O’Hanrahan did.', 'O’Hanrahan'],
    ['McAllister drained the wrong pool.', 'McAllister'],
    ['Nguyễn switched the feeds.', 'Nguyễn'],
    ['Brëndel switched the feeds.', 'Brëndel'],
    ['A rule by van der Hulst cut the link.', 'van der Hulst'],
    ['T. Marrow deleted the volume.', 'T. Marrow'],
    ['R.M. pulled both cables.', 'R.M.'],
    ['It was merged by J.P. at noon.', 'J.P.'],
    ['Prof. Lindqvist reset the cryostat.', 'Prof. Lindqvist'],
    ['Shri Nair gave the go-ahead.', 'Shri Nair'],
    ['Okafor-Lindqvist reset the switch.', 'Okafor-Lindqvist'],
  ])('by the shape of the name: %s', (text, name) => {
    expect(peopleIn(text)).toContain(name);
  });

  it.each([
    ['Quillby shrugged it off.', 'Quillby'],
    ['Then Quillby pasted the key twice.', 'Quillby'],
    ['Quillby should have phoned the ward.', 'Quillby'],
    ['Quillby saw the light and wandered off.', 'Quillby'],
    ['Quillby never told the ward.', 'Quillby'],
    ['Quillby was adamant.', 'Quillby'],
    ['Quillby manually restarted it.', 'Quillby'],
    ['Quillby kept the outage to herself.', 'Quillby'],
    ['It ended with Quillby’s meddling.', 'Quillby'],
    ['Quillby’s botched cabling took it down.', 'Quillby'],
    ['Quillby, our night porter, wiped it.', 'Quillby'],
    ['Quillby and Tunde wiped it.', 'Quillby and Tunde'],
  ])('by what is said of them: %s', (text, name) => {
    expect(peopleIn(text)).toContain(name);
  });

  it.each([
    ['rukhsana forgot to rotate the key', 'rukhsana'],
    ['this one is on tomasz, full stop', 'tomasz'],
  ])('in small letters: %s', (text, name) => {
    expect(peopleIn(text)).toContain(name);
  });
});

describe('nobody is made of', () => {
  it.each([
    'Kafka dropped the batch.',
    'Jenkins forgot to clean its workspace.',
    'Terraform and Ansible disagreed.',
    'Grafana’s eyes are the probes.',
    'Cassandra decided to compact.',
    'Latency doubled and dropped writes.',
    'Throughput fell by half.',
    'Lesson learned: page earlier.',
    'Ran the backfill again.',
    'Plan B. Latency was measured first.',
    'Quillby restarted twice.',
    'Quillby returned an error.',
    'Quillby’s change log is long.',
    'On Monday Singapore lost power.',
    'Zürich lost both uplinks.',
    'Café traffic tripled.',
    'The trail leads straight to the cache.',
    'The retry, which leads to a storm, was on.',
    'The official image was pulled.',
    'Comms was down for an hour.',
    'Macports and MacBook users saw it.',
    'U.S. traffic was rerouted.',
  ])('%s', (text) => {
    expect(peopleIn(text).filter((found) => !/users/.test(found))).toEqual([]);
  });
});

describe('people without a name are found', () => {
  it.each([
    ['Duty manager took no action.', 'Duty manager'],
    ['The anaesthesia IT lead failed to warn the ward.', 'The anaesthesia IT lead'],
    ['No one in finance ops had checked.', 'No one in finance ops'],
    ['The seismologist moved the threshold.', 'The seismologist'],
    ['The registrar’s office declined.', 'The registrar’s office'],
    ['The planners let it slide.', 'The planners'],
    ['The outgoing watch said nothing.', 'The outgoing watch'],
    ['It lies with the network group.', 'the network group'],
    ['Not a soul on the bridge spoke.', 'Not a soul on the bridge'],
    ['Most of the squad went home.', 'Most of the squad'],
    ['The rest of the room agreed.', 'rest of the room'],
    ['Half of us were asleep.', 'Half of us'],
    ['The producer admitted it.', 'The producer'],
    ['The setter put it in his pocket.', 'The setter'],
  ])('%s', (text, name) => {
    expect(peopleIn(text)).toContain(name);
  });

  it('but not the part of a system that has the same name', () => {
    expect(peopleIn('The producer retried until the broker answered.')).toEqual([]);
    expect(peopleIn('The setter returned early.')).toEqual([]);
    expect(peopleIn('The installer misread the table.')).toEqual([]);
    expect(peopleIn('The controller never listens on that port.')).toEqual([]);
    expect(peopleIn('The image cleaner deleted three layers.')).toEqual([]);
    expect(peopleIn('The security group blocked the port.')).toEqual([]);
  });

  it('and what stands before their verb is not theirs', () => {
    expect(peopleIn('The bank expected its partner to call.')).toEqual(['its partner']);
  });
});

describe('an attendee is found by initials', () => {
  it('where somebody acts', () => {
    expect(peopleIn('JK pushed it at noon.', 'Jia Koh')).toEqual(['JK']);
    expect(peopleIn('It was pushed by JK.', 'Jia Koh')).toEqual(['JK']);
  });

  it('but not where the letters mean something else', () => {
    expect(peopleIn('JK pushed it at noon.')).toEqual([]);
    expect(peopleIn('DB failed over.', 'Dora Banks')).toEqual([]);
  });
});
