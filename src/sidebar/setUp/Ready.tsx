// Owns: the last look before the first week is planned.

import { useDesk } from '../actions/desk';
import { finishSetUp, setWeekly, toStep } from '../actions/setUp';
import { Switch } from '../parts/Switch';
import type { State } from '../state/state';
import { t } from '../words/words';
import { Others } from './Others';
import { minutesAWeek } from './slots';

export function Ready({ state }: { state: State }) {
  const desk = useDesk();
  const { courses, classes, slots, weekly } = state.setUp;
  const known = courses?.state === 'answered' ? courses.value : [];
  const names = known.filter(({ id }) => classes.includes(id)).map(({ name }) => name);
  return (
    <>
      <div class="card">
        <p class="strong" dir="auto">
          {t.list(names)}
        </p>
        <p class="soft">{t.setUp.perWeek(slots.length, minutesAWeek(slots))}</p>
      </div>
      <p>{t.setUp.goWhy(classes.length)}</p>
      <div class="card">
        <Switch on={weekly} onChange={(on) => setWeekly(desk, on)}>
          {t.setUp.weekly}
        </Switch>
        <p class="soft small">{t.setUp.weeklyWhy}</p>
      </div>
      <Others state={state} />
      <div class="actions actions-two">
        <button type="button" class="button" onClick={() => toStep(desk, 1)}>
          {t.back}
        </button>
        <button type="button" class="button button-main" onClick={() => finishSetUp(desk)}>
          {t.setUp.start}
        </button>
      </div>
    </>
  );
}
