// Owns: telling who moved when the week was planned again, and going back.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { WeekView } from '../../addon/answers/week';
import { useDesk } from '../actions/desk';
import { undoPlan } from '../actions/replanning';
import { Failure } from '../parts/Failure';
import type { State } from '../state/state';
import { t } from '../words/words';

export function Moved({ state, week }: { state: State; week: WeekView }) {
  const desk = useDesk();
  const { replanning, replanned } = state;
  const title = useRef<HTMLElement>(null);
  const { moved } = week;
  const shown = week.canUndo && (moved.length > 0 || replanned);
  // What was tapped may be gone with the writer, or far below: the news is where to go on.
  const news = replanned && shown ? moved.join() || ' ' : '';
  const told = useRef(news);
  useLayoutEffect(() => {
    if (news !== '' && news !== told.current) title.current?.focus();
    told.current = news;
  }, [news]);
  return (
    <>
      {replanning.state === 'working' && (
        <p class="notice" role="status">
          {t.today.replanning}
        </p>
      )}
      <Failure of={replanning} title={t.today.replanFailed} safe={t.today.replanSafe} />
      {shown && (
        <details class="moved" open={replanned}>
          <summary ref={title}>
            <h2>{moved.length > 0 ? t.today.whatMoved(moved.length) : t.today.nobodyMoves}</h2>
          </summary>
          <ul class="plain-list">
            {moved.map((says) => (
              <li key={says} dir="auto">
                {says}
              </li>
            ))}
          </ul>
          {moved.length > 0 && (
            <button
              type="button"
              class="button"
              aria-label={t.today.undoPlanThis}
              aria-disabled={replanning.state === 'working'}
              onClick={async () => {
                await undoPlan(desk);
                // This list goes with what it undid.
                document.querySelector<HTMLElement>('h1')?.focus();
              }}
            >
              {t.today.undoPlan}
            </button>
          )}
        </details>
      )}
    </>
  );
}
