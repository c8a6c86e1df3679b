// Owns: bringing the teacher back to notes she was in the middle of.
import { Notice } from '../parts/Notice';
import { isTouched } from '../state/recording';
import type { State } from '../state/state';
import { startConference } from '../work/conferring';
import { useDesk } from '../work/desk';
import { shortNames, t } from '../words/words';

export function Unfinished({ state }: { state: State }) {
  const desk = useDesk();
  return (
    <>
      {Object.values(state.recordings)
        .filter(isTouched)
        .map(({ conferenceId, names }) => (
          <Notice
            key={conferenceId}
            problem={{ says: t.today.unfinished(t.list(shortNames(names))), todo: '' }}
          >
            <button type="button" class="button" onClick={() => startConference(desk, conferenceId)}>
              {t.today.carryOn}
            </button>
          </Notice>
        ))}
    </>
  );
}
