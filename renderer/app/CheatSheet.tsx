import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { isMac } from '../parts/keys/match-keys';
import { usePlatform } from '../platform/context';
import { closeOver } from '../store/window';
import { BoxedInput } from '../ui/BoxedInput';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Keys } from '../ui/Keys';
import styles from './cheat-sheet.module.css';
import { keySections } from './key-sections';

const SYSTEMS = [
  { value: 'others', label: 'Windows, Linux' },
  { value: 'mac', label: 'macOS' },
];

/** Every key of the program, to be looked up by typing, or printed. */
export function CheatSheet() {
  return (
    <Dialog title="Keys" wide prints onClose={closeOver}>
      <Lookup />
    </Dialog>
  );
}

function Lookup() {
  const platform = usePlatform();
  const [query, setQuery] = useState('');
  const [mac, setMac] = useState(isMac);
  const sections = keySections(query, mac);
  return (
    <>
      <div className={styles['tools']}>
        <BoxedInput
          className={styles['query']}
          type="search"
          aria-label="Find a key"
          placeholder="Find a key"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          data-autofocus
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label="Keys of"
          value={mac ? 'mac' : 'others'}
          onChange={(value) => setMac(value === 'mac')}
          data={SYSTEMS}
        />
        <Button onClick={() => platform.printPage()}>Print</Button>
      </div>
      <p className={styles['none']} role="status">
        {sections.length === 0
          ? 'No key does that. The name of a command is enough, or a key such as F8.'
          : ''}
      </p>
      <div className={styles['sheet']}>
        {sections.map(({ name, entries }) => (
          <section key={name} aria-label={name}>
            <h3>{name}</h3>
            <dl>
              {entries.map(({ label, keys }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <Keys keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}
