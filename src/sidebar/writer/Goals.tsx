// Owns: the next steps a writer works on, and what became of each.
import type { StepView } from '../../addon/answers/meeting';
import type { WriterPage } from '../../addon/answers/pages';
import { useDesk } from '../actions/desk';
import { settle } from '../actions/writer';
import { Failure } from '../parts/Failure';
import type { State } from '../state/state';
import { t } from '../words/words';
import { FollowUpTag } from './FollowUpTag';

export function Goals({ state, page }: { state: State; page: WriterPage }) {
  const { steps } = page;
  return (
    <section>
      <h2>{t.writer.goals}</h2>
      <Failure of={state.settling} title={t.writer.settleFailed} />
      {steps.length === 0 ? (
        <p class="soft">{t.writer.noGoal}</p>
      ) : (
        <ul class="plain-list">
          {steps.map((step) => (
            <Goal key={step.noteId} state={state} step={step} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Goal({ state, step }: { state: State; step: StepView }) {
  const desk = useDesk();
  const { nextStep, followUp, noteId } = step;
  const done = followUp.state === 'settled' || followUp.state === 'revised';
  return (
    <li class={done ? 'goal goal-done' : 'goal'}>
      <p class="goal-step" dir="auto">
        {nextStep}
      </p>
      <FollowUpTag followUp={followUp} />
      {!done && (
        <button
          type="button"
          class="button button-small"
          aria-label={t.writer.settleThis(nextStep)}
          disabled={state.settling.state === 'working'}
          onClick={() => settle(desk, noteId)}
        >
          {t.writer.settle}
        </button>
      )}
    </li>
  );
}
