// Owns: opening a planned conference: each writer's draft as it is now, what is remembered, the guide.

import type { TeachingPoint } from '../conference/bank/teachingPoint';
import { sentences, words } from '../conference/draft';
import { strengthFrames } from '../conference/guide/frames';
import { guide } from '../conference/guide/guide';
import type { LookOptions } from '../conference/look/look';
import { SKILLS, type SkillId } from '../conference/skill';
import type { Draft } from '../conference/thread';
import { rowsToPoints } from '../notebook/teachingPoints';
import type { WriterRow } from '../notebook/writers';
import type { DraftView, Meeting, MeetingWriter } from './answers';
import { readDismissed, type SeenFinding, seenInDraft } from './dismissed';
import { type Seen, seeDrafts } from './drafts';
import { followed, readSteps, stepViews } from './followUps';
import { invitationView } from './invitations';
import { findConference } from './planned';
import { genreOf } from './pullState';
import { classRecords, docUrl } from './pullStore';
import { readLastNote } from './remembered';
import type { Context } from './run';
import { chipOf, conferenceView } from './views';
import { Refusal } from './words';

export function startConference(context: Context, conferenceId: string): Meeting {
  const { conference, writers, all } = findConference(context, conferenceId);
  if (writers.length === 0)
    throw new Refusal(
      'None of the writers of this conference is in the tab Writers any more. Pull the class again, then plan again; nothing is lost.',
    );
  const today = context.today().date;
  const seen = seeDrafts(context, writers);
  const names = all.map(({ name }) => name);
  const records = classRecords(context);
  const meeting = writers.map((row) => {
    const assignment = records.find(({ id }) => id === row.classId)?.assignment;
    // An assignment begun since this writer's draft was read may ask for another genre.
    const asked = assignment?.id === row.assignmentId ? genreOf(assignment) : {};
    return meetingWriter(row, seen.get(row.writerId), { names, ...asked }, today);
  });
  const { skillId } = conference;
  const wanted = new Set([
    skillId,
    ...meeting.flatMap(({ needs }) =>
      needs.filter(({ dismissed }) => !dismissed).map(({ skill }) => skill),
    ),
  ]);
  return {
    conference: conferenceView(conference, new Map(all.map((row) => [row.id, row])), today),
    writers: meeting,
    steps: guide({
      kind: conference.kind === 'group' ? 'group' : 'solo',
      stage: 'drafting',
      skill: skillId,
      hasDraft: meeting.some(({ draft }) => draft !== null),
    }),
    points: bySkill(teachingPoints(context), skillId).filter(({ skill }) => wanted.has(skill)),
    frames: strengthFrames('any').map(({ says }) => says),
    skills: SKILLS.map(({ id, name }) => ({ id, name })),
  };
}

/** Every teaching point that is shown, as the teacher keeps them. */
export const teachingPoints = (context: Context): TeachingPoint[] =>
  rowsToPoints(context.notebook.teachingPoints().rows());

const bySkill = (points: readonly TeachingPoint[], skill: SkillId) => [
  ...points.filter((point) => point.skill === skill),
  ...points.filter((point) => point.skill !== skill),
];

function meetingWriter(
  row: WriterRow,
  seen: Seen | undefined,
  options: LookOptions,
  today: string,
): MeetingWriter {
  const draft = seen?.kind === 'draft' ? seen.draft : null;
  const found =
    draft === null ? [] : seenInDraft(draft.paragraphs, readDismissed(row.dismissed), options);
  return {
    ...chipOf(row, today),
    draft: seen?.kind === 'draft' ? draftView(seen.draft, seen.turnedIn) : null,
    noDraft: seen?.kind === 'none' ? `${seen.problem.says} ${seen.problem.todo}` : '',
    last: readLastNote(row.lastNote),
    goal: row.goal,
    invitation: invitationView(row, draft),
    steps: stepViews(draft === null ? readSteps(row.steps) : followed(readSteps(row.steps), draft)),
    strengths: found
      .filter(({ finding }) => finding.kind === 'strength')
      .map((seen) => ({ ...findingView(seen), passage: seen.finding.passage })),
    needs: found
      .filter(({ finding }) => finding.kind === 'need')
      .map((seen) => ({
        ...findingView(seen),
        skill: seen.finding.skill,
        teachingPoint: seen.finding.teachingPoint ?? '',
      })),
  };
}

const findingView = ({ finding, key, dismissed }: SeenFinding) => ({
  key,
  quote: finding.quote,
  says: finding.says,
  dismissed,
});

function draftView(draft: Draft, turnedIn: boolean): DraftView {
  const titles = new Map(draft.tabs.map(({ id, title }) => [id, title]));
  let tab = '';
  const threads = draft.threads ?? [];
  return {
    docId: draft.docId,
    title: draft.title,
    url: docUrl(draft.docId),
    words: words(draft.paragraphs),
    turnedIn,
    commentsRead: draft.threads !== null,
    paragraphs: draft.paragraphs
      .filter(({ text }) => text.trim() !== '')
      .map((paragraph) => {
        const begins = paragraph.tabId !== tab && titles.size > 1;
        tab = paragraph.tabId;
        return {
          heading: paragraph.heading,
          tab: begins ? (titles.get(paragraph.tabId) ?? '') : '',
          sentences: sentences(paragraph).map(({ text, start, end }) => ({
            tabId: paragraph.tabId,
            text,
            start,
            end,
          })),
        };
      }),
    replies: threads
      .filter(({ head }) => head.mine)
      .flatMap(({ head, replies }) =>
        replies
          .filter(({ mine, deleted, text }) => !mine && !deleted && text !== '')
          .map(({ text, at }) => ({ to: head.text, says: text, at })),
      )
      .sort((a, b) => (a.at < b.at ? 1 : -1)),
  };
}
