// Owns: a group being made: who is in it, what it is about, and on which day.
import type { ClassPage } from '../../addon/answers/pages';
import { addGroup, cancelGroup, changeGroup, groupAsItIs } from '../actions/classroom';
import { opened, useDesk } from '../actions/desk';
import { Failure } from '../parts/Failure';
import type { ClassState, State } from '../state/state';
import { dayName, shortNames, skillCalled, t } from '../words/words';

interface Props {
  state: State;
  page: ClassPage;
  chosen: NonNullable<ClassState['chosen']>;
}

export function MakeGroup({ state, page, chosen }: Props) {
  const desk = useDesk();
  const { adding } = state.class;
  const { days, date, skill } = groupAsItIs(page, chosen);
  const opening = opened(state);
  const lengths = opening?.week?.lengths;
  const names = shortNames(
    page.writers.filter(({ id }) => chosen.writerIds.includes(id)).map(({ name }) => name),
  );
  const nameOf = (day: string) => (day === opening?.now.date ? t.class.today : dayName(day));
  const minutes = names.length > 1 ? lengths?.group : lengths?.solo;
  return (
    <section class="footer make-group" aria-label={t.class.makeGroup}>
      <p dir="auto" role="status">
        {names.length === 0 ? t.class.choose : t.class.chosen(t.list(names), minutes ?? 0)}
      </p>
      <Failure of={adding} title={t.class.addFailed} safe={t.class.addSafe} />
      {!opening?.week || opening.week.conferences.length === 0 ? (
        <p class="soft small">{t.class.noPlan}</p>
      ) : days.length === 0 ? (
        <p class="soft small">{t.class.noTime}</p>
      ) : (
        names.length > 0 && (
          <div class="make-group-fields">
            <label>
              <span class="label">{t.class.skill}</span>
              <select
                value={skill}
                onChange={(event) => changeGroup(desk, { skill: event.currentTarget.value })}
              >
                {page.skills.map(({ id, ...skill }) => (
                  <option key={id} value={id}>
                    {skillCalled({ id, ...skill })}
                  </option>
                ))}
              </select>
            </label>
            <label>
              <span class="label">{t.class.day}</span>
              <select
                value={date}
                onChange={(event) => changeGroup(desk, { date: event.currentTarget.value })}
              >
                {days.map((day) => (
                  <option key={day} value={day}>
                    {nameOf(day)}
                  </option>
                ))}
              </select>
            </label>
          </div>
        )
      )}
      <div class="actions actions-two">
        <button
          type="button"
          class="button"
          onClick={() => {
            cancelGroup(desk);
            document.querySelector<HTMLElement>('h1')?.focus();
          }}
        >
          {t.class.cancel}
        </button>
        <button
          type="button"
          class="button button-main"
          disabled={names.length === 0 || date === '' || adding.state === 'working'}
          onClick={() => addGroup(desk, nameOf)}
        >
          {adding.state === 'working' ? t.class.adding : t.class.add}
        </button>
      </div>
    </section>
  );
}
