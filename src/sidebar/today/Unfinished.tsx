// Owns: bringing the teacher back to notes she was in the middle of.
import type { ConferenceView } from '../../addon/answers/week';
import { PRACTICE } from '../../conference/practice';
import { startConference } from '../actions/conferring';
import { useDesk } from '../actions/desk';
import { Notice } from '../parts/Notice';
import { isTouched } from '../state/recording';
import type { State } from '../state/state';
import { shortNames, t } from '../words/words';

interface Props {
  state: State;
  /** The conferences of today say on their own cards that they can be carried on. */
  today: readonly ConferenceView[];
}

export function Unfinished({ state, today }: Props) {
  const desk = useDesk();
  const shown = (id: string) => today.some((one) => one.id === id && one.state === 'planned');
  return (
    <>
      {Object.values(state.recordings)
        .filter((recording) => isTouched(recording) && !shown(recording.conferenceId))
        .map(({ conferenceId, names }) => (
          <Notice
            key={conferenceId}
            problem={{
              says:
                conferenceId === PRACTICE
                  ? t.practice.unfinished
                  : t.today.unfinished(t.list(shortNames(names))),
              todo: '',
            }}
          >
            <button
              type="button"
              class="button"
              onClick={() => startConference(desk, conferenceId)}
            >
              {t.today.carryOn}
            </button>
          </Notice>
        ))}
    </>
  );
}
