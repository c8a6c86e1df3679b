// Owns: choosing the conferring times.
import type { Slot } from '../../conference/week';
import { useDesk } from '../actions/desk';
import { setSlots, toStep } from '../actions/setUp';
import { Icon } from '../parts/Icon';
import type { SetUp } from '../state/state';
import { clock, t, weekdayName } from '../words/words';
import { minutesAWeek, overlapDay } from './slots';
import { WeekGrid } from './WeekGrid';

const LENGTHS = [10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 75, 90];

export function Times({ setUp }: { setUp: SetUp }) {
  const desk = useDesk();
  const { slots } = setUp;
  const clash = overlapDay(slots);
  return (
    <>
      <p class="soft">{t.setUp.timesWhy}</p>
      <WeekGrid slots={slots} onChange={(changed) => setSlots(desk, changed)} />
      <h2>{t.setUp.chosenTimes}</h2>
      <ul class="plain-list slots">
        {slots.map((slot, i) => (
          // A slot has no name of its own; its place in the list is who it is while it is edited.
          <SlotRow
            key={i}
            slot={slot}
            onChange={(changed) =>
              setSlots(
                desk,
                changed
                  ? slots.map((one) => (one === slot ? changed : one))
                  : slots.filter((one) => one !== slot),
              )
            }
          />
        ))}
      </ul>
      <p class="soft small" role="status">
        {clash !== null
          ? t.setUp.overlap(weekdayName(clash))
          : slots.length === 0
            ? t.setUp.chooseTime
            : t.setUp.perWeek(slots.length, minutesAWeek(slots))}
      </p>
      <div class="actions actions-two">
        <button type="button" class="button" onClick={() => toStep(desk, 0)}>
          {t.back}
        </button>
        <button
          type="button"
          class="button button-main"
          disabled={slots.length === 0 || clash !== null}
          onClick={() => toStep(desk, 2)}
        >
          {t.setUp.next}
        </button>
      </div>
    </>
  );
}

function SlotRow({ slot, onChange }: { slot: Slot; onChange(slot: Slot | null): void }) {
  const day = weekdayName(slot.weekday);
  const lengths = LENGTHS.includes(slot.minutes)
    ? LENGTHS
    : [...LENGTHS, slot.minutes].sort((a, b) => a - b);
  return (
    <li class="slot">
      <span class="slot-day">{weekdayName(slot.weekday, 'short')}</span>
      <input
        type="time"
        value={slot.start.padStart(5, '0')}
        aria-label={t.setUp.startOf(day)}
        // An emptied field is a time half typed, not a wish for none.
        onChange={(event) =>
          event.currentTarget.value && onChange({ ...slot, start: event.currentTarget.value })
        }
      />
      <select
        aria-label={t.setUp.lengthOf(day, clock(slot.start))}
        value={String(slot.minutes)}
        onChange={(event) => onChange({ ...slot, minutes: Number(event.currentTarget.value) })}
      >
        {lengths.map((minutes) => (
          <option key={minutes} value={String(minutes)}>
            {t.setUp.minutes(minutes)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="icon-button"
        aria-label={t.setUp.remove(day, clock(slot.start))}
        onClick={() => onChange(null)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
