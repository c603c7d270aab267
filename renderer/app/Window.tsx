import { useLayoutEffect, useState } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useStoredPolicy, useStoredTeamWords } from '../data/queries';
import { useReplaced } from '../data/use-replaced';
import { OpenScreen } from '../features/handoff/OpenScreen';
import { LogScreen } from '../features/log/LogScreen';
import { PrintScreen } from '../features/print/PrintScreen';
import { SettingsScreen } from '../features/settings/SettingsScreen';
import { useKeepClock } from '../parts/clock/use-keep-clock';
import { PolicyProvider } from '../parts/incident/policy-context';
import { listenToKeys } from '../parts/keys/command-bus';
import { useLook } from '../parts/look/use-look';
import { LOG_ROUTE, OPEN_ROUTE, SETTINGS_ROUTE } from '../parts/places/routes';
import { useGoal } from '../parts/places/use-goal';
import { useHeadingFocus } from '../parts/places/use-heading-focus';
import { TeamWordsProvider } from '../parts/text/team-words-context';
import { useWindow } from '../store/window';
import { UiProvider } from '../ui/UiProvider';
import { BehindSettings } from './BehindSettings';
import { CheatSheet } from './CheatSheet';
import { IncidentScreens } from './IncidentScreens';
import { Palette } from './palette/Palette';
import { Shell } from './Shell';
import { ReplacedElsewhere } from './StartProblems';
import { useLiveCommands } from './use-live-commands';
import { useLookCommands } from './use-look-commands';
import { useProgramCommands } from './use-program-commands';
import { useReturn } from './use-return';

/** One window: the screens, and what belongs to none of them. */
export function Window() {
  const scheme = useLook();
  const words = useStoredTeamWords();
  const policy = useStoredPolicy();
  const returned = useReturn();
  // Until all are known nothing is drawn: a few milliseconds, and no flash of the wrong colours or screen.
  if (scheme === undefined || words === undefined || policy === undefined || !returned) return null;
  return (
    <UiProvider scheme={scheme}>
      <Switch>
        <Route path="/print/:id/:paper">
          {({ id, paper }) => <PrintScreen incidentId={id} paper={paper === 'Letter' ? 'Letter' : 'A4'} />}
        </Route>
        <Route>
          <TeamWordsProvider words={words}>
            <PolicyProvider policy={policy}>
              <Screens />
            </PolicyProvider>
          </TeamWordsProvider>
        </Route>
      </Switch>
    </UiProvider>
  );
}

function Screens() {
  const over = useWindow((state) => state.over);
  const replaced = useReplaced();
  const [location] = useLocation();
  const from = useBeforeSettings(location);
  useProgramCommands(from);
  useKeepClock();
  useLookCommands();
  useLiveCommands();
  useGoal();
  useHeadingFocus(location);
  useLayoutEffect(() => listenToKeys(window), []);
  if (replaced) return <ReplacedElsewhere />;
  return (
    <>
      <Switch>
        <Route path="/incident/:id/:screen">
          {({ id, screen }) => <IncidentScreens key={id} incidentId={id} screen={screen} />}
        </Route>
        <Route path={SETTINGS_ROUTE}>
          <Shell title="Settings" main="settings">
            <SettingsScreen />
          </Shell>
          <BehindSettings from={from} />
        </Route>
        <Route path={OPEN_ROUTE}>
          <Shell title="Hand-off file" main="open">
            <OpenScreen />
          </Shell>
        </Route>
        <Route>
          <Shell title="Incidents">
            <LogScreen />
          </Shell>
        </Route>
      </Switch>
      {over === 'help' ? <CheatSheet /> : null}
      {over === 'palette' ? <Palette /> : null}
    </>
  );
}

/** @returns the last route that was none of the settings */
function useBeforeSettings(location: string): string {
  const [before, setBefore] = useState(LOG_ROUTE);
  if (location !== SETTINGS_ROUTE && location !== before) setBefore(location);
  return before;
}
