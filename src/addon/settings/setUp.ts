// Owns: set-up, from an empty spreadsheet to a notebook with classes and times in it.
import { type Slot, WEEKDAYS, type Weekday } from '../../conference/week';
import { listCourses } from '../../google/classroom';
import { readSettings } from '../../notebook/readSettings';
import { type ClassSetting, type SettingRow, settingRows } from '../../notebook/settings';
import { readSlot } from '../../notebook/times';
import type { CourseChoice, Opening, SetUpChoices } from '../answers/opening';
import { addPoints, markAsOurs } from '../migrate';
import { open } from '../opening';
import { dropPull } from '../pull/pullState';
import { Refusal, refusalOf } from '../refusal';
import { type Context, holding } from '../run';
import { wantWeekly } from '../weekly/weekly';
import { said } from '../words/said';

/** Every active class this teacher teaches. */
export function findClasses(context: Context): CourseChoice[] {
  const { items, error } = listCourses(context.line);
  if (error)
    throw refusalOf(
      error,
      said(({ google }) => google.what.classes),
    );
  return items;
}

/** Makes the notebook and writes the choices down. Safe to call again: nothing typed is lost. */
export function setUp(context: Context, choices: SetUpChoices): Opening {
  const slots = checkSlots(choices?.slots);
  if (!Array.isArray(choices?.classes) || choices.classes.length === 0)
    throw new Refusal(said((words) => words.setUp.chooseClass));
  const wanted = new Set(choices.classes.map(String));
  const courses = findClasses(context);
  const unknown = [...wanted].filter((id) => !courses.some((course) => course.id === id));
  if (unknown.length > 0) throw new Refusal(said((words) => words.setUp.classGone));
  if (slots.length === 0 && !hasOwnTimes(context))
    throw new Refusal(said((words) => words.setUp.chooseTime));
  holding(context, () => {
    context.notebook.make();
    const table = context.notebook.settings();
    const before = table.rows();
    const known = readSettings(before).settings;
    // A class that is no longer chosen is switched off, not forgotten.
    const classes: ClassSetting[] = [
      ...courses
        .filter(({ id }) => wanted.has(id))
        .map(({ id, name }) => ({
          id,
          name,
          on: true,
          assignment: known.classes.find((one) => one.id === id)?.assignment ?? '',
        })),
      ...known.classes.filter(({ id }) => !wanted.has(id)).map((one) => ({ ...one, on: false })),
    ];
    const own = known.slots.filter(({ className }) => className !== '');
    table.replace([
      ...settingRows(
        classes,
        [...slots.map((slot) => ({ ...slot, className: '' })), ...own],
        before,
        context.language(),
      ),
      ...unreadTimes(before),
    ]);
    addPoints(context);
    markAsOurs(context);
  });
  // What was being pulled was of the classes chosen before.
  dropPull(context);
  // Not refused: the class is set up whatever the jobs lack, and each opening says that they do.
  wantWeekly(context, choices.weekly === true);
  return open(context);
}

/** Conferring times that could not be read: they are named to the teacher, and stay for her to mend. */
const unreadTimes = (rows: readonly SettingRow[]): SettingRow[] =>
  rows.filter(
    (row) =>
      row.setting.trim().toLowerCase() === 'conferring time' &&
      row.value.trim() !== '' &&
      readSettings([...rows.filter((one) => one.ref !== ''), row]).settings.slots.length === 0,
  );

/** Every class may have times of its own, and none be left for all. */
const hasOwnTimes = ({ notebook }: Context): boolean =>
  notebook.made &&
  readSettings(notebook.settings().rows()).settings.slots.some(({ className }) => className !== '');

const MOST_SLOTS = 60;

function checkSlots(raw: unknown): Slot[] {
  if (!Array.isArray(raw) || raw.length > MOST_SLOTS)
    throw new Refusal(said((words) => words.setUp.chooseTime));
  return raw.map((one: unknown) => {
    const { weekday, start, minutes } = (one ?? {}) as Record<keyof Slot, unknown>;
    const slot = readSlot(`${WEEKDAYS[weekday as Weekday]} ${start}, ${minutes} minutes`);
    if (!slot) throw new Refusal(said((words) => words.setUp.noTime));
    return slot;
  });
}
