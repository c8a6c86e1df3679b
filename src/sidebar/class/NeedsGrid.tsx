// Owns: writers by skills as a grid to look at, to tap, and to walk through with the arrow keys.
import { useMemo } from 'preact/hooks';
import type { ClassPage, ClassWriter } from '../../addon/answers/pages';
import { setOrder, tapNeed, toggleInGroup } from '../actions/classroom';
import { type Desk, useDesk } from '../actions/desk';
import { openWriter } from '../actions/writer';
import { Icon } from '../parts/Icon';
import { useRoving } from '../parts/roving';
import { isMarked, levelOf } from '../state/marks';
import type { State } from '../state/state';
import { waited } from '../today/Chip';
import { shortNames, skillCalled, t } from '../words/words';

interface Props {
  state: State;
  writers: ClassWriter[];
  skills: ClassPage['skills'];
}

export function NeedsGrid({ state, writers, skills }: Props) {
  const desk = useDesk();
  const { classId, order, chosen } = state.class;
  const walk = useRoving(writers.length + 1, skills.length + 1, 1);
  const names = shortNames(writers.map(({ name }) => name));
  return (
    <div class="needs">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked with arrow keys is a grid */}
      <table role="grid" aria-label={t.class.grid} ref={walk.table} onKeyDown={walk.onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{t.class.writer}</th>
            {skills.map(({ id, ...skill }, column) => (
              <th
                scope="col"
                key={id}
                aria-sort={
                  typeof order === 'object' && order.skill === id ? 'descending' : undefined
                }
              >
                <button
                  type="button"
                  class="need-skill"
                  aria-label={t.class.sortBy(skillCalled({ id, ...skill }))}
                  {...walk.box(0, column + 1)}
                  onClick={() => {
                    walk.goTo(0, column + 1);
                    setOrder(desk, { skill: id });
                  }}
                >
                  <span>{skillCalled({ id, ...skill })}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {writers.map((writer, index) => (
            <Row
              key={writer.id}
              desk={desk}
              classId={classId}
              writer={writer}
              name={names[index] ?? writer.name}
              skills={skills}
              row={index + 1}
              reached={walk.row === index + 1 ? walk.column : -1}
              picked={chosen ? chosen.writerIds.includes(writer.id) : null}
              goTo={walk.goTo}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  desk: Desk;
  classId: string;
  writer: ClassWriter;
  name: string;
  skills: ClassPage['skills'];
  row: number;
  /** The column that Tab leads to; -1 where it leads to another row. */
  reached: number;
  /** In the group that is being made; null while none is. */
  picked: boolean | null;
  goTo(row: number, column: number): void;
}

/** Drawn anew only where something of it changed: a tap must be seen at once in a class of forty. */
function Row({ desk, classId, writer, name, skills, row, reached, picked, goTo }: RowProps) {
  const order = skills.map(({ id }) => id).join();
  return useMemo(() => {
    const box = (column: number) => ({
      'data-cell': `${row}-${column}`,
      tabIndex: column === reached ? 0 : -1,
    });
    return (
      <tr class={picked ? 'picked' : undefined}>
        <th scope="row">
          <button
            type="button"
            class="need-writer"
            {...box(0)}
            aria-pressed={picked ?? undefined}
            onClick={() => {
              goTo(row, 0);
              if (picked === null) void openWriter(desk, classId, writer);
              else toggleInGroup(desk, writer.id);
            }}
          >
            {picked && <Icon name="check" />}
            <span class="need-name" dir="auto">
              {name}
            </span>
            <span class={`need-since chip-${waited(writer.days)}`}>{t.since(writer.days)}</span>
            <span class="visually-hidden">
              {picked === null ? t.class.openWriter : t.class.pick}
            </span>
          </button>
        </th>
        {skills.map(({ id, ...skill }, index) => {
          const level = levelOf(writer, id);
          const own = isMarked(writer, id);
          return (
            <td key={id}>
              <button
                type="button"
                class={own ? `need need-${level} need-own` : `need need-${level}`}
                {...box(index + 1)}
                aria-label={t.class.cell(
                  writer.name,
                  skillCalled({ id, ...skill }),
                  t.class.levels[level] ?? '',
                  own,
                )}
                onClick={() => {
                  goTo(row, index + 1);
                  tapNeed(desk, writer.id, id);
                }}
              >
                {level || ''}
              </button>
            </td>
          );
        })}
      </tr>
    );
  }, [writer, name, order, row, reached, picked, t]);
}
