import { MantineProvider } from '@mantine/core';
import { setNonce } from 'get-nonce';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { readNonce } from './nonce';
import { theme } from './theme';

export type ColourScheme = 'light' | 'dark';

setNonce(readNonce());

/**
 * Component libraries, set up so that they add no style element that the page's policy would refuse.
 * Dates are written year-month-day in every locale: that is what `en-CA` means here.
 */
export function UiProvider({ scheme, children }: { scheme: ColourScheme; children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={scheme}
      withCssVariables={false}
      withGlobalClasses={false}
      deduplicateInlineStyles
      getStyleNonce={readNonce}
    >
      <I18nProvider locale="en-CA">{children}</I18nProvider>
    </MantineProvider>
  );
}
