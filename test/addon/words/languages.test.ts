// Owns: the promise that whatever the server says, it says in the teacher's language; and that what
// was said before, in whatever language, is still understood.
import type { NoteView } from '../../../src/addon/answers/note';
import type { Opening, PullProgress } from '../../../src/addon/answers/opening';
import type { WeekView } from '../../../src/addon/answers/week';
import { english } from '../../../src/addon/words/english';
import { spanish } from '../../../src/addon/words/spanish';
import { english as englishWork } from '../../../src/conference/words/english';
import { spanish as spanishWork } from '../../../src/conference/words/spanish';
import { COLLEAGUE, TEACHER } from '../../../src/local/begin';
import type { Fault } from '../../../src/local/script/fault';
import { english as englishTabs } from '../../../src/notebook/words/english';
import { spanish as spanishTabs } from '../../../src/notebook/words/spanish';
import { Classroom, chicago, present } from '../classroom';

/** Stands for whatever is filled in: a name, a number, a list. */
const FILLED = Object.assign(['§', '§'], { charAt: () => '§' });

/** Every sentence of a catalogue by its path. */
function sentences(catalogue: object, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] => {
    const here = `${path}${key}`;
    if (typeof value === 'object') return sentences(value, `${here}.`);
    return [[here, String(typeof value === 'function' ? value(...Array(6).fill(FILLED)) : value)]];
  });
}

const IN_ENGLISH = sentences([english, englishWork, englishTabs]);
const IN_SPANISH = sentences([spanish, spanishWork, spanishTabs]);

/** The parts between what is filled in. */
const parts = (some: [string, string][]): string[] =>
  some
    // Skills stand by these names in cells and in data; the panel calls each its own way.
    .filter(([path]) => !path.endsWith('.name'))
    .flatMap(([, text]) => text.split(/[§,“”"]|NaN/))
    .map((part) => part.trim())
    .filter((part) => part.length >= 10 && part.includes(' '));

const ES = parts(IN_SPANISH).join('\n');
/** What only an English sentence has in it. */
const EN = parts(IN_ENGLISH).filter((part) => !ES.includes(part));

const englishIn = (text: string) => EN.filter((part) => text.includes(part));

/** One solo a week, so that others are missed; and lines that nobody can read. */
const begun = new Classroom({ locale: 'es-MX' });
begun.setUp({ slots: [{ weekday: 0, start: '10:30', minutes: 5 }], weekly: true });
begun.pull();
const copy = begun.copier();

const dialog = (room: Classroom, item: string) =>
  present(room.workspace.chooseMenu(item, TEACHER.email).shown.dialogs[0]).html.replace(
    /<(style|script)>.*?<\/\1>/gs,
    '',
  );

/** What a teacher is told in a few weeks, by where she is told it. */
function told(room: Classroom): Map<string, string> {
  const all = new Map<string, string>();
  const hears = (where: string, what: unknown) => all.set(where, JSON.stringify(what));
  const { workspace } = room;
  hears('the menu', workspace.openSpreadsheet(TEACHER.email).menus);
  const classId = room.course.id;

  room.set('Group minutes', 'many');
  room.mark('Ana Moss', 'My marks', 'rhyming');
  const back = room.googleDown(/students\?/);
  hears('a class list that cannot be read', room.call<PullProgress>('pull', [true]).problems);
  back();
  hears('the plan', room.plan());
  const { jobs, problems, week } = room.open();
  hears('the opening', { jobs, problems, week });
  const present_ = present(week?.conferences[0]);
  hears('what the panel cannot mean', room.refusal('deliver', ['everything']));
  const own = { classId, writerIds: [], skill: '', date: '2026-11-03' };
  hears('a conference with nobody', room.refusal('addConference', [own]));

  const meeting = room.start(present_.id);
  const [name = ''] = present(meeting.writers[0]).name.split(' ');
  const [note] = room.save(room.request(meeting));
  room.people.deleteFile(room.doc(name).id);
  hears(
    'a comment that waits',
    room.deliver().map(({ says }) => says),
  );
  hears('a comment taken back', room.call<NoteView>('takeBack', [present(note).id]).says);
  const page = room.call<object>('openWriter', [classId, present(meeting.writers[0]).id, false]);
  hears('everything about a writer', page);
  hears('the check', dialog(room, 'checkInstallation'));
  hears('exporting', dialog(room, 'exportEverything'));
  hears('forgetting', dialog(room, 'forgetAWriter'));

  room.workspace.turnClock(chicago('2026-11-01T19:15'));
  room.workspace.turnClock(chicago('2026-11-06T16:15'));
  for (const [index, { subject, body }] of workspace.mail.entries())
    hears(`email ${index + 1}`, [subject, body]);
  hears(
    'the tab Review',
    room.rows('Review').map((row) => row['In words']),
  );
  hears('being forgotten', room.call('forgetWriter', [room.student('Dee'), 'Dee Moss']));
  room.hands.delete('This week', 'rows', 1);
  hears('a broken tab', room.call<Opening>('open').broken);
  hears('its repair', room.call<Opening>('repair').problems);
  hears(
    'the tab Activity',
    room.rows('Activity').map(({ What, Result }) => [What, Result]),
  );
  return all;
}

describe('the two languages of the server', () => {
  it('say everything in words of their own', () => {
    const inSpanish = new Map(IN_SPANISH);
    const same = IN_ENGLISH.filter(([path, text]) => inSpanish.get(path) === text);
    // Names of products, a word that both have, and what is only filled in.
    expect(same.map(([, text]) => text).sort()).toEqual([
      'Google Classroom',
      'Ideas',
      'Writing Conferences',
      '§,§ (§,§): §,§',
    ]);
    expect(IN_SPANISH.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('ask and exclaim in Spanish with both marks, and call the teacher tú', () => {
    const count = (text: string, sign: string) => text.split(sign).length;
    for (const [, text] of IN_SPANISH) {
      expect([text, count(text, '?')]).toEqual([text, count(text, '¿')]);
      expect(text).not.toMatch(/\busted\b|\bvosotros\b|\bsu cuaderno\b/i);
    }
  });
});

it('a notebook begins with a bank in the language of the teacher who made it', () => {
  const rows = begun.rows('Teaching points');
  expect(rows[0]).toMatchObject({
    'Teaching point': 'Pedir un texto que le dé orgullo',
    'Next step':
      'Trae un texto que te guste a nuestra próxima charla. Pon una estrella en su mejor línea.',
  });
  expect(rows.find(({ For }) => For === 'Listen')).toMatchObject({
    'Teaching point': 'Primero escucha',
  });
});

describe('a teacher who chose a language', () => {
  const room = copy();
  // Her account speaks Spanish: what is chosen counts instead.
  const other = copy();
  other.call('chooseLanguage', ['en']);
  const inSpanish = told(room);
  const inEnglish = told(other);

  it.each([...inSpanish])('reads no English: %s', (_, text) => {
    expect(englishIn(text)).toEqual([]);
  });

  it.each([...inEnglish])('reads English where that was chosen: %s', (_, text) => {
    expect(englishIn(text)).not.toEqual([]);
  });

  it('reads the week she has in the language she changes to, but what she wrote herself', () => {
    const one = copy();
    const before = one.plan();
    one.hands.type('This week', 'H2', 'Because I say so.');
    const english = one.call<Opening>('chooseLanguage', ['en']).week as WeekView;
    const why = (week: WeekView) => week.missed.map(({ reason }) => reason);
    expect(why(before)).toEqual(Array(3).fill(expect.stringMatching(/^No hay lugar para/)));
    expect(why(english)).toEqual(Array(3).fill(expect.stringMatching(/is not met: no time/)));
    expect(english.extraTime).toMatch(/more minutes on/);
    expect(english.conferences.map((each) => each.why)).toContain('Because I say so.');
  });

  it('reads in the tab Settings what each line does, but what she wrote there herself', () => {
    const one = copy();
    const about = (room: Classroom) => room.rows('Settings').map((row) => row['What it does']);
    const row = one.rows('Settings').findIndex(({ Setting }) => Setting === 'Email me') + 2;
    one.hands.type('Settings', `D${row}`, 'Para mí.');
    const inSpanish = about(one);
    expect(englishIn(inSpanish.join('\n'))).toEqual([]);
    one.call('chooseLanguage', ['en']);
    const inEnglish = about(one);
    expect(inEnglish.filter((text) => inSpanish.includes(text))).toEqual(['Para mí.']);
    expect(inEnglish).toHaveLength(inSpanish.length);
  });
});

describe('what was said in one language', () => {
  it('is known in the other: a comment that may have arrived is not sent again', () => {
    const one = copy();
    one.plan();
    one.save(one.request(one.start(present(one.open().week?.conferences[0]).id)));
    const threadsRefused: Record<number, Fault> = {};
    const trial = one.copier()();
    trial.run('deliver', [[]]);
    for (const { number, name, detail } of trial.lastRun.calls)
      if (name.startsWith('UrlFetchApp') && detail?.includes('COMMENTS_VIEW_MODE_INCLUDED'))
        threadsRefused[number] = { type: 'status', status: 403 };
    const whole = one.copier()();
    whole.run('deliver', [[]], TEACHER.email, threadsRefused);
    const posts = whole.lastRun.calls.filter(({ detail }) => detail?.startsWith('POST'));
    const post = present(posts[posts.length - 1]).number;
    one.run('deliver', [[]], TEACHER.email, { ...threadsRefused, [post]: { type: 'kill-after' } });
    expect(one.rows('Conferences')[0]?.['What to do']).toMatch(/^Google todavía no ha dicho/);
    one.call('chooseLanguage', ['en']);
    one.run('deliver', [[]], TEACHER.email, threadsRefused);
    expect(one.threads).toHaveLength(1);
    const [row] = one.rows('Conferences');
    expect(row?.['What to do']).toMatch(/^It may have arrived already/);
    one.call('chooseLanguage', ['es']);
    // Looked for on the draft, because it may be there.
    expect(one.call<NoteView>('takeBack', [row?.['Note id']]).state).toBe('taken back');
    expect(one.threads).toEqual([]);
  });

  it('is known in the other: feedback that named a classmate may go once it does not', () => {
    const one = copy();
    one.plan();
    const meeting = one.start(present(one.open().week?.conferences[0]).id);
    const name = present(meeting.writers[0]).name;
    const other = ['Ana', 'Ben', 'Chi', 'Dee'].find((each) => !name.startsWith(each));
    const [note] = one.save(
      one.request(meeting, () => ({ strength: `You wrote as ${other} did.` })),
    );
    expect(present(note).says).toMatch(new RegExp(`^Nombra a ${other}`));
    const { waiting } = one.call<Opening>('chooseLanguage', ['en']);
    expect(waiting.map(({ says }) => says)).toEqual([
      `It names ${other} Moss. Change it, or send it anyway if that is meant.`,
    ]);
    const edited = one.call<NoteView>('editFeedback', [present(note).id, 'You wrote it well.']);
    expect(edited.says).toBe('It was changed and can be sent now.');
  });

  it('is told in the other: why a comment waits', () => {
    const one = copy();
    one.plan();
    const meeting = one.start(present(one.open().week?.conferences[0]).id);
    const [name = ''] = present(meeting.writers[0]).name.split(' ');
    one.save(one.request(meeting));
    one.people.deleteFile(one.doc(name).id);
    const [waits] = one.deliver();
    expect(waits?.says).toMatch(/^No se encuentra el Doc de/);
    const told = (language: string) =>
      one.call<Opening>('chooseLanguage', [language]).waiting.map(({ says }) => says);
    expect(told('en')).toEqual([
      `The Doc of ${name} Moss cannot be found: it was deleted, or never shared with you. The note is kept. Read it to the writer, or copy it.`,
    ]);
    expect(told('es')).toEqual([waits?.says]);
  });

  it('is told as it was where a version kept it that spoke one', () => {
    const one = copy();
    one.plan();
    const kept = one.workspace.properties.document;
    const keep = (key: string, value: object) => {
      kept[key] = `1|old|${JSON.stringify(value)}`;
    };
    const problem = { says: 'A line was not read.', todo: 'Look at it.' };
    const at = { date: '2026-10-30', time: '15:00' };
    const letter = { subject: 'Your week', lead: 'You met all.', parts: [] };
    keep('plan-said', {
      extraTime: 'Ten more minutes.',
      problems: [problem],
      moved: [],
      after: '',
    });
    keep('job-review', {
      doneFor: '2026-10-30 15:00',
      letter,
      at,
      result: 'You met all.',
      ready: null,
    });
    const { week, problems, jobs } = one.open();
    expect(week?.extraTime).toBe('Ten more minutes.');
    expect(problems).toEqual([problem]);
    expect(jobs[1]?.last).toEqual({ at, result: 'You met all.' });
  });

  it('is one trouble and not two, and each teacher is told of it in her own', () => {
    const one = new Classroom({ locale: 'es-MX', colleague: true });
    one.setUp({ weekly: true });
    one.call('switchWeekly', [true], COLLEAGUE.email);
    one.workspace.cloud.state.switches.classroomDisabledFor = [
      one.teacherId,
      one.people.account(COLLEAGUE).id,
    ];
    one.workspace.turnClock(chicago('2026-11-01T21:30'));
    const subjects = one.workspace.mail.map(({ to, subject }) => [to[0], subject]);
    expect(subjects.sort()).toEqual([
      [COLLEAGUE.email, 'Writing Conferences: your week could not be planned'],
      [TEACHER.email, 'Writing Conferences: no se pudo planear tu semana'],
    ]);
    const failed = one
      .rows('Activity')
      .filter(({ Result }) => /^(?:No funcionó|It did not work)/.test(Result ?? ''));
    expect(failed).toHaveLength(1);
  });

  it('is known in the other: a job cut off after its line in Activity adds no second one', () => {
    const waiting = copy();
    waiting.workspace.turnClock(chicago('2026-11-01T17:30'));
    const stay = waiting.copier();
    const whole = stay();
    whole.workspace.turnClock(chicago('2026-11-01T18:30'));
    const { calls } = whole.lastRun;
    const email = calls.findIndex(({ name }) => name === 'MailApp.sendEmail');
    const flushes = calls
      .slice(0, email)
      .flatMap(({ name, number }) => (name === 'SpreadsheetApp.flush' ? [number] : []));
    const lines = (room: Classroom) =>
      room
        .rows('Activity')
        .filter(({ Result }) => /conversación en \d|conference on \d/.test(Result ?? ''));
    let after = stay();
    // Cut off where the line is there, and that the job is done is not written down.
    for (const number of flushes.slice(-4)) {
      after = stay();
      after.workspace.nextRunFaults = { [number]: { type: 'kill-after' } };
      after.workspace.turnClock(chicago('2026-11-01T18:30'));
      if (lines(after).length === 1) break;
    }
    expect(lines(after)).toHaveLength(1);
    expect(after.workspace.mail).toEqual([]);
    after.call('chooseLanguage', ['en']);
    after.workspace.turnClock(chicago('2026-11-01T21:30'));
    expect(after.workspace.mail.map(({ subject }) => subject)).toEqual([
      'Writing Conferences: your week',
    ]);
    expect(lines(after)).toHaveLength(1);
  });
});
