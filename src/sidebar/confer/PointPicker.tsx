// Owns: choosing a teaching point: a few that fit, a search over all, or the teacher's own.
import { useId, useState } from 'preact/hooks';
import type { Meeting, MeetingWriter } from '../../addon/answers';
import type { TeachingPoint } from '../../conference/bank/teachingPoint';
import { findAllPoints } from '../actions/conferring';
import { useDesk } from '../actions/desk';
import { Icon } from '../parts/Icon';
import { Notice } from '../parts/Notice';
import type { Asked } from '../state/state';
import { t } from '../words/words';
import { offered, SHOWN, search, searchable } from './points';

interface Props {
  meeting: Meeting;
  all: Asked<TeachingPoint[]> | null;
  /** For whom it is chosen: what their drafts show comes first. */
  writers: readonly MeetingWriter[];
  chosen: string;
  /** null: the teacher writes her own. */
  onChoose(point: TeachingPoint | null): void;
}

export function PointPicker({ meeting, all, writers, chosen, onChoose }: Props) {
  const [text, setText] = useState('');
  const id = useId();
  const desk = useDesk();
  const found = search(searchable(meeting, all), meeting.skills, text);
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
          // By the time she has typed a word the others are there.
          onFocus={() => findAllPoints(desk)}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <p class={searching ? 'soft small' : 'visually-hidden'} role="status">
        {searching ? t.confer.found(found.length) : ''}
        {searching && all?.state === 'asking' && ` · ${t.confer.findingMore}`}
      </p>
      {searching && all?.state === 'failed' && (
        <Notice problem={{ says: t.confer.onlyThese, todo: '' }}>
          <button type="button" class="button" onClick={() => findAllPoints(desk)}>
            {t.again}
          </button>
        </Notice>
      )}
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
