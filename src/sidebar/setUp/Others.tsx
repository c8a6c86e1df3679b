// Owns: everything else a teacher may choose, folded away: each has a good default.
import { useState } from 'preact/hooks';
import type { OtherSettings } from '../../addon/answers/settings';
import { GENRES, GRADES } from '../../conference/bank/teachingPoint';
import { LANGUAGES } from '../../conference/language';
import { useDesk } from '../actions/desk';
import { changeOthers, changeWriter, openOthers } from '../actions/others';
import { Failure } from '../parts/Failure';
import { Icon } from '../parts/Icon';
import { Switch } from '../parts/Switch';
import type { State } from '../state/state';
import { t } from '../words/words';

const NUMBERS = [
  { key: 'groupMin', choices: [2, 3, 4, 5, 6] },
  { key: 'groupMax', choices: [2, 3, 4, 5, 6, 7, 8] },
  { key: 'groupMinutes', choices: [5, 7, 8, 10, 12, 15, 20, 25, 30] },
  { key: 'soloMinutes', choices: [3, 4, 5, 6, 7, 8, 10, 12, 15] },
  { key: 'maxVisits', choices: [1, 2, 3, 4, 5] },
  { key: 'daysBetweenVisits', choices: [1, 2, 3, 4] },
] as const;

export function Others({ state }: { state: State }) {
  const desk = useDesk();
  const { others, changingOthers } = state;
  return (
    <details class="fold others" onToggle={() => openOthers(desk)}>
      <summary>
        <h2>{t.others.title}</h2>
      </summary>
      {(!others || others.state === 'asking') && (
        <div class="skeleton" aria-hidden="true">
          <div class="skeleton-line" />
          <div class="skeleton-line skeleton-short" />
        </div>
      )}
      <Failure of={others} title={t.others.failed}>
        <button type="button" class="button" onClick={() => openOthers(desk)}>
          {t.again}
        </button>
      </Failure>
      <Failure of={changingOthers} title={t.others.notKept} safe={t.others.notKeptSafe} />
      {others?.state === 'answered' && <Choices settings={others.value} />}
    </details>
  );
}

function Choices({ settings }: { settings: OtherSettings }) {
  const desk = useDesk();
  const { numbers, grades, genre, writing, seen, email, invite, writers } = settings;
  return (
    <>
      <p class="soft small">{t.others.why}</p>
      {NUMBERS.map(({ key, choices }) => (
        <Choice
          key={key}
          label={t.others.numbers[key]}
          value={String(numbers[key])}
          // A number typed into the tab may be none of these.
          choices={[...new Set([...choices, numbers[key]])]
            .sort((a, b) => a - b)
            .map((n) => [String(n), String(n)])}
          onChange={(value) => changeOthers(desk, { kind: 'number', key, value: Number(value) })}
        />
      ))}
      <Choice
        label={t.others.grades}
        value={grades}
        choices={GRADES.map((one) => [one, one.replace('-', '–')])}
        onChange={(value) => {
          const chosen = GRADES.find((one) => one === value);
          if (chosen) void changeOthers(desk, { kind: 'grades', value: chosen });
        }}
      />
      <Choice
        label={t.others.genre}
        value={genre}
        choices={(['auto', ...GENRES] as const).map((one) => [one, t.others.genres[one]])}
        onChange={(value) =>
          changeOthers(desk, {
            kind: 'genre',
            value: GENRES.find((one) => one === value) ?? 'auto',
          })
        }
      />
      <Choice
        label={t.others.writing}
        value={writing}
        choices={[
          ['', t.others.writingAuto(LANGUAGES.find(({ code }) => code === seen)?.name ?? '')],
          ...LANGUAGES.map((one) => [one.code, one.name] as const),
        ]}
        onChange={(value) =>
          changeOthers(desk, {
            kind: 'writing',
            value: LANGUAGES.find(({ code }) => code === value)?.code ?? '',
          })
        }
      />
      <Switch on={email} onChange={(value) => changeOthers(desk, { kind: 'email', value })}>
        {t.others.email}
      </Switch>
      <Switch on={invite} onChange={(value) => changeOthers(desk, { kind: 'invite', value })}>
        {t.others.invite}
      </Switch>
      <p class="soft small">{t.others.inviteWhy}</p>
      {writers.length > 0 && <TwiceAWeek settings={settings} />}
      {writers.length > 1 && <KeptApart settings={settings} />}
    </>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  choices: (readonly [string, string])[];
  onChange(value: string): void;
}

function Choice({ label, value, choices, onChange }: ChoiceProps) {
  return (
    <label class="other">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A writer as an option; the class where there are several of a name is not lost: the id says it. */
const optionOf = ({ classId, id }: OtherSettings['writers'][number]) => `${classId}/${id}`;

function TwiceAWeek({ settings }: { settings: OtherSettings }) {
  const desk = useDesk();
  const { writers } = settings;
  const set = (one: (typeof writers)[number], support: boolean) =>
    changeWriter(desk, { classId: one.classId, writerId: one.id, support });
  return (
    <section class="other-list">
      <h3>{t.others.support}</h3>
      <ul class="plain-list">
        {writers
          .filter(({ support }) => support)
          .map((one) => (
            <Taken
              key={optionOf(one)}
              words={one.name}
              remove={t.others.supportEnd(one.name)}
              onRemove={() => set(one, false)}
            />
          ))}
      </ul>
      <WriterSelect
        label={t.others.supportAdd}
        value=""
        writers={writers.filter(({ support }) => !support)}
        onChange={(one) => set(one, true)}
      />
    </section>
  );
}

function KeptApart({ settings }: { settings: OtherSettings }) {
  const desk = useDesk();
  const { writers, keptApart } = settings;
  const [first, setFirst] = useState<(typeof writers)[number] | null>(null);
  return (
    <section class="other-list">
      <h3>{t.others.apart}</h3>
      <ul class="plain-list">
        {keptApart.map((pair) => {
          const words = t.list([pair.a, pair.b]);
          return (
            <Taken
              key={words}
              words={words}
              remove={t.others.apartEnd(words)}
              onRemove={() => changeOthers(desk, { kind: 'apart', ...pair, value: false })}
            />
          );
        })}
      </ul>
      <WriterSelect
        label={t.others.apartFirst}
        value={first ? optionOf(first) : ''}
        writers={writers}
        onChange={setFirst}
      />
      {first && (
        <WriterSelect
          label={t.others.apartSecond(first.name)}
          value=""
          writers={writers.filter(
            (one) => one.classId === first.classId && one.name !== first.name,
          )}
          onChange={(second) => {
            setFirst(null);
            void changeOthers(desk, {
              kind: 'apart',
              a: first.name,
              b: second.name,
              className: first.className,
              value: true,
            });
          }}
        />
      )}
    </section>
  );
}

interface WriterSelectProps {
  label: string;
  value: string;
  writers: OtherSettings['writers'];
  onChange(writer: OtherSettings['writers'][number]): void;
}

function WriterSelect({ label, value, writers, onChange }: WriterSelectProps) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => {
        const { value: chosen } = event.currentTarget;
        const found = writers.find((one) => optionOf(one) === chosen);
        if (found) onChange(found);
      }}
    >
      <option value="">{label}</option>
      {writers.map((one) => (
        <option key={optionOf(one)} value={optionOf(one)}>
          {one.name}
        </option>
      ))}
    </select>
  );
}

function Taken(props: { words: string; remove: string; onRemove(): void }) {
  return (
    <li class="other-taken">
      <span dir="auto">{props.words}</span>
      <button type="button" class="icon-button" aria-label={props.remove} onClick={props.onRemove}>
        <Icon name="close" />
      </button>
    </li>
  );
}
