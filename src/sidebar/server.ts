// Owns: calling the add-on's server side from the page, as promises that always end: with the
// answer, or with a Trouble that says what happened and what to do.
import type * as addon from '../addon/main';
import { type Trouble, troubleFrom } from './trouble';

/** The server's own exports, so that a door renamed there is a compile error here. */
type Doors = Pick<
  typeof addon,
  | 'open'
  | 'repair'
  | 'findClasses'
  | 'setUp'
  | 'pull'
  | 'planWeek'
  | 'absentToday'
  | 'undoPlan'
  | 'addConference'
  | 'openSettings'
  | 'changeSettings'
  | 'changeWriter'
  | 'openClass'
  | 'mark'
  | 'openWriter'
  | 'startConference'
  | 'teachingPoints'
  | 'dismissFinding'
  | 'bringBackFinding'
  | 'settleStep'
  | 'preview'
  | 'saveConference'
  | 'deliver'
  | 'takeBack'
  | 'editFeedback'
  | 'sendAnyway'
  | 'switchWeekly'
  | 'chooseLanguage'
  | 'words'
  | 'switchTranslation'
  | 'starPoint'
  | 'keepTyping'
  | 'typed'
>;

export type Server = {
  [Name in keyof Doors]: (...args: Parameters<Doors[Name]>) => Promise<ReturnType<Doors[Name]>>;
};

/**
 * The part of `google.script.run` used here: one chain a call, an answer of plain data.
 * Source: developers.google.com/apps-script/guides/html/reference/run
 */
interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  [name: string]: unknown;
}

declare const google: { script: { run: Runner } } | undefined;

/** Google ends a run after six minutes, so no answer comes later than this. */
const LONGEST = 6.5 * 60_000;

/** A laptop's lid can close on a call: its answer then never comes, and no failure either. */
const PATIENCE: Partial<Record<keyof Doors, number>> = {
  open: 90_000,
  startConference: 60_000,
  openSettings: 60_000,
  changeSettings: 60_000,
  changeWriter: 60_000,
  openClass: 60_000,
  mark: 60_000,
  openWriter: 60_000,
  dismissFinding: 60_000,
  bringBackFinding: 60_000,
  settleStep: 60_000,
  preview: 60_000,
  saveConference: 60_000,
  keepTyping: 30_000,
  typed: 30_000,
  words: 60_000,
};

function call<Name extends keyof Doors>(
  name: Name,
  args: Parameters<Doors[Name]>,
): Promise<ReturnType<Doors[Name]>> {
  return new Promise((resolve, reject: (trouble: Trouble) => void) => {
    if (typeof google === 'undefined') return reject(troubleFrom('no google.script.run'));
    const timer = setTimeout(() => reject(troubleFrom('no answer')), PATIENCE[name] ?? LONGEST);
    const runner = google.script.run
      // What comes is what the export returns: the compiler holds both sides to the same types.
      .withSuccessHandler((answer) => {
        clearTimeout(timer);
        resolve(answer as ReturnType<Doors[Name]>);
      })
      .withFailureHandler((error) => {
        clearTimeout(timer);
        reject(troubleFrom(error));
      });
    const door = runner[name];
    if (typeof door === 'function') return door.apply(runner, args);
    clearTimeout(timer);
    reject(troubleFrom('no google.script.run'));
  });
}

/** Every door by its name: what there is and what each takes is the compiler's to know. */
export const server = new Proxy({} as Server, {
  get:
    (_, name) =>
    (...args: unknown[]) =>
      call(name as keyof Doors, args as never),
});
