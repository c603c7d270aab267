import { useEffect, useEffectEvent } from 'react';

/** Hands on a text that was pasted while no field had the focus. */
export function usePaste(take: (text: string) => void): void {
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const inField =
      event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]');
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (event.defaultPrevented || inField || text.trim() === '') return;
    event.preventDefault();
    take(text);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => onPaste(event);
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, []);
}
