// Owns: the screen of a class: who needs what, who was met when, and making a group.
import type { Opening } from '../../addon/answers/opening';
import type { ClassPage } from '../../addon/answers/pages';
import { beginGroup, openClass, sendMarks, setOrder, undoMark } from '../actions/classroom';
import { useDesk } from '../actions/desk';
import { Failure } from '../parts/Failure';
import { Icon } from '../parts/Icon';
import { Title } from '../parts/Title';
import { levelOf, ordered, skillsByNeed } from '../state/marks';
import type { State } from '../state/state';
import { skillCalled, t } from '../words/words';
import './class.css';
import { MakeGroup } from './MakeGroup';
import { NeedsGrid } from './NeedsGrid';

export function ClassScreen({ state, opening }: { state: State; opening: Opening }) {
  const desk = useDesk();
  const { classId, answer, chosen } = state.class;
  const { classes } = opening;
  const name = classes.find(({ id }) => id === classId)?.name ?? t.nav.class;
  return (
    <main class={chosen ? 'screen class-screen with-group' : 'screen class-screen'}>
      <Title>{name}</Title>
      {classes.length > 1 && (
        <select
          class="class-which"
          aria-label={t.class.which}
          value={classId}
          onChange={(event) => openClass(desk, event.currentTarget.value)}
        >
          {classes.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      )}
      {(!answer || answer.state === 'asking') && (
        <div class="skeleton" role="status">
          <p class="visually-hidden">{t.class.opening}</p>
          <div class="skeleton-line" />
          <div class="skeleton-card" />
        </div>
      )}
      <Failure of={answer} title={t.class.failed} safe={t.class.failedSafe}>
        <button type="button" class="button button-main" onClick={() => openClass(desk)}>
          {t.again}
        </button>
      </Failure>
      {answer?.state === 'answered' && <Needs state={state} page={answer.value} />}
    </main>
  );
}

function Needs({ state, page }: { state: State; page: ClassPage }) {
  const desk = useDesk();
  const { order, chosen, marking } = state.class;
  const writers = ordered(page.writers, order);
  const bySkill =
    typeof order === 'object' ? page.skills.find(({ id }) => id === order.skill) : undefined;
  return (
    <>
      <div class="class-tools">
        <select
          aria-label={t.class.sort}
          value={typeof order === 'object' ? 'skill' : order}
          onChange={(event) => {
            const to = event.currentTarget.value;
            if (to === 'name' || to === 'wait') setOrder(desk, to);
          }}
        >
          <option value="name">{t.class.byName}</option>
          <option value="wait">{t.class.byWait}</option>
          {bySkill && <option value="skill">{t.class.bySkill(skillCalled(bySkill))}</option>}
        </select>
        {!chosen && (
          <button type="button" class="button" onClick={() => beginGroup(desk)}>
            <Icon name="group" />
            {t.class.makeGroup}
          </button>
        )}
      </div>
      <Failure of={marking} title={t.class.notMarked} safe={t.class.notMarkedSafe}>
        <button type="button" class="button" onClick={() => sendMarks(desk)}>
          {t.again}
        </button>
      </Failure>
      <NeedsGrid state={state} writers={writers} skills={skillsByNeed(page)} />
      {chosen ? (
        <MakeGroup state={state} page={page} chosen={chosen} />
      ) : (
        <LastMark state={state} page={page} />
      )}
      <p class="soft small">{t.class.help}</p>
    </>
  );
}

function LastMark({ state, page }: { state: State; page: ClassPage }) {
  const desk = useDesk();
  const { lastMark } = state.class;
  const writer = page.writers.find(({ id }) => id === lastMark?.writerId);
  const skill = page.skills.find(({ id }) => id === lastMark?.skill);
  if (!writer || !skill) return null;
  const level = t.class.levels[levelOf(writer, skill.id)] ?? '';
  return (
    <div class="status">
      <p dir="auto">{t.class.marked(writer.name, skillCalled(skill), level)}</p>
      <button
        type="button"
        class="button button-quiet"
        aria-label={t.class.undoThis(writer.name, skillCalled(skill))}
        onClick={() => {
          undoMark(desk);
          // This line goes with what it undid.
          document.querySelector<HTMLElement>('.needs [tabindex="0"]')?.focus();
        }}
      >
        {t.class.undo}
      </button>
    </div>
  );
}
