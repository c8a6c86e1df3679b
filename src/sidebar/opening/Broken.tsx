// Owns: what is broken in the notebook, and the one tap that puts it right.
import { useDesk } from '../actions/desk';
import { repair } from '../actions/opening';
import { Failure } from '../parts/Failure';
import { Notice } from '../parts/Notice';
import type { State } from '../state/state';
import { t } from '../words/words';

export function Broken({ state, says }: { state: State; says: string }) {
  const desk = useDesk();
  const { repairing } = state;
  const working = repairing.state === 'working';
  return (
    <>
      <Notice tone="failure" title={t.opening.broken} problem={{ says, todo: '' }}>
        <button
          type="button"
          class="button button-main"
          disabled={working}
          onClick={() => repair(desk)}
        >
          {working ? t.opening.repairing : t.opening.repair}
        </button>
      </Notice>
      <Failure of={repairing} title={t.opening.notRepaired} />
    </>
  );
}
