import { useLocation } from 'wouter';
import { closeOpened, tell, tellThere } from '../../store/window';

/** Puts the file away and goes back to where it was opened; stays where another one waits. */
export function useLeave(): () => void {
  const [, navigate] = useLocation();
  return () => {
    const before = closeOpened();
    if (before !== null) navigate(before);
  };
}

/** Puts the file away and shows what has come of it, with a sentence about it; stays where another one waits. */
export function useFinish(): (route: string, notice: string | null) => void {
  const [, navigate] = useLocation();
  return (route, notice) => {
    if (closeOpened() === null) return tell(notice);
    if (notice !== null) tellThere(notice);
    navigate(route);
  };
}
