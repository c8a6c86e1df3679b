// Owns: the screen a school day begins with.
import { useEffect, useState } from 'preact/hooks';
import type { Opening } from '../../addon/answers/opening';
import type { Problem } from '../../addon/answers/problem';
import type { LocalTime } from '../../conference/week';
import { lookAgain } from '../actions/comingBack';
import { useDesk } from '../actions/desk';
import { Broken } from '../opening/Broken';
import { Icon } from '../parts/Icon';
import { Notice } from '../parts/Notice';
import { Title } from '../parts/Title';
import { Practise } from '../practice/Practise';
import { NoteCard } from '../send/NoteCard';
import type { State } from '../state/state';
import { clock, dayName, longDate, moment, t } from '../words/words';
import { type Agenda, agenda, clockAfter } from './agenda';
import { ConferenceCard } from './ConferenceCard';
import { Missed } from './Missed';
import { Moved } from './Moved';
import { PlanTools } from './PlanTools';
import './today.css';
import { Unfinished } from './Unfinished';

export function Today({ state, opening }: { state: State; opening: Opening }) {
  const now = useClock(opening.now, state.openedAt);
  const { week } = opening;
  const shown = week && agenda(week, now);
  const noPlan = !week || shown?.over;
  return (
    <main class="screen">
      <p class="eyebrow">{longDate(now.date)}</p>
      <Title>{t.today.title}</Title>
      <Stale state={state} opening={opening} />
      {opening.broken && <Broken state={state} says={opening.broken} />}
      {problemsOf(opening).map((problem) => (
        <Notice key={problem.says} problem={problem} />
      ))}
      {opening.comments === 'no' && <Notice problem={{ says: t.today.noComments, todo: '' }} />}
      <Unfinished
        state={state}
        today={shown ? [...(shown.at ? [shown.at.conference] : []), ...shown.also] : []}
      />
      <Waiting state={state} opening={opening} />
      {week && !noPlan && <Moved state={state} week={week} />}
      {noPlan ? (
        <NoPlan state={state} old={week !== null} />
      ) : (
        shown && <Day state={state} opening={opening} shown={shown} />
      )}
      {week && !noPlan && <Missed state={state} week={week} now={now} />}
      <PlanTools state={state} opening={opening} now={now} hasPlan={!noPlan} />
      {noPlan && <Practise />}
    </main>
  );
}

/** The panel was come back to, and nobody could say whether anything is another. */
function Stale({ state: { looking }, opening }: { state: State; opening: Opening }) {
  const desk = useDesk();
  if (looking.state !== 'failed') return null;
  return (
    <Notice title={t.today.asItWas(moment(opening.now))} problem={looking.trouble}>
      <button type="button" class="button" onClick={() => void lookAgain(desk)}>
        {t.again}
      </button>
    </Notice>
  );
}

/** What the notebook and the plan have to say, each thing once. */
function problemsOf({ problems, week }: Opening): Problem[] {
  const all = [...problems, ...(week?.problems ?? [])];
  return all.filter(({ says }, i) => all.findIndex((other) => other.says === says) === i);
}

/** The wall clock as it goes on after the opening. */
function useClock(then: LocalTime, openedAt: number): LocalTime {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 20_000);
    return () => clearInterval(timer);
  }, []);
  return clockAfter(then, Math.max(now, openedAt) - openedAt);
}

function Day({ state, opening, shown }: { state: State; opening: Opening; shown: Agenda }) {
  const withClass = opening.classes.length > 1;
  const { at, also, earlier, later } = shown;
  const [next] = later;
  return (
    <>
      {at && (
        <ConferenceCard
          conference={at.conference}
          state={state}
          withClass={withClass}
          today
          tag={{ words: tagWords(at), now: at.when === 'now' }}
        />
      )}
      {shown.quiet && (
        <div class="quiet">
          <Icon name={shown.quiet === 'all held' ? 'check' : 'sun'} />
          <p class="strong">{quietWords(shown)}</p>
          {next?.conferences[0] && (
            <p class="soft">
              {t.today.comesNext(dayName(next.date), clock(next.conferences[0].start))}
            </p>
          )}
        </div>
      )}
      {also.length > 0 && (
        <section aria-label={t.today.alsoToday}>
          <h2 class={at ? undefined : 'visually-hidden'}>{t.today.alsoToday}</h2>
          {also.map((conference) => (
            <ConferenceCard
              key={conference.id}
              conference={conference}
              state={state}
              withClass={withClass}
              today
            />
          ))}
        </section>
      )}
      {later.length > 0 && (
        <details class="fold">
          <summary>
            <h2>
              {t.today.later(later.reduce((sum, { conferences }) => sum + conferences.length, 0))}
            </h2>
          </summary>
          {later.map(({ date, conferences }) => (
            <section key={date} aria-label={dayName(date)}>
              <h3 class="day">{dayName(date)}</h3>
              {conferences.map((conference) => (
                <ConferenceCard
                  key={conference.id}
                  conference={conference}
                  state={state}
                  withClass={withClass}
                />
              ))}
            </section>
          ))}
        </details>
      )}
      {earlier.length > 0 && (
        <details class="fold">
          <summary>
            <h2>{t.today.earlier(earlier.length)}</h2>
          </summary>
          {earlier.map((conference) => (
            <ConferenceCard
              key={conference.id}
              conference={conference}
              state={state}
              withClass={withClass}
            />
          ))}
        </details>
      )}
    </>
  );
}

function tagWords({ when, minutes }: NonNullable<Agenda['at']>): string {
  if (when === 'next') return `${t.today.next} · ${t.today.inMinutes(minutes)}`;
  return minutes < 5 ? t.today.now : `${t.today.now} · ${t.today.late(minutes)}`;
}

function quietWords({ quiet, held, of }: Agenda): string {
  if (quiet === 'weekend') return t.today.weekend;
  if (held === of && of > 0) return t.today.allDoneWeek;
  return quiet === 'all held' ? t.today.allDone : t.today.nothing;
}

function NoPlan({ state, old }: { state: State; old: boolean }) {
  return (
    <div class="quiet">
      <Icon name="clock" />
      <p class="strong">{old ? t.today.planOver : t.today.noPlan}</p>
      {state.planning.state !== 'working' && <p class="soft">{t.today.noPlanTodo}</p>}
    </div>
  );
}

function Waiting({ state, opening }: { state: State; opening: Opening }) {
  // A note that was dealt with here stays in sight, ticked, until the next opening.
  if (opening.waiting.length === 0) return null;
  const open = opening.waiting.filter(({ state: is }) => is === 'waiting').length;
  return (
    <details class="waiting">
      <summary>
        <h2>{t.today.waiting(open)}</h2>
      </summary>
      <ul class="plain-list">
        {opening.waiting.map((note) => (
          <NoteCard key={note.id} note={note} work={state.changing[note.id]} />
        ))}
      </ul>
    </details>
  );
}
