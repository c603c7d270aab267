import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { OpenedData } from '../data/data';
import { DataProvider } from '../data/data-provider';
import { ClockProvider } from '../parts/clock/clock-context';
import type { ProgramClock } from '../parts/clock/program-clock';
import { PlatformProvider } from '../platform/context';
import type { Platform } from '../platform/platform';
import { UiProvider } from '../ui/UiProvider';
import { ErrorBoundary } from './ErrorBoundary';
import { NewerData, NoData } from './StartProblems';
import { Window } from './Window';

export interface AppProps {
  platform: Platform;
  /** Opened once for each window, before anything is drawn. */
  opened: OpenedData;
  clock: ProgramClock;
}

export function App(props: AppProps) {
  return (
    <ErrorBoundary>
      <Opened {...props} />
    </ErrorBoundary>
  );
}

function Opened({ platform, opened, clock }: AppProps) {
  if (opened.kind !== 'ready') {
    return (
      <UiProvider scheme="light">
        {opened.kind === 'newer' ? <NewerData /> : <NoData message={opened.message} />}
      </UiProvider>
    );
  }
  return (
    <PlatformProvider platform={platform}>
      <DataProvider data={opened.data}>
        <ClockProvider clock={clock}>
          <Router hook={useHashLocation}>
            <Window />
          </Router>
        </ClockProvider>
      </DataProvider>
    </PlatformProvider>
  );
}
