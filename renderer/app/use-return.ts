import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { STAGES, type Stage } from '#shared/domain/agenda/types';
import { useData } from '../data/data-provider';
import { useSetting } from '../data/queries';
import { SETTINGS_ROUTE } from '../parts/places/routes';
import { openCapture, turnNotice, useWindow } from '../store/window';

const LAST_PLACE = 'lastPlace';
/** The capture that was open in Meet, beside the stage of the clock. */
const LAST_CAPTURE = 'lastCapture';

/**
 * Comes back to the screen and the capture that were open when the program ended, and remembers each that is
 * opened.
 *
 * @returns false until it is known where to begin
 */
export function useReturn(): boolean {
  const { commands } = useData();
  const [location, navigate] = useLocation();
  const last = useSetting(LAST_PLACE);
  const lastCapture = useSetting(LAST_CAPTURE);
  const capture = useWindow((state) => state.capture);
  const [returned, setReturned] = useState(false);
  const stored = useRef<string | null>(null);
  const storedCapture = useRef<Stage | null>(null);

  useEffect(() => {
    if (returned || last === undefined || lastCapture === undefined) return;
    const asked = window.location.hash.slice(1);
    const isNowhere = asked.length < 2;
    if (isNowhere && typeof last === 'string' && (last.startsWith('/incident/') || last === SETTINGS_ROUTE)) {
      navigate(last, { replace: true });
    }
    const known = STAGES.find((stage) => stage === lastCapture) ?? null;
    storedCapture.current = known;
    if (isNowhere || asked === last) openCapture(known);
    setReturned(true);
  }, [returned, last, lastCapture, navigate]);

  useEffect(() => {
    if (!returned || storedCapture.current === capture) return;
    storedCapture.current = capture;
    void commands.setSetting(LAST_CAPTURE, capture ?? '');
  }, [returned, capture, commands]);

  useEffect(() => {
    if (!returned || location.startsWith('/print/') || (stored.current ?? last ?? '/') === location) return;
    stored.current = location;
    void commands.setSetting(LAST_PLACE, location);
  }, [returned, location, last, commands]);

  // What was told belongs to the screen on which it happened.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new screen begins without a notice
  useEffect(() => turnNotice(), [location]);

  return returned;
}
