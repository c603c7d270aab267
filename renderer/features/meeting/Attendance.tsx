import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { currentMeeting } from '#shared/domain/incident/current-meeting';
import { isBlank } from '#shared/domain/incident/missing';
import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { ShownText } from '../../parts/text/ShownText';
import { tell } from '../../store/window';
import styles from './opening.module.css';
import { PartHead } from './PartHead';

/** Who is here. Arrow keys go from one to the next, Space ticks; somebody new is typed below. */
export function Attendance() {
  const { record } = useIncident();
  const { commands } = useData();
  const { id, attendees } = record.incident;
  const people = attendees.filter(({ name, role }) => name.trim() !== '' || role.trim() !== '');
  const present = currentMeeting(record)?.present ?? [];
  const here = people.filter((person) => present.includes(person.id)).length;
  const root = useRef<HTMLElement>(null);

  // The work of the opening begins here, unless somebody is in a field of it already.
  useLayoutEffect(() => {
    if (document.activeElement?.closest('[data-rows]')) return;
    root.current?.querySelector<HTMLElement>('input')?.focus();
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const fields = [...(root.current?.querySelectorAll('input') ?? [])];
    const next = fields[fields.indexOf(target) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <section
      className={styles['people']}
      aria-label="Who is here"
      data-rows
      data-place={placeOf('captures', id, 'opening')}
      ref={root}
      onKeyDown={onKeyDown}
    >
      <PartHead title="Who is here" about={people.length === 0 ? '' : `${here} of ${people.length} here`} />
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <label>
              <input
                type="checkbox"
                checked={present.includes(person.id)}
                onChange={(event) => void commands.setPresent(id, person.id, event.currentTarget.checked)}
              />
              <span>
                <ShownText text={person.name || person.role} />
              </span>
              {person.name === '' || person.role === '' ? null : (
                <span className={styles['role']}>{person.role}</span>
              )}
            </label>
          </li>
        ))}
      </ul>
      <Newcomer />
    </section>
  );
}

/** Somebody who was not expected: named, added and here by one Enter. */
function Newcomer() {
  const { incident } = useIncident().record;
  const { commands } = useData();
  const [name, setName] = useState('');

  async function add(): Promise<void> {
    const typed = name.trim();
    if (isBlank(typed)) return;
    setName('');
    const added = await commands.welcome(incident.id, typed);
    if (added.ok) return;
    setName(typed);
    tell(added.message);
  }

  return (
    <input
      className={styles['newcomer']}
      aria-label="Somebody new"
      placeholder="Somebody new?"
      value={name}
      maxLength={200}
      spellCheck={false}
      autoComplete="off"
      data-keeps=""
      onChange={(event) => setName(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey) void add();
      }}
    />
  );
}
