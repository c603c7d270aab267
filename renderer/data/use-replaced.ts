import { useEffect, useState } from 'react';
import { useData } from './data-provider';

/** Whether another window has upgraded the data, so that this one must be reloaded. */
export function useReplaced(): boolean {
  const { onReplaced } = useData();
  const [replaced, setReplaced] = useState(false);
  useEffect(() => onReplaced(() => setReplaced(true)), [onReplaced]);
  return replaced;
}
