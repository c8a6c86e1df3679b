// Owns: opening a planned conference: each writer's draft as it is now, what is remembered, the guide.

import {
  GENRES,
  type Genre,
  type Grades,
  type Stage,
  type TeachingPoint,
} from '../../conference/bank/teachingPoint';
import { breaths } from '../../conference/breaths';
import { sentences, words } from '../../conference/draft';
import { newSince, traceOf } from '../../conference/draftTrace';
import { waysToChoose } from '../../conference/guide/choosing';
import { strengthFrames } from '../../conference/guide/frames';
import { guide } from '../../conference/guide/guide';
import { promptsIn } from '../../conference/guide/prompts';
import { type PieceKnown, sharedStage } from '../../conference/guide/stage';
import type { Language } from '../../conference/language';
import { genreIn, type LookOptions } from '../../conference/look/look';
import { PEER_WORDS } from '../../conference/peer';
import type { Readers } from '../../conference/phrases';
import { IDEAS, LISTENING, SKILLS, type SkillId } from '../../conference/skill';
import { told } from '../../conference/spoken';
import { type Draft, lastReply, type Thread } from '../../conference/thread';
import { skillRead } from '../../conference/words/words';
import { DEFAULT_GRADES, ofClass } from '../../notebook/settings';
import { type KeptBank, ourBank, readBank } from '../../notebook/teachingPoints';
import type { WriterRow } from '../../notebook/writers';
import type { DraftView, Meeting, MeetingWriter } from '../answers/meeting';
import { invitationOn } from '../invite/invitations';
import { keepWriting } from '../language';
import { isFromBefore } from '../migrate';
import { findConference, type Planned } from '../plan/planned';
import { planSaid } from '../plan/planSaid';
import { genreOf } from '../pull/pullState';
import { classRecords, docUrl } from '../pull/pullStore';
import { bothOf, Refusal } from '../refusal';
import type { Context } from '../run';
import { type Seen, seeDrafts } from '../send/drafts';
import { settingsOf } from '../settings/settings';
import { chipOf, conferenceView } from '../views';
import { said } from '../words/said';
import { bankUse } from './bankUse';
import { readDismissed, type SeenFinding, seenInDraft } from './dismissed';
import { followed, readSteps, stepViews } from './followUps';
import { readLastNote } from './remembered';
import { stageSaid } from './stages';

export function startConference(context: Context, conferenceId: string): Meeting {
  const planned = findConference(context, conferenceId);
  const { writers } = planned;
  if (writers.length === 0) throw new Refusal(said(({ conferences }) => conferences.nobodyLeft));
  return meetingOf(context, planned, seeDrafts(context, writers));
}

/** A conference, with its drafts as they were seen. */
export function meetingOf(
  context: Context,
  { conference, writers, all }: Planned,
  seen: ReadonlyMap<string, Seen>,
): Meeting {
  const today = context.today().date;
  const names = all.map(({ name }) => name);
  const settings = settingsOf(context);
  keepWriting(context.shared, settings.writing);
  const readers = { ...context.readers(), teacher: settings.language || context.language() };
  const language = readers.teacher;
  const records = classRecords(context);
  /** An assignment begun since a writer's draft was read may ask for another genre. */
  const asked = (row: WriterRow): Pick<LookOptions, 'genre'> => {
    const assignment = records.find(({ id }) => id === row.classId)?.assignment;
    const current = assignment?.id === row.assignmentId ? assignment : null;
    return genreOf(ofClass(settings.genres, row.className), current);
  };
  const meeting = writers.map((row) =>
    meetingWriter(row, seen.get(row.writerId), { names, ...asked(row) }, today, readers),
  );
  const { skillId } = conference;
  const grades = ofClass(settings.grades, conference.className) ?? DEFAULT_GRADES;
  const drafts = writers.flatMap((row) => {
    const one = seen.get(row.writerId);
    return one?.kind === 'draft' ? [one.draft] : [];
  });
  const genre =
    writers.map((row) => asked(row).genre).find((one) => one !== undefined) ?? sharedGenre(drafts);
  const bank = bankOf(context, readers);
  const { points } = bank;
  // Where an older notebook could not be brought up to date, it was given none yet.
  const prompts = isFromBefore(context, '0.3.0') ? promptsIn(language) : bank.prompts;
  const stage =
    stageSaid(context, conference.classId, writers[0]?.assignmentId ?? '') ??
    sharedStage(writers.map((row) => pieceOf(row, seen.get(row.writerId))));
  const piece = { genre, grades, skill: skillId, hasDraft: drafts.length > 0 };
  const kind = conference.kind === 'group' ? 'group' : 'solo';
  const talk = (at: Stage) => guide({ kind, stage: at, ...piece }, language, prompts);
  const wanted = new Set([
    skillId,
    ...meeting.flatMap(({ needs }) =>
      needs.filter(({ dismissed }) => !dismissed).map(({ skill }) => skill),
    ),
  ]);
  return {
    conference: conferenceView(
      conference,
      new Map(all.map((row) => [row.id, row])),
      today,
      planSaid(context),
      language,
    ),
    writers: meeting,
    grades,
    stage,
    steps: {
      planning: talk('planning'),
      drafting: talk('drafting'),
      revising: talk('revising'),
      editing: talk('editing'),
      publishing: talk('publishing'),
    },
    points: byFit(points, skillId, grades, genre).filter(({ skill }) => wanted.has(skill)),
    frames: strengthFrames('any', readers.writers).map(({ says }) => says),
    framesWithoutDraft: [IDEAS, LISTENING].flatMap((skill) =>
      strengthFrames(skill, readers.writers).map(({ says }) => says),
    ),
    ways: waysToChoose({ stage, ...piece }, prompts),
    peerWords: PEER_WORDS[readers.writers],
    ...bankUse(context),
    skills: SKILLS.map(({ id, name }) => ({ id, name })),
  };
}

/** Every teaching point that is shown, as the teacher keeps them. */
export const teachingPoints = (context: Context): TeachingPoint[] =>
  bankOf(context, context.readers()).points;

/** As the teacher keeps it; as we made it where there is no notebook yet. */
const bankOf = ({ notebook }: Context, readers: Readers): KeptBank =>
  notebook.made ? readBank(notebook.teachingPoints(), readers) : ourBank(readers);

/** Of this skill first, then for these grades, then for this genre; else in the teacher's own order. */
function byFit(
  points: readonly TeachingPoint[],
  skill: SkillId,
  grades: Grades,
  genre: Genre | undefined,
): TeachingPoint[] {
  const fitOf = (point: TeachingPoint) =>
    (point.skill === skill ? 4 : 0) +
    (point.grades.includes(grades) ? 2 : 0) +
    (genre === undefined || point.genres.includes(genre) ? 1 : 0);
  return points
    .map((point, place) => ({ point, place, fit: fitOf(point) }))
    .sort((a, b) => b.fit - a.fit || a.place - b.place)
    .map(({ point }) => point);
}

/** What most of these drafts are; undefined where none makes it plain or two are as common. */
function sharedGenre(drafts: readonly Draft[]): Genre | undefined {
  const found = drafts.map(({ paragraphs }) => genreIn(paragraphs));
  const count = (genre: Genre) => found.filter((one) => one === genre).length;
  const [first, second] = [...GENRES].sort((a, b) => count(b) - count(a));
  return first && count(first) > (second ? count(second) : 0) ? first : undefined;
}

function pieceOf(row: WriterRow, seen: Seen | undefined): PieceKnown {
  if (seen?.kind !== 'draft') return { words: 0, turnedIn: false, metOnIt: false };
  const { draft, turnedIn } = seen;
  const metOnIt = row.lastDraft.startsWith(`${draft.docId} `);
  return { words: words(draft.paragraphs), turnedIn, metOnIt };
}

function meetingWriter(
  row: WriterRow,
  seen: Seen | undefined,
  options: LookOptions,
  today: string,
  readers: Readers,
): MeetingWriter {
  const language = readers.teacher;
  const draft = seen?.kind === 'draft' ? seen.draft : null;
  const last = readLastNote(row.lastNote);
  const invited = draft === null ? undefined : invitationOn(draft, row);
  const found =
    draft === null ? [] : seenInDraft(draft.paragraphs, readDismissed(row.dismissed), options);
  return {
    ...chipOf(row, today),
    draft:
      seen?.kind === 'draft' ? draftView(seen.draft, seen.turnedIn, row.lastDraft, invited) : null,
    noDraft: seen?.kind === 'none' ? told(bothOf(seen.problem), language) : '',
    last: last && { ...last, skill: skillRead(last.skill, language) },
    goal: row.goal,
    invitation: invited ? { reply: lastReply(invited) } : null,
    steps: stepViews(draft === null ? readSteps(row.steps) : followed(readSteps(row.steps), draft)),
    strengths: found
      .filter(({ finding }) => finding.kind === 'strength')
      .map((seen) => ({
        ...findingView(seen, language),
        passage: seen.finding.passage,
        forWriter: told(seen.finding.says, readers.writers),
      })),
    needs: found
      .filter(({ finding }) => finding.kind === 'need')
      .map((seen) => ({
        ...findingView(seen, language),
        skill: seen.finding.skill,
        teachingPoint: seen.finding.teachingPoint ?? '',
      })),
  };
}

const findingView = ({ finding, key, dismissed }: SeenFinding, language: Language) => ({
  key,
  quote: finding.quote,
  says: told(finding.says, language),
  dismissed,
});

/** The invitation's answer is told apart from the others. */
function draftView(
  draft: Draft,
  turnedIn: boolean,
  lastDraft: string,
  invited?: Thread,
): DraftView {
  const titles = new Map(draft.tabs.map(({ id, title }) => [id, title]));
  let tab = '';
  const threads = draft.threads ?? [];
  const paragraphs = draft.paragraphs
    .filter(({ text }) => text.trim() !== '')
    .map((paragraph) => ({
      paragraph,
      spans: sentences(paragraph).flatMap((whole) =>
        breaths(whole).map((part) => ({ ...part, whole: whole.text })),
      ),
    }));
  const spans = paragraphs.flatMap((one) => one.spans);
  const isNew = newSince(lastDraft, draft.docId, spans);
  let place = 0;
  return {
    docId: draft.docId,
    title: draft.title,
    url: docUrl(draft.docId),
    words: words(draft.paragraphs),
    turnedIn,
    commentsRead: draft.threads !== null,
    trace: traceOf(draft.docId, spans),
    paragraphs: paragraphs.map(({ paragraph, spans: own }) => {
      const begins = paragraph.tabId !== tab && titles.size > 1;
      tab = paragraph.tabId;
      return {
        heading: paragraph.heading,
        tab: begins ? (titles.get(paragraph.tabId) ?? '') : '',
        sentences: own.map(({ text, start, end }) => {
          const fresh = isNew[place] === true;
          place += 1;
          return {
            tabId: paragraph.tabId,
            text,
            start,
            end,
            ...(fresh && { isNew: true as const }),
          };
        }),
      };
    }),
    replies: threads
      .filter((thread) => thread.head.mine && thread !== invited)
      .flatMap(({ head, replies }) =>
        replies
          .filter(({ mine, deleted, text }) => !mine && !deleted && text !== '')
          .map(({ text, at }) => ({ to: head.text, says: text, at })),
      )
      .sort((a, b) => (a.at < b.at ? 1 : -1)),
  };
}
