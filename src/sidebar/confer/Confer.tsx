// Owns: the screen of a conference: listening, naming a strength, teaching one thing, writing it
// down, on one page that each tap carries forward.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Meeting } from '../../addon/answers/meeting';
import type { Opening } from '../../addon/answers/opening';
import { PRACTICE } from '../../conference/practice';
import { leaveConference, type Onward, startConference } from '../actions/conferring';
import { useDesk } from '../actions/desk';
import { toReview } from '../actions/reviewing';
import { Icon } from '../parts/Icon';
import { Notice } from '../parts/Notice';
import { Title } from '../parts/Title';
import { PracticeMark } from '../practice/PracticeMark';
import { hasSomething, noteOf, progress, type Recording } from '../state/recording';
import type { State } from '../state/state';
import { shortNames, skillCalled, t } from '../words/words';
import { MoreOf } from '../writer/MoreOf';
import { Away } from './Away';
import './confer.css';
import { Choosing } from './Choosing';
import { DraftPane } from './DraftPane';
import { KeptWords } from './KeptWords';
import { Known } from './Known';
import { MoreParts } from './MoreParts';
import { Noticed } from './Noticed';
import { Peers } from './Peers';
import { Strength } from './Strength';
import { stepAt, Talk } from './Talk';
import { Teach } from './Teach';
import { useTimer } from './timer';
import { WriterTabs } from './WriterTabs';

export function Confer({ state, opening }: { state: State; opening: Opening }) {
  const desk = useDesk();
  const { meeting } = state;
  const recording = meeting ? state.recordings[meeting.conferenceId] : undefined;
  if (!meeting || !recording) return null;
  const planned = opening.week?.conferences.find(({ id }) => id === meeting.conferenceId);
  const { answer } = meeting;
  const view = answer.state === 'answered' ? answer.value.conference : planned;
  return (
    <main class="screen with-footer confer">
      <div class="head">
        <button
          type="button"
          class="icon-button"
          aria-label={t.confer.back}
          onClick={() => leaveConference(desk)}
        >
          <Icon name="back" />
        </button>
        <Title>
          {view ? skillCalled(view.skill) : t.product}
          <span class="visually-hidden"> {t.confer.with(t.list(recording.names))}</span>
        </Title>
        {view && <TimeUsed recording={recording} minutes={view.minutes} />}
      </div>
      <PracticeMark conferenceId={meeting.conferenceId} />
      {state.notKept && <Notice problem={t.trouble.notKept} />}
      {answer.state === 'asking' && (
        <>
          <p class="soft" dir="auto">
            {t.list(shortNames(recording.names))}
          </p>
          {view && <p class="conference-why">{view.why}</p>}
          <div class="skeleton">
            <p class="soft" role="status">
              {t.confer.opening}
            </p>
            <div class="skeleton-line" />
            <div class="skeleton-card" />
          </div>
        </>
      )}
      {answer.state === 'failed' && (
        <>
          <Notice
            tone="failure"
            title={t.confer.failed}
            problem={answer.trouble}
            safe={t.confer.failedSafe}
          >
            <button
              type="button"
              class="button button-main"
              onClick={() => startConference(desk, meeting.conferenceId)}
            >
              {t.again}
            </button>
          </Notice>
          <KeptWords recording={recording} />
        </>
      )}
      {answer.state === 'answered' && (
        <Table state={state} meeting={answer.value} recording={recording} />
      )}
    </main>
  );
}

function TimeUsed({ recording, minutes }: { recording: Recording; minutes: number }) {
  const seconds = Object.values(recording.notes).reduce((sum, note) => sum + note.seconds, 0);
  return (
    <span class="time-used soft small">
      <Icon name="clock" />
      {t.confer.used(Math.floor(seconds / 60), minutes)}
    </span>
  );
}

/** The conference itself, once the drafts are there. */
function Table({
  state,
  meeting,
  recording,
}: {
  state: State;
  meeting: Meeting;
  recording: Recording;
}) {
  const desk = useDesk();
  const page = useRef<HTMLDivElement>(null);
  const [hint, setHint] = useState(false);
  const names = shortNames(meeting.writers.map(({ name }) => name));
  const place = Math.max(
    0,
    meeting.writers.findIndex(({ id }) => id === recording.writer),
  );
  const writer = meeting.writers[place];
  useTimer(recording.conferenceId, recording.writer);
  const goOn = useOnward(page);
  if (!writer) return null;
  const name = names[place] ?? writer.name;
  const note = noteOf(recording, writer.id);
  const group = meeting.writers.length > 1;
  const { done, of } = progress(recording);
  const ready = hasSomething(recording);
  const part = { meeting, recording, writer, name, note, goOn };
  return (
    <div ref={page}>
      {group && <WriterTabs meeting={meeting} recording={recording} names={names} />}
      <div
        class="writer-panel"
        {...(group && {
          id: 'writer-panel',
          role: 'tabpanel' as const,
          'aria-labelledby': `tab-${place}`,
        })}
      >
        {group ? null : (
          <h2 class="solo-name" dir="auto">
            {writer.name}
          </h2>
        )}
        {note.here ? (
          <>
            {writer.draft ? (
              <DraftPane key={writer.id} {...part} draft={writer.draft} />
            ) : (
              <Choosing key={writer.id} {...part} />
            )}
            <Noticed key={`noticed ${writer.id}`} {...part} dismissing={state.dismissing} />
            <Known writer={writer} />
          </>
        ) : (
          <Away {...part} />
        )}
        <Talk meeting={meeting} recording={recording} open={state.guideOpen} />
        {note.here && <Strength {...part} />}
      </div>
      <Teach
        key={note.own ? writer.id : 'shared'}
        {...part}
        group={group}
        all={state.allPoints}
        starring={state.starring}
      />
      {group && note.here && (
        <Peers
          key={`peers ${writer.id}`}
          {...part}
          open={stepAt(meeting, recording)?.id === 'peer'}
        />
      )}
      {note.here && <MoreParts key={`more ${writer.id}`} {...part} />}
      {note.here && recording.conferenceId !== PRACTICE && (
        <MoreOf classId={meeting.conference.classId} writer={writer} />
      )}
      <div class="footer">
        {hint && !ready && (
          <p class="small" role="status">
            {t.confer.nothingYet}
          </p>
        )}
        <button
          type="button"
          class="button button-main button-wide"
          aria-disabled={!ready}
          onClick={() => (ready ? toReview(desk) : setHint(true))}
        >
          {t.confer.before}
          {group && <span class="button-note">{t.confer.progress(done, of)}</span>}
        </button>
      </div>
    </div>
  );
}

/** Brings the next place to look at into sight, with the focus, after the tap that led there. */
function useOnward(page: { current: HTMLDivElement | null }): (onward: Onward) => void {
  const [wanted, setWanted] = useState<Onward>('stay');
  // Before the next key can be pressed: what had the focus may be gone.
  useLayoutEffect(() => {
    if (wanted === 'stay') return;
    setWanted('stay');
    const target = page.current?.querySelector<HTMLElement>(
      wanted === 'next writer' ? '[data-onward="writer"]' : '[data-onward="point"]',
    );
    target?.focus({ preventScroll: true });
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    // The next draft moves only as far as it must; the teaching points come up to be read.
    target?.closest('section')?.scrollIntoView({
      block: wanted === 'next writer' ? 'nearest' : 'start',
      behavior: calm ? 'auto' : 'smooth',
    });
  }, [wanted, page]);
  return setWanted;
}
