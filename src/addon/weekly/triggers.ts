// Owns: whether this teacher wants the weekly jobs, and their trigger.
import type { LocalTime } from '../../conference/week';
import { isAllowed, jobsLack, lackOf, TICK } from '../permissions';
import type { SpokenProblem } from '../refusal';
import type { Context } from '../run';
import { said } from '../words/said';

/** The one function every time trigger of ours calls; it looks which job is due. */
export const DISPATCHER = 'onHour';

export const isAddOn = (): boolean =>
  ScriptApp.getInstallationSource() !== ScriptApp.InstallationSource.NONE;

const WEEKLY = 'weekly';

/** When this teacher switched the jobs on, by her wall clock; null while they are off. */
export const switchedOn = (context: Context): LocalTime | null =>
  context.own.get<LocalTime>(WEEKLY);

export const isOn = (context: Context): boolean => switchedOn(context) !== null;

export function noteWanted(context: Context, on: boolean): void {
  if (!on) context.own.remove(WEEKLY);
  else if (!isOn(context)) context.own.set(WEEKLY, context.today());
}

/** Which trigger was made here, by an add-on. */
const TRIGGER = 'trigger';

/**
 * This teacher's triggers for the jobs of this notebook. Of an add-on the one that was made here: Google
 * does not say whether it lists those of her other notebooks too, and they are no spare ones.
 */
export function ownTriggers({ own }: Context): GoogleAppsScript.Script.Trigger[] {
  const all = ScriptApp.getProjectTriggers().filter(
    (trigger) => trigger.getHandlerFunction() === DISPATCHER,
  );
  if (!isAddOn()) return all;
  const made = own.get<string>(TRIGGER);
  return all.filter((trigger) => trigger.getUniqueId() === made);
}

/** Hourly, for a published add-on gets no more than one time trigger of a type. */
function makeTrigger({ own }: Context): void {
  const builder = ScriptApp.newTrigger(DISPATCHER).timeBased().everyHours(1);
  if (!isAddOn()) {
    builder.create();
    return;
  }
  try {
    own.set(TRIGGER, builder.create().getUniqueId());
  } catch (error) {
    // Then there is one in this spreadsheet, made by a run that was cut off before it was noted.
    if (!/too many time-based triggers in this document/i.test(String(error))) throw error;
  }
}

/** What keeps the jobs from running, for her who can allow it. */
export function whatJobsLack(): SpokenProblem | null {
  const missing = jobsLack(isAddOn());
  if (missing.length === 0) return null;
  const lack = lackOf(missing);
  return { says: said(({ weekly }, at) => `${weekly.cannotRun} ${lack[at]}`), todo: TICK };
}

/**
 * Exactly one trigger where the jobs are switched on, none where they are not. Answers what stands in
 * the way of the jobs, where permissions were withdrawn since.
 */
export function mendTriggers(context: Context): SpokenProblem[] {
  const on = isOn(context);
  const lack = whatJobsLack();
  if (lack === null || isAllowed('triggers')) {
    const ours = ownTriggers(context);
    for (const spare of ours.slice(on ? 1 : 0)) ScriptApp.deleteTrigger(spare);
    if (on && ours.length === 0) makeTrigger(context);
  }
  return on && lack ? [lack] : [];
}
