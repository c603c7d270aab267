import { describe, expect, it } from 'vitest';
import { hideNames } from '#shared/domain/room/hide-names';
import { hideOwner } from '#shared/domain/room/hide-owner';
import { namePeople, type PeopleOf } from '#shared/domain/room/name-people';
import { timesAsLong } from '../../bench/times-as-long';

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
    expect(
      peopleOf({ commander: 'Payments on-call (primary)', lead: 'Platform, Search & SRE team' }),
    ).toEqual([]);
  });
});

describe('a name in a field', () => {
  const namesOf = (name: string) => peopleOf(attendees([name, ''])).map((person) => person.name);
  it.each([
    ['Dr. Eva Li', ['Eva Li']],
    ['Anna Weiß (she/her)', ['Anna Weiß']],
    ['Robert "Bob" Marsh (he/him)', ['Robert (Bob) Marsh']],
    ['Robert Marsh (Bob)', ['Robert Marsh (Bob)']],
    ['Sarah Chen (backup)', ['Sarah Chen']],
    ['Anna Weiß | Payments', ['Anna Weiß']],
    ['Anna Weiß - Payments [Berlin]', ['Anna Weiß']],
    ['Anna Weiß, Payments', ['Anna Weiß']],
    ['Weiß, Anna', ['Anna Weiß']],
    ['Sarah, Omar', ['Sarah', 'Omar']],
    ['Sarah Chen & Omar Aziz', ['Sarah Chen', 'Omar Aziz']],
    ['Sarah and Omar', ['Sarah', 'Omar']],
    ['Dana / Platform team', ['Dana']],
    ['Will Long, SRE lead', ['Will Long']],
    ['Ana Ruiz, payments on-call', ['Ana Ruiz']],
    ['Kwabena Osei / SRE', ['Kwabena Osei']],
    ['Rose Park (on-call)', ['Rose Park']],
    ['Payments on-call (Will Long)', ['Will Long']],
    ['on-call: Kwabena Osei', ['Kwabena Osei']],
    ['Ana Ruiz (she/her), on call', ['Ana Ruiz']],
    ['Weiß, Anna, on-call', ['Anna Weiß']],
    ['anna.weiss@example.com', ['Anna Weiss']],
    ['Anna Weiß <a.w@example.com>', ['Anna Weiß']],
    ['@anna.weiss', ['Anna Weiss']],
    ['Anne-Marie  Duval', ['Anne-Marie Duval']],
  ])('%j names %j', (field, names) => {
    expect(namesOf(field)).toEqual(names);
  });
});

describe('a name in every spelling', () => {
  const hide = hideNames(
    peopleOf(
      attendees(
        ['Anna Weiß', 'network'],
        ['Jürgen Müller', 'storage'],
        ['Robert (Bob) Marsh', 'gateway'],
        ['Anne-Marie Duval', 'search'],
        ['Mary Jane Watson', 'mobile'],
        ['Mark Rose', 'support'],
        ['May Long', 'database'],
        ["D'Angelo Smith-Jones", 'mail'],
        ['محمد علي', 'queue'],
        ['김민수', 'cache'],
        ['Lukas Fischer', 'SRE'],
        ['Sofia Berg', 'edge'],
        ['bo@example.com', 'web'],
      ),
    ),
  );
  it.each([
    ['**An**na restarted it', 'Network restarted it'],
    ['then ~~An~~na saw it', 'then network saw it'],
    ['[see Anna](https://x.example/u?q=Anna%20Wei%C3%9F)', '[see network](https://x.example/u?q=network)'],
    ['ANNA WEISS and Weiss, Anna', 'Network and network'],
    ['anna.weiss+night@example.com', 'Network'],
    ['Ａｎｎａ, An\u00ADna and An\u200Dna', 'Network, network and network'],
    ['Ju\u0308rgen, So\uFB01a', 'Storage, edge'],
    ['Annas Fehler, Lukas’ Idee', 'Network’s Fehler, SRE’s Idee'],
    ['l’erreur d’Anna, el cambio de Anna', 'l’erreur d’network, el cambio de network'],
    ['Juergen, Jurgen and JÜRGEN Mueller', 'Storage, storage and storage'],
    ['Bob, Bob Marsh and R. Marsh', 'Gateway, gateway and gateway'],
    ['Marsh restarted it, said the Marsh report', 'Gateway restarted it, said the gateway report'],
    ['Anne Marie, Annemarie and Anne', 'Search, search and search'],
    ['Mary Jane told Jane Watson', 'Mobile told mobile'],
    ['Mary-Jane told Mary-Jane Watson', 'Mobile told mobile'],
    ['Mark saw it. Rose was told. Ask Rose.', 'Support saw it. Support was told. Ask support.'],
    ['then Mark rose from his chair', 'then support rose from his chair'],
    ['May was paged, told by May', 'Database was paged, told by database'],
    ['DAngelo, Smith and SMITH JONES', 'Mail, mail and mail'],
    ['علي', 'Queue'],
    ['민수가', 'Cache가'],
    ['ask bo@example.com', 'ask web'],
  ])('%j is shown as %j', (typed, shown) => {
    expect(hide(typed)).toBe(shown);
  });

  it.each([
    'Mark it as done; it rose along a long queue',
    'In May it began, on 12 May and on May 14',
    'Long queues hid it',
    'May the cache hold?',
    'a marsh, a rose and along the way',
  ])('%j is shown as it is', (typed) => {
    expect(hide(typed)).toBe(typed);
  });
});

describe('an owner without a name', () => {
  const people = peopleOf(attendees(['Sarah Chen', 'payments on-call']), ['Zorbina', 'Platform', 'Noah']);
  const hide = hideOwner(people);
  it.each([
    ['Sarah Chen', 'Payments on-call'],
    ['sarah', 'Payments on-call'],
    ['Sarah & Noah', 'Payments on-call, somebody of the team'],
    ['Zorbina', 'Somebody of the team'],
    ['rose', 'Somebody of the team'],
    ['bob@example.com', 'Somebody of the team'],
    ['Platform', 'Platform'],
    ['Platform team', 'Platform team'],
    ['Payments on-call (primary)', 'Payments on-call (primary)'],
    ['Will Long, SRE lead', 'Somebody of the team'],
    ['Payments on-call (Will Long)', 'Somebody of the team'],
    ['Sarah & Platform team', 'Payments on-call, Platform team'],
    ['', ''],
  ])('%j is %j', (owner, shown) => {
    expect(hide(owner)).toBe(shown);
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
    'Chenille is a fabric',
    'The kitchen is closed',
    '',
  ])('%j is shown as it is', (typed) => {
    expect(hide(typed)).toBe(typed);
  });

  it('says neither of two people who share a first name', () => {
    const two = hideNames(peopleOf(attendees(['Sarah Chen', 'on-call'], ['Sarah Moss', 'support'])));
    expect(two('Sarah told Sarah Moss')).toBe('Somebody of the team told support');
  });

  it('leaves a word alone that only stands as an owner in small letters, but for its handle', () => {
    const one = hideNames(peopleOf({}, ['billing']));
    expect(one('billing is slow, Billing too: ask @billing')).toBe(
      'billing is slow, Billing too: ask somebody of the team',
    );
  });

  it('takes no more than the square of its length for a field that holds a whole text', () => {
    const hideIn = (times: number) => () =>
      hideNames(peopleOf({ commander: 'Sarah told us '.repeat(35 * times), lead: 'x'.repeat(500 * times) }))(
        'Sarah saw it',
      );
    expect(hideIn(10)()).not.toContain('Sarah');
    expect(timesAsLong(hideIn(10), hideIn(1), 100)).toBeLessThan(100);
  });

  it('stays the very same where nobody is known', () => {
    expect(hideNames([])('Sarah')).toBe('Sarah');
  });
});
