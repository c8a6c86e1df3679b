// Owns: the first steps of a sync: courses, rosters and assignments, and who has handed in what. Each adds
// to what is known of the classes, and says which step is next.
import { assignmentGenre } from '../../conference/look/assignmentGenre';
import {
  type Assignment,
  listCourses,
  listRostersAndAssignments,
  listSubmissions,
  type Submission,
} from '../../google/classroom';
import { refusalOf, type SpokenProblem } from '../refusal';
import type { Context } from '../run';
import { said } from '../words/said';
import { noteList } from './pullProblems';
import { type PulledClass, type PulledWork, type PullState, UNREAD } from './pullState';

/** Assignments looked at for Docs handed in, where none of them hands any out. */
const MOST_CANDIDATES = 3;

export function pullCourses(context: Context, state: PullState): void {
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

export function pullRosters(context: Context, state: PullState): void {
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

export function pullSubmissions(context: Context, state: PullState): void {
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
    written: '',
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
