// Owns: the doors. What this file exports is all that Google and the sidebar can call.

import type { TeachingPoint } from '../conference/bank/teachingPoint';
import { addMenu, showInSidebar } from '../notebook/host';
import type {
  CourseChoice,
  JobView,
  Meeting,
  NoteView,
  Opening,
  Preview,
  PullProgress,
  SaveRequest,
  SetUpChoices,
  WeekView,
} from './answers';
import * as change from './change';
import * as choices from './choices';
import { deliver as deliverNotes } from './deliver';
import * as dismissed from './dismissed';
import * as meeting from './meeting';
import * as opening from './opening';
import { pullStep, STEP_MS } from './pull';
import { BusyError, type Context, holding, openRun } from './run';
import * as save from './save';
import * as weekly from './weekly';

/** Google calls it when the spreadsheet is opened, before any consent: the menu and nothing else. */
export function onOpen(): void {
  addMenu([{ title: 'Open', functionName: 'showSidebar' }]);
}

export function onInstall(): void {
  onOpen();
}

/** The menu's item. */
export function showSidebar(): void {
  showInSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Writing Conferences'));
}

/** The time trigger's function. */
export function onHour(): void {
  run((context) => {
    if (!weekly.isOn(context)) return;
    weekly.runDueJobs(context);
    deliverNotes(context, []);
  });
}

export function open(): Opening {
  return run((context) => opening.open(context));
}

export function findClasses(): CourseChoice[] {
  return run((context) => opening.findClasses(context));
}

export function setUp(choices: SetUpChoices): Opening {
  return run((context) => opening.setUp(context, choices));
}

export function pull(again: boolean): PullProgress {
  return run((context) => pullStep(context, again === true, STEP_MS));
}

export function planWeek(): WeekView {
  return run((context) => opening.planAndShow(context));
}

/** A writer is not here today: the rest of the week is planned anew around that. */
export function absentToday(classId: string, writerId: string): WeekView {
  return run((context) => opening.absentToday(context, String(classId), String(writerId)));
}

/** Back to the plan before the last re-plan. */
export function undoPlan(): WeekView {
  return run((context) => opening.undoPlan(context));
}

export function startConference(conferenceId: string): Meeting {
  return run((context) => meeting.startConference(context, String(conferenceId)));
}

/** Every teaching point shown, for searching beyond the skills of one conference. */
export function teachingPoints(): TeachingPoint[] {
  return run((context) => meeting.teachingPoints(context));
}

/** Takes what was seen in a draft out of this writer's findings, as long as its words stand. */
export function dismissFinding(classId: string, writerId: string, key: string): void {
  run((context) =>
    dismissed.dismissFinding(context, String(classId), String(writerId), String(key)),
  );
}

export function bringBackFinding(classId: string, writerId: string, key: string): void {
  run((context) =>
    dismissed.bringBackFinding(context, String(classId), String(writerId), String(key)),
  );
}

export function preview(request: SaveRequest): Preview[] {
  return run((context) => save.preview(context, request));
}

export function saveConference(request: SaveRequest): NoteView[] {
  return run((context) => save.saveConference(context, request));
}

export function deliver(noteIds: string[]): NoteView[] {
  return run((context) => deliverNotes(context, Array.isArray(noteIds) ? noteIds.map(String) : []));
}

export function takeBack(noteId: string): NoteView {
  return run((context) => change.takeBack(context, String(noteId)));
}

export function editFeedback(noteId: string, text: string): NoteView {
  return run((context) => change.editFeedback(context, String(noteId), String(text)));
}

export function sendAnyway(noteId: string): NoteView {
  return run((context) => change.sendAnyway(context, String(noteId)));
}

export function switchWeekly(on: boolean): JobView[] {
  return run((context) => weekly.switchWeekly(context, on === true));
}

/** What the sidebar speaks: a language's code, or empty for that of each browser. */
export function chooseLanguage(language: string): void {
  run((context) => choices.chooseLanguage(context, String(language)));
}

/** Keeps what is being typed, for frames that may keep nothing themselves. */
export function keepTyping(text: string): void {
  run((context) => opening.keepTyping(context, typeof text === 'string' ? text : ''));
}

export function typed(): string {
  return run((context) => opening.typed(context));
}

/** One run: whatever had to be mended in the notebook on the way is written down for the teacher. */
function run<T>(work: (context: Context) => T): T {
  const context = openRun();
  const result = work(context);
  if (context.notebook.mended.length > 0) writeMended(context);
  return result;
}

function writeMended(context: Context): void {
  const { mended } = context.notebook;
  try {
    holding(context, () =>
      context.notebook.activity().append(
        mended.map((says) => ({
          at: context.today(),
          what: 'Mended the notebook',
          result: says,
          next: null,
          who: context.teacher,
        })),
      ),
    );
  } catch (error) {
    // What was asked for is done; that it could not be noted beside it must not look like a failure.
    if (!(error instanceof BusyError)) throw error;
    Logger.log(`Not written to Activity: ${mended.join(' ')}`);
  }
}
