// Owns: choosing a teaching point: a few that fit, a search over all, or the teacher's own.
import { useId, useState } from 'preact/hooks';
import type { Meeting, MeetingWriter } from '../../addon/answers';
import type { TeachingPoint } from '../../conference/bank/teachingPoint';
import { Icon } from '../parts/Icon';
import { t } from '../words/words';
import { offered, SHOWN, search } from './points';

interface Props {
  meeting: Meeting;
  /** For whom it is chosen: what their drafts show comes first. */
  writers: readonly MeetingWriter[];
  chosen: string;
  /** null: the teacher writes her own. */
  onChoose(point: TeachingPoint | null): void;
}

export function PointPicker({ meeting, writers, chosen, onChoose }: Props) {
  const [text, setText] = useState('');
  const id = useId();
  const found = search(meeting, text);
  const searching = text.trim() !== '';
  const shown = searching
    ? found.slice(0, SHOWN).map((point) => ({ point, seen: '' }))
    : offered(meeting, writers);
  const skillName = (skill: string) => meeting.skills.find((one) => one.id === skill)?.name ?? '';
  return (
    <div class="picker">
      <div class="search">
        <Icon name="search" />
        <input
          id={id}
          type="search"
          value={text}
          placeholder={t.confer.search}
          aria-label={t.confer.search}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <p class={searching ? 'soft small' : 'visually-hidden'} role="status">
        {searching ? t.confer.found(found.length) : ''}
      </p>
      <ul class="plain-list taps">
        {shown.map(({ point, seen }) => (
          <li key={point.id}>
            <button
              type="button"
              class="tap tap-point"
              aria-pressed={point.id === chosen}
              onClick={() => onChoose(point)}
            >
              <span>{point.title}</span>
              {seen ? (
                <span class="soft small">{t.confer.hintNeed(seen)}</span>
              ) : (
                searching && <span class="soft small">{skillName(point.skill)}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p class="soft small">{t.confer.more(found.length - SHOWN)}</p>}
      <button type="button" class="button button-quiet" onClick={() => onChoose(null)}>
        {t.confer.own}
      </button>
    </div>
  );
}
