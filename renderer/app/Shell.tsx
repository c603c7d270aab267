import { type ReactNode, useEffect } from 'react';
import { CommandKeys } from '../parts/keys/CommandKeys';
import { incidentHref, LOG_ROUTE, SCREEN_LABELS, SCREENS, type Screen } from '../parts/places/routes';
import { AppearanceMenu } from './AppearanceMenu';
import { StatusLine } from './StatusLine';
import styles from './shell.module.css';

export interface ShellProps {
  title: string;
  incident?: { id: string; screen: Screen };
  action?: ReactNode;
  children: ReactNode;
}

/** Header, screen, status line: the same places on every screen, so that nothing jumps. */
export function Shell({ title, incident, action, children }: ShellProps) {
  useEffect(() => {
    document.title = incident ? `${SCREEN_LABELS[incident.screen]} · ${title} · Debrief` : 'Debrief';
  }, [title, incident]);
  return (
    <div className={styles['app']}>
      <header className={styles['top']}>
        <a className={styles['name']} href={`#${LOG_ROUTE}`} aria-label="Debrief: incidents">
          Debrief
        </a>
        <nav className={styles['tabs']} aria-label={incident ? 'Incident' : 'Main'}>
          {incident ? (
            SCREENS.map((screen) => (
              <a
                key={screen}
                href={incidentHref(incident.id, screen)}
                aria-current={screen === incident.screen ? 'page' : undefined}
              >
                {SCREEN_LABELS[screen]}
              </a>
            ))
          ) : (
            <a href={`#${LOG_ROUTE}`} aria-current="page">
              Incidents
            </a>
          )}
        </nav>
        {incident && incident.screen !== 'prepare' ? <span className={styles['of']}>{title}</span> : null}
        <span className={styles['right']}>
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
            Paste a timeline <CommandKeys of="timeline.paste" />
          </span>
        )}
        <span>
          Keys <CommandKeys of="help" />
        </span>
      </StatusLine>
    </div>
  );
}
