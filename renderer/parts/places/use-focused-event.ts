import { useSyncExternalStore } from 'react';

/** The event whose row, anywhere on the page, has the focus; null while none has. */
export function useFocusedEvent(): string | null {
  return useSyncExternalStore(subscribe, focusedEvent);
}

function subscribe(listener: () => void): () => void {
  document.addEventListener('focusin', listener);
  document.addEventListener('focusout', listener);
  return () => {
    document.removeEventListener('focusin', listener);
    document.removeEventListener('focusout', listener);
  };
}

/** A row names its fields (`parts/incident/places`): any of them names the event. */
function focusedEvent(): string | null {
  const field = document.activeElement?.closest('[data-row]')?.querySelector('[data-place^="events:"]');
  return field?.getAttribute('data-place')?.split(':')[1] ?? null;
}
