// Owns: Check this installation: everything the add-on needs of Google and the school, tried one by
// one on the teacher's own account. What fails costs nothing of what comes after it.

import { NOTHING_SAID } from '../../conference/spoken';
import { listCourses } from '../../google/classroom';
import { readSettings } from '../../notebook/readSettings';
import { inOurWords, saysOf } from '../googleSays';
import { type Box, NotAllowed, whatIsMissing } from '../permissions';
import { problemOf, Refusal } from '../refusal';
import { type Context, holding } from '../run';
import { VERSION } from '../version';
import { isOn, mendTriggers, ownTriggers } from '../weekly/triggers';
import { said } from '../words/said';
import { broken, type Checked, checkSays, off, type What, works } from './checked';
import { checkPractice } from './practice';

/** What cannot be tried without a permission. */
const NEEDS: Partial<Record<What, Box>> = { classroom: 'courses', practice: 'docs', email: 'mail' };

/** `openRun` gives the run, and throws where nothing at all is allowed. */
export function check(openRun: () => Context): Checked[] {
  const { missing, url } = whatIsMissing();
  const permissions = checkPermissions(missing, url);
  let context: Context;
  try {
    context = openRun();
  } catch (error) {
    // Which permission that is stands there already.
    return error instanceof NotAllowed ? permissions : [...permissions, failed('itself', error)];
  }
  const parts: [What, () => Checked[]][] = [
    ['notebook', () => [checkNotebook(context)]],
    ['classroom', () => [checkClassroom(context)]],
    ['practice', () => checkPractice(context)],
    ['weekly', () => [checkTriggers(context)]],
    ['email', () => [checkEmail(context)]],
  ];
  return [
    works(
      'product',
      checkSays((w) => w.version(VERSION, context.teacher)),
    ),
    ...permissions,
    ...parts.flatMap(([what, tried]) => {
      const needed = NEEDS[what];
      // What it waits for stands above, with what to do: it is one thing that needs her, not two.
      if (needed && missing.includes(needed))
        return [
          off(
            what,
            checkSays((w) => w.waits),
          ),
        ];
      try {
        return tried();
      } catch (error) {
        return [failed(what, error)];
      }
    }),
  ];
}

/** What was thrown, in words: nobody foresaw it here, and the other lines are still worth having. */
function failed(what: What, error: unknown): Checked {
  const told = inOurWords(error);
  return broken(
    what,
    saysOf(told),
    told instanceof Refusal ? NOTHING_SAID : checkSays((w) => w.report),
  );
}

/** A line each; what to do about all of them stands under the last. */
function checkPermissions(missing: readonly Box[], url: string): Checked[] {
  if (missing.length === 0)
    return [
      works(
        'permissions',
        checkSays((w) => w.allAllowed),
      ),
    ];
  return missing.map((box, at) => {
    const isLast = at === missing.length - 1;
    const says = said(({ check, permissions }) => {
      const { says: what, without } = permissions.boxes[box];
      return check.notAllowed(what, without);
    });
    const todo = isLast ? checkSays((w) => w.notAllowedTodo) : NOTHING_SAID;
    return {
      ...broken('permissions', says, todo),
      ...(isLast && url !== '' && { link: { says: checkSays((w) => w.allow), url } }),
    };
  });
}

function checkNotebook(context: Context): Checked {
  const { notebook } = context;
  if (!notebook.made)
    return off(
      'notebook',
      checkSays((w) => w.empty),
    );
  const { settings, problems } = readSettings(notebook.settings().rows());
  holding(context, () =>
    notebook.activity().append([
      {
        at: context.today(),
        what: context.tell(checkSays((w) => w.activity)),
        result: context.tell(checkSays((w) => w.activityResult(VERSION))),
        next: null,
        who: context.teacher,
      },
    ]),
  );
  const [first] = problems;
  if (first) return broken('notebook', first.says, first.todo);
  const on = settings.classes.filter((one) => one.on).length;
  return works(
    'notebook',
    checkSays((w) => w.plansFor(on)),
  );
}

function checkClassroom(context: Context): Checked {
  const { items, error } = listCourses(context.line);
  if (error) {
    const { says, todo } = problemOf(
      error,
      said(({ google }) => google.what.classes),
    );
    return broken('classroom', says, todo);
  }
  if (items.length === 0)
    return broken(
      'classroom',
      checkSays((w) => w.noClasses),
      checkSays((w) => w.noClassesTodo),
    );
  return works(
    'classroom',
    checkSays((w) => w.lists(items.length)),
  );
}

function checkTriggers(context: Context): Checked {
  const [lack] = mendTriggers(context);
  if (lack) return off('weekly', lack.says);
  if (!isOn(context))
    return off(
      'weekly',
      checkSays((w) => w.weeklyOff),
    );
  const count = ownTriggers(context).length;
  // None that is listed may still be there: it was asked for just now.
  return count <= 1
    ? works(
        'weekly',
        checkSays((w) => w.weeklyOn),
      )
    : broken(
        'weekly',
        checkSays((w) => w.triggers(count)),
        checkSays((w) => w.triggersTodo),
      );
}

function checkEmail(context: Context): Checked {
  const left = MailApp.getRemainingDailyQuota();
  return left > 0
    ? works(
        'email',
        checkSays((w) => w.canMail(context.teacher)),
      )
    : broken(
        'email',
        checkSays((w) => w.noMail),
        checkSays((w) => w.noMailTodo),
      );
}
