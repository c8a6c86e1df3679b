// Owns: one saved note: what became of its comment, and what can still be done about it.
import { useRef, useState } from 'preact/hooks';
import type { NoteView } from '../../addon/answers/note';
import type { FeedbackState } from '../../conference/note';
import { useDesk } from '../actions/desk';
import { editFeedback, sendAnyway, takeBack } from '../actions/sending';
import { Icon, type IconName } from '../parts/Icon';
import { Notice } from '../parts/Notice';
import { WordsField } from '../parts/WordsField';
import type { Work } from '../state/state';
import { t } from '../words/words';
import { copyText } from './copy';

const ICONS: { [State in FeedbackState]: IconName } = {
  sending: 'clock',
  sent: 'check',
  'hidden until returned': 'check',
  waiting: 'alert',
  'note only': 'lock',
  'taken back': 'back',
};

/** Only a web address is ever made into a link. */
const isWebAddress = (url: string) => /^https?:\/\//i.test(url);

interface Props {
  note: NoteView;
  work: Work | undefined;
  /** Set while the server does not have the note: nothing can be done with it yet. */
  unsaved?: 'saving' | 'unsaved' | undefined;
}

export function NoteCard({ note, work, unsaved }: Props) {
  const desk = useDesk();
  const [editing, setEditing] = useState<string | null>(null);
  const { id, name, state, says, feedback, url } = note;
  const busy = work?.state === 'working';
  const onDraft = state === 'sent' || state === 'hidden until returned';
  const canEdit = onDraft || state === 'waiting';
  return (
    <li class={`note note-${state.split(' ')[0]}`}>
      <p class="note-head">
        <span class="strong" dir="auto">
          {name}
        </span>
        <span class="note-state">
          <Icon name={unsaved ? 'clock' : ICONS[state]} />
          {unsaved ? t.notes.state[unsaved] : t.notes.state[state]}
        </span>
      </p>
      {says && <p class="small">{says}</p>}
      {note.untranslated && <p class="small">{note.untranslated}</p>}
      {editing === null ? (
        feedback && (
          <details class="note-words" open={state === 'waiting'}>
            <summary>{t.notes.words}</summary>
            <p class="feedback" dir="auto">
              {feedback}
            </p>
          </details>
        )
      ) : (
        <>
          <WordsField label={t.notes.words} rows={5} value={editing} onInput={setEditing} />
          <div class="note-actions">
            <button
              type="button"
              class="button button-main"
              disabled={busy || editing.trim() === ''}
              onClick={async () => {
                // The words stay in the field until the server has them.
                if (await editFeedback(desk, id, editing)) setEditing(null);
              }}
            >
              {t.notes.saveEdit}
            </button>
            <button type="button" class="button" disabled={busy} onClick={() => setEditing(null)}>
              {t.notes.cancelEdit}
            </button>
          </div>
        </>
      )}
      {work?.state === 'failed' && <Notice tone="failure" problem={work.trouble} />}
      {!unsaved && editing === null && (
        <div class="note-actions">
          {state === 'waiting' && <Copy text={feedback} name={name} />}
          {state === 'waiting' && isWebAddress(url) && (
            <a
              class="button"
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={t.notes.openDraftOf(name)}
            >
              {t.notes.openDraft}
            </a>
          )}
          {state === 'waiting' && note.canSendAnyway && (
            <button
              type="button"
              class="button"
              disabled={busy}
              aria-label={t.notes.sendAnywayFor(name)}
              onClick={() => sendAnyway(desk, id)}
            >
              {t.notes.sendAnyway}
            </button>
          )}
          {onDraft && (
            <button
              type="button"
              class="button button-quiet"
              disabled={busy}
              aria-label={t.notes.undoFor(name)}
              onClick={() => takeBack(desk, id)}
            >
              {t.notes.undo}
            </button>
          )}
          {canEdit && (
            <button
              type="button"
              class="button button-quiet"
              disabled={busy}
              aria-label={t.notes.editFor(name)}
              onClick={() => setEditing(feedback)}
            >
              {t.notes.edit}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

function Copy({ text, name }: { text: string; name: string }) {
  const [done, setDone] = useState<'yes' | 'no' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        type="button"
        class="button"
        ref={button}
        aria-label={t.notes.copyFor(name)}
        onClick={async () => {
          setDone((await copyText(text)) ? 'yes' : 'no');
          button.current?.focus();
        }}
      >
        {done === 'yes' ? t.notes.copied : t.notes.copy}
      </button>
      <span class={done === 'no' ? 'small' : 'visually-hidden'} role="status">
        {done === 'yes' ? t.notes.copied : done === 'no' ? t.notes.copyFailed : ''}
      </span>
    </>
  );
}
