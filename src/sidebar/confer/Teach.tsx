// Owns: the one thing that is taught: for the whole group, or for one writer of it.
import { useState } from 'preact/hooks';
import type { TeachingPoint } from '../../conference/bank/teachingPoint';
import { changeOpenNote, changeTeaching } from '../actions/conferring';
import { useDesk } from '../actions/desk';
import { WordsField } from '../parts/WordsField';
import { ownTeaching, type Teaching, teachingFrom, teachingOf } from '../state/recording';
import type { Asked, Work } from '../state/state';
import { t } from '../words/words';
import { PointPicker } from './PointPicker';
import type { PartProps } from './part';
import { searchable } from './points';

export function Teach({
  meeting,
  recording,
  writer,
  name,
  note,
  group,
  all,
  starring,
}: PartProps & { group: boolean; all: Asked<TeachingPoint[]> | null; starring: Work }) {
  const desk = useDesk();
  const teaching = teachingOf(recording, writer.id);
  const [choosing, setChoosing] = useState(false);
  const own = note.own !== null;
  const set = (changed: Teaching | null) =>
    changeTeaching(desk, recording.conferenceId, writer.id, changed);
  const setOwn = (changed: Teaching | null) =>
    changeOpenNote(desk, recording.conferenceId, writer.id, { own: changed });
  const point = searchable(meeting, all).find(({ id }) => id === teaching?.point);
  const picking = choosing || !teaching;
  return (
    <section class={own ? 'teach teach-own' : 'teach'}>
      <h2 data-onward="point" tabIndex={-1}>
        {t.confer.teach}
      </h2>
      {group && <p class="soft small">{own ? t.confer.teachOwn(name) : t.confer.teachShared}</p>}
      {picking ? (
        <PointPicker
          meeting={meeting}
          all={all}
          writers={own || !group ? [writer] : meeting.writers}
          chosen={teaching?.point ?? ''}
          starring={starring}
          onChoose={(chosen) => {
            setChoosing(false);
            set(chosen ? teachingFrom(chosen) : ownTeaching(meeting.conference.skill.id));
          }}
        />
      ) : (
        <Chosen
          teaching={teaching}
          title={teaching.title}
          say={point?.say ?? ''}
          onChange={set}
          onAgain={() => setChoosing(true)}
        />
      )}
      {group && note.here && teaching && !picking && (
        <button
          type="button"
          class="button button-quiet"
          onClick={() => setOwn(own ? null : { ...teaching })}
        >
          {own ? t.confer.useShared : t.confer.different(name)}
        </button>
      )}
    </section>
  );
}

interface ChosenProps {
  teaching: Teaching;
  title: string;
  say: string;
  onChange(teaching: Teaching): void;
  onAgain(): void;
}

function Chosen({ teaching, title, say, onChange, onAgain }: ChosenProps) {
  return (
    <div class="chosen">
      <div class="chosen-head">
        <p class="strong">{title || t.confer.own}</p>
        <button type="button" class="button button-quiet" onClick={onAgain}>
          {t.confer.change}
        </button>
      </div>
      {say && (
        <p class="chosen-say">
          <span class="label">{t.confer.sayIt}</span> {say}
        </p>
      )}
      <WordsField
        label={t.confer.teachingPoint}
        value={teaching.teachingPoint}
        onInput={(teachingPoint) => onChange({ ...teaching, teachingPoint })}
      />
      <WordsField
        label={t.confer.next}
        value={teaching.nextStep}
        onInput={(nextStep) => onChange({ ...teaching, nextStep })}
      />
      <WordsField
        label={t.confer.whereElse}
        value={teaching.whereElse}
        rows={1}
        onInput={(whereElse) => onChange({ ...teaching, whereElse })}
      />
    </div>
  );
}
