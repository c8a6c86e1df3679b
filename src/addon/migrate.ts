// Owns: bringing a notebook that an older version made up to this one, once, with nothing lost.
import { BANK } from '../conference/bank/bank';
import type { Spoken } from '../conference/spoken';
import { readSettings } from '../notebook/readSettings';
import { type SettingRow, settingRows } from '../notebook/settings';
import { bankRows, POINT } from '../notebook/teachingPoints';
import { inOurWords, isOurs } from './googleSays';
import { type Context, holding } from './run';
import { VERSION } from './version';
import { said, WORDS } from './words/said';

const MADE_BY = 'version';
/** The version that did not yet write down which it was. */
const FIRST = '0.1.0';
/** Ids of the lines this notebook's `Teaching points` was given: one she deleted does not come back. */
const GIVEN = 'teaching-points-given';

/**
 * Where the notebook is an older version's: adds what came since. A notebook that a newer version made
 * is left alone. Where it cannot be done now (somebody else is writing, a tab is broken, she may only
 * look) everything works on the older notebook too, and the next run sees to it.
 */
export function bringUpToDate(context: Context): void {
  if (!context.notebook.made || !isOlder(madeBy(context), VERSION)) return;
  try {
    holding(context, () => migrate(context));
  } catch (error) {
    const told = inOurWords(error);
    if (!isOurs(told)) throw error;
    Logger.log(`Not brought up to date yet: ${told.message}`);
  }
}

/** Whether the notebook is still one of a version before this one, such as `0.3.0`. */
export const isFromBefore = (context: Context, version: string): boolean =>
  isOlder(madeBy(context), version);

const madeBy = (context: Context): string => context.shared.get<string>(MADE_BY) ?? FIRST;

function migrate(context: Context): void {
  const before = madeBy(context);
  // Another run may have done it while this one waited.
  if (!isOlder(before, VERSION)) return;
  const came = [
    ...context.notebook.complete((version) => isOlder(before, version)),
    ...addSettings(context),
    ...addPoints(context),
  ];
  const words = WORDS[context.language()].activity;
  context.notebook.activity().append([
    {
      at: context.today(),
      what: words.upToDate,
      result: words.upToDateResult(before, VERSION, came.map(context.tell)),
      next: null,
      who: context.teacher,
    },
  ]);
  // Carried out before it counts as done: what is cut off here is made up for by the next run.
  context.notebook.flush();
  markAsOurs(context);
}

/** From now on the notebook is one of this version. */
export const markAsOurs = (context: Context): void => context.shared.set(MADE_BY, VERSION);

/** Settings that came since, each with its default; every line that is there stays. */
function addSettings(context: Context): Spoken[] {
  const table = context.notebook.settings();
  const before = table.rows();
  const { settings } = readSettings(before);
  const after = settingRows(settings.classes, settings.slots, before, context.language());
  const known = new Set(before.map(nameOf));
  const fresh = after.filter((row) => !known.has(nameOf(row)));
  table.append(fresh);
  if (fresh.length === 0) return [];
  const name = table.sheet.getName();
  return [said(({ activity }) => activity.settingLines(fresh.length, name))];
}

const nameOf = ({ setting }: SettingRow) => setting.trim().toLowerCase();

/** Teaching points and prompts that this notebook was never given. Answers what came, a phrase each. */
export function addPoints(context: Context): Spoken[] {
  const table = context.notebook.teachingPoints();
  const there = new Set(table.rows().map(({ id }) => id));
  const bank = bankRows(context.readers());
  const given = new Set(context.shared.get<string[]>(GIVEN) ?? givenAtFirst(there));
  const fresh = bank.filter(({ id }) => !there.has(id) && !given.has(id));
  table.append(fresh);
  // Given is what is carried out: a line that a run cut off here took along would never come again.
  context.notebook.flush();
  context.shared.set(
    GIVEN,
    bank.map(({ id }) => id),
  );
  const points = fresh.filter(({ use }) => use === POINT).length;
  const prompts = fresh.length - points;
  const name = table.sheet.getName();
  return [
    ...(points > 0 ? [said(({ activity }) => activity.points(points))] : []),
    ...(prompts > 0 ? [said(({ activity }) => activity.prompts(prompts, name))] : []),
  ];
}

/**
 * The first version did not write down what it gave. It gave all its teaching points in one write, so
 * where one of them is, those that are not were deleted; no point came since.
 */
const givenAtFirst = (there: ReadonlySet<string>): string[] =>
  BANK.some(({ id }) => there.has(id)) ? BANK.map(({ id }) => id) : [];

/** Whether one version, such as `0.1.0`, came before another. */
function isOlder(one: string, other: string): boolean {
  const parts = (version: string) =>
    version.split('.').map((part) => Number.parseInt(part, 10) || 0);
  const mine = parts(one);
  const theirs = parts(other);
  const place = mine.findIndex((part, index) => part !== (theirs[index] ?? 0));
  return place >= 0 && (mine[place] ?? 0) < (theirs[place] ?? 0);
}
