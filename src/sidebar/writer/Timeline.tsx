// Owns: every conference with a writer, the newest first.
import type { TimelineNote, WriterPage } from '../../addon/answers/pages';
import { useDesk } from '../actions/desk';
import { showOlderNotes } from '../actions/writer';
import { Icon } from '../parts/Icon';
import { readableDate, t } from '../words/words';
import { FollowUpTag } from './FollowUpTag';

export function Timeline({ page }: { page: WriterPage }) {
  const desk = useDesk();
  const { notes, more, visits } = page;
  return (
    <section>
      <h2>{t.writer.timeline(Math.max(visits, notes.length))}</h2>
      {notes.length === 0 && <p class="soft">{t.writer.noNotes}</p>}
      <ol class="plain-list timeline">
        {notes.map((note, place) => (
          <li class="timeline-item" key={note.id}>
            <details open={place === 0}>
              <summary>
                <span class="timeline-date">{readableDate(note.date)}</span>{' '}
                <span class="strong">{note.skill}</span>
              </summary>
              <Note note={note} />
            </details>
          </li>
        ))}
      </ol>
      {more && (
        <button type="button" class="button" onClick={() => showOlderNotes(desk)}>
          {t.writer.older}
        </button>
      )}
    </section>
  );
}

function Note({ note }: { note: TimelineNote }) {
  const parts = [
    [t.writer.taught, note.teachingPoint],
    [t.writer.nextStep, note.nextStep],
    [t.writer.whereElse, note.whereElse],
  ] as const;
  return (
    <div class="timeline-note">
      {note.quote && (
        <q class="child-words" dir="auto">
          {note.quote}
        </q>
      )}
      <dl class="last">
        {note.strength && (
          <>
            <dt>{t.writer.strength}</dt>
            <dd dir="auto">{note.strength}</dd>
          </>
        )}
        {parts.map(
          ([title, text]) =>
            text && (
              <>
                <dt>{title}</dt>
                <dd dir="auto">{text}</dd>
              </>
            ),
        )}
      </dl>
      {note.followUp && <FollowUpTag followUp={note.followUp} />}
      {note.learned && (
        <p class="timeline-private" dir="auto">
          <Icon name="lock" />
          <span>
            <span class="label">{t.writer.learned}</span> {note.learned}
          </span>
        </p>
      )}
      <p class="soft small" dir="auto">
        {note.kind === 'group' ? t.writer.group : t.writer.solo}
        {note.assignment && ` · ${note.assignment}`} · {t.notes.state[note.state]} ·{' '}
        {t.writer.by(note.by)}
      </p>
    </div>
  );
}
