import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useData } from '../data/data-provider';
import { useSetting } from '../data/queries';
import { tell } from '../store/window';

const LAST_PLACE = 'lastPlace';

/**
 * Comes back to the screen that was open when the program ended, and remembers each screen that is opened.
 *
 * @returns false until it is known where to begin
 */
export function useReturn(): boolean {
  const { commands } = useData();
  const [location, navigate] = useLocation();
  const last = useSetting(LAST_PLACE);
  const [returned, setReturned] = useState(() => window.location.hash.length > 2);
  const stored = useRef<string | null>(null);

  useEffect(() => {
    if (returned || last === undefined) return;
    if (typeof last === 'string' && last.startsWith('/incident/')) navigate(last, { replace: true });
    setReturned(true);
  }, [returned, last, navigate]);

  useEffect(() => {
    if (!returned || location.startsWith('/print/') || (stored.current ?? last ?? '/') === location) return;
    stored.current = location;
    void commands.setSetting(LAST_PLACE, location);
  }, [returned, location, last, commands]);

  // What was told belongs to the screen on which it happened.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new screen begins without a notice
  useEffect(() => tell(null), [location]);

  return returned;
}
