// Owns: one writer's work: what they and their teacher can do with it, and the Doc if there is one.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { look, Unanswered } from '../client';
import { useDesk } from '../desk';
import { type Action, PATHS, type WorkView } from '../protocol';
import { dayWords } from '../words';
import { DocPane } from './docPane';
import type { Who } from './who';

export function WorkPane({ id }: { id: string }) {
  const { overview } = useDesk();
  const [work, setWork] = useState<WorkView>();
  const [trouble, setTrouble] = useState<string>();
  const [who, setWho] = useState<Who>('student');

  const reload = useCallback(async () => {
    try {
      setWork(await look<WorkView>(PATHS.doc, { id }));
      setTrouble(undefined);
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      setTrouble(error.message);
    }
  }, [id]);
  // A new version is why to ask again.
  useEffect(() => {
    void reload();
  }, [reload, overview.version]);

  if (trouble !== undefined) return <p class="empty">{trouble}</p>;
  if (!work) return <p class="loading">Opening the work…</p>;
  return (
    <section class="work" aria-label={`${work.student.name}'s work`}>
      <WorkBar work={work} who={who} setWho={setWho} />
      {work.doc ? (
        <DocPane key={work.doc.fileId} doc={work.doc} who={who} reload={() => void reload()} />
      ) : (
        <div class="no-doc">
          <h3>{work.assignment}</h3>
          {work.description !== '' && <p>{work.description}</p>}
          <p>{work.noDoc}</p>
          <OpenButton work={work} />
        </div>
      )}
    </section>
  );
}

function WorkBar({ work, who, setWho }: { work: WorkView; who: Who; setWho: (who: Who) => void }) {
  const { overview, perform } = useDesk();
  const { student, state } = work;
  const button = (label: string, what: SchoolAction) => (
    <button type="button" class="quiet" onClick={() => void perform(schoolAction(work, what))}>
      {label}
    </button>
  );
  return (
    <div class="work-bar">
      <div class="work-title">
        <h2>{work.doc?.title ?? student.name}</h2>
        <p class="hint">
          {student.name}, {work.className}
          {work.dueAt !== null && `, due ${dayWords(work.dueAt, overview.timeZone)}`}
          {' · '}
          <span class={`state ${state.replace(' ', '-')}`}>{state}</span>
        </p>
      </div>
      <fieldset class="who">
        <legend class="unseen">Do it as</legend>
        {(['student', 'teacher'] as const).map((each) => (
          <label key={each} class={who === each ? 'here' : ''}>
            <input type="radio" name="who" checked={who === each} onChange={() => setWho(each)} />
            as {each === 'student' ? student.name : overview.teacher.name}
          </label>
        ))}
      </fieldset>
      {who === 'student' && work.courseWorkId !== null && (
        <>
          {state !== 'turned in' && state !== 'not opened' && button('Turn in', 'turn in')}
          {state === 'turned in' && button('Unsubmit', 'take back')}
        </>
      )}
      {who === 'teacher' &&
        state !== 'not opened' &&
        state !== 'returned' &&
        button('Return', 'return work')}
    </div>
  );
}

function OpenButton({ work }: { work: WorkView }) {
  const { perform } = useDesk();
  if (work.state !== 'not opened' || work.courseWorkId === null) return null;
  return (
    <button
      type="button"
      class="strong"
      onClick={() => void perform(schoolAction(work, 'open assignment'))}
    >
      Open the assignment as {work.student.name}
    </button>
  );
}

type SchoolAction = 'open assignment' | 'turn in' | 'take back' | 'return work';

function schoolAction(work: WorkView, what: SchoolAction): Action {
  return {
    do: what,
    courseId: work.courseId,
    courseWorkId: work.courseWorkId ?? '',
    studentId: work.student.userId,
  };
}
