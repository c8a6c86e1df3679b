// Owns: counting the time spent with each writer, quietly.
import { useEffect } from 'preact/hooks';
import { spend } from '../actions/conferring';
import { useDesk } from '../actions/desk';

/** Often enough for a thin bar, seldom enough not to be noticed. In ms. */
const TICK = 5000;

/** Counts for this writer while the panel is in sight: a closed lid takes nobody's time. */
export function useTimer(conferenceId: string, writerId: string): void {
  const desk = useDesk();
  useEffect(() => {
    let since = Date.now();
    const count = () => {
      const seconds = Math.round((Date.now() - since) / 1000);
      since = Date.now();
      // A machine that slept wakes with one long tick.
      if (!document.hidden && seconds > 0 && seconds < 60)
        spend(desk, conferenceId, writerId, seconds);
    };
    const timer = setInterval(count, TICK);
    return () => {
      clearInterval(timer);
      count();
    };
  }, [desk, conferenceId, writerId]);
}
