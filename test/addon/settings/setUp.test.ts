// Owns: the promises of set-up: from an empty spreadsheet, again, and against a page gone wrong.
import { TEACHER } from '../../../src/local/begin';
import { Classroom, SLOTS, sampleClass, writer } from '../classroom';

describe('set-up', () => {
  it('begins with the default times in an empty spreadsheet, and touches nothing', () => {
    const room = new Classroom();
    const opening = room.open();
    expect(opening).toMatchObject({ ready: false, classes: [], week: null, comments: 'unknown' });
    expect(opening.slots).toHaveLength(5);
    expect(room.workspace.book.tabs.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(room.lastRun.rounds.google).toBe(0);
  });

  it('makes the tabs, writes the choices down and is ready', () => {
    const room = new Classroom();
    const opening = room.setUp();
    expect(opening.ready).toBe(true);
    expect(opening.slots).toEqual(SLOTS);
    expect(room.workspace.book.tabs.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'This week',
        'For the wall',
        'Writers',
        'Conferences',
        'Class needs',
        'Review',
        'Teaching points',
        'Settings',
        'Activity',
      ]),
    );
    const settings = room.rows('Settings');
    expect(settings.find(({ Setting }) => Setting === 'Class')).toMatchObject({
      Value: 'on',
      Class: 'Room 12',
    });
    expect(settings.filter(({ Setting }) => Setting === 'Conferring time')).toHaveLength(5);
    expect(room.rows('Teaching points').length).toBeGreaterThan(50);
  });

  it('done twice leaves one of everything and what was typed', () => {
    const room = new Classroom();
    room.setUp();
    room.set('Largest group', '4');
    room.set('Kept apart', 'Ana Moss / Ben Moss');
    room.set('Assignment', 'A moment that mattered');
    const end = room.rows('Settings').length + 2;
    room.hands.paste('Settings', `A${end}`, [['Conferring time', 'whenever I can']]);
    const before = room.rows('Settings');
    const points = room.rows('Teaching points');
    room.setUp();
    expect(
      room
        .rows('Settings')
        .map(({ Setting, Value }) => `${Setting}: ${Value}`)
        .sort(),
    ).toEqual(before.map(({ Setting, Value }) => `${Setting}: ${Value}`).sort());
    expect(room.rows('Teaching points')).toEqual(points);
    expect(room.workspace.book.tabs.filter(({ name }) => name === 'Settings')).toHaveLength(1);
  });

  it('keeps the language chosen in the sidebar, also where an older notebook has no line for it', () => {
    const room = new Classroom();
    room.setUp();
    expect(room.open().language).toBe('');
    const line = room.rows('Settings').findIndex(({ Setting }) => Setting === 'Language');
    room.hands.delete('Settings', 'rows', line + 2);
    const lines = room.rows('Settings').length;
    for (const language of ['es', '', 'en']) {
      room.call('chooseLanguage', [language]);
      expect(room.open().language).toBe(language);
    }
    expect(room.rows('Settings')).toHaveLength(lines + 1);
    room.refusal('chooseLanguage', ['nonsense']);
    expect(room.open().language).toBe('en');
  });

  it('opens in the language chosen, in the account’s own where none was, with one language’s words', () => {
    const room = new Classroom();
    room.setUp();
    room.workspace.openSpreadsheet(TEACHER.email);
    const said = { en: 'Before it goes', es: 'Antes de enviar' };
    const shown = () => {
      const { sidebar } = room.workspace.chooseMenu('showSidebar', TEACHER.email);
      return Object.entries(said)
        .filter(([, words]) => sidebar?.html.includes(words))
        .map(([code]) => code);
    };
    expect(shown()).toEqual(['en']);
    room.call('chooseLanguage', ['es']);
    expect(shown()).toEqual(['es']);
    // Typed into the tab by hand: known from the next opening on.
    const line = room.rows('Settings').findIndex(({ Setting }) => Setting === 'Language');
    room.hands.type('Settings', `B${line + 2}`, 'en');
    room.open();
    expect(shown()).toEqual(['en']);
    expect(room.call('words', ['es'])).toContain(said.es);
    room.refusal('words', ['nonsense']);
  });

  it('leaves a class its own times, and does not offer them to every class', () => {
    const room = new Classroom();
    room.setUp();
    const place = room.rows('Settings').findIndex(({ Setting }) => Setting === 'Conferring time');
    room.hands.type('Settings', `C${place + 2}`, 'Room 12');
    const { slots } = room.open();
    expect(slots).toHaveLength(4);
    room.setUp({ slots });
    const times = room.rows('Settings').filter(({ Setting }) => Setting === 'Conferring time');
    expect(times).toHaveLength(5);
    expect(times.filter((row) => row.Class === 'Room 12')).toHaveLength(1);
  });

  it('switches a class off that is not chosen again, and keeps it', () => {
    const other = { ...sampleClass([writer('Eli', ['A story.'])]), name: 'Room 13' };
    const room = new Classroom({ classes: [sampleClass([writer('Ana', ['Mine.'])]), other] });
    room.setUp();
    room.setUp({ classes: [room.course.id] });
    const classes = room.rows('Settings').filter(({ Setting }) => Setting === 'Class');
    expect(classes.map((row) => [row.Class, row.Value])).toEqual([
      ['Room 12', 'on'],
      ['Room 13', 'off'],
    ]);
  });

  it('refuses a class that has vanished meanwhile, and changes nothing', () => {
    const room = new Classroom();
    room.people.archive(room.course.id);
    expect(
      room.refusal('setUp', [{ classes: [room.course.id], slots: SLOTS, weekly: false }]),
    ).toBe('One of these classes is no longer active in Classroom. Choose again.');
    expect(room.workspace.book.tabs).toHaveLength(1);
  });

  it('trusts nothing that the page sends', () => {
    const room = new Classroom();
    const classes = [room.course.id];
    const plainly = /^[A-Z].*\.$/;
    const slot = { weekday: 1, start: '10:30', minutes: 30 };
    for (const choices of [
      null,
      7,
      'all',
      [],
      {},
      { classes },
      { classes, slots: 'Monday' },
      { classes, slots: [] },
      { classes, slots: [null] },
      { classes, slots: [{}] },
      { classes, slots: [{ ...slot, weekday: 7 }] },
      { classes, slots: [{ ...slot, weekday: '__proto__' }] },
      { classes, slots: [{ ...slot, start: '25:00' }] },
      { classes, slots: [{ ...slot, start: '=NOW()' }] },
      { classes, slots: [{ ...slot, minutes: 0 }] },
      { classes, slots: [{ ...slot, minutes: 1e9 }] },
      { classes, slots: [{ ...slot, minutes: 2.5 }] },
      { classes, slots: Array(500).fill(slot) },
      { slots: SLOTS },
      { classes: [], slots: SLOTS },
      { classes: 'x', slots: SLOTS },
      { classes: [null], slots: SLOTS },
      { classes: ['../courses'], slots: SLOTS },
    ])
      expect([choices, room.refusal('setUp', [choices])]).toEqual([
        choices,
        expect.stringMatching(plainly),
      ]);
    expect(room.workspace.book.tabs).toHaveLength(1);
    room.ready();
    for (const [name, args] of [
      ['startConference', [null]],
      ['startConference', [{ id: 1 }]],
      ['preview', [null]],
      ['saveConference', [null]],
      ['saveConference', [{ saveId: 'save-0001', notes: [null], conferenceId: 'x' }]],
      ['saveConference', [{ saveId: 'short', notes: [{}] }]],
      ['saveConference', [{ saveId: '=cmd()-0001', notes: [{}] }]],
      ['takeBack', [null]],
      ['takeBack', ['']],
      ['editFeedback', ['x', null]],
      ['sendAnyway', [{}]],
    ] as const)
      expect([name, args, room.refusal(name, args)]).toEqual([
        name,
        args,
        expect.stringMatching(plainly),
      ]);
    expect(room.rows('Conferences')).toEqual([]);
    for (const args of [[null], ['all'], [{ length: 3 }], [[null, 7]]])
      expect(room.refusal('deliver', args)).toMatch(plainly);
    expect(room.refusal('keepTyping', [{ text: 1 }])).toMatch(plainly);
    expect(room.call('typed')).toBe('');
  });

  it('cut off anywhere and done again is whole', () => {
    const whole = new Classroom();
    whole.setUp();
    const calls = whole.lastRun.calls.length;
    const names = whole.workspace.book.tabs.map(({ name }) => name).sort();
    // A cut in each tenth of it: the tabs half made, the bank half written, the trigger not yet there.
    for (let number = 1; number <= calls; number += Math.ceil(calls / 9)) {
      const room = new Classroom();
      const choices = { classes: [room.course.id], slots: SLOTS, weekly: true };
      const cut = room.run('setUp', [choices], undefined, { [number]: { type: 'kill-before' } });
      expect(cut.answer.outcome).toBe('ended');
      expect(room.setUp({ weekly: true }).ready).toBe(true);
      expect(room.workspace.book.tabs.map(({ name }) => name).sort()).toEqual(names);
      expect(room.workspace.triggers).toHaveLength(1);
    }
  });

  it('says which box was left unticked at Google, and works once it is ticked', () => {
    const room = new Classroom();
    room.workspace.withdraw('n.okafor@mapleschool.example', [
      'https://www.googleapis.com/auth/userinfo.email',
    ]);
    expect(room.refusal('open')).toMatch(/permission to know which teacher .* tick every box/);
    room.workspace.grant('n.okafor@mapleschool.example');
    room.workspace.withdraw('n.okafor@mapleschool.example', [
      'https://www.googleapis.com/auth/script.scriptapp',
    ]);
    expect(room.open().ready).toBe(false);
    expect(room.setUp().ready).toBe(true);
    expect(room.refusal('switchWeekly', [true])).toMatch(/run when the spreadsheet is closed/);
    room.workspace.grant('n.okafor@mapleschool.example');
    expect(room.call<unknown[]>('switchWeekly', [true])).toHaveLength(2);
  });
});
