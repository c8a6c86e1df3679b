// Owns: the last look: exactly what each writer will read.
import type { Meeting } from '../../addon/answers/meeting';
import type { Preview } from '../../addon/answers/note';
import type { Opening } from '../../addon/answers/opening';
import type { Grades } from '../../conference/bank/teachingPoint';
import { BANDS } from '../../conference/reading/bands';
import { changeOpenNote, openWriter } from '../actions/conferring';
import { useDesk } from '../actions/desk';
import { ask, simplify, unsimplify } from '../actions/reviewing';
import { save } from '../actions/sending';
import { Icon } from '../parts/Icon';
import { Notice } from '../parts/Notice';
import { Switch } from '../parts/Switch';
import { Title } from '../parts/Title';
import { PracticeMark } from '../practice/PracticeMark';
import { noteOf, type Recording } from '../state/recording';
import type { State } from '../state/state';
import { shortNames, t } from '../words/words';
import './send.css';

export function Review({ state, opening }: { state: State; opening: Opening }) {
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
    <main class="screen with-footer">
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
      <PracticeMark conferenceId={meeting.conferenceId} />
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
            simplified={id in state.simplified}
            translate={opening.translate}
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
  /** It was put into simpler words here, and can be put back. */
  simplified: boolean;
  translate: boolean;
}

function Words(props: Props) {
  const { writerId, name, recording, meeting, preview, asking, simplified, translate } = props;
  const desk = useDesk();
  const note = noteOf(recording, writerId);
  const own = preview
    ? preview.feedback.slice(0, preview.feedback.length - preview.translation.length).trimEnd()
    : '';
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
              {own}
            </p>
            {preview.translation !== '' && (
              <p class="feedback feedback-home" dir="auto">
                {preview.translation}
              </p>
            )}
            <div class="letter-words">
              {note.comment && meeting && <ReadsAt grade={preview.grade} grades={meeting.grades} />}
              {(simplified || preview.simpler) && (
                // One button for both, so that a keyboard's focus stays.
                <button
                  type="button"
                  class="button button-quiet"
                  aria-label={
                    simplified ? t.review.unsimplifyFor(name) : t.review.simplifyFor(name)
                  }
                  onClick={() => {
                    if (simplified) unsimplify(desk, writerId);
                    else simplify(desk, preview);
                    desk.store.set({
                      announcement: simplified
                        ? t.review.unsimplified(name)
                        : t.review.simplified(name),
                    });
                  }}
                >
                  {simplified ? t.review.unsimplify : t.review.simplify}
                </button>
              )}
            </div>
          </>
        ))}
      {preview?.problems.map((problem) => (
        <Notice key={problem.says} problem={problem} />
      ))}
      <Switch
        on={note.comment}
        label={t.review.sendFor(note.comment ? t.review.comment : t.review.noteOnly, name)}
        onChange={(comment) => {
          changeOpenNote(desk, recording.conferenceId, writerId, { comment });
          // Only what goes is translated.
          if (translate) void ask(desk);
        }}
      >
        {note.comment ? t.review.comment : t.review.noteOnly}
      </Switch>
    </li>
  );
}

/** A guide, not a verdict: it never stands in the way of sending. */
function ReadsAt({ grade, grades }: { grade: number | null; grades: Grades }) {
  if (grade === null) return null;
  const band = BANDS[grades];
  const hard = grade > band.to;
  return (
    <p class={hard ? 'reads reads-hard small' : 'reads soft small'}>
      {t.review.readsAt(grade)}
      {hard && ` ${t.review.readsHard(band.from, band.to)}`}
    </p>
  );
}
