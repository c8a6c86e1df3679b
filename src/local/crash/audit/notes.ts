// Owns: the first promise: every note is in the log once, as entered, and its comment is on that
// writer's own draft once, or the log says in words why not.
import type { Doc } from '../../cloud/state';
import { type Line, linesOf } from '../../tabs';
import { ENTERED, type NoteWanted, type Scene } from '../scene';
import type { Finding } from './finding';

interface Placed {
  doc: Doc;
  id: string;
  authorId: string;
  content: string;
  stands: string;
}

export function auditNotes({ workspace, notes }: Scene): Finding[] {
  const found: Finding[] = [];
  const log = linesOf(workspace, 'Conferences');
  const comments = allComments(workspace.cloud.state.files);
  const addresses = new Map(
    Object.values(workspace.cloud.state.users).map(({ id, email }) => [id, email]),
  );
  const known = new Set<Placed>();
  for (const note of notes) {
    const own = log.filter((line) => line.Strength === note.entered.Strength);
    const about = `the note "${note.entered.Strength}"`;
    if (own.length > 1) found.push({ harm: 'doubled', says: `${about} is in the log twice` });
    const [line] = own;
    if (!line) {
      found.push({ harm: 'lost', says: `${about} is not in the log` });
      continue;
    }
    if (!note.told) found.push({ harm: 'stuck', says: `${about} could not be saved` });
    for (const header of ENTERED)
      if (line[header] !== note.entered[header])
        found.push({ harm: 'lost', says: `${about} says "${line[header]}" under ${header}` });
    const texts = [note.entered.Strength, note.reads];
    const placed = comments.filter(({ content }) => texts.some((text) => content.includes(text)));
    for (const one of placed) known.add(one);
    const files = filesOf(workspace.cloud.state.courses, note.writerId);
    for (const { doc } of placed)
      if (!files.has(doc.id))
        found.push({ harm: 'wrongDraft', says: `${about} has its comment on another draft` });
    for (const { authorId } of placed)
      if (addresses.get(authorId) !== note.by)
        found.push({ harm: 'wrongDraft', says: `${about} was sent by another teacher` });
    found.push(...commentFindings(note, line, placed, about));
  }
  const teachers = new Set(notes.map(({ by }) => by));
  for (const one of comments)
    if (!known.has(one) && teachers.has(addresses.get(one.authorId) ?? ''))
      found.push({ harm: 'doubled', says: `a comment belongs to no note: "${one.content}"` });
  for (const line of log)
    if (!notes.some(({ entered }) => entered.Strength === line.Strength))
      found.push({ harm: 'doubled', says: `a row of the log was never entered: ${line.Strength}` });
  return found;
}

function commentFindings(
  note: NoteWanted,
  line: Line,
  placed: readonly Placed[],
  about: string,
): Finding[] {
  const { Comment: state = '', 'What to do': says = '' } = line;
  const [comment] = placed;
  if (placed.length > 1)
    return [{ harm: 'doubled', says: `${about} has ${placed.length} comments` }];
  const wanted = { wanted: /^(sent|hidden until returned|waiting)$/, none: /^note only$/ };
  if (note.comment === 'taken back') {
    if (comment) return [{ harm: 'doubled', says: `${about} was taken back and is on the draft` }];
    return state === 'taken back' ? [] : [{ harm: 'stuck', says: `${about} stays "${state}"` }];
  }
  if (!wanted[note.comment].test(state))
    return [{ harm: 'stuck', says: `${about} stays "${state}" ${says}` }];
  if (state === 'note only')
    return comment ? [{ harm: 'doubled', says: `${about} was never to be sent` }] : [];
  if (state === 'waiting') {
    if (says === '') return [{ harm: 'lost', says: `${about} waits without a reason` }];
    if (comment && !/may have arrived/.test(says))
      return [{ harm: 'lost', says: `${about} is on the draft and said to wait: ${says}` }];
    return [];
  }
  if (!comment) return [{ harm: 'lost', says: `${about} is "${state}" and on no draft` }];
  const found: Finding[] = [];
  if (line['Comment id'] !== comment.id)
    found.push({ harm: 'lost', says: `${about} does not know its comment` });
  if (line['Doc id'] !== comment.doc.id)
    found.push({ harm: 'lost', says: `${about} does not know its draft` });
  if (!comment.content.includes(note.reads))
    found.push({ harm: 'lost', says: `${about} reads otherwise on the draft than was wanted` });
  if (line['What the child reads'] !== comment.content)
    found.push({ harm: 'lost', says: `${about} reads otherwise in the log than on the draft` });
  const quote = note.entered['Their words'];
  if (quote !== '' && comment.stands !== quote && !comment.content.includes(quote.slice(0, 40)))
    found.push({ harm: 'wrongDraft', says: `${about} stands on "${comment.stands}"` });
  return found;
}

function allComments(files: Scene['workspace']['cloud']['state']['files']): Placed[] {
  return Object.values(files).flatMap((doc) =>
    doc.kind !== 'doc'
      ? []
      : doc.threads.map(({ id, anchorId, headPost: { authorId, content } }) => ({
          doc,
          id,
          authorId,
          content,
          stands: doc.tabs
            .flatMap(({ text, anchors }) =>
              (anchors[anchorId] ?? []).map(({ start, end }) => text.slice(start, end)),
            )
            .join(''),
        })),
  );
}

/** What Classroom lists as handed in by this writer. */
function filesOf(
  courses: Scene['workspace']['cloud']['state']['courses'],
  writerId: string,
): Set<string> {
  return new Set(
    Object.values(courses).flatMap(({ courseWork }) =>
      Object.values(courseWork).flatMap(({ submissions }) => submissions[writerId]?.fileIds ?? []),
    ),
  );
}
