// Owns: what is shown while the choices are saved, the drafts read and the week planned.

import { useDesk } from '../actions/desk';
import { finishSetUp, toStep } from '../actions/setUp';
import { Notice } from '../parts/Notice';
import { Progress } from '../parts/Progress';
import type { State } from '../state/state';
import { t } from '../words/words';

export function Making({ state }: { state: State }) {
  const desk = useDesk();
  const { setUp, pull } = state;
  if (setUp.trouble)
    return (
      <Notice
        tone="failure"
        title={t.setUp.stopped}
        problem={setUp.trouble}
        safe={setUp.stage === 'saving' ? t.setUp.notSaved : t.setUp.safe}
      >
        <button type="button" class="button button-main" onClick={() => finishSetUp(desk)}>
          {t.setUp.carryOn}
        </button>
        {setUp.stage === 'saving' && (
          <button
            type="button"
            class="button"
            onClick={() => {
              desk.store.set({ setUp: { ...setUp, stage: 'choosing', trouble: null } });
              toStep(desk, 2);
            }}
          >
            {t.back}
          </button>
        )}
      </Notice>
    );
  if (setUp.stage === 'saving') return <Progress label={t.setUp.saving} done={0} total={0} />;
  if (setUp.stage === 'planning') return <Progress label={t.setUp.planning} done={1} total={1} />;
  const { progress } = pull;
  return (
    <Progress
      label={progress?.says ?? t.pull.starting}
      done={progress?.done ?? 0}
      total={progress?.total ?? 0}
    />
  );
}
