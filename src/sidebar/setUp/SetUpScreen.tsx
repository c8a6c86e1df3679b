// Owns: the three steps of setting up, and what is shown while the first week is made.
import type { Opening } from '../../addon/answers/opening';
import { useDesk } from '../actions/desk';
import { Notice } from '../parts/Notice';
import { Title } from '../parts/Title';
import { Practise } from '../practice/Practise';
import type { State } from '../state/state';
import { t } from '../words/words';
import { Classes } from './Classes';
import { Making } from './Making';
import { Ready } from './Ready';
import './setUp.css';
import { Times } from './Times';

export function SetUpScreen({ state, opening }: { state: State; opening: Opening }) {
  const { store } = useDesk();
  const { setUp } = state;
  const titles = [t.setUp.classes, t.setUp.times, t.setUp.go] as const;
  const making = setUp.stage !== 'choosing';
  return (
    <main class="screen">
      <p class="eyebrow">{making ? t.setUp.title : t.setUp.step(setUp.step + 1, 3)}</p>
      <Title>{making ? t.setUp.planning : titles[setUp.step]}</Title>
      {making ? (
        <Making state={state} />
      ) : (
        <>
          {setUp.step === 0 &&
            opening.problems.map((problem) => <Notice key={problem.says} problem={problem} />)}
          {setUp.step === 0 && <Classes setUp={setUp} />}
          {setUp.step === 1 && <Times setUp={setUp} />}
          {setUp.step === 2 && <Ready state={state} />}
          {!opening.ready && setUp.step === 0 && <Practise />}
          {opening.ready && (
            <button
              type="button"
              class="button button-quiet"
              onClick={() => store.set({ screen: 'weekly' })}
            >
              {t.setUp.cancel}
            </button>
          )}
        </>
      )}
    </main>
  );
}
