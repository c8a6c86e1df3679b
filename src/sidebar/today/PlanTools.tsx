// Owns: reading the drafts again and planning again.
import type { Opening } from '../../addon/answers/opening';
import { daysBetween, type LocalTime } from '../../conference/week';
import { useDesk } from '../actions/desk';
import { carryOnPull, planAgain } from '../actions/pulling';
import { Failure } from '../parts/Failure';
import { Notice } from '../parts/Notice';
import { Progress } from '../parts/Progress';
import type { State } from '../state/state';
import { clock, moment, t } from '../words/words';

interface Props {
  state: State;
  opening: Opening;
  now: LocalTime;
  hasPlan: boolean;
}

export function PlanTools({ state, opening, now, hasPlan }: Props) {
  const desk = useDesk();
  const { pull, planning } = state;
  const carryOn = pull.state === 'failed' && pull.progress !== null;
  return (
    <section class="plan-tools">
      {hasPlan && <h2>{t.today.plan}</h2>}
      {pull.state === 'working' && (
        <Progress
          label={pull.progress?.says ?? t.pull.starting}
          done={pull.progress?.done ?? 0}
          total={pull.progress?.total ?? 0}
        />
      )}
      {pull.state === 'failed' && pull.trouble && (
        <Notice tone="failure" title={t.pull.stopped} problem={pull.trouble} safe={t.pull.safe}>
          <button type="button" class="button" onClick={() => carryOnPull(desk, !carryOn)}>
            {carryOn ? t.pull.carryOn : t.again}
          </button>
        </Notice>
      )}
      {pull.progress?.finished && <PullProblems state={state} />}
      <Failure of={planning} title={t.today.planFailed} safe={hasPlan ? t.today.planSafe : ''} />
      <ul class="plain-list">
        {opening.classes.map(({ id, name, assignment, drafts, writers }) => (
          <li key={id} class="soft small">
            <span dir="auto">{t.today.classLine(name, drafts, writers)}</span>
            {' · '}
            <span dir="auto">{assignment ? assignment.title : t.today.noAssignment}</span>
          </li>
        ))}
        <li class="soft small">{pulledWords(opening, now)}</li>
      </ul>
      <div class="actions actions-two">
        <button
          type="button"
          class="button"
          disabled={pull.state === 'working'}
          onClick={() => carryOnPull(desk, true)}
        >
          {t.today.pullAgain}
        </button>
        <button
          type="button"
          class={hasPlan ? 'button' : 'button button-main'}
          disabled={
            planning.state === 'working' ||
            pull.state === 'working' ||
            state.replanning.state === 'working'
          }
          onClick={() => planAgain(desk)}
        >
          {planning.state === 'working'
            ? t.today.planning
            : hasPlan
              ? t.today.planAgain
              : t.today.planNow}
        </button>
      </div>
      {hasPlan && <p class="soft small">{t.today.planAgainWhy}</p>}
    </section>
  );
}

function pulledWords({ classes }: Opening, now: LocalTime): string {
  const times = classes.map(({ pulled }) => pulled).filter((at): at is LocalTime => at !== null);
  const oldest = times.sort((a, b) => (`${a.date} ${a.time}` < `${b.date} ${b.time}` ? -1 : 1))[0];
  if (!oldest) return t.today.neverPulled;
  return t.today.pulled(
    daysBetween(oldest.date, now.date) === 0 ? clock(oldest.time) : moment(oldest),
  );
}

function PullProblems({ state }: { state: State }) {
  const problems = state.pull.progress?.problems ?? [];
  if (problems.length === 0) return null;
  return (
    <details class="fold">
      <summary>{t.pull.problems(problems.length)}</summary>
      {problems.map((problem) => (
        <Notice key={problem.says} problem={problem} />
      ))}
    </details>
  );
}
