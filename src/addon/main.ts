// Owns: the doors. What this file exports is all that Google and the sidebar can call.

import type { TeachingPoint } from '../conference/bank/teachingPoint';
import { languageOf } from '../conference/language';
import { PRACTICE } from '../conference/practice';
import { addMenu, showInAlert, showInDialog, showInSidebar } from '../notebook/host';
import type { Meeting, StepView } from './answers/meeting';
import type { NoteView, Preview, SaveRequest } from './answers/note';
import type { CourseChoice, JobView, Opening, PullProgress, SetUpChoices } from './answers/opening';
import type { ClassPage, MarkRequest, WriterPage } from './answers/pages';
import type { Forgetting, NotesFile } from './answers/records';
import type { OtherSettings, SettingChange, WriterChange } from './answers/settings';
import type { OwnConference, WeekView } from './answers/week';
import { check } from './check/check';
import { checkPage, checkText } from './check/checkPage';
import { starPoint as starOnePoint } from './confer/bankUse';
import * as dismissed from './confer/dismissed';
import * as followUps from './confer/followUps';
import * as meeting from './confer/meeting';
import { preview as previewNotes } from './confer/preview';
import { saveNotes } from './confer/saveNotes';
import { inWords, run } from './door';
import { exportNotes as exportNotesOf, exportPage } from './exporting';
import { forgetWriter as forgetOne, knownWriters } from './forget/forget';
import { forgetPage } from './forget/forgetPage';
import * as fromPage from './fromPage';
import * as invitations from './invite/invitations';
import * as opening from './opening';
import * as classPage from './pages/classPage';
import * as writerPage from './pages/writerPage';
import { panelPage, wordsOf } from './panel';
import { askForMissing, isAllowed, needAllowed } from './permissions';
import * as week from './plan/weekShown';
import { previewPractice, savePractice, startPractice } from './practice/practise';
import { pullStep, STEP_MS } from './pull/pull';
import { languageHere, openRun } from './run';
import * as change from './send/change';
import { atOnce, deliver as deliverNotes } from './send/deliver';
import * as choices from './settings/choices';
import * as others from './settings/otherSettings';
import * as setUpSteps from './settings/setUp';
import * as typing from './typing';
import { isOn } from './weekly/triggers';
import * as weekly from './weekly/weekly';
import { WORDS } from './words/said';

/** Google calls it when the spreadsheet is opened, before any consent: the menu and nothing else. */
export function onOpen(event?: { authMode?: unknown }): void {
  // Before any consent Google gives a script the person's locale and none of what it kept.
  const isNone = event?.authMode === ScriptApp.AuthMode.NONE;
  const { menu } = WORDS[isNone ? languageOf(Session.getActiveUserLocale()) : languageHere()];
  addMenu(
    [
      { title: menu.open, functionName: 'showSidebar' },
      { title: menu.check, functionName: 'checkInstallation' },
      { title: menu.export, functionName: 'exportEverything' },
      { title: menu.forget, functionName: 'forgetAWriter' },
    ],
    isNone || ScriptApp.getInstallationSource() !== ScriptApp.InstallationSource.NONE,
  );
}

/** An add-on was installed while the spreadsheet was open. */
export function onInstall(event?: { authMode?: unknown }): void {
  onOpen(event);
}

/** The menu's item. */
export function showSidebar(): void {
  inWords(() => {
    askForMissing();
    needAllowed('panel');
    showInSidebar(panelPage());
  });
}

/** From the check's dialog: the sidebar, with a conference on the practice draft in it. */
export function practise(): void {
  inWords(() => {
    needAllowed('panel', 'docs');
    showInSidebar(panelPage('practice'));
  });
}

/** The menu's other item: what works here, and what to ask the administrator for. */
export function checkInstallation(): void {
  inWords(() => {
    const lines = check(openRun);
    const language = languageHere();
    const title = WORDS[language].menu.check;
    if (isAllowed('panel')) {
      const page = HtmlService.createHtmlOutput(checkPage(lines, language));
      showInDialog(page.setWidth(540).setHeight(560), title);
    } else showInAlert(title, checkText(lines, language));
  });
}

/** The menu's item: a dialog that hands over all notes. */
export function exportEverything(): void {
  inWords(() => {
    needAllowed('panel');
    const language = languageHere();
    showInDialog(page(exportPage(language), 420), WORDS[language].menu.export);
  });
}

/** The menu's item: a dialog that asks whom, and whether for sure. */
export function forgetAWriter(): void {
  run((context) => {
    needAllowed('panel');
    const language = context.language();
    const html = forgetPage(knownWriters(context), language);
    showInDialog(page(html, 480), WORDS[language].menu.forget);
  });
}

const page = (html: string, height: number) =>
  HtmlService.createHtmlOutput(html).setWidth(460).setHeight(height);

/**
 * The time trigger's function. Google lets the page call it too, which does no more than the next
 * hour would: what is due, once, for this teacher, if she switched the weekly jobs on.
 */
export function onHour(): void {
  run((context) => {
    if (!isOn(context)) return;
    weekly.runDueJobs(context);
    deliverNotes(context, []);
    invitations.closeInvitations(context);
    invitations.inviteWriters(context);
  });
}

export function open(): Opening {
  return run((context) => opening.open(context));
}

/** Puts right what `open` says is broken in the notebook. */
export function repair(): Opening {
  return run((context) => opening.repair(context));
}

export function findClasses(): CourseChoice[] {
  return run((context) => setUpSteps.findClasses(context));
}

export function setUp(choices: SetUpChoices): Opening {
  return run((context) => setUpSteps.setUp(context, fromPage.choices(choices)));
}

export function pull(again: boolean): PullProgress {
  return run((context) => pullStep(context, fromPage.yesOrNo(again, 'anew'), STEP_MS));
}

export function planWeek(): WeekView {
  return run((context) => week.planAndShow(context));
}

/** A writer is not here today: the rest of the week is planned anew around that. */
export function absentToday(classId: string, writerId: string): WeekView {
  return run((context) =>
    week.absentToday(context, fromPage.id(classId, 'class'), fromPage.id(writerId, 'writer')),
  );
}

/** A conference of the teacher's own goes into this week, and stays where it is. */
export function addConference(own: OwnConference): WeekView {
  return run((context) => week.addConference(context, fromPage.ownConference(own)));
}

/** Back to the plan before the last re-plan. */
export function undoPlan(): WeekView {
  return run((context) => week.undoPlan(context));
}

/** Everything to choose beside classes and times. */
export function openSettings(): OtherSettings {
  return run((context) => others.otherSettings(context));
}

export function changeSettings(changes: SettingChange[]): OtherSettings {
  return run((context) => others.changeSettings(context, fromPage.settingChanges(changes)));
}

/** What the teacher knows of a writer: twice a week, the home language. */
export function changeWriter(change: WriterChange): void {
  run((context) => others.changeWriter(context, fromPage.writerChange(change)));
}

/** Who needs what in a class, and who was met when. */
export function openClass(classId: string): ClassPage {
  return run((context) => classPage.classPage(context, fromPage.id(classId, 'class')));
}

/** The teacher's own marks on what writers need. */
export function mark(classId: string, marks: MarkRequest[]): void {
  run((context) => classPage.mark(context, fromPage.id(classId, 'class'), fromPage.marks(marks)));
}

/** Everything about one writer; `all` with the notes of long ago. */
export function openWriter(classId: string, writerId: string, all: boolean): WriterPage {
  return run((context) =>
    writerPage.writerPage(
      context,
      fromPage.id(classId, 'class'),
      fromPage.id(writerId, 'writer'),
      fromPage.yesOrNo(all, 'howFar'),
    ),
  );
}

export function startConference(conferenceId: string): Meeting {
  return run((context) => {
    const id = fromPage.id(conferenceId, 'conference');
    return id === PRACTICE ? startPractice(context) : meeting.startConference(context, id);
  });
}

/** Every teaching point shown, for searching beyond the skills of one conference. */
export function teachingPoints(): TeachingPoint[] {
  return run((context) => meeting.teachingPoints(context));
}

/** Puts a teaching point among this teacher's favorites, or takes it out. */
export function starPoint(pointId: string, on: boolean): void {
  run((context) =>
    starOnePoint(context, fromPage.id(pointId, 'point'), fromPage.yesOrNo(on, 'favorite')),
  );
}

/** Switches translating feedback into home languages on or off. */
export function switchTranslation(on: boolean): void {
  run((context) => choices.switchTranslation(context, fromPage.yesOrNo(on, 'translate')));
}

/** Takes what was seen in a draft out of this writer's findings, as long as its words stand. */
export function dismissFinding(classId: string, writerId: string, key: string): void {
  run((context) =>
    dismissed.dismissFinding(
      context,
      fromPage.id(classId, 'class'),
      fromPage.id(writerId, 'writer'),
      fromPage.text(key, 'finding'),
    ),
  );
}

export function bringBackFinding(classId: string, writerId: string, key: string): void {
  run((context) =>
    dismissed.bringBackFinding(
      context,
      fromPage.id(classId, 'class'),
      fromPage.id(writerId, 'writer'),
      fromPage.text(key, 'finding'),
    ),
  );
}

/** The teacher says that a next step is done with. Answers the writer's next steps as they then are. */
export function settleStep(classId: string, writerId: string, noteId: string): StepView[] {
  return run((context) =>
    followUps.settleStep(
      context,
      fromPage.id(classId, 'class'),
      fromPage.id(writerId, 'writer'),
      fromPage.id(noteId, 'note'),
    ),
  );
}

export function preview(request: SaveRequest): Preview[] {
  return run((context) => {
    const read = fromPage.saveRequest(request);
    return read.conferenceId === PRACTICE
      ? previewPractice(context, read)
      : previewNotes(context, read);
  });
}

export function saveConference(request: SaveRequest): NoteView[] {
  return run((context) => {
    const read = fromPage.saveRequest(request);
    return read.conferenceId === PRACTICE ? savePractice(context, read) : saveNotes(context, read);
  });
}

export function deliver(noteIds: string[]): NoteView[] {
  return run((context) => {
    const now = atOnce(context);
    const notes = deliverNotes(now, fromPage.ids(noteIds, 'note'));
    invitations.closeIfFree(now);
    return notes;
  });
}

export function takeBack(noteId: string): NoteView {
  return run((context) => change.takeBack(context, fromPage.id(noteId, 'note')));
}

export function editFeedback(noteId: string, text: string): NoteView {
  return run((context) =>
    change.editFeedback(context, fromPage.id(noteId, 'note'), fromPage.text(text, 'childReads')),
  );
}

export function sendAnyway(noteId: string): NoteView {
  return run((context) => change.sendAnyway(context, fromPage.id(noteId, 'note')));
}

export function switchWeekly(on: boolean): JobView[] {
  return run((context) => weekly.switchWeekly(context, fromPage.yesOrNo(on, 'weekly')));
}

/** What the sidebar speaks: a language's code, or empty for that of each browser. */
export function chooseLanguage(language: string): Opening {
  return run((context) => {
    choices.chooseLanguage(context, fromPage.text(language, 'language'));
    // What the panel was told before is in the language before.
    return opening.open(context);
  });
}

/** What the panel says in a language, as a script. */
export function words(language: string): string {
  return inWords(() => wordsOf(fromPage.text(language, 'language')));
}

export function exportNotes(): NotesFile {
  return run((context) => exportNotesOf(context));
}

export function forgetWriter(writerId: string, name: string): Forgetting {
  return run((context) =>
    forgetOne(context, fromPage.id(writerId, 'writer'), fromPage.text(name, 'writer')),
  );
}

/** Keeps what is being typed, for frames that may keep nothing themselves. */
export function keepTyping(text: string): void {
  run((context) => typing.keepTyping(context, fromPage.text(text, 'typed')));
}

export function typed(): string {
  return run((context) => typing.typed(context));
}
