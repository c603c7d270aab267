import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { OpenedData } from '../data/data';
import { DataProvider } from '../data/data-provider';
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
}

export function App(props: AppProps) {
  return (
    <ErrorBoundary>
      <Opened {...props} />
    </ErrorBoundary>
  );
}

function Opened({ platform, opened }: AppProps) {
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
        <Router hook={useHashLocation}>
          <Window />
        </Router>
      </DataProvider>
    </PlatformProvider>
  );
}
