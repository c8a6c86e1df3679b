// Owns: the sync: courses, rosters, assignments, submissions and drafts into the tab `Writers`, in
// few round trips and in steps that can be carried on after a cut.
import { words as countWords } from '../../conference/draft';
import { assignmentGenre } from '../../conference/look/assignmentGenre';
import type { Spoken } from '../../conference/spoken';
import type { Draft } from '../../conference/thread';
import {
  type Assignment,
  listCourses,
  listRostersAndAssignments,
  listSubmissions,
  type Submission,
} from '../../google/classroom';
import { readDrafts } from '../../google/docs';
import { type ApiError, CHUNK } from '../../google/http';
import { type WriterRow, writerRowId } from '../../notebook/writers';
import type { PullProgress } from '../answers';
import { readDismissed, seenInDraft } from '../confer/dismissed';
import { followed, readSteps } from '../confer/followUps';
import { problemOf, refusalOf, type SpokenProblem } from '../refusal';
import { type Context, holding } from '../run';
import { said } from '../words/said';
import { evidenceOf } from './evidence';
import {
  beginPull,
  dropPull,
  genreOf,
  isOpen,
  keepPull,
  keptPull,
  type PulledClass,
  type PulledWork,
  type PullState,
  progress,
  summary,
  UNREAD,
} from './pullState';
import { storePull } from './pullStore';

/** What a call from the sidebar does before it says how far it is. */
export const STEP_MS = 8000;
/** Assignments looked at for Docs handed in, where none of them hands any out. */
const MOST_CANDIDATES = 3;

/** A step of the pull as the sidebar asks for it. */
export function pullStep(context: Context, again: boolean, milliseconds: number): PullProgress {
  const { state, finished } = pullOn(context, again, milliseconds);
  const now = progress(context, state);
  return finished ? { ...now, finished, says: context.tell(summary(state)) } : now;
}

/** Carries the pull on, or begins one, until it is finished or the time is up. */
export function pullOn(
  context: Context,
  again: boolean,
  milliseconds: number,
): { state: PullState; finished: boolean } {
  const until = context.now() + milliseconds;
  if (again) dropPull(context);
  const state = keptPull(context) ?? beginPull(context);
  while (state.phase !== 'write') {
    advance(context, state);
    // Kept between phases, so that a run cut off here is carried on and not begun anew.
    const kept = keepPull(context, state);
    if (kept && context.now() >= until) return { state, finished: false };
  }
  holding(context, () => storePull(context, state));
  dropPull(context);
  return { state, finished: true };
}

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
  if (listed.error)
    throw refusalOf(
      listed.error,
      said(({ google }) => google.what.classes),
    );
  const active = new Map(listed.items.map((course) => [course.id, course]));
  state.classes = state.classes.filter((one) => {
    const course = active.get(one.id);
    if (course) one.name = course.name;
    else
      state.problems.push({
        says: said((words) => words.pull.notActive(one.name)),
        todo: said((words) => words.pull.notActiveTodo),
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
    noteList(
      state,
      students?.error,
      said(({ google }) => google.what.classList(one.name)),
    );
    noteList(
      state,
      assignments?.error,
      said(({ google }) => google.what.assignments(one.name)),
    );
    one.partial = students?.error !== null;
    one.unread = assignments?.error !== null;
    one.students = students?.items ?? [];
    one.candidates = one.unread ? [] : candidatesOf(one, assignments?.items ?? [], state.problems);
  });
  state.phase = 'submissions';
}

/** The newest assignment with Docs handed out, and those newer: theirs may have been handed in. */
function candidatesOf(
  { name, chosen }: PulledClass,
  assignments: readonly Assignment[],
  problems: SpokenProblem[],
): PulledClass['candidates'] {
  const newest = [...assignments].sort((a, b) => b.created - a.created);
  if (chosen !== '') {
    const named = newest.filter(({ title }) => sameTitle(title, chosen));
    if (named.length === 1) return named.map(keepOnly);
    problems.push({
      says: said(({ pull }) =>
        named.length === 0
          ? pull.noAssignment(name, chosen)
          : pull.severalAssignments(name, named.length, chosen),
      ),
      todo: said(({ pull }) => pull.newestTaken),
    });
  }
  const handedOut = newest.findIndex(({ handsOutCopies }) => handsOutCopies);
  const newer = newest.slice(
    0,
    handedOut < 0 ? MOST_CANDIDATES : Math.min(handedOut, MOST_CANDIDATES),
  );
  return [...newer, ...(handedOut < 0 ? [] : newest.slice(handedOut, handedOut + 1))].map(keepOnly);
}

const sameTitle = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

function keepOnly({ id, title, description, due, handsOutCopies }: Assignment) {
  const genre = assignmentGenre(title, description);
  return { id, title, due, handsOutCopies, ...(genre === undefined ? {} : { genre }) };
}

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
      noteList(
        state,
        listed?.error,
        said(({ google }) => google.what.handedIn(candidate.title, one.name)),
      );
    const holdsDocs = ({ candidate, listed }: (typeof own)[number]) =>
      candidate.handsOutCopies || (listed?.items ?? []).some(({ files }) => files.length > 0);
    // One that could not be listed may be the current one: an older one must not be taken for it.
    const current =
      own.find((one) => holdsDocs(one) || one.listed?.error) ??
      (one.chosen === '' ? undefined : own[0]);
    const unlisted = current !== undefined && current.listed?.error !== null;
    if (unlisted && !holdsDocs(current)) one.unread = true;
    one.assignment = current ? taken(current.candidate) : null;
    one.candidates = [];
    const byStudent = new Map(
      (current?.listed?.items ?? []).map((submission) => [submission.studentId, submission]),
    );
    one.work = one.students.map((student) => {
      const submission = byStudent.get(student.id);
      const work = workOf(student, submission, one.assignment);
      return one.unread || (unlisted && !submission) ? { ...work, files: [], fault: UNREAD } : work;
    });
  }
  state.phase = 'drafts';
}

const taken = ({ handsOutCopies, ...assignment }: PulledClass['candidates'][number]) => assignment;

function workOf(
  { id: studentId, name }: { id: string; name: string },
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
    steps: [],
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
    .flatMap((one) => one.work.map((work) => ({ one, work })))
    .filter(({ work }) => isOpen(work))
    .slice(0, CHUNK);
  if (waiting.length > 0) {
    const known = new Map(
      context.notebook
        .writers()
        .rows()
        .map((row) => [row.id, row]),
    );
    const { drafts } = readDrafts(
      context.line,
      waiting.map(({ work }) => work.files[0] as string),
      state.threads,
    );
    waiting.forEach(({ one, work }, index) => {
      const answer = drafts[index];
      const docId = work.files.shift() as string;
      if (answer?.ok) {
        const row = known.get(writerRowId(one.id, work.studentId));
        keepDraft(one, work, { ...answer.value, docId }, row);
      } else if (answer && isPassing(answer.error)) {
        // Whatever its other files are, this one may be the draft: nothing is known of it now.
        work.fault = UNREAD;
        work.files = [];
      }
      // The first file's fault is the one to tell: it is the draft, most likely.
      else if (answer) work.fault = work.fault || faultOf(answer.error);
    });
    const unread = drafts.flatMap((answer) =>
      !answer.ok && faultOf(answer.error) === UNREAD ? [answer.error] : [],
    );
    note(
      state,
      unread[0],
      said(({ google }) => google.what.drafts(unread.length)),
    );
  }
  if (state.classes.some(({ work }) => work.some(isOpen))) return;
  noteMostUnread(state);
  state.phase = 'write';
}

function keepDraft(
  one: PulledClass,
  work: PulledWork,
  draft: Draft,
  row: WriterRow | undefined,
): void {
  work.docId = draft.docId;
  work.fault = '';
  work.files = [];
  work.title = draft.title;
  work.words = countWords(draft.paragraphs);
  const seen = seenInDraft(draft.paragraphs, readDismissed(row?.dismissed ?? ''), {
    names: one.students.map(({ name }) => name),
    ...genreOf(one.genre, one.assignment),
  });
  // What was dismissed is kept too: it may be brought back before the next sync.
  work.evidence = evidenceOf(
    seen.map(({ finding }) => finding),
    draft.paragraphs,
  );
  work.steps = followed(readSteps(row?.steps ?? ''), draft);
}

const isPassing = ({ kind }: ApiError) =>
  kind === 'quota' || kind === 'unavailable' || kind === 'signed-out';

function faultOf(error: ApiError): string {
  switch (error.kind) {
    case 'not-found':
      return 'the Doc is gone';
    case 'forbidden':
      return 'the Doc is not shared with you';
    case 'bad-request':
      return 'not a Google Doc';
    default:
      return UNREAD;
  }
}

/** A Doc or two that Google cannot open are no reason to wait for them; most of them are. */
function noteMostUnread({ classes, missing }: PullState): void {
  const work = classes.filter(({ unread }) => !unread).flatMap((one) => one.work);
  const unread = work.filter(({ fault }) => fault === UNREAD).length;
  if (unread > work.filter(({ docId }) => docId !== '').length)
    missing.push(said(({ pull }) => pull.mostUnread));
}

function note(state: PullState, error: ApiError | null | undefined, what: Spoken): void {
  if (error) state.problems.push(problemOf(error, what));
}

/** As `note`, of a list the plan is made from. */
function noteList(state: PullState, error: ApiError | null | undefined, what: Spoken): void {
  note(state, error, what);
  if (error && isPassing(error)) state.missing.push(problemOf(error, what).says);
}
