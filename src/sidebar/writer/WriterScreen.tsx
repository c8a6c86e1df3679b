// Owns: the screen of one writer: what they work on, what they need, their draft, every conference.
import type { WriterPage } from '../../addon/answers/pages';
import { useDesk } from '../actions/desk';
import { leaveWriter, tryWriterAgain } from '../actions/writer';
import { Failure } from '../parts/Failure';
import { Icon } from '../parts/Icon';
import { Title } from '../parts/Title';
import type { State } from '../state/state';
import { waited } from '../today/Chip';
import { skillCalled, t } from '../words/words';
import { FamilyPage } from './FamilyPage';
import { Goals } from './Goals';
import { Growth } from './Growth';
import { OfWriter } from './OfWriter';
import { Timeline } from './Timeline';
import './writer.css';

export function WriterScreen({ state }: { state: State }) {
  const desk = useDesk();
  const { writer } = state;
  if (!writer) return null;
  const { answer } = writer;
  return (
    <main class="screen writer">
      <div class="head">
        <button
          type="button"
          class="icon-button"
          aria-label={t.writer.back}
          onClick={() => leaveWriter(desk)}
        >
          <Icon name="back" />
        </button>
        <Title>{writer.name}</Title>
      </div>
      {answer.state === 'asking' && (
        <div class="skeleton" role="status">
          <p class="visually-hidden">{t.writer.opening}</p>
          <div class="skeleton-line skeleton-short" />
          <div class="skeleton-card" />
          <div class="skeleton-line" />
        </div>
      )}
      <Failure of={answer} title={t.writer.failed} safe={t.writer.failedSafe}>
        <button type="button" class="button button-main" onClick={() => tryWriterAgain(desk)}>
          {t.again}
        </button>
      </Failure>
      {answer.state === 'answered' && <Everything state={state} page={answer.value} />}
    </main>
  );
}

function Everything({ state, page }: { state: State; page: WriterPage }) {
  return (
    <>
      <p class="writer-met">
        <span class={`writer-since chip-${waited(page.days)}`}>
          {t.writer.met(t.since(page.days), page.visits)}
        </span>
        <span class="soft small" dir="auto">
          {page.here ? page.className : t.writer.left}
        </span>
      </p>
      <Goals state={state} page={page} />
      <Needs page={page} />
      <Growth page={page} />
      <Timeline page={page} />
      <OfWriter state={state} page={page} />
      <FamilyPage page={page} />
    </>
  );
}

function Needs({ page }: { page: WriterPage }) {
  const { needs, shows } = page;
  return (
    <section>
      <h2>{t.writer.needs}</h2>
      <ul class="plain-list writer-needs">
        {needs.map(({ skill, level, why, marked }) => (
          <li key={skill.id}>
            <span class={`need-level need-${level}`} role="img" aria-label={t.writer.level(level)}>
              {level}
            </span>
            <span>
              <span class="strong">{skillCalled(skill)}</span>{' '}
              <span class="soft small">{marked ? t.writer.marked : why}</span>
            </span>
          </li>
        ))}
      </ul>
      {shows.length > 0 && (
        <details class="fold fold-small">
          <summary>{t.writer.shows(shows.length)}</summary>
          <ul class="plain-list writer-shows">
            {shows.map(({ says, quote }) => (
              <li key={`${says} ${quote}`}>
                {says}
                <q class="child-words" dir="auto">
                  {quote}
                </q>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
