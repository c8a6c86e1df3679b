// Owns: one conference of the plan: large for the one to start, a row for the others.
import type { ConferenceView } from '../../addon/answers/week';
import { startConference } from '../actions/conferring';
import { useDesk } from '../actions/desk';
import { absentToday } from '../actions/replanning';
import { openWriter } from '../actions/writer';
import { Icon } from '../parts/Icon';
import { isTouched, progress } from '../state/recording';
import type { State } from '../state/state';
import { clock, skillCalled, t } from '../words/words';
import { Chip } from './Chip';

interface Props {
  conference: ConferenceView;
  state: State;
  /** "Now", "Next · in 12 min"; only the one to start has it. */
  tag?: { words: string; now: boolean };
  /** Named only where there are several classes. */
  withClass: boolean;
  /** It is today's: a writer of it may be absent. */
  today?: boolean;
}

export function ConferenceCard({ conference, state, tag, withClass, today }: Props) {
  const desk = useDesk();
  const { kind, skill, writers, why, minutes, start } = conference;
  const names = t.list(writers.map(({ name }) => name));
  const done = conference.state === 'held';
  const saved = state.outgoing.some(({ request }) => request.conferenceId === conference.id);
  const asksAbsent = today && !saved;
  const Heading = tag ? 'h2' : 'h3';
  return (
    <article
      class={tag ? 'card conference conference-next' : 'card conference'}
      aria-label={`${clock(start)}, ${names}`}
    >
      <p class="conference-when">
        {tag && <span class={tag.now ? 'tag tag-now' : 'tag'}>{tag.words}</span>}
        <span>
          {clock(start)} · {t.today.minutes(minutes)}
        </span>
      </p>
      <Heading class="conference-skill">
        <Icon name={kind} />
        {skillCalled(skill)}
        <span class="soft conference-kind">{kind === 'group' ? t.today.group : t.today.solo}</span>
      </Heading>
      {withClass && (
        <p class="soft small" dir="auto">
          {conference.className}
        </p>
      )}
      {done ? (
        <p dir="auto">{names}</p>
      ) : (
        <>
          <ul class="plain-list chips">
            {writers.map((writer) => (
              <Chip
                key={writer.id}
                writer={writer}
                onOpen={() => openWriter(desk, conference.classId, writer)}
                busy={state.replanning.state === 'working' || state.planning.state === 'working'}
                onAbsent={
                  asksAbsent ? () => absentToday(desk, conference.classId, writer) : undefined
                }
              />
            ))}
          </ul>
          {why && <p class="conference-why">{why}</p>}
        </>
      )}
      <Action conference={conference} state={state} main={tag !== undefined} names={names} />
    </article>
  );
}

function Action({
  conference,
  state,
  main,
  names,
}: {
  conference: ConferenceView;
  state: State;
  main: boolean;
  names: string;
}) {
  const desk = useDesk();
  const { id } = conference;
  const out = state.outgoing.find(({ request }) => request.conferenceId === id);
  if (out)
    return (
      <p class="conference-done">
        {out.state === 'saving' || out.state === 'unsaved' ? null : <Icon name="check" />}
        <span>
          {out.state === 'saving'
            ? t.today.saving
            : out.state === 'unsaved'
              ? t.notes.notSaved
              : t.today.held}
        </span>
        <button
          type="button"
          class="button button-quiet"
          aria-label={`${t.today.seeNotes}: ${names}`}
          onClick={() => desk.store.set({ screen: 'notes', shown: out.request.saveId })}
        >
          {t.today.seeNotes}
        </button>
      </p>
    );
  if (conference.state === 'held')
    return (
      <p class="conference-done">
        <Icon name="check" />
        {t.today.held}
      </p>
    );
  const begun = state.recordings[id];
  const touched = begun !== undefined && isTouched(begun);
  const noted = begun && progress(begun);
  return (
    <div class="conference-go">
      <button
        type="button"
        class={main ? 'button button-main button-wide' : 'button'}
        aria-label={touched ? t.today.carryOnWith(names) : t.today.startWith(names)}
        onClick={() => startConference(desk, id)}
      >
        {touched ? t.today.carryOn : t.today.start}
      </button>
      {noted && noted.done > 0 && (
        <span class="soft small">{t.today.noted(noted.done, noted.of)}</span>
      )}
    </div>
  );
}
