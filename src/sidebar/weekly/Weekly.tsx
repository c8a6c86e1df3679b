// Owns: the screen of what happens every week by itself.
import type { Opening } from '../../addon/answers/opening';
import type { LocalTime } from '../../conference/week';
import { useDesk } from '../actions/desk';
import { beginSetUp } from '../actions/setUp';
import { switchWeekly } from '../actions/weekly';
import { Failure } from '../parts/Failure';
import { Languages } from '../parts/Languages';
import { Switch } from '../parts/Switch';
import { Title } from '../parts/Title';
import { Practise } from '../practice/Practise';
import { Others } from '../setUp/Others';
import type { State } from '../state/state';
import { clock, moment, t, weekdayName } from '../words/words';

export function Weekly({ state, opening }: { state: State; opening: Opening }) {
  const desk = useDesk();
  const { jobs, slots, classes } = opening;
  const on = jobs.some(({ next }) => next !== null);
  const working = state.weekly.state === 'working';
  return (
    <main class="screen">
      <Title>{t.weekly.title}</Title>
      <div class="card">
        {/* While the answer is out the switch already shows what was asked for. */}
        <Switch
          on={working ? !on : on}
          disabled={working}
          onChange={(to) => switchWeekly(desk, to)}
        >
          {t.weekly.switch}
        </Switch>
        <p class="soft small">{t.weekly.why}</p>
      </div>
      <Failure of={state.weekly} title={t.weekly.failed} safe={t.weekly.failedSafe} />
      {jobs.map(({ name, title, next, last }) => (
        <section class="job" key={name}>
          <h2>{title}</h2>
          <p>{next ? t.weekly.next(moment(next)) : t.weekly.off}</p>
          {last ? <Last at={last.at} result={last.result} /> : <p class="soft">{t.weekly.never}</p>}
        </section>
      ))}
      <section class="job">
        <h2>{t.weekly.setUp}</h2>
        <p dir="auto">
          {classes.length > 0 ? t.list(classes.map(({ name }) => name)) : t.weekly.noClasses}
        </p>
        <ul class="plain-list soft">
          {slots.map(({ weekday, start, minutes }) => (
            <li key={`${weekday} ${start}`}>
              {weekdayName(weekday)} {clock(start)} · {t.setUp.minutes(minutes)}
            </li>
          ))}
        </ul>
        <button type="button" class="button" onClick={() => beginSetUp(desk)}>
          {t.weekly.change}
        </button>
      </section>
      <section class="job">
        <Others state={state} />
      </section>
      <Practise />
      <Languages
        opening={opening}
        choosing={state.choosingLanguage}
        translating={state.translating}
      />
      <p class="soft small">{t.weekly.about(opening.version)}</p>
    </main>
  );
}

/** What came of it in a line, the rest of the email beneath. */
function Last({ at, result }: { at: LocalTime; result: string }) {
  const [headline = '', ...rest] = result.split('\n');
  const text = rest.join('\n').trim();
  return (
    <>
      <p class="soft" dir="auto">
        {t.weekly.last(moment(at))}: {headline}
      </p>
      {text !== '' && (
        <details class="fold">
          <summary>{t.weekly.email}</summary>
          <p class="soft small as-written" dir="auto">
            {text}
          </p>
        </details>
      )}
    </>
  );
}
