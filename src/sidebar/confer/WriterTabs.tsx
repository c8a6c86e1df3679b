// Owns: one tab a writer: who is on, who is noted, and whose time is used up.
import type { Meeting } from '../../addon/answers/meeting';
import { openWriter } from '../actions/conferring';
import { useDesk } from '../actions/desk';
import { Icon } from '../parts/Icon';
import { isNoted, noteOf, type Recording } from '../state/recording';
import { t } from '../words/words';

interface Props {
  meeting: Meeting;
  recording: Recording;
  names: string[];
}

export function WriterTabs({ meeting, recording, names }: Props) {
  const desk = useDesk();
  const { writers, conference } = meeting;
  const share = (conference.minutes * 60) / Math.max(1, writers.length);
  const choose = (place: number) => {
    const writer = writers[(place + writers.length) % writers.length];
    if (!writer) return;
    openWriter(desk, recording.conferenceId, writer.id);
    document.getElementById(`tab-${writers.indexOf(writer)}`)?.focus();
  };
  return (
    <div
      class={writers.length > 4 ? 'tabs tabs-many' : 'tabs'}
      role="tablist"
      aria-label={t.confer.writers}
    >
      {writers.map(({ id }, place) => {
        const note = noteOf(recording, id);
        const open = id === recording.writer;
        const word = !note.here
          ? t.confer.tabAway
          : isNoted(note)
            ? t.confer.tabNoted
            : t.confer.tabNot;
        return (
          <button
            key={id}
            id={`tab-${place}`}
            type="button"
            role="tab"
            class={note.here ? 'tab' : 'tab tab-away'}
            aria-selected={open}
            aria-controls="writer-panel"
            tabIndex={open ? 0 : -1}
            onClick={() => openWriter(desk, recording.conferenceId, id)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight') choose(place + 1);
              else if (event.key === 'ArrowLeft') choose(place - 1);
              else if (event.key === 'Home') choose(0);
              else if (event.key === 'End') choose(writers.length - 1);
              else return;
              event.preventDefault();
            }}
          >
            {note.here && isNoted(note) && <Icon name="check" />}
            <span class="tab-word" dir="auto">
              {names[place]}
            </span>
            <span class="visually-hidden">
              , {word}, {t.confer.timeLabel(Math.floor(note.seconds / 60))}
            </span>
            <span class="tab-time" aria-hidden="true">
              <span style={{ width: `${Math.min(100, (note.seconds / share) * 100)}%` }} />
            </span>
          </button>
        );
      })}
    </div>
  );
}
