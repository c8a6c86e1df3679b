// Owns: the sync: courses, rosters, assignments, submissions and drafts into the tab `Writers`, in
// few round trips and in steps that can be carried on after a cut.
import { words as countWords } from '../conference/draft';
import type { Finding } from '../conference/look/finding';
import { look } from '../conference/look/look';
import type { Draft } from '../conference/thread';
import {
  type Assignment,
  listCourses,
  listRostersAndAssignments,
  listSubmissions,
  type Submission,
} from '../google/classroom';
import { readDrafts } from '../google/docs';
import { type ApiError, CHUNK } from '../google/http';
import { type ClassSetting, readSettings } from '../notebook/settings';
import { type WriterRow, writerRowId } from '../notebook/writers';
import type { Problem, PullProgress } from './answers';
import { type Context, holding } from './run';
import { problemOf } from './words';

/** A need as a draft shows it, small enough to keep. */
export type Evidence = Pick<Finding, 'skill' | 'lookFor' | 'quote' | 'says'>;

/** What is known of the draft of one writer after a sync. */
interface PulledWork {
  studentId: string;
  name: string;
  state: Submission['state'] | 'NONE';
  /** The files handed in that were not tried yet, as ids. */
  files: string[];
  docId: string;
  title: string;
  words: number;
  evidence: Evidence[];
  /** Why there is no draft, in words for the tab; empty when there is one. */
  fault: string;
}

interface PulledClass {
  id: string;
  name: string;
  /** The title the teacher chose; empty for the newest. */
  chosen: string;
  /** Assignments whose submissions are asked for, newest first. */
  candidates: { id: string; title: string; due: number | null; handsOutCopies: boolean }[];
  assignment: { id: string; title: string; due: number | null } | null;
  students: { id: string; name: string }[];
  work: PulledWork[];
  /** Its roster could not be read, so nobody is taken for having left. */
  partial: boolean;
}

export interface PullState {
  startedAt: number;
  phase: 'courses' | 'rosters' | 'submissions' | 'drafts' | 'write';
  classes: PulledClass[];
  threads: boolean;
  problems: Problem[];
}

/** What is kept of a class for the sidebar, beside the tab. */
export interface ClassRecord {
  id: string;
  name: string;
  assignment: { id: string; title: string; due: number | null } | null;
  writers: number;
  drafts: number;
  pulledAt: number;
}

const STATE = 'pull';
export const CLASSES = 'classes';
export const COMMENTS = 'comments';
/** A pull older than this is begun anew: the drafts have changed. */
const STALE_MS = 12 * 60 * 60 * 1000;
/** What a call from the sidebar does before it says how far it is. */
export const STEP_MS = 8000;
/** Assignments looked at for Docs when none of them hands any out. */
const MOST_CANDIDATES = 3;
const MOST_EVIDENCE = 8;
const MOST_QUOTE = 90;

/** Carries the pull on, or begins one, until it is finished or the time is up. */
export function pullStep(context: Context, again: boolean, milliseconds: number): PullProgress {
  const until = context.now() + milliseconds;
  const kept = again ? null : context.own.get<PullState>(STATE);
  const state = kept && context.now() - kept.startedAt < STALE_MS ? kept : begin(context);
  while (state.phase !== 'write') {
    advance(context, state);
    // Kept between phases, so that a run cut off here is carried on and not begun anew.
    context.own.set(STATE, state);
    if (context.now() >= until) return progress(state);
  }
  holding(context, () => store(context, state));
  context.own.remove(STATE);
  return { ...progress(state), finished: true, says: summary(state) };
}

/** A pull that was begun and not finished; null when there is none. */
export function pullUnderWay(context: Context): PullProgress | null {
  const state = context.own.get<PullState>(STATE);
  return state && context.now() - state.startedAt < STALE_MS ? progress(state) : null;
}

function begin(context: Context): PullState {
  const { settings, problems } = readSettings(context.notebook.settings().rows());
  const on = settings.classes.filter((one) => one.on);
  return {
    startedAt: context.now(),
    phase: 'courses',
    classes: on.map((one) => emptyClass(one)),
    threads: context.shared.get<string>(COMMENTS) !== 'no',
    problems,
  };
}

const emptyClass = ({ id, name, assignment }: ClassSetting): PulledClass => ({
  id,
  name,
  chosen: assignment,
  candidates: [],
  assignment: null,
  students: [],
  work: [],
  partial: false,
});

function advance(context: Context, state: PullState): void {
  switch (state.phase) {
    case 'courses':
      pullCourses(context, state);
      return;
    case 'rosters':
      pullRosters(context, state);
      return;
    case 'submissions':
      pullSubmissions(context, state);
      return;
    case 'drafts':
      pullDrafts(context, state);
      return;
    default:
      return;
  }
}

function pullCourses(context: Context, state: PullState): void {
  const listed = listCourses(context.line);
  if (listed.error) throw problemOf(listed.error, 'your classes').asError();
  const active = new Map(listed.items.map((course) => [course.id, course]));
  state.classes = state.classes.filter((one) => {
    const course = active.get(one.id);
    if (course) one.name = course.name;
    else
      state.problems.push({
        says: `${one.name} is no longer among your active classes in Classroom.`,
        todo: 'Its notes stay. Write "off" beside it in the tab Settings, or make it active again.',
      });
    return course !== undefined;
  });
  state.phase = 'rosters';
}

function pullRosters(context: Context, state: PullState): void {
  const lists = listRostersAndAssignments(
    context.line,
    state.classes.map(({ id }) => id),
  );
  state.classes.forEach((one, index) => {
    const { students, assignments } = lists[index] ?? {};
    note(state, students?.error, `the class list of ${one.name}`);
    note(state, assignments?.error, `the assignments of ${one.name}`);
    one.partial = students?.error !== null;
    one.students = students?.items ?? [];
    one.candidates = candidatesOf(one, assignments?.items ?? [], state.problems);
  });
  state.phase = 'submissions';
}

/** The newest assignment with Docs handed out, and those newer: theirs may have been handed in. */
function candidatesOf(
  { name, chosen }: PulledClass,
  assignments: readonly Assignment[],
  problems: Problem[],
): PulledClass['candidates'] {
  const newest = [...assignments].sort((a, b) => b.created - a.created);
  if (chosen !== '') {
    const named = newest.filter(({ title }) => title.trim() === chosen);
    if (named.length === 1) return named.map(keepOnly);
    problems.push({
      says:
        named.length === 0
          ? `${name} has no recent assignment called "${chosen}".`
          : `${name} has ${named.length} assignments called "${chosen}".`,
      todo: 'The newest one with drafts was taken. Write its exact title, or "newest", in the tab Settings.',
    });
  }
  const some = newest.slice(0, MOST_CANDIDATES);
  const handedOut = some.findIndex(({ handsOutCopies }) => handsOutCopies);
  return (handedOut < 0 ? some : some.slice(0, handedOut + 1)).map(keepOnly);
}

const keepOnly = ({ id, title, due, handsOutCopies }: Assignment) => ({
  id,
  title,
  due,
  handsOutCopies,
});

function pullSubmissions(context: Context, state: PullState): void {
  const wanted = state.classes.flatMap((one) =>
    one.candidates.map((candidate) => ({
      one,
      candidate,
      courseId: one.id,
      assignmentId: candidate.id,
    })),
  );
  const lists = listSubmissions(context.line, wanted);
  for (const one of state.classes) {
    const own = wanted.flatMap((want, index) =>
      want.one === one ? [{ ...want, listed: lists[index] }] : [],
    );
    for (const { listed, candidate } of own)
      note(state, listed?.error, `the work handed in for "${candidate.title}" in ${one.name}`);
    const current =
      own.find(
        ({ candidate, listed }) =>
          candidate.handsOutCopies || (listed?.items ?? []).some(({ files }) => files.length > 0),
      ) ?? (one.chosen === '' ? undefined : own[0]);
    one.assignment = current
      ? { id: current.candidate.id, title: current.candidate.title, due: current.candidate.due }
      : null;
    one.candidates = [];
    const byStudent = new Map(
      (current?.listed?.items ?? []).map((submission) => [submission.studentId, submission]),
    );
    one.work = one.students.map(({ id, name }) =>
      workOf(id, name, byStudent.get(id), one.assignment),
    );
  }
  state.phase = 'drafts';
}

function workOf(
  studentId: string,
  name: string,
  submission: Submission | undefined,
  assignment: PulledClass['assignment'],
): PulledWork {
  const files = (submission?.files ?? []).map(({ id }) => id);
  const turnedIn = submission?.state === 'TURNED_IN';
  return {
    studentId,
    name,
    state: submission?.state ?? 'NONE',
    files,
    docId: '',
    title: '',
    words: 0,
    evidence: [],
    fault:
      files.length > 0
        ? ''
        : !assignment
          ? 'no assignment with drafts'
          : turnedIn
            ? 'turned in without a Doc'
            : 'no draft yet',
  };
}

/** Reads the next chunk of drafts; of several files the first that is a Doc is the draft. */
function pullDrafts(context: Context, state: PullState): void {
  const waiting = state.classes
    .flatMap(({ work }) => work)
    .filter(({ docId, files }) => docId === '' && files.length > 0)
    .slice(0, CHUNK);
  if (waiting.length > 0) {
    const { drafts: answers } = readDrafts(
      context.line,
      waiting.map(({ files }) => files[0] as string),
      state.threads,
    );
    waiting.forEach((work, index) => {
      const answer = answers[index];
      const file = work.files.shift() as string;
      if (answer?.ok) {
        work.docId = file;
        work.fault = '';
        work.files = [];
        keepDraft(work, answer.value);
      } else if (answer) {
        // The first file's fault is the one to tell: it is the draft, most likely.
        work.fault = work.fault || faultOf(answer.error);
        if (answer.error.kind === 'quota' || answer.error.kind === 'unavailable') work.files = [];
      }
    });
  }
  const more = state.classes.some(({ work }) =>
    work.some(({ docId, files }) => docId === '' && files.length > 0),
  );
  if (!more) state.phase = 'write';
}

function keepDraft(work: PulledWork, draft: Draft): void {
  work.title = draft.title;
  work.words = countWords(draft.paragraphs);
  work.evidence = look(draft.paragraphs)
    .findings.filter(({ kind }) => kind === 'need')
    .slice(0, MOST_EVIDENCE)
    .map(({ skill, lookFor, quote, says }) => ({
      skill,
      lookFor,
      says,
      quote: quote.slice(0, MOST_QUOTE),
    }));
}

function faultOf(error: ApiError): string {
  switch (error.kind) {
    case 'not-found':
      return 'the Doc is gone';
    case 'forbidden':
      return 'the Doc is not shared with you';
    case 'bad-request':
      return 'not a Google Doc';
    default:
      return 'could not be read this time';
  }
}

function note(state: PullState, error: ApiError | null | undefined, what: string): void {
  if (error) state.problems.push(problemOf(error, what));
}

function store(context: Context, state: PullState): void {
  const table = context.notebook.writers();
  const known = new Map(table.rows().map((row) => [row.id, row]));
  const now = context.today();
  const added: WriterRow[] = [];
  const changed = new Map<string, Partial<WriterRow>>();
  for (const one of state.classes) {
    const here = new Set<string>();
    for (const work of one.work) {
      const id = writerRowId(one.id, work.studentId);
      here.add(id);
      const fresh = rowOf(one, work, now);
      const row = known.get(id);
      if (!row) added.push({ ...newRow(id, one, work), ...fresh });
      // What could not be read this time does not take away what was read before.
      else if (work.fault === 'could not be read this time')
        changed.set(id, { name: work.name, className: one.name, here: 'yes' });
      else changed.set(id, fresh);
    }
    if (one.partial) continue;
    for (const row of known.values())
      if (row.classId === one.id && !here.has(row.id)) changed.set(row.id, { here: 'left' });
  }
  table.update(changed);
  table.append(added);
  const records = state.classes.map(
    (one): ClassRecord => ({
      id: one.id,
      name: one.name,
      assignment: one.assignment,
      writers: one.work.length,
      drafts: one.work.filter(({ docId }) => docId !== '').length,
      pulledAt: context.now(),
    }),
  );
  context.shared.set(CLASSES, records);
}

const newRow = (id: string, one: PulledClass, { studentId }: PulledWork) => ({
  id,
  writerId: studentId,
  classId: one.id,
  met: '',
  skill: '',
  goal: '',
  visits: 0,
  lastNote: '',
  needs: '',
  marks: '',
  support: false,
  away: '',
  language: '',
});

const rowOf = (one: PulledClass, work: PulledWork, now: WriterRow['read']) => ({
  name: work.name,
  className: one.name,
  work: work.fault || stateInWords(work.state),
  words: work.docId === '' ? null : work.words,
  draft: work.title,
  url: work.docId === '' ? '' : docUrl(work.docId),
  here: 'yes',
  read: now,
  assignmentId: one.assignment?.id ?? '',
  docId: work.docId,
  evidence: work.evidence.length === 0 ? '' : JSON.stringify(work.evidence),
});

export const docUrl = (docId: string): string => `https://docs.google.com/document/d/${docId}/edit`;

function stateInWords(state: PulledWork['state']): string {
  if (state === 'TURNED_IN') return 'turned in';
  return state === 'RETURNED' ? 'returned' : 'writing';
}

function progress(state: PullState): PullProgress {
  const work = state.classes.flatMap((one) => one.work);
  const open = work.filter(({ docId, files }) => docId === '' && files.length > 0).length;
  const drafts = work.filter(({ docId }) => docId !== '').length + open;
  // Three lists and the writing weigh as much as a few drafts each, so that the bar moves evenly.
  const lists = { courses: 0, rosters: 1, submissions: 2, drafts: 3, write: 3 }[state.phase];
  const done = lists * 5 + (drafts - open);
  const says = {
    courses: 'Looking up your classes',
    rosters: 'Reading class lists and assignments',
    submissions: 'Looking who has handed in what',
    drafts: `Reading drafts: ${drafts - open} of ${drafts}`,
    write: 'Writing it down',
  }[state.phase];
  return {
    done,
    total: Math.max(done + 1, 3 * 5 + (drafts || 20) + 5),
    says,
    finished: false,
    problems: state.problems,
  };
}

function summary(state: PullState): string {
  const work = state.classes.flatMap((one) => one.work);
  const drafts = work.filter(({ docId }) => docId !== '').length;
  return `${work.length} writers, ${drafts} drafts.`;
}
