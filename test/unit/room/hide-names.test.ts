import { describe, expect, it } from 'vitest';
import { hideNames } from '#shared/domain/room/hide-names';
import { namePeople, type PeopleOf } from '#shared/domain/room/name-people';

function peopleOf(
  known: Partial<PeopleOf['incident']>,
  owners: readonly string[] = [],
): ReturnType<typeof namePeople> {
  const nobody = { commander: '', lead: '', author: '', attendees: [], followUpOwner: '' };
  return namePeople({ incident: { ...nobody, ...known }, actions: owners.map((owner) => ({ owner })) });
}

function attendees(...people: readonly (readonly [name: string, role: string])[]) {
  return {
    attendees: people.map(([name, role], index) => ({ id: `a${index}`, name, role, reviewed: false })),
  };
}

const TEAM = peopleOf(
  {
    ...attendees(
      ['Sarah Chen', 'payments on-call'],
      ['José Núñez', ''],
      ["Niamh O'Brien", 'payments on-call'],
      ['Will Park', 'support'],
      ['田中太郎', 'database on-call'],
      ['James', 'gateway owner'],
      ['Ed Li', ''],
    ),
    commander: 'Priya Nair',
    lead: 'José Núñez',
  },
  ['Tom', 'Platform', 'Payments team', 'sarah'],
);

describe('what somebody is called in the room', () => {
  it('is their role, else what they are to the incident; two with one role have numbers', () => {
    expect(TEAM).toEqual([
      { name: 'Sarah Chen', label: 'payments on-call 1', isCertain: true },
      { name: 'José Núñez', label: 'incident lead', isCertain: true },
      { name: "Niamh O'Brien", label: 'payments on-call 2', isCertain: true },
      { name: 'Will Park', label: 'support', isCertain: true },
      { name: '田中太郎', label: 'database on-call', isCertain: true },
      { name: 'James', label: 'gateway owner', isCertain: true },
      { name: 'Ed Li', label: 'somebody of the team', isCertain: true },
      { name: 'Priya Nair', label: 'incident commander', isCertain: true },
      { name: 'Tom', label: 'somebody of the team', isCertain: false },
      { name: 'Platform', label: 'somebody of the team', isCertain: false },
    ]);
  });

  it('is the role in short, as it stands in a sentence', () => {
    const people = peopleOf(
      attendees(
        ['Sarah Chen', 'Incident lead, messaging'],
        ['Omar Aziz', 'SRE (night)'],
        ['Ingrid Solheim', ' '],
      ),
    );
    expect(people.map(({ label }) => label)).toEqual(['incident lead', 'SRE', 'somebody of the team']);
  });

  it('is not a role that holds a name', () => {
    const people = peopleOf(attendees(['Sarah Chen', 'on-call'], ['Omar Aziz', "Sarah's deputy"]));
    expect(people.map(({ label }) => label)).toEqual(['on-call', 'somebody of the team']);
  });

  it('is nobody where the field names a team', () => {
    expect(peopleOf({ commander: 'Payments on-call', lead: 'SRE' }, ['Platform team'])).toEqual([]);
  });
});

describe('a text with names', () => {
  const hide = hideNames(TEAM);
  it.each([
    ['Sarah Chen restarted it', 'Payments on-call 1 restarted it'],
    ['then sarah chen restarted it', 'then payments on-call 1 restarted it'],
    ['It was restarted by Sarah.', 'It was restarted by payments on-call 1.'],
    ["Sarah's change, Sarah’s idea", "Payments on-call 1's change, payments on-call 1’s idea"],
    ['SARAH called Chen', 'Payments on-call 1 called payments on-call 1'],
    ['Chen, Sarah and S. Chen', 'Payments on-call 1 and payments on-call 1'],
    ['ask @sarah, @sarah.chen or @schen', 'ask payments on-call 1, payments on-call 1 or payments on-call 1'],
    ['mail sarah.chen@example.com now', 'mail payments on-call 1 now'],
    ['sarah_chen and sarahchen logged in', 'Payments on-call 1 and payments on-call 1 logged in'],
    ['see https://wiki.example/sarah-chen/x', 'see https://wiki.example/payments-on-call-1/x'],
    ['José Núñez saw it', 'Incident lead saw it'],
    ['Jose\u0301 saw it, Jose Nunez too', 'Incident lead saw it, incident lead too'],
    ["Niamh O’Brien and O'Brien", 'Payments on-call 2 and payments on-call 2'],
    [
      '**Niamh** wrote _Sarah_ and `Priya`',
      '**Payments on-call 2** wrote _payments on-call 1_ and `incident commander`',
    ],
    ['データベースは田中太郎が再起動した', 'データベースはdatabase on-callが再起動した'],
    ["James' restart and James's note", "Gateway owner's restart and gateway owner's note"],
    ['Will restarted the cache', 'Support restarted the cache'],
    ['We asked Will about it', 'We asked support about it'],
    ['Sa\u200brah restarted it', 'Payments on-call 1 restarted it'],
    ['Sarah\nChen', 'Payments on-call 1'],
    ['asked Tom', 'asked somebody of the team'],
    ['asked Platform', 'asked somebody of the team'],
    ['10:05 Priya: rolled back', '10:05 incident commander: rolled back'],
  ])('%j is shown as %j', (typed, shown) => {
    expect(hide(typed)).toBe(shown);
  });

  it.each([
    'Will the cache hold?',
    'It will park the job in the car park',
    'The platform waits, and platform alerts wait',
    'Platform alerts wait',
    'An atom is no Tomcat',
    'ed25519 keys are used to edit',
    'The list is long',
    'Chenille and Sarahs',
    'The kitchen is closed',
    '',
  ])('%j is shown as it is', (typed) => {
    expect(hide(typed)).toBe(typed);
  });

  it('says neither of two people who share a first name', () => {
    const two = hideNames(peopleOf(attendees(['Sarah Chen', 'on-call'], ['Sarah Moss', 'support'])));
    expect(two('Sarah told Sarah Moss')).toBe('Somebody of the team told support');
  });

  it('stays the very same where nobody is known', () => {
    expect(hideNames([])('Sarah')).toBe('Sarah');
  });
});
