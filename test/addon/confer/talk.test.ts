// Owns: the promises of a talk between two conferences: what is new, what was said by whom, what the
// teacher prefers, and what goes in the home language.
import type { Meeting } from '../../../src/addon/answers/meeting';
import type { NoteView, Preview, SaveRequest } from '../../../src/addon/answers/note';
import type { OtherSettings } from '../../../src/addon/answers/settings';
import type { TeachingPoint } from '../../../src/conference/bank/teachingPoint';
import { Classroom, FOUR, present, sampleClass, writer } from '../classroom';

const room = new Classroom();
const first = room.group();
const copy = room.copier();

const named = (meeting: Meeting, name: string) =>
  present(meeting.writers.find((one) => one.name.startsWith(name)));
const noteOf = (request: SaveRequest, id: string) =>
  present(request.notes.find(({ writerId }) => writerId === id));

/** The same group again, after what was saved. */
function again(of: Classroom): Meeting {
  return of.start(first.conference.id);
}

/** A save as the page sends it: with each draft's trace. */
function traced(of: Classroom, meeting: Meeting): SaveRequest {
  const request = of.request(meeting);
  for (const note of request.notes)
    note.trace = meeting.writers.find(({ id }) => id === note.writerId)?.draft?.trace ?? '';
  return request;
}

describe('the draft', () => {
  it('shows next time what is new since the writer was met, and nothing the first time', () => {
    const own = copy();
    const isNew = (meeting: Meeting) =>
      present(named(meeting, 'Ana').draft)
        .paragraphs.flatMap(({ sentences }) => sentences)
        .filter((sentence) => sentence.isNew)
        .map(({ text }) => text);
    expect(isNew(first)).toEqual([]);
    own.save(traced(own, first));
    const { id } = own.doc('Ana');
    const at = own.people.indexOf({ fileId: id }, 'We ran');
    own.people.type({ fileId: id, by: own.student('Ana') }, at, 'An owl called. ');
    const meeting = again(own);
    expect(isNew(meeting)).toEqual(['An owl called.']);
    const cell = own.rows('Writers').find(({ Writer }) => Writer === 'Ana Moss')?.[
      'Draft last met'
    ];
    expect(present(cell)).not.toMatch(/dark|barn|heart/);
  });
});

describe('the stage', () => {
  it('is what the teacher said, for the class, until its next assignment', () => {
    const own = copy();
    own.save({ ...own.request(first), stage: 'editing', stageChosen: true });
    expect(own.rows('Conferences').map(({ Stage }) => Stage)).toEqual(Array(4).fill('editing'));
    const meeting = again(own);
    expect(meeting.stage).toBe('editing');
    expect(meeting.steps.editing).not.toEqual(meeting.steps.planning);
  });

  it('is only noted where she did not say so herself', () => {
    const own = copy();
    own.save({ ...own.request(first), stage: 'editing' });
    expect(again(own).stage).not.toBe('editing');
  });
});

describe('the guide', () => {
  it('speaks the language that was chosen, or else the teacher’s own at Google', () => {
    const own = copy();
    const title = () => present(again(own).steps.drafting[0]).title;
    expect(title()).toBe("Say why we're together");
    own.call('chooseLanguage', ['es']);
    expect(title()).toBe('Di por qué estamos aquí');
    // What the children say to each other is in the language they write in.
    expect(again(own).peerWords.starters.praise[0]).toBe('It worked when you');
  });
});

describe('the teacher’s own use of the bank', () => {
  it('keeps her favorites, the newest first, and lets them go', () => {
    const own = copy();
    own.call('starPoint', ['lead-start-in-action', true]);
    own.call('starPoint', ['ending-so-what', true]);
    own.call('starPoint', ['ending-so-what', true]);
    expect(again(own).stars).toEqual(['ending-so-what', 'lead-start-in-action']);
    own.call('starPoint', ['ending-so-what', false]);
    expect(again(own).stars).toEqual(['lead-start-in-action']);
    own.refusal('starPoint', ['', true]);
  });

  it('counts a point once a conference, and not again when the save is sent again', () => {
    const own = copy();
    const request = own.request(first, () => ({ point: 'lead-start-in-action' }));
    own.save(request);
    own.save({ ...request, again: true });
    expect(again(own).uses).toEqual({ 'lead-start-in-action': 1 });
  });
});

describe('the tab Teaching points', () => {
  it('is followed by the sidebar: lines added, copied, edited and hidden', () => {
    const own = copy();
    const tab = 'Teaching points';
    const rows = own.rows(tab);
    const at = (title: string) => rows.findIndex((row) => row['Teaching point'] === title) + 2;
    const [edited = '', hidden = '', copied = ''] = first.points
      .filter(({ skill }) => skill === 'lead')
      .map(({ title }) => title);
    const column = (header: string) =>
      String.fromCharCode(65 + Object.keys(present(rows[0])).indexOf(header));
    own.hands.type(tab, `${column('The child reads')}${at(edited)}`, 'Begin with a bang.');
    own.hands.tick(tab, `A${at(hidden)}`, false);
    const end = rows.length + 2;
    const line = Object.keys(present(rows[0])).map((header) =>
      header === 'Teaching point' ? 'Begin with the weather' : header === 'Skill' ? 'Lead' : '',
    );
    const twin = Object.values(present(rows[at(copied) - 2]));
    own.hands.paste(tab, `A${end}`, [
      line,
      twin,
      twin.map((cell) => (cell === copied ? 'A twin, changed' : cell)),
    ]);
    const points = again(own).points.filter(({ skill }) => skill === 'lead');
    const titles = points.map(({ title }) => title);
    expect(points.find(({ title }) => title === edited)?.child).toBe('Begin with a bang.');
    expect(titles).not.toContain(hidden);
    expect(titles).toEqual(expect.arrayContaining(['Begin with the weather', 'A twin, changed']));
    expect(titles.filter((title) => title === copied)).toHaveLength(1);
    expect(points.find(({ title }) => title === 'Begin with the weather')).toMatchObject({
      id: 'own begin with the weather',
      child: 'Begin with the weather',
      genres: ['narrative', 'information', 'opinion'],
    });
    expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
  });
});

describe('the prompts in the tab Teaching points', () => {
  const tab = 'Teaching points';
  /** The first group's second step at a stage: `try` is what its writers practise. */
  const step = (of: Classroom, id: string, stage: 'drafting' | 'editing' = 'drafting') =>
    present(again(of).steps[stage].find((one) => one.id === id));
  const cell = (of: Classroom, header: string, says: string) => {
    const rows = of.rows(tab);
    const row = rows.findIndex((one) => Object.values(one).includes(says));
    expect(row).toBeGreaterThanOrEqual(0);
    const column = Object.keys(present(rows[0])).indexOf(header);
    return `${String.fromCharCode(65 + column)}${row + 2}`;
  };
  const add = (of: Classroom, ...lines: Record<string, string>[]) => {
    const rows = of.rows(tab);
    const headers = Object.keys(present(rows[0]));
    of.hands.paste(
      tab,
      `A${rows.length + 2}`,
      lines.map((line) => headers.map((header) => line[header] ?? '')),
    );
  };
  const tryIt = present(present(first.steps.drafting.find(({ id }) => id === 'try')).say[1]);

  it('are all of what the guide says, in the words that stand there', () => {
    const rows = room.rows(tab).filter(({ For }) => For !== 'Point');
    const written = new Set(rows.flatMap((row) => [row.Say, row['Look for']]));
    const said = Object.values(first.steps).flatMap((steps) =>
      steps.flatMap(({ say, lookFor }) => [...say, ...lookFor]),
    );
    expect(
      [...said, ...Object.values(first.ways).flat()].filter((one) => !written.has(one)),
    ).toEqual([]);
    expect(rows[0]).toMatchObject({ 'Teaching point': 'Listen first', For: 'Listen' });
  });

  it('are followed: one reworded, one hidden, one added for a step and a stage', () => {
    const own = copy();
    own.hands.type(tab, cell(own, 'Say', tryIt), 'Try it on a sticky note.');
    const [why = ''] = present(first.steps.drafting.find(({ id }) => id === 'why')).say;
    own.hands.tick(tab, `A${cell(own, 'Say', why).slice(1)}`, false);
    add(
      own,
      {
        Show: 'TRUE',
        For: 'Teach',
        Stage: 'editing',
        Say: 'Point to one mark.',
        'Look for': 'A finger.',
      },
      { For: 'why', 'Teaching point': 'You asked me for this.' },
    );
    const { steps, points } = again(own);
    const at = (stage: 'drafting' | 'editing', id: string) =>
      present(steps[stage].find((one) => one.id === id));
    expect(at('drafting', 'try').say).toContain('Try it on a sticky note.');
    expect(at('drafting', 'try').say).not.toContain('Point to one mark.');
    expect(at('editing', 'try').say[0]).toBe('Point to one mark.');
    expect(at('editing', 'try').lookFor[0]).toBe('A finger.');
    expect(at('editing', 'try').say).toHaveLength(3);
    expect(at('drafting', 'why').say[0]).toBe('You asked me for this.');
    expect(at('drafting', 'why').say).not.toContain(why);
    expect(points.map(({ title }) => title)).not.toContain('You asked me for this.');
  });

  it('stay away once all of a step are hidden', () => {
    const own = copy();
    own.rows(tab).forEach(({ For }, at) => {
      if (For === 'Peer') own.hands.tick(tab, `A${at + 2}`, false);
    });
    expect(step(own, 'peer')).toMatchObject({ say: [], lookFor: [] });
    expect(step(own, 'link').say).toHaveLength(3);
  });

  it('are said in the language of the panel where they are ours, and as she wrote them where not', () => {
    const own = copy();
    own.hands.type(tab, cell(own, 'Say', tryIt), 'Try it on a sticky note.');
    own.call('chooseLanguage', ['es']);
    const { say, lookFor } = step(own, 'try');
    expect(say).toContain('Try it on a sticky note.');
    expect([...say, ...lookFor].filter((one) => /[áéíóúñ¿¡]/.test(one)).length).toBeGreaterThan(2);
  });

  it('have words of their own for the youngest', () => {
    const own = copy();
    const [older] = step(own, 'peer').say;
    own.set('Grades', 'K-2');
    const [young] = step(own, 'peer').say;
    expect(young).toBe('Writer, what help do you want? Read us your new lines.');
    expect(young).not.toBe(older);
  });
});

describe('the languages of a class', () => {
  const tab = 'Teaching points';
  /** The teaching point that the tests change nothing of, and one whose rule is Spanish's own. */
  const pointIn = (of: Classroom, id: string) =>
    present(of.call<TeachingPoint[]>('teachingPoints').find((one) => one.id === id));
  const writesIn = (of: Classroom, value: string) =>
    of.call('changeSettings', [[{ kind: 'writing', value }]]);

  it('are the panel’s for the teacher, and for the child what the drafts are written in', () => {
    const own = copy();
    own.call('chooseLanguage', ['es']);
    expect(own.call<OtherSettings>('openSettings')).toMatchObject({ writing: '', seen: 'en' });
    expect(pointIn(own, 'lead-start-in-action')).toMatchObject({
      title: 'Empezar en medio de la acción',
      whereElse: 'Any time you begin a story',
    });
    expect(again(own).frames[0]).toBe('This line works. It made me stop and look.');
    // A rule that Spanish has not in this way is told in the language it is a rule of.
    expect(pointIn(own, 'spelling-silent-e').title).toBe('Listen for the e that makes no sound');
    writesIn(own, 'es');
    expect(pointIn(own, 'spelling-silent-e').title).toBe('Recordar la h que no suena');
    expect(own.rows('Settings')).toContainEqual(
      expect.objectContaining({ Setting: 'Writers write in', Value: 'Español' }),
    );
    expect(own.rows(tab)).toEqual(room.rows(tab));
  });

  it('are the child’s in what the draft does well, for it becomes the child’s to read', () => {
    const pop =
      'Pop! The whole kitchen turned black. My brother screamed like a kettle. I could not see my own hand. Mom said to stay where we were.';
    const own = new Classroom({
      classes: [sampleClass(['Ana', 'Ben', 'Chi'].map((name) => writer(name, [pop])))],
    });
    const before = own.group().writers.flatMap(({ strengths }) => strengths);
    own.call('chooseLanguage', ['es']);
    const meeting = own.start(present(own.open().week?.conferences[0]).id);
    const now = meeting.writers.flatMap(({ strengths }) => strengths);
    expect(before.length).toBeGreaterThan(0);
    expect(now.map(({ forWriter }) => forWriter)).toEqual(before.map(({ says }) => says));
    for (const { says, forWriter } of now) expect(says).not.toBe(forWriter);
  });

  it('are told from drafts in Spanish, and are the panel’s where too few drafts tell', () => {
    const texts = [
      'Ayer fui al mercado con mi abuela. Había mucha gente y olía a pan.',
      'Mi perro se llama Sol y duerme en mi cama porque tiene miedo de la lluvia.',
      'Cuando era pequeño me caí del árbol y mi hermano fue corriendo por mi mamá.',
    ];
    const spanish = new Classroom({
      classes: [sampleClass(texts.map((text, i) => writer(`Escritor ${i}`, [text])))],
    });
    spanish.group();
    expect(spanish.call<OtherSettings>('openSettings')).toMatchObject({ writing: '', seen: 'es' });
    expect(pointIn(spanish, 'lead-start-in-action')).toMatchObject({
      title: 'Start in the middle of the action',
      whereElse: 'Siempre que empieces una historia',
    });

    const few = new Classroom({ classes: [sampleClass([writer('Ana', [texts[0] ?? ''])])] });
    few.setUp();
    few.pull();
    few.call('chooseLanguage', ['es']);
    expect(few.call<OtherSettings>('openSettings')).toMatchObject({ writing: '', seen: '' });
    expect(pointIn(few, 'lead-start-in-action').whereElse).toBe(
      'Siempre que empieces una historia',
    );
  });

  it('leave what the teacher wrote as it is', () => {
    const own = copy();
    const row = own.rows(tab).findIndex(({ Id }) => Id === 'lead-start-in-action') + 2;
    own.hands.type(tab, `B${row}`, 'Begin with a bang');
    own.call('chooseLanguage', ['es']);
    expect(pointIn(own, 'lead-start-in-action')).toMatchObject({
      title: 'Begin with a bang',
      nextStep: 'Find the first big thing you did. Make it your first sentence.',
    });
  });

  it('are what a comment begins its parts in, and is measured by', () => {
    const own = copy();
    writesIn(own, 'es');
    const point = pointIn(own, 'lead-start-in-action');
    const request = own.request(first, () => ({
      point: point.id,
      strength: 'Te oigo en esta línea.',
      teachingPoint: 'Considera desarrollar adecuadamente la secuencia narrativa introductoria.',
      nextStep: point.nextStep,
      whereElse: point.whereElse,
    }));
    const [look] = own.call<Preview[]>('preview', [request]);
    expect(present(look).feedback).toContain('\n\nAlgo para probar: Considera');
    expect(present(look).feedback).toContain('\n\nÚsalo otra vez: Siempre que');
    const easier = present(present(look).simpler);
    expect(easier.words.teachingPoint).toBe(point.child);
    expect(present(easier.grade)).toBeLessThan(present(present(look).grade));
    own.save(request);
    own.deliver();
    expect(present(own.doc('Ana').threads[0]).headPost.content).toBe(present(look).feedback);
  });

  it('are those the tab is made again in', () => {
    const own = copy();
    own.call('chooseLanguage', ['es']);
    writesIn(own, 'en');
    own.hands.deleteTab(tab);
    again(own);
    expect(own.rows(tab)[0]).toMatchObject({
      'Teaching point': 'Pedir un texto que le dé orgullo',
      'Where else': 'Before you start something new',
    });
    expect(own.rows(tab)).toHaveLength(room.rows(tab).length);
  });
});

describe('what writers say to each other', () => {
  const answered = (of: Classroom, says: string, sendPeers: boolean) => {
    const request = of.request(first);
    const ana = noteOf(request, named(first, 'Ana').id);
    Object.assign(ana, {
      helpWanted: 'Does my beginning pull you in?',
      peers: [
        { from: named(first, 'Ben').id, kind: 'praise', says },
        { from: named(first, 'Chi').id, kind: 'question', says: 'I wondered who laughed.' },
      ],
      sendPeers,
    });
    return request;
  };

  it('is in the log by name, and reaches the writer as from the group, without names', () => {
    const own = copy();
    own.save(answered(own, 'It worked when your heart went boom.', true));
    own.deliver();
    const row = present(own.rows('Conferences').find(({ Writer }) => Writer === 'Ana Moss'));
    expect(row).toMatchObject({
      'Help wanted': 'Does my beginning pull you in?',
      'Peer feedback':
        'Praise, Ben Moss: It worked when your heart went boom.\nQuestion, Chi Moss: I wondered who laughed.',
    });
    const comment = present(own.doc('Ana').threads[0]).headPost.content;
    expect(comment).toContain(
      'From your group:\n• It worked when your heart went boom.\n• I wondered',
    );
    expect(comment).not.toMatch(/Ben|Chi/);
  });

  it('stays in the log where it is not to be sent', () => {
    const own = copy();
    own.save(answered(own, 'It worked when your heart went boom.', false));
    own.deliver();
    expect(present(own.doc('Ana').threads[0]).headPost.content).not.toContain('group');
  });

  it('waits for the teacher where it names another child', () => {
    const own = copy();
    const saved = own.save(answered(own, 'It worked when Dee came in.', true));
    expect(saved.find(({ name }) => name === 'Ana Moss')).toMatchObject({
      state: 'waiting',
      says: expect.stringContaining('Dee'),
    });
  });

  it('is refused whole from somebody who is not of the class', () => {
    const own = copy();
    const request = answered(own, 'Nice.', true);
    present(noteOf(request, named(first, 'Ana').id).peers)[0] = {
      from: 'nobody',
      kind: 'praise',
      says: 'Hm.',
    };
    expect(own.refusal('saveConference', [request])).toContain('Nothing was saved');
    expect(own.rows('Conferences')).toHaveLength(0);
  });
});

describe('a notebook made before', () => {
  it('gets the new columns at its end with the first note, and loses nothing', () => {
    const own = copy();
    own.save(own.request(first));
    for (const header of ['Stage', 'Chosen before drafting', 'Help wanted', 'Peer feedback']) {
      const place = Object.keys(present(own.rows('Conferences')[0])).indexOf(header) + 1;
      own.hands.delete('Conferences', 'columns', place);
    }
    const before = own.rows('Conferences');
    const ana = named(first, 'Ana').id;
    own.save(own.request(first, (name) => (name === 'Ana' ? { helpWanted: 'With my lead' } : {})));
    const rows = own.rows('Conferences');
    expect(rows).toHaveLength(8);
    before.forEach((row, i) => {
      expect(rows[i]).toMatchObject(row);
    });
    const newest = present(rows.slice(4).find((row) => row['Writer id'] === ana));
    expect(newest['Help wanted']).toBe('With my lead');
    expect(Object.keys(newest).slice(-4).sort()).toEqual(
      ['Chosen before drafting', 'Help wanted', 'Peer feedback', 'Stage'].sort(),
    );
  });
});

describe('the last look', () => {
  const preview = (of: Classroom, request: SaveRequest) => of.call<Preview[]>('preview', [request]);

  it('translates nothing until that is turned on', () => {
    const own = copy();
    own.mark('Ana Moss', 'Home language', 'Spanish');
    expect(preview(own, own.request(first)).map(({ translation }) => translation)).toEqual(
      Array(4).fill(''),
    );
  });

  it('shows beneath what is sent in the home language, and that is what arrives', () => {
    const own = copy();
    own.call('switchTranslation', [true]);
    expect(own.open().translate).toBe(true);
    own.mark('Ana Moss', 'Home language', 'Spanish');
    own.mark('Ben Moss', 'Home language', 'Elvish');
    const request = own.request(first);
    const looks = preview(own, request);
    const ana = present(looks.find(({ writerId }) => writerId === named(first, 'Ana').id));
    const ben = present(looks.find(({ writerId }) => writerId === named(first, 'Ben').id));
    expect(ana.translation).toMatch(/^Español \(Google Translate\):\n\[es\] I can see it/);
    expect(ana.feedback.endsWith(ana.translation)).toBe(true);
    expect(ben.translation).toBe('');
    expect(ben.problems).toEqual([
      {
        says: '“Elvish” is no language that is known here.',
        todo: expect.stringContaining('without a translation'),
      },
    ]);
    for (const note of request.notes)
      note.translation = present(
        looks.find(({ writerId }) => writerId === note.writerId),
      ).translation;
    own.save(request);
    own.deliver();
    expect(present(own.doc('Ana').threads[0]).headPost.content).toBe(ana.feedback);
    expect(present(own.doc('Ben').threads[0]).headPost.content).toBe(ben.feedback);
  });

  it('goes without a translation, and says so, once a day’s translations are used up', () => {
    const own = copy();
    own.call('switchTranslation', [true]);
    own.mark('Ana Moss', 'Home language', 'es');
    const request = own.request(first);
    preview(own, request);
    const asked = own.lastRun.calls.filter(({ name }) => name === 'LanguageApp.translate');
    // One call for the one writer with another language at home.
    expect(asked).toHaveLength(1);
    const message = 'Service invoked too many times for one day: translate.';
    const { answer } = own.run('preview', [request], undefined, {
      [present(asked[0]).number]: { type: 'throws', message },
    });
    if (answer.outcome !== 'answered') throw new Error('The last look did not open.');
    const looks = answer.value as unknown as Preview[];
    expect(looks.map(({ translation }) => translation)).toEqual(Array(4).fill(''));
    expect(looks.flatMap(({ problems }) => problems)).toEqual([
      {
        says: `Google did not translate: ${message}`,
        todo: expect.stringContaining('without a translation'),
      },
    ]);
  });

  it('is made by the save where the last look had not answered, and it says so where it cannot be', () => {
    const own = copy();
    own.call('switchTranslation', [true]);
    own.mark('Ana Moss', 'Home language', 'es');
    const again = own.copier();
    const request = own.request(first, () => ({ translation: null }));
    const notes = own.save(request);
    expect(notes.flatMap(({ untranslated }) => untranslated ?? [])).toEqual([]);
    own.deliver();
    const [thread] = own.doc('Ana').threads;
    expect(present(thread).headPost.content).toContain('Español (Google Translate):');

    const used = again();
    const asked = own.workspace.executions.flatMap(({ calls }) =>
      calls.filter(({ name }) => name === 'LanguageApp.translate'),
    );
    const { answer } = used.run('saveConference', [request], undefined, {
      [present(asked[0]).number]: { type: 'throws', message: 'Service invoked too many times.' },
    });
    const saved = answer.outcome === 'answered' ? (answer.value as unknown as NoteView[]) : [];
    const ana = present(saved.find(({ name }) => name === 'Ana Moss'));
    expect(ana).toMatchObject({ state: 'sending' });
    expect(ana.untranslated).toMatch(/did not translate.*Ana.*without a translation/);
    used.deliver();
    expect(used.rows('Conferences').map((row) => row.Comment)).toEqual(Array(4).fill('sent'));
    expect(JSON.stringify(used.rows('Activity'))).toContain('without a translation');
  });

  it('offers the bank’s simpler words, and says what would then be read', () => {
    const own = copy();
    const point = present(first.points[0]);
    const [look] = preview(
      own,
      own.request(first, () => ({
        point: point.id,
        teachingPoint: 'Consider establishing an immediately engaging introductory situation.',
        nextStep: point.nextStep,
      })),
    );
    expect(present(look).simpler?.words.teachingPoint).toBe(point.child);
    expect(present(look).simpler?.feedback).toContain(`One thing to try: ${point.child}`);
  });
});

it('a writer without a draft is asked for a topic, and what was chosen is in the note', () => {
  const own = new Classroom({
    classes: [sampleClass([...FOUR.slice(0, 3), writer('Eli', 'none')])],
  });
  own.ready();
  const meeting = own.meetingOf('Eli');
  const eli = named(meeting, 'Eli');
  expect(eli.draft).toBeNull();
  expect(Object.values(meeting.ways).map((ways) => ways.length)).toEqual([3, 3, 3]);
  const [saved] = own.save(
    own.request(meeting, (name) => (name === 'Eli' ? { chosen: 'my goat; a letter' } : {})),
  );
  expect(own.rows('Conferences').find(({ Writer }) => Writer === 'Eli Moss')).toMatchObject({
    'Chosen before drafting': 'my goat; a letter',
  });
  expect(present(saved).state).toBe('sending');
});
