// Owns: forgetting a writer: every trace in the notebook and in what is kept beside it; and what
// remains in Google's own products, which nobody can take out from here.
import { type Forgotten, forgetIn, forgetInText, isId } from '../../conference/forget';
import { conferencesTab, type NoteRow } from '../../notebook/conferences';
import { settingsTab } from '../../notebook/settings';
import { teachingPointsTab } from '../../notebook/teachingPoints';
import { type WriterRow, writersTab } from '../../notebook/writers';
import type { Forgetting } from '../answers/records';
import { writeWall } from '../plan/wall';
import { docUrl } from '../pull/pullStore';
import { Refusal } from '../refusal';
import { type Context, holding } from '../run';
import type { Store } from '../store';
import { idsOf } from '../views';
import { said, WORDS } from '../words/said';

/** A child of whom the notebook holds something, in however many classes. */
export interface Known {
  id: string;
  name: string;
  /** Where, for telling apart two of one name. */
  classes: string[];
}

/** Everyone of whom there is a line or a note, by name. */
export function knownWriters(context: Context): Known[] {
  const known = new Map<string, Known>();
  const add = (id: string, name: string, className: string) => {
    if (id === '') return;
    const one = known.get(id) ?? { id, name, classes: [] };
    if (!one.classes.includes(className)) one.classes.push(className);
    known.set(id, one);
  };
  for (const row of context.notebook.writers().rows()) add(row.writerId, row.name, row.className);
  for (const note of context.notebook.conferences().rows())
    add(note.writerId, note.writer, note.className);
  return [...known.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** In these a person writes in her own words; a first name in them may be another child's. */
const OWN_WORDS: readonly string[] = [
  conferencesTab.key,
  writersTab.key,
  settingsTab.key,
  teachingPointsTab.key,
];

/** `name` is said again by whoever asks, so that nobody is forgotten for another. */
export function forgetWriter(context: Context, id: string, name: string): Forgetting {
  return holding(context, () => {
    const { notebook } = context;
    const words = WORDS[context.language()].forgetting;
    const all = notebook.writers().rows();
    const log = notebook.conferences().rows();
    const own = all.filter((row) => row.writerId === id);
    const notes = log.filter((note) => note.writerId === id);
    const names = [...own.map((row) => row.name), ...notes.map(({ writer }) => writer)];
    if (names.length === 0) throw new Refusal(said(({ forgetting }) => forgetting.noTrace));
    if (!names.includes(name)) throw new Refusal(said(({ forgetting }) => forgetting.otherName));
    const others = [
      ...all.filter((row) => row.writerId !== id).map((row) => row.name),
      ...log.filter((note) => note.writerId !== id).map(({ writer }) => writer),
    ];
    const isShared = (one: string) => others.includes(one);
    const whole: Forgotten = {
      id,
      names: [...new Set(names)].filter((one) => one && !isShared(one)),
    };
    const firsts = names.map(firstOf).filter((one) => !others.some((two) => firstOf(two) === one));
    const made: Forgotten = { id, names: [...whole.names, ...new Set(firsts)] };

    leaveConferences(context, id);
    const done = notebook.forget((key) => {
      const who = OWN_WORDS.includes(key) ? whole : made;
      return {
        isTheirs: (cells) =>
          cells.some((cell) => isId(cell, who)) ||
          (key === settingsTab.key && keepsApart(cells, whole.names)),
        forget: (text) => String(forgetIn(text, who)),
      };
    });
    notebook.flush();
    writeWall(context, notebook.thisWeek().rows(), notebook.writers().rows());
    forgetInStore(context.shared, made);
    forgetInStore(context.own, made);
    notebook.activity().append([
      {
        at: context.today(),
        what: words.activity,
        result: words.activityResult(notes.length),
        next: null,
        who: context.teacher,
      },
    ]);
    const named = Object.values(done).reduce((sum, { texts }) => sum + texts, 0);
    return {
      gone: [
        words.goneNotes(notes.length),
        words.goneLines(own.length),
        words.gonePlaces,
        words.goneTexts(named),
        words.goneKept,
      ],
      stays: whatStays(
        context,
        own,
        notes,
        [...new Set([...whole.names, ...names.filter(isShared)])],
        firsts,
      ),
    };
  });
}

const firstOf = (name: string) => name.trim().split(/\s+/)[0] ?? name;

/** Names and ids of a conference stand in one order: both go from the same place. */
function leaveConferences(context: Context, id: string): void {
  const table = context.notebook.thisWeek();
  const changes = table
    .rows()
    .flatMap((row): [string, { writers: string; writerIds: string }][] => {
      const ids = idsOf(row);
      const place = ids.indexOf(id);
      if (place < 0 || ids.length === 1) return [];
      const without = (some: string[]) => some.filter((_, at) => at !== place);
      return [
        [
          row.id,
          {
            writers: without(row.writers.split(', ')).join(', '),
            writerIds: without(ids).join(' '),
          },
        ],
      ];
    });
  table.update(new Map(changes));
}

const keepsApart = (cells: readonly unknown[], names: readonly string[]) =>
  cells.some((cell) => String(cell).trim().toLowerCase() === 'kept apart') &&
  cells.some((cell) =>
    names.some((name) =>
      String(cell)
        .split('/')
        .some((one) => one.trim() === name),
    ),
  );

function forgetInStore(store: Store, who: Forgotten): void {
  for (const key of store.keys()) {
    const before = store.get<unknown>(key);
    const after = forgetIn(before, who);
    if (JSON.stringify(after) !== JSON.stringify(before)) store.set(key, after);
  }
}

function whatStays(
  context: Context,
  own: readonly WriterRow[],
  notes: readonly NoteRow[],
  names: readonly string[],
  firsts: readonly string[],
): Forgetting['stays'] {
  const { notebook } = context;
  const words = WORDS[context.language()].forgetting;
  const withComments = new Set(
    notes.flatMap(({ docId, commentId }) => (docId !== '' && commentId !== '' ? [docId] : [])),
  );
  const mentions = notebook
    .conferences()
    .rows()
    .filter((note) =>
      firsts.some((first) =>
        [
          note.strength,
          note.nextStep,
          note.whereElse,
          note.learned,
          note.feedback,
          note.quote,
        ].some((text) => forgetInText(text, { id: '\u0000', names: [first] }) !== text),
      ),
    ).length;
  const tabs = [...new Set(names.flatMap((name) => notebook.othersWith(name)))];
  const say = (says: string, url = '') => ({ says, url });
  return [
    ...[...withComments].map((docId) => say(words.comments, docUrl(docId))),
    ...(own.some(({ here }) => here === 'yes') ? [say(words.stillListed)] : [say(words.theirWork)]),
    say(words.versions),
    say(words.emails),
    ...(mentions > 0 ? [say(words.mentions(mentions, firsts))] : []),
    ...tabs.map((tab) => say(words.ownTab(tab))),
    say(words.typing),
  ];
}
