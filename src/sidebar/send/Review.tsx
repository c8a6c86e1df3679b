// Owns: the last look: exactly what each writer will read.
import type { Meeting, Preview } from '../../addon/answers';
import { changeOpenNote, openWriter } from '../actions/conferring';
import { useDesk } from '../actions/desk';
import { save } from '../actions/sending';
import { Icon } from '../parts/Icon';
import { Notice } from '../parts/Notice';
import { Switch } from '../parts/Switch';
import { Title } from '../parts/Title';
import { noteOf, type Recording } from '../state/recording';
import type { State } from '../state/state';
import { shortNames, t } from '../words/words';
import { BAND, readingOf } from './reading';
import './send.css';

export function Review({ state }: { state: State }) {
  const desk = useDesk();
  const { meeting, previews } = state;
  const recording = meeting && state.recordings[meeting.conferenceId];
  if (meeting?.answer.state !== 'answered' || !recording || !previews) return null;
  const { writers } = meeting.answer.value;
  const here = writers.filter(({ id }) => noteOf(recording, id).here);
  const away = writers.filter(({ id }) => !noteOf(recording, id).here);
  const comments = here.filter(({ id }) => {
    const preview = previewOf(previews, id);
    return noteOf(recording, id).comment && preview?.feedback !== '';
  }).length;
  return (
    <main class="screen with-footer review">
      <div class="head">
        <button
          type="button"
          class="icon-button"
          aria-label={t.back}
          onClick={() => desk.store.set({ screen: 'confer' })}
        >
          <Icon name="back" />
        </button>
        <Title>{t.review.title}</Title>
      </div>
      <p class="soft">{t.review.why}</p>
      {previews.state === 'asking' && (
        <p class="soft" role="status">
          {t.review.asking}
        </p>
      )}
      {previews.state === 'failed' && (
        <Notice
          tone="failure"
          title={t.review.failed}
          problem={{ says: previews.trouble.says, todo: t.review.failedTodo }}
        />
      )}
      <ul class="plain-list">
        {here.map(({ id, name }) => (
          <Words
            key={id}
            writerId={id}
            name={name}
            recording={recording}
            meeting={meeting.answer.state === 'answered' ? meeting.answer.value : null}
            preview={previewOf(previews, id)}
            asking={previews.state === 'asking'}
          />
        ))}
      </ul>
      {away.length > 0 && (
        <p class="soft small">{t.review.away(t.list(shortNames(away.map(({ name }) => name))))}</p>
      )}
      <div class="footer">
        <button type="button" class="button button-main button-wide" onClick={() => save(desk)}>
          {t.review.save(comments, here.length)}
        </button>
      </div>
    </main>
  );
}

const previewOf = (
  previews: NonNullable<State['previews']>,
  writerId: string,
): Preview | undefined =>
  previews.state === 'answered'
    ? previews.value.find((one) => one.writerId === writerId)
    : undefined;

interface Props {
  writerId: string;
  name: string;
  recording: Recording;
  meeting: Meeting | null;
  preview: Preview | undefined;
  asking: boolean;
}

function Words({ writerId, name, recording, meeting, preview, asking }: Props) {
  const desk = useDesk();
  const note = noteOf(recording, writerId);
  const hasDraft = meeting?.writers.find(({ id }) => id === writerId)?.draft != null;
  return (
    <li class={note.comment ? 'letter' : 'letter letter-kept'}>
      <div class="letter-head">
        <h2 dir="auto">{name}</h2>
        <button
          type="button"
          class="button button-quiet"
          aria-label={t.review.editFor(name)}
          onClick={() => {
            openWriter(desk, recording.conferenceId, writerId);
            desk.store.set({ screen: 'confer' });
          }}
        >
          {t.review.edit}
        </button>
      </div>
      {note.quote ? (
        <p class="letter-quote" dir="auto">
          <mark>{note.quote.text}</mark>
        </p>
      ) : (
        hasDraft && note.comment && <p class="soft small">{t.review.onTitle}</p>
      )}
      {asking && <div class="skeleton-line" aria-hidden="true" />}
      {preview &&
        (preview.feedback === '' ? (
          <p class="soft">{t.review.nothing}</p>
        ) : (
          <>
            <p class="feedback" dir="auto">
              {preview.feedback}
            </p>
            {note.comment && <ReadsAt feedback={preview.feedback} />}
          </>
        ))}
      {preview?.problems.map((problem) => (
        <Notice key={problem.says} problem={problem} />
      ))}
      <Switch
        on={note.comment}
        label={t.review.sendFor(note.comment ? t.review.comment : t.review.noteOnly, name)}
        onChange={(comment) => changeOpenNote(desk, recording.conferenceId, writerId, { comment })}
      >
        {note.comment ? t.review.comment : t.review.noteOnly}
      </Switch>
    </li>
  );
}

/** A guide, not a verdict: it never stands in the way of sending. */
function ReadsAt({ feedback }: { feedback: string }) {
  const reading = readingOf(feedback);
  if (!reading) return null;
  return (
    <p class={reading.hard ? 'reads reads-hard small' : 'reads soft small'}>
      {t.review.readsAt(reading.grade)}
      {reading.hard && ` ${t.review.readsHard(BAND.from, BAND.to)}`}
    </p>
  );
}
