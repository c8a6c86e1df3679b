// Owns: the week as a grid of half hours to tap, and to walk through with the arrow keys.
import { useRef, useState } from 'preact/hooks';
import { minutesOf, type Slot, timeOf } from '../../conference/week';
import { clock, t, weekdayName } from '../words/words';
import { cellAt, gridTimes, SCHOOL_DAYS, tapCell } from './slots';

const MOVES: { [key: string]: readonly [number, number] } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function WeekGrid({ slots, onChange }: { slots: Slot[]; onChange(slots: Slot[]): void }) {
  const times = gridTimes(slots);
  const table = useRef<HTMLTableElement>(null);
  const first = Math.max(
    0,
    times.findIndex((at) => cellAt(slots, 0, at).kind === 'start'),
  );
  const [at, setAt] = useState({ row: first, column: 0 });

  const move = (event: KeyboardEvent) => {
    const step = MOVES[event.key];
    if (!step) return;
    event.preventDefault();
    const row = Math.min(times.length - 1, Math.max(0, at.row + step[0]));
    const column = Math.min(SCHOOL_DAYS.length - 1, Math.max(0, at.column + step[1]));
    setAt({ row, column });
    table.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)?.focus();
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked with arrow keys is a grid
    <table class="grid" role="grid" aria-label={t.setUp.grid} ref={table} onKeyDown={move}>
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
                    data-cell={`${row}-${column}`}
                    tabIndex={row === at.row && column === at.column ? 0 : -1}
                    aria-pressed={cell.kind !== 'free'}
                    aria-label={label}
                    onClick={() => {
                      setAt({ row, column });
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
