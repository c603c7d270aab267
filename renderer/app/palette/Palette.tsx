import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { COMMANDS, type CommandId } from '#shared/commands/registry';
import { runChosen } from '../../parts/keys/command-bus';
import { closeOver, tell } from '../../store/window';
import { Overlay } from '../../ui/Overlay';
import { useLentFocus } from '../../ui/use-lent-focus';
import { nextOption } from './next-option';
import { PaletteOption } from './PaletteOption';
import styles from './palette.module.css';
import { optionId } from './palette-entries';
import { usePalette } from './use-palette';

const LIST_ID = 'palette-list';

/**
 * Every command by its name. What is chosen runs where the focus was: that place has it again before the command
 * begins, with its caret and its selection.
 */
export function Palette() {
  return (
    <Overlay name="All commands" className={styles['palette']} onClose={closeOver}>
      <Chooser />
    </Overlay>
  );
}

function Chooser() {
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState(0);
  const { sections, live, remember } = usePalette(query);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const entries = sections.flatMap((section) => section.entries);
  const chosen = entries[Math.min(current, entries.length - 1)];

  useLentFocus(input);
  useLayoutEffect(() => {
    if (chosen) document.getElementById(optionId(chosen))?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  function run(id: CommandId): void {
    if (!live.has(id)) return;
    flushSync(closeOver);
    remember(id);
    if (!runChosen(id)) tell(`${COMMANDS[id].label}: there is nothing to do here.`);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = nextOption(event.key, current, entries.length);
    if (next !== null) setCurrent(next);
    else if (event.key === 'Enter' && chosen) run(chosen);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <input
        ref={input}
        className={styles['query']}
        role="combobox"
        aria-label="Find a command"
        aria-expanded
        aria-controls={LIST_ID}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? optionId(chosen) : undefined}
        placeholder="Find a command"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setCurrent(0);
          list.current?.scrollTo({ top: 0 });
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={LIST_ID} className={styles['list']} role="listbox" aria-label="Commands">
        {sections.map(({ name, entries: inSection }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options; a fieldset holds fields
          <div key={name} role="group" aria-label={name}>
            <div className={styles['section']} aria-hidden="true">
              {name}
            </div>
            {inSection.map((id) => (
              <PaletteOption
                key={id}
                id={id}
                live={live.has(id)}
                selected={id === chosen}
                withGroup={query.trim() !== ''}
                onPoint={() => setCurrent(entries.indexOf(id))}
                onChoose={() => run(id)}
              />
            ))}
          </div>
        ))}
      </div>
      <p className={styles['none']} role="status">
        {entries.length === 0 ? 'No command has such a name. One word of it is enough.' : ''}
      </p>
    </>
  );
}
