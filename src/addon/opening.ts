// Owns: opening the sidebar in one call, also where the notebook is broken or not made yet.
import type { FeedbackState } from '../conference/note';
import { DEFAULT_SLOTS } from '../conference/week';
import { readSettings } from '../notebook/readSettings';
import { NotebookError } from '../notebook/tab';
import type { Opening } from './answers/opening';
import { brokenSays, repairNotebook } from './broken';
import { keepWriting } from './language';
import { isAllowed } from './permissions';
import { planSaid } from './plan/planSaid';
import { showWeek } from './plan/weekShown';
import { COMMENTS, pullUnderWay } from './pull/pullState';
import { classRecords } from './pull/pullStore';
import { problemIn } from './refusal';
import type { Context } from './run';
import { retold } from './send/retold';
import { VERSION } from './version';
import { classView, noteView } from './views';
import { mendTriggers } from './weekly/triggers';
import { jobViews } from './weekly/weekly';
import { said } from './words/said';

/** Notes that wait are shown from the newest back, no more than fit a person's patience. */
const MOST_WAITING = 20;
/** Looked at for them; some may be another teacher's. */
const LAST_WAITING = 40;

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
