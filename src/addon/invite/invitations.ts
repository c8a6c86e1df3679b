// Owns: inviting writers to their conference by a comment on the draft: once a week at most, never
// twice, changed when the plan changes, and resolved when the conference was held.
import type { Draft, Thread } from '../../conference/thread';
import { compareTimes, type LocalDate, weekToPlan } from '../../conference/week';
import { docsComments, type NewComment, resolveThreads } from '../../google/comments';
import type { ApiError } from '../../google/http';
import { readSettings } from '../../notebook/readSettings';
import type { Settings } from '../../notebook/settings';
import type { WeekRow } from '../../notebook/thisWeek';
import { type WriterRow, writerRowId } from '../../notebook/writers';
import { hasTexts, readJson } from '../json';
import { seenLanguage } from '../language';
import { presentWriters } from '../plan/plan';
import { COMMENTS } from '../pull/pullState';
import { BusyError, type Context, holding } from '../run';
import { seeDrafts } from '../send/drafts';
import { aloneIfFree } from '../send/noteRows';
import { idsOf } from '../views';
import { said } from '../words/said';
import { keyOf, type Texts, textsOf, type Wanted, wanted } from './invitationWords';

/** As it is kept in a hidden cell beside the writer. */
interface Invitation {
  /** The Monday of the week it is for. */
  week: LocalDate;
  /** The comment, whole. */
  text: string;
  /** What it says in the class's language, and the writer's language that stands above it. */
  plain: string;
  language: string;
  /** The teacher whose comment it is. */
  by: string;
  /** `sending`: it may or may not be there; `over`: resolved, or it could not be left. */
  state: 'sending' | 'sent' | 'over';
  /** Milliseconds since 1970. */
  at: number;
  /** When the writer had last been met then: met since is held. */
  met: LocalDate | '';
  docId: string;
  commentId: string;
  postId: string;
}

interface Invited {
  row: WriterRow;
  invitation: Invitation;
}

/** This teacher has invitations that are not over. */
const OPEN = 'invitations';
/** Docs takes 60 writes a minute of one person; the next hour carries on. */
const MOST_AT_ONCE = 50;
/** Clocks differ. */
const SKEW_MS = 2 * 60 * 1000;

/** Invites everyone who is met from now on and was not invited this week, if Settings say so. */
export function inviteWriters(context: Context): void {
  const { settings } = readSettings(context.notebook.settings().rows());
  // Answers to a comment that the Docs API cannot read would be lost.
  if (!settings.invite || context.shared.get<string>(COMMENTS) !== 'yes') return;
  aloneIfFree(() => {
    const open = openInvitations(context, settings);
    if (open.length === 0) return;
    const said = textsOf(open.flatMap(({ wanted }) => wanted ?? []));
    const { fresh, moved } = holding(context, () => noteInvitations(context, settings, said));
    keep(context, [...send(context, fresh), ...change(context, moved)]);
  });
}

interface Open {
  row: WriterRow;
  /** This week's, where there is one. */
  before: Invitation | null;
  /** What it is to say; null where it is on its way as it is. */
  wanted: Wanted | null;
}

/** Those whom this teacher has to invite, or to tell something else than the comment says now. */
function openInvitations(context: Context, settings: Settings): Open[] {
  const { notebook, teacher } = context;
  const now = context.today();
  const week = weekToPlan(now.date);
  // The same for every teacher of this notebook, whoever's trigger invites.
  const ofClass = settings.writing || seenLanguage(context.shared) || settings.language || 'en';
  const next = new Map<string, WeekRow>();
  const planned = notebook
    .thisWeek()
    .rows()
    .filter((row) => row.week === week && row.state === 'planned' && row.kind !== 'not met')
    .filter(({ day, start }) => compareTimes({ date: day, time: start.padStart(5, '0') }, now) > 0)
    .sort((a, b) => (`${a.day} ${a.start}` < `${b.day} ${b.start}` ? -1 : 1));
  for (const row of planned)
    for (const id of idsOf(row)) {
      const key = writerRowId(row.classId, id);
      if (!next.has(key)) next.set(key, row);
    }
  return presentWriters(context).flatMap((row): Open[] => {
    const conference = next.get(row.id);
    if (!conference) return [];
    const { day: date, start, kind } = conference;
    const meets = { date, start, kind: kind === 'group' ? 'group' : 'solo' } as const;
    const says = wanted(row.name, meets, row.language, ofClass, settings);
    const before = readInvitation(row.invitation);
    if (before?.week === week) {
      if (before.by !== teacher || before.state === 'over') return [];
      if (before.state === 'sending') return [{ row, before, wanted: null }];
      return keyOf(before) === keyOf(says) ? [] : [{ row, before, wanted: says }];
    }
    if (row.docId === '' || row.work === 'turned in') return [];
    return [{ row, before: null, wanted: says }];
  });
}

/** Writes down who is invited before anything is sent: what may be on a draft is known to be. */
function noteInvitations(
  context: Context,
  settings: Settings,
  { texts, problems }: Texts,
): { fresh: Invited[]; moved: Invited[] } {
  const { notebook, teacher } = context;
  const now = context.today();
  const week = weekToPlan(now.date);
  const fresh: Invited[] = [];
  const moved: Invited[] = [];
  const noted = new Map<string, Partial<WriterRow>>();
  for (const { row, before, wanted } of openInvitations(context, settings)) {
    if (before && !wanted) fresh.push({ row, invitation: before });
    if (!wanted) continue;
    const { plain, language } = wanted;
    const text = texts.get(keyOf(wanted));
    // The plan was changed since the words were found: the next hour finds others.
    if (text === undefined) continue;
    if (before) {
      moved.push({ row, invitation: { ...before, text, plain, language } });
      continue;
    }
    if (noted.size >= MOST_AT_ONCE) continue;
    const invitation: Invitation = {
      week,
      text,
      plain,
      language,
      by: teacher,
      state: 'sending',
      at: context.now(),
      met: row.met,
      docId: row.docId,
      commentId: '',
      postId: '',
    };
    fresh.push({ row, invitation });
    noted.set(row.id, { invitation: JSON.stringify(invitation) });
  }
  if (noted.size > 0) context.own.set(OPEN, true);
  notebook.writers().update(noted);
  notebook.activity().append(
    problems.map((says) => ({
      at: now,
      what: context.tell(said((words) => words.invitations.activity)),
      result: context.tell(says),
      next: null,
      who: teacher,
    })),
  );
  return { fresh, moved };
}

/** One round to see the drafts of a class, one to leave what is not there yet. Answers what became of them. */
function send(context: Context, invited: readonly Invited[]): Invited[] {
  const done: Invited[] = [];
  const ready: { one: Invited; comment: NewComment }[] = [];
  for (const classId of new Set(invited.map(({ row }) => row.classId))) {
    const own = invited.filter(({ row }) => row.classId === classId);
    const seen = seeDrafts(
      context,
      own.map(({ row }) => row),
      true,
    );
    for (const one of own) {
      const found = seen.get(one.row.writerId);
      if (found?.kind !== 'draft') {
        if (found && !found.passing) done.push(over(one));
        continue;
      }
      const { draft, turnedIn } = found;
      const there = (draft.threads ?? []).find((thread) => isOurs(thread, one.invitation));
      const comment = draft.threads && !turnedIn ? onTitle(draft, one.invitation.text) : null;
      if (there)
        done.push(sent(one, { commentId: there.id, postId: there.head.id, docId: draft.docId }));
      else if (comment) ready.push({ one, comment });
      // Turned in the writer cannot answer; unread nobody could tell whether it is there already.
      else done.push(over(one));
    }
  }
  const answers =
    ready.length === 0 ? [] : docsComments(context.line).add(ready.map(({ comment }) => comment));
  ready.forEach(({ one, comment }, index) => {
    const answer = answers[index];
    if (answer?.ok) done.push(sent(one, { ...answer.value, docId: comment.docId }));
    else if (answer && !mayWorkLater(answer.error)) done.push(over(one));
  });
  return done;
}

/** The plan changed: the comment says so too. */
function change(context: Context, moved: readonly Invited[]): Invited[] {
  if (moved.length === 0) return [];
  const answers = docsComments(context.line).edit(moved.map(({ invitation }) => invitation));
  return moved.flatMap((one, index) => {
    const answer = answers[index];
    if (answer?.ok) return [one];
    return answer && answer.error.kind === 'not-found' ? [over(one)] : [];
  });
}

/** The same after feedback was sent; where somebody else is writing, the next hour does it. */
export function closeIfFree(context: Context): void {
  try {
    closeInvitations(context);
  } catch (error) {
    if (!(error instanceof BusyError)) throw error;
  }
}

/** Resolves the invitations of conferences that were held, or of weeks that are over. */
export function closeInvitations(context: Context): void {
  if (context.own.get<boolean>(OPEN) !== true) return;
  const open = context.notebook
    .writers()
    .rows()
    .flatMap((row): Invited[] => {
      const invitation = readInvitation(row.invitation);
      const isMine = invitation?.by === context.teacher && invitation.state !== 'over';
      return invitation && isMine ? [{ row, invitation }] : [];
    });
  const week = weekToPlan(context.today().date);
  const past = open.filter(
    ({ row, invitation }) => row.met !== invitation.met || invitation.week < week,
  );
  const known = past.filter(({ invitation }) => invitation.commentId !== '');
  const answers = resolveThreads(
    context.line,
    known.map(({ invitation }) => invitation),
  );
  const closed = [
    ...past.filter(({ invitation }) => invitation.commentId === ''),
    ...known.filter((_, index) => {
      const answer = answers[index];
      return answer !== undefined && (answer.ok || !mayWorkLater(answer.error));
    }),
  ];
  keep(context, closed.map(over));
  if (closed.length === open.length) context.own.remove(OPEN);
}

function keep(context: Context, changed: readonly Invited[]): void {
  if (changed.length === 0) return;
  holding(context, () => {
    const table = context.notebook.writers();
    const now = new Map(table.rows().map((row) => [row.id, readInvitation(row.invitation)]));
    table.update(
      new Map(
        changed
          .filter(({ row, invitation }) => now.get(row.id)?.at === invitation.at)
          .map(({ row, invitation }) => [row.id, { invitation: JSON.stringify(invitation) }]),
      ),
    );
  });
}

const over = ({ row, invitation }: Invited): Invited => ({
  row,
  invitation: { ...invitation, state: 'over' },
});

const sent = (
  { row, invitation }: Invited,
  place: Pick<Invitation, 'docId' | 'commentId' | 'postId'>,
): Invited => ({ row, invitation: { ...invitation, ...place, state: 'sent' } });

const mayWorkLater = ({ kind }: ApiError) =>
  kind === 'unknown-outcome' || kind === 'unavailable' || kind === 'quota' || kind === 'signed-out';

const isOurs = ({ head }: Thread, { text, at }: Invitation): boolean =>
  head.mine &&
  !head.deleted &&
  even(head.text) === even(text) &&
  Date.parse(head.at) >= at - SKEW_MS;

const even = (text: string) => text.replace(/\s+/g, ' ').trim();

function onTitle({ docId, revisionId, paragraphs }: Draft, text: string): NewComment | null {
  const title = paragraphs.find((one) => one.text.trim() !== '');
  if (!title) return null;
  const { tabId, start } = title;
  const passage = { tabId, start, end: start + title.text.length };
  return { docId, revisionId, passage, text, about: text };
}

/** This week's invitation as it stands on the draft now, with what the writer answered. */
export function invitationOn(draft: Draft, row: WriterRow): Thread | undefined {
  const invitation = readInvitation(row.invitation);
  if (!invitation || invitation.commentId === '') return undefined;
  return draft.threads?.find(({ id }) => id === invitation.commentId);
}

/** Earlier versions kept neither languages nor what it says in each. */
function readInvitation(text: string): Invitation | null {
  const kept = readJson<Invitation | null>(text, isInvitation, null);
  return kept && { ...kept, plain: kept.plain ?? kept.text, language: kept.language ?? '' };
}

const isInvitation = (value: unknown): value is Invitation =>
  hasTexts(value, ['week', 'text', 'by', 'state', 'met', 'docId', 'commentId', 'postId']) &&
  typeof (value as Invitation).at === 'number';
