import { type ReactNode, useEffect } from 'react';
import { CommandKeys } from '../parts/keys/CommandKeys';
import {
  incidentHref,
  LOG_ROUTE,
  SCREEN_LABELS,
  SCREENS,
  type Screen,
  SETTINGS_ROUTE,
} from '../parts/places/routes';
import { AppearanceMenu } from './AppearanceMenu';
import { StatusLine } from './StatusLine';
import styles from './shell.module.css';

/** The screens outside an incident, by their routes. */
const MAIN_SCREENS = [
  { id: 'log', label: 'Incidents', route: LOG_ROUTE },
  { id: 'settings', label: 'Settings', route: SETTINGS_ROUTE },
] as const;

export interface ShellProps {
  title: string;
  incident?: { id: string; screen: Screen };
  /** Which screen it is where it is none of an incident. */
  main?: (typeof MAIN_SCREENS)[number]['id'] | 'open';
  action?: ReactNode;
  children: ReactNode;
}

/** Header, screen, status line: the same places on every screen, so that nothing jumps. */
export function Shell({ title, incident, main = 'log', action, children }: ShellProps) {
  useEffect(() => {
    const place = incident ? `${SCREEN_LABELS[incident.screen]} · ${title} · ` : '';
    document.title = `${main === 'log' ? place : `${title} · `}Debrief`;
  }, [title, incident, main]);
  return (
    <div className={styles['app']}>
      <header className={styles['top']}>
        <a className={styles['name']} href={`#${LOG_ROUTE}`} aria-label="Debrief: incidents">
          Debrief
        </a>
        <nav className={styles['tabs']} aria-label={incident ? 'Incident' : 'Main'}>
          {incident
            ? SCREENS.map((screen) => (
                <a
                  key={screen}
                  href={incidentHref(incident.id, screen)}
                  aria-current={screen === incident.screen ? 'page' : undefined}
                >
                  {SCREEN_LABELS[screen]}
                </a>
              ))
            : MAIN_SCREENS.map(({ id, label, route }) => (
                <a key={id} href={`#${route}`} aria-current={id === main ? 'page' : undefined}>
                  {label}
                </a>
              ))}
        </nav>
        {incident && incident.screen !== 'prepare' ? <span className={styles['of']}>{title}</span> : null}
        <span className={styles['right']}>
          {incident ? (
            <a className={styles['link']} href={`#${SETTINGS_ROUTE}`}>
              Settings
            </a>
          ) : null}
          <AppearanceMenu />
          {action}
        </span>
      </header>
      <main className={styles['main']}>{children}</main>
      <StatusLine>
        {incident ? (
          <>
            <span>
              Next flagged <CommandKeys of="finding.next" />
            </span>
            <span>
              Undo <CommandKeys of="undo" />
            </span>
          </>
        ) : (
          <span>
            {main === 'settings' ? 'Undo ' : 'Paste a timeline '}
            <CommandKeys of={main === 'settings' ? 'undo' : 'timeline.paste'} />
          </span>
        )}
        <span>
          All commands <CommandKeys of="palette" />
        </span>
        <span>
          Keys <CommandKeys of="help" />
        </span>
      </StatusLine>
    </div>
  );
}
