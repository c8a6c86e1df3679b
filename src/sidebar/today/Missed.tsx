// Owns: who was missed this week, and fitting them in today where time is left.
import type { OwnConference, WeekView } from '../../addon/answers/week';
import type { LocalTime } from '../../conference/week';
import { useDesk } from '../actions/desk';
import { fitIn } from '../actions/replanning';
import type { State } from '../state/state';
import { dayName, t } from '../words/words';
import { minutesLeft } from './agenda';

interface Props {
  state: State;
  week: WeekView;
  now: LocalTime;
}

interface Missing {
  names: string;
  /** Why they were not met. */
  says: string;
  minutes: number;
  own: Omit<OwnConference, 'date'>;
}

export function Missed({ state, week, now }: Props) {
  const missing = missingOf(week, now);
  if (missing.length === 0) return null;
  return (
    <section class="missed">
      <h2>{t.today.missed(missing.reduce((sum, { own }) => sum + own.writerIds.length, 0))}</h2>
      <ul class="plain-list">
        {missing.map((one) => (
          <Line key={one.own.writerIds.join()} state={state} week={week} now={now} missing={one} />
        ))}
      </ul>
      {week.extraTime && <p class="missed-extra">{week.extraTime}</p>}
    </section>
  );
}

function Line({ state, week, now, missing }: Props & { missing: Missing }) {
  const desk = useDesk();
  const { names, says, minutes, own } = missing;
  const fits = minutesLeft(week.free, own.classId, now) >= minutes;
  const busy = state.replanning.state === 'working' || state.planning.state === 'working';
  return (
    <li class="missed-line">
      <p>
        <span class="strong" dir="auto">
          {names}
        </span>{' '}
        <span class="soft">{says}</span>
      </p>
      {fits && (
        <button
          type="button"
          class="button button-small"
          aria-label={t.fitIn.todayThis(names)}
          aria-disabled={busy}
          onClick={() => fitIn(desk, { ...own, date: now.date })}
        >
          {t.fitIn.today}
        </button>
      )}
    </li>
  );
}

/** Writers without a place, and conferences of earlier days of this week that were not held. */
function missingOf(week: WeekView, now: LocalTime): Missing[] {
  const { lengths } = week;
  return [
    ...week.conferences
      .filter(({ date, state }) => state === 'planned' && date < now.date)
      .map(({ writers, date, classId, skill }) => ({
        names: t.list(writers.map(({ name }) => name)),
        says: t.fitIn.notHeld(dayName(date)),
        minutes: writers.length > 1 ? lengths.group : lengths.solo,
        own: { classId, writerIds: writers.map(({ id }) => id), skill: skill.id },
      })),
    ...week.missed.map(({ writerId, name, classId, reason }) => ({
      names: name,
      says: reason,
      minutes: lengths.solo,
      own: { classId, writerIds: [writerId], skill: '' },
    })),
  ];
}
