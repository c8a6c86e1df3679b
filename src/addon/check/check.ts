// Owns: Check this installation: everything the add-on needs of Google and the school, tried one by
// one on the teacher's own account. What fails costs nothing of what comes after it.
import { listCourses } from '../../google/classroom';
import { readSettings } from '../../notebook/settings';
import { inOurWords } from '../googleSays';
import { whatIsMissing } from '../permissions';
import { type Context, holding } from '../run';
import { VERSION } from '../version';
import { isOn, mendTriggers, ownTriggers } from '../weekly';
import { problemOf, Refusal } from '../words';
import { broken, type Checked, off, works } from './checked';
import { checkPractice } from './practice';

const CLASSROOM = 'Google Classroom';
const NOTEBOOK = 'This spreadsheet';
const WEEKLY = 'The weekly jobs';
const EMAIL = 'Email to you';

/** `openRun` gives the run, and throws where nothing at all is allowed. */
export function check(openRun: () => Context): Checked[] {
  const permissions = checkPermissions();
  let context: Context;
  try {
    context = openRun();
  } catch (error) {
    return [...permissions, failed('The add-on itself', error)];
  }
  const parts: [string, () => Checked[]][] = [
    [NOTEBOOK, () => [checkNotebook(context)]],
    [CLASSROOM, () => [checkClassroom(context)]],
    ['A practice draft', () => checkPractice(context)],
    [WEEKLY, () => [checkTriggers(context)]],
    [EMAIL, () => [checkEmail(context)]],
  ];
  return [
    works('Writing Conferences', `Version ${VERSION}, for ${context.teacher}.`),
    ...permissions,
    ...parts.flatMap(([what, tried]) => {
      try {
        return tried();
      } catch (error) {
        return [failed(what, error)];
      }
    }),
  ];
}

/** What was thrown, in words: nobody foresaw it here, and the other lines are still worth having. */
function failed(what: string, error: unknown): Checked {
  const told = inOurWords(error);
  const says = String((told as { message?: unknown })?.message ?? told);
  return broken(what, says, told instanceof Refusal ? '' : 'Please report this with these words.');
}

function checkPermissions(): Checked[] {
  const { missing, url } = whatIsMissing();
  if (missing.length === 0)
    return [works('Permissions', 'Everything the add-on asks for is allowed.')];
  return missing.map(({ says, without }) => ({
    ...broken(
      'Permissions',
      `It is not allowed to ${says}. ${without}`,
      'Allow it in the window that the link opens. If Google says that your administrator blocks it, ask them to trust this script (Admin console › Security › API controls).',
    ),
    ...(url === '' ? {} : { link: { says: 'Allow what is missing', url } }),
  }));
}

function checkNotebook(context: Context): Checked {
  const { notebook } = context;
  if (!notebook.made)
    return off(NOTEBOOK, 'It is empty as yet. Choose Writing Conferences › Open to set it up.');
  const { settings, problems } = readSettings(notebook.settings().rows());
  holding(context, () =>
    notebook.activity().append([
      {
        at: context.today(),
        what: 'Checked this installation',
        result: `Version ${VERSION}.`,
        next: null,
        who: context.teacher,
      },
    ]),
  );
  const [first] = problems;
  if (first) return broken(NOTEBOOK, first.says, first.todo);
  const on = settings.classes.filter((one) => one.on).length;
  return works(
    NOTEBOOK,
    `It can be read and written to, and plans for ${on} ${on === 1 ? 'class' : 'classes'}.`,
  );
}

function checkClassroom(context: Context): Checked {
  const { items, error } = listCourses(context.line);
  if (error) {
    const { says, todo } = problemOf(error, 'your classes');
    return broken(CLASSROOM, says, todo);
  }
  if (items.length === 0)
    return broken(
      CLASSROOM,
      'It answers, but lists no active class that you teach.',
      'Make a class in Classroom, or ask to be made a teacher of one.',
    );
  return works(
    CLASSROOM,
    `It lists ${items.length} active ${items.length === 1 ? 'class' : 'classes'} of yours.`,
  );
}

function checkTriggers(context: Context): Checked {
  const [problem] = mendTriggers(context);
  if (problem) return broken(WEEKLY, problem.says, problem.todo);
  if (!isOn(context)) return off(WEEKLY, 'They are switched off; the sidebar switches them on.');
  const count = ownTriggers().length;
  return count === 1
    ? works(WEEKLY, 'They are on, and wake up every hour to look what is due.')
    : broken(WEEKLY, `Google keeps ${count} triggers for them.`, 'Switch them off and on again.');
}

function checkEmail(context: Context): Checked {
  const left = MailApp.getRemainingDailyQuota();
  return left > 0
    ? works(EMAIL, `It can be sent to ${context.teacher}; none was sent now.`)
    : broken(EMAIL, 'Today’s emails are used up.', 'Nothing to do: the jobs run without it.');
}
