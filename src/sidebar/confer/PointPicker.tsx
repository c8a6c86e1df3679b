// Owns: choosing a teaching point: a few that fit, a search over all, or the teacher's own.
import { useId, useState } from 'preact/hooks';
import type { Meeting, MeetingWriter } from '../../addon/answers/meeting';
import type { TeachingPoint } from '../../conference/bank/teachingPoint';
import { findAllPoints } from '../actions/conferring';
import { useDesk } from '../actions/desk';
import { toggleStar } from '../actions/stars';
import { Failure } from '../parts/Failure';
import { Icon } from '../parts/Icon';
import { Notice } from '../parts/Notice';
import type { Asked, Work } from '../state/state';
import { skillCalled, t } from '../words/words';
import { mostTaught, offered, SHOWN, search, searchable, starred } from './points';

interface Props {
  meeting: Meeting;
  all: Asked<TeachingPoint[]> | null;
  /** For whom it is chosen: what their drafts show comes first. */
  writers: readonly MeetingWriter[];
  chosen: string;
  /** Keeping a favorite. */
  starring: Work;
  /** null: the teacher writes her own. */
  onChoose(point: TeachingPoint | null): void;
}

export function PointPicker({ meeting, all, writers, chosen, starring, onChoose }: Props) {
  const [text, setText] = useState('');
  const id = useId();
  const desk = useDesk();
  // By the names she reads.
  const skills = meeting.skills.map((skill) => ({ ...skill, name: skillCalled(skill) }));
  const found = search(searchable(meeting, all), skills, text);
  const searching = text.trim() !== '';
  const [list, setList] = useState<'fits' | 'stars' | 'most'>('fits');
  const plain = (points: readonly TeachingPoint[]) => points.map((point) => ({ point, seen: '' }));
  const shown = searching
    ? plain(found.slice(0, SHOWN))
    : list === 'stars'
      ? plain(starred(meeting, searchable(meeting, all)))
      : list === 'most'
        ? plain(mostTaught(meeting, searchable(meeting, all)))
        : offered(meeting, writers);
  const lists = [
    ['fits', t.confer.fits],
    ['stars', t.confer.favorites],
    ['most', t.confer.mostTaught],
  ] as const;
  const skillName = (skill: string) =>
    skillCalled(meeting.skills.find(({ id }) => id === skill) ?? { id: skill, name: skill });
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
      {!searching && (
        <div class="segments">
          {lists.map(([name, label]) => (
            <button
              key={name}
              type="button"
              class="segment"
              aria-current={list === name}
              onClick={() => {
                setList(name);
                // Favorites may be of any skill.
                if (name !== 'fits') void findAllPoints(desk);
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      <Failure of={starring} title={t.confer.starFailed} safe={t.confer.starSafe} />
      {!searching && list !== 'fits' && shown.length === 0 && (
        <p class="soft small">
          {all?.state === 'asking'
            ? t.confer.findingMore
            : list === 'stars'
              ? t.confer.noFavorites
              : t.confer.noneTaught}
        </p>
      )}
      <ul class="plain-list taps">
        {shown.map(({ point, seen }) => (
          <li key={point.id} class="tap-row">
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
                (searching || list !== 'fits') && (
                  <span class="soft small">
                    {skillName(point.skill)}
                    {list === 'most' &&
                      !searching &&
                      ` · ${t.confer.taughtTimes(meeting.uses[point.id] ?? 0)}`}
                  </span>
                )
              )}
            </button>
            <button
              type="button"
              class="icon-button star"
              aria-pressed={meeting.stars.includes(point.id)}
              aria-label={t.confer.star(point.title)}
              onClick={() => toggleStar(desk, point.id)}
            >
              <Icon name="star" />
            </button>
          </li>
        ))}
      </ul>
      {searching && found.length > SHOWN && (
        <p class="soft small">{t.confer.more(found.length - SHOWN)}</p>
      )}
      <button type="button" class="button button-quiet" onClick={() => onChoose(null)}>
        {t.confer.own}
      </button>
    </div>
  );
}
