import { useEffect, useEffectEvent } from 'react';
import { isHandOffFile, useOpenHandOff } from './use-open-hand-off';

/** Opens a hand-off file that is dropped anywhere on the window. Other files are left to the screen; none replaces the page. */
export function useHandOffDrop(): void {
  const open = useOpenHandOff();
  const onDrop = useEffectEvent((event: DragEvent) => {
    const files = [...(event.dataTransfer?.files ?? [])].filter(isHandOffFile);
    if (files.length === 0) return;
    // Before any screen sees it: this is no evidence.
    event.preventDefault();
    void openAll(files);
  });
  async function openAll(files: readonly File[]): Promise<void> {
    for (const file of files) await open(file);
  }
  useEffect(() => {
    const drop = (event: DragEvent) => onDrop(event);
    const keepPage = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    window.addEventListener('drop', drop, true);
    window.addEventListener('drop', keepPage);
    window.addEventListener('dragover', keepPage);
    return () => {
      window.removeEventListener('drop', drop, true);
      window.removeEventListener('drop', keepPage);
      window.removeEventListener('dragover', keepPage);
    };
  }, []);
}
