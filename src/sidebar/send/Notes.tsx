// Owns: the screen after saving: the notes are safe, and what becomes of each comment.
import type { NoteView } from '../../addon/answers/note';
import { PRACTICE } from '../../conference/practice';
import { leaveConference } from '../actions/conferring';
import { opened, useDesk } from '../actions/desk';
import { deliver, leftToSend, saveAgain } from '../actions/sending';
import { Icon } from '../parts/Icon';
import { Notice } from '../parts/Notice';
import { Title } from '../parts/Title';
import { PracticeMark } from '../practice/PracticeMark';
import type { Outgoing, State } from '../state/state';
import { t } from '../words/words';
import { NoteCard } from './NoteCard';
import './send.css';

export function Notes({ state }: { state: State }) {
  const desk = useDesk();
  const out = state.outgoing.find(({ request }) => request.saveId === state.shown);
  if (!out) return null;
  const safe = out.state !== 'saving' && out.state !== 'unsaved';
  return (
    <main class="screen with-footer">
      <Title>{t.notes.title}</Title>
      <PracticeMark conferenceId={out.request.conferenceId} />
      <p class={safe ? 'notes-safe' : 'soft'} role="status">
        {safe && <Icon name="check" />}
        {safe ? safeWords(out) : out.state === 'saving' ? t.notes.saving : t.notes.keptHere}
        {out.state === 'sending' && ` ${onTheirWay(out)}`}
      </p>
      <Failure out={out} />
      <ul class="plain-list">
        {notesOf(out).map((note) => (
          <NoteCard
            key={note.id}
            note={note}
            work={state.changing[note.id]}
            unsaved={out.state === 'saving' || out.state === 'unsaved' ? out.state : undefined}
          />
        ))}
      </ul>
      <PracticeKept out={out} />
      <div class="footer">
        <button
          type="button"
          class="button button-main button-wide"
          onClick={() => leaveConference(desk)}
        >
          {opened(state)?.ready ? t.notes.toToday : t.back}
        </button>
      </div>
    </main>
  );
}

/** The draft cannot be thrown away from here: that would take a permission to all of her Drive. */
function PracticeKept({ out }: { out: Outgoing }) {
  const url = out.notes[0]?.url;
  if (out.request.conferenceId !== PRACTICE || !url) return null;
  return (
    <p class="soft small practice-kept">
      {t.practice.kept}{' '}
      <a href={url} target="_blank" rel="noopener noreferrer">
        {t.practice.open}
      </a>
    </p>
  );
}

/** Before any comment landed the server may not have said yet how many there are. */
function onTheirWay({ notes }: Outgoing): string {
  const left = leftToSend(notes).length;
  const landed = notes.some(({ state }) => state === 'sent' || state === 'hidden until returned');
  return landed && left > 0 ? t.notes.stillOnTheirWay(left) : t.notes.sendingComments;
}

const safeWords = ({ request }: Outgoing): string =>
  request.conferenceId === PRACTICE ? t.practice.safe : t.notes.safe;

function Failure({ out }: { out: Outgoing }) {
  const desk = useDesk();
  const { saveId } = out.request;
  if (out.state === 'unsaved')
    return (
      <Notice
        tone="failure"
        title={t.notes.notSaved}
        {...(out.trouble && { problem: out.trouble })}
        safe={t.notes.notSavedSafe}
      >
        <button type="button" class="button button-main" onClick={() => saveAgain(desk, saveId)}>
          {t.again}
        </button>
      </Notice>
    );
  if (out.state === 'unsent')
    return (
      <Notice
        tone="failure"
        title={t.notes.notSent}
        {...(out.trouble && { problem: out.trouble })}
        safe={t.notes.notSentSafe}
      >
        <button type="button" class="button button-main" onClick={() => deliver(desk, saveId)}>
          {t.notes.sendAgain}
        </button>
      </Notice>
    );
  return null;
}

/** Until the server has answered, the notes as they were asked for. */
function notesOf(out: Outgoing): NoteView[] {
  if (out.notes.length > 0) return out.notes;
  return out.request.notes.map(({ writerId, comment }) => ({
    id: writerId,
    writerId,
    name: out.names[writerId] ?? '',
    feedback: '',
    state: comment ? 'sending' : 'note only',
    says: '',
    url: '',
    canSendAnyway: false,
  }));
}
