// Owns: opening the sidebar in one call, and set-up from an empty spreadsheet to a first plan.
import type { FeedbackState } from '../conference/note';
import { DEFAULT_SLOTS, type Slot, WEEKDAYS, type Weekday } from '../conference/week';
import { shortNames } from '../conference/writer';
import { listCourses } from '../google/classroom';
import { readSettings } from '../notebook/readSettings';
import { type ClassSetting, type SettingRow, settingRows } from '../notebook/settings';
import { NotebookError } from '../notebook/tab';
import { readSlot } from '../notebook/times';
import type { CourseChoice, Opening, SetUpChoices } from './answers/opening';
import type { OwnConference, WeekView } from './answers/week';
import { brokenSays, repairNotebook } from './broken';
import { keepWriting } from './language';
import { addPoints, markAsOurs } from './migrate';
import { isAllowed } from './permissions';
import { noteAbsence } from './plan/absences';
import { plan, planTheWeek, presentWriters } from './plan/plan';
import { planSaid } from './plan/planSaid';
import * as planUndo from './plan/planUndo';
import { COMMENTS, dropPull, pullUnderWay } from './pull/pullState';
import { classRecords } from './pull/pullStore';
import { problemIn, Refusal, refusalOf, type SpokenProblem } from './refusal';
import { type Context, holding } from './run';
import { retold } from './send/retold';
import { VERSION } from './version';
import { classView, noteView, weekView } from './views';
import { mendTriggers } from './weekly/triggers';
import { jobViews, wantWeekly } from './weekly/weekly';
import { said } from './words/said';

/** Notes that wait are shown from the newest back, no more than fit a person's patience. */
const MOST_WAITING = 20;
/** Looked at for them; some may be another teacher's. */
const LAST_WAITING = 40;
const TYPED = 'typed';

/** Never stops at a broken tab: it is then named, with a repair to offer. */
export function open(context: Context): Opening {
  try {
    const opening = opened(context);
    const says = brokenSays(context);
    return says === '' ? opening : { ...opening, broken: says };
  } catch (error) {
    if (!(error instanceof NotebookError)) throw error;
    return { ...nothingYet(context), broken: context.tell(error.said) };
  }
}

/** Repairs the notebook and opens it. */
export function repair(context: Context): Opening {
  repairNotebook(context);
  return open(context);
}

const nothingYet = (context: Context): Opening => ({
  teacher: context.teacher,
  now: context.today(),
  version: VERSION,
  ready: false,
  classes: [],
  slots: [...DEFAULT_SLOTS],
  week: null,
  jobs: [],
  sending: 0,
  waiting: [],
  pulling: null,
  comments: 'unknown',
  language: '',
  translate: false,
  problems: [],
});

function opened(context: Context): Opening {
  const { notebook } = context;
  if (!notebook.made) return nothingYet(context);
  const { settings, problems } = readSettings(notebook.settings().rows());
  const triggers = mendTriggers(context);
  const log = notebook.conferences();
  const own = (state: FeedbackState, most?: number) =>
    log
      .find('state', [state], most)
      .map(({ values }) => values)
      .filter(({ by }) => by === context.teacher);
  const on = new Set(settings.classes.filter((one) => one.on).map(({ id }) => id));
  context.speak(settings.language);
  keepWriting(context.shared, settings.writing);
  const mended = notebook.mended.map((says) => ({ says, todo: said((w) => w.setUp.inActivity) }));
  return {
    ...nothingYet(context),
    ready: on.size > 0,
    classes: classRecords(context)
      .filter(({ id }) => on.has(id))
      .map((record) => classView(context, record)),
    // A class's own times are kept in the tab Settings; those chosen here are every class's.
    slots: settings.slots
      .filter(({ className }) => className === '')
      .map(({ weekday, start, minutes }) => ({ weekday, start, minutes })),
    week: showWeek(context),
    jobs: jobViews(context, settings),
    sending: own('sending').length,
    waiting: own('waiting', LAST_WAITING)
      .slice(-MOST_WAITING)
      .reverse()
      .map((row) => ({ ...noteView(row), says: retold(row.says, context.language()) })),
    pulling: pullUnderWay(context),
    comments: waysToComment(context),
    language: settings.language,
    translate: settings.translate,
    problems: [...problems, ...planSaid(context).problems, ...triggers, ...mended].map((one) =>
      problemIn(context, one),
    ),
  };
}

/** Where Docs takes none, Drive may. */
function waysToComment(context: Context): Opening['comments'] {
  const docs = context.shared.get<'yes' | 'no'>(COMMENTS) ?? 'unknown';
  return docs === 'no' && isAllowed('drive') ? 'yes' : docs;
}

function showWeek(context: Context): WeekView | null {
  return weekView(
    context.notebook.thisWeek().rows(),
    context.notebook.writers().rows(),
    context.today(),
    planSaid(context),
    readSettings(context.notebook.settings().rows()).settings,
    context.language(),
  );
}

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

/** Plans the week, and shows it as it then stands. */
export function planAndShow(context: Context): WeekView {
  return weekWith(context, planTheWeek(context).problems);
}

/** Notes that a writer is not here today, and plans the rest of the week with as few moves as can be. */
export function absentToday(context: Context, classId: string, writerId: string): WeekView {
  const { problems } = holding(context, () => {
    noteAbsence(context, classId, writerId);
    const own = presentWriters(context).filter((row) => row.classId === classId);
    const short = shortNames(own.map((row) => ({ id: row.writerId, name: row.name })));
    return plan(context, { classId, writerId, name: short(writerId) });
  });
  return weekWith(context, problems);
}

/** A conference of the teacher's own: it goes in, and the rest of the week around it. */
export function addConference(context: Context, own: OwnConference): WeekView {
  const { problems } = holding(context, () => plan(context, null, own));
  return weekWith(context, problems);
}

/** Puts the week back as it was before it was last planned again. */
export function undoPlan(context: Context): WeekView {
  planUndo.undoPlan(context);
  return weekWith(context, []);
}

function weekWith(context: Context, problems: readonly SpokenProblem[]): WeekView {
  const week = showWeek(context);
  if (!week) throw new Refusal(said((words) => words.plan.nobody));
  return { ...week, problems: problems.map((one) => problemIn(context, one)) };
}

/** For this teacher alone, in place of what was kept before; empty forgets it. */
export function keepTyping(context: Context, text: string): void {
  if (text === '') context.own.remove(TYPED);
  else context.own.set(TYPED, text.slice(0, 100000));
}

export const typed = (context: Context): string => context.own.get<string>(TYPED) ?? '';
