// Owns: the week as a grid of half hours to tap, and to walk through with the arrow keys.
import { minutesOf, type Slot, timeOf } from '../../conference/week';
import { useRoving } from '../parts/roving';
import { clock, t, weekdayName } from '../words/words';
import { cellAt, gridTimes, SCHOOL_DAYS, tapCell } from './slots';

export function WeekGrid({ slots, onChange }: { slots: Slot[]; onChange(slots: Slot[]): void }) {
  const times = gridTimes(slots);
  const first = Math.max(
    0,
    times.findIndex((at) => cellAt(slots, 0, at).kind === 'start'),
  );
  const walk = useRoving(times.length, SCHOOL_DAYS.length, first);

  return (
    <table
      class="grid"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked with arrow keys is a grid
      role="grid"
      aria-label={t.setUp.grid}
      ref={walk.table}
      onKeyDown={walk.onKeyDown}
    >
      <thead>
        <tr>
          <td />
          {SCHOOL_DAYS.map((day) => (
            <th scope="col" key={day}>
              <abbr title={weekdayName(day)}>{weekdayName(day, 'short')}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {times.map((time, row) => (
          <tr key={time}>
            <th scope="row">
              {/* Every other time is enough to see where one is. */}
              <span class={time % 60 === 0 ? undefined : 'visually-hidden'}>
                {clock(timeOf(time))}
              </span>
            </th>
            {SCHOOL_DAYS.map((day, column) => {
              const cell = cellAt(slots, day, time);
              const name = weekdayName(day);
              const label =
                cell.kind === 'free'
                  ? t.setUp.cellFree(name, clock(timeOf(time)))
                  : cell.kind === 'part'
                    ? t.setUp.cellPart(name, clock(timeOf(time)))
                    : t.setUp.cellChosen(name, clock(cell.slot.start), cell.slot.minutes);
              return (
                <td key={day}>
                  <button
                    type="button"
                    class={`cell cell-${cell.kind}`}
                    {...walk.box(row, column)}
                    aria-pressed={cell.kind !== 'free'}
                    aria-label={label}
                    onClick={() => {
                      walk.goTo(row, column);
                      onChange(tapCell(slots, day, time));
                    }}
                  >
                    {cell.kind === 'start' && minutesOf(cell.slot.start) % 30 !== 0
                      ? `:${cell.slot.start.slice(-2)}`
                      : cell.kind === 'start'
                        ? cell.slot.minutes
                        : ''}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
