import { type OptionsFilter, Select } from '@mantine/core';
import { useState } from 'react';
import { cityOf, isOtherZone } from '#shared/domain/timeline/zone-display';
import { currentZoneNames } from '#shared/domain/timeline/zone-names';
import { useData } from '../../data/data-provider';
import { tell } from '../../store/window';
import { useIncident } from '../incident/incident-context';
import styles from './filter-bar.module.css';

const ONLY_UTC = { value: 'UTC', label: 'UTC only' };
const ZONES = currentZoneNames(Intl.supportedValuesOf('timeZone')).filter(isOtherZone).map(optionOf);
/** The list is for looking at what has been typed, not for scrolling through the world. */
const MOST_SHOWN = 60;

/** Which zone is shown beside UTC. It belongs to the incident: everybody's is the same. */
export function ZonePick() {
  const { incident } = useIncident().record;
  const { commands } = useData();
  const value = isOtherZone(incident.zone) ? incident.zone : ONLY_UTC.value;
  // A record from elsewhere may name a zone that is not in this computer's list.
  const isListed = value === ONLY_UTC.value || ZONES.some((zone) => zone.value === value);
  const current = isListed ? [] : [optionOf(value)];

  const [isOpen, setIsOpen] = useState(false);
  const options = [ONLY_UTC, ...current, ...ZONES];

  async function keep(zone: string | null): Promise<void> {
    if (zone === null || zone === incident.zone) return;
    const kept = await commands.patchIncident(incident.id, { zone });
    if (!kept.ok) tell(kept.message);
  }

  return (
    <div className={styles['zone']}>
      <span aria-hidden="true">Also show</span>
      <Select
        classNames={{ root: styles['zoneRoot'] ?? '', input: styles['zoneInput'] ?? '' }}
        aria-label="Also show the times of a zone"
        data={options}
        value={value}
        dropdownOpened={isOpen}
        onDropdownOpen={() => setIsOpen(true)}
        onDropdownClose={() => setIsOpen(false)}
        onKeyDown={(event) => {
          const field = event.currentTarget;
          // Whoever types fast presses Enter before the list has marked its first match: that is the one that is meant.
          const isMarked = field.hasAttribute('aria-activedescendant');
          const [first] = byWords({ options, search: field.value, limit: 1 });
          if (event.key !== 'Enter' || !isOpen || isMarked || !first || !('value' in first)) return;
          event.preventDefault();
          setIsOpen(false);
          void keep(first.value);
        }}
        onChange={(zone) => void keep(zone)}
        searchable
        selectFirstOptionOnChange
        onClick={(event) => event.currentTarget.select()}
        onFocus={(event) => event.currentTarget.select()}
        filter={byWords}
        limit={MOST_SHOWN}
        nothingFoundMessage="No such zone"
        withScrollArea={false}
        maxDropdownHeight={280}
        comboboxProps={{ width: 260, position: 'bottom-end' }}
      />
    </div>
  );
}

/** `Buenos Aires, America/Argentina`: what people look for comes first, and stays where there is little room. */
function optionOf(value: string): { readonly value: string; readonly label: string } {
  const region = value.split('/').slice(0, -1).join('/').replaceAll('_', ' ');
  return { value, label: region === '' ? cityOf(value) : `${cityOf(value)}, ${region}` };
}

/** All words, anywhere: `york` and `america new` find New York. */
const byWords: OptionsFilter = ({ options, search, limit }) => {
  const words = search.toLowerCase().replaceAll('_', ' ').split(/\s+/);
  const found = options.filter(
    (option) => 'label' in option && words.every((word) => option.label.toLowerCase().includes(word)),
  );
  return found.slice(0, limit);
};
