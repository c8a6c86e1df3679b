// Owns: pretend data in the shapes the server answers: a week of a class with everything odd that
// classes have.
import type {
  DraftView,
  Meeting,
  MeetingWriter,
  SentenceView,
} from '../../src/addon/answers/meeting';
import type { NoteView, SaveRequest } from '../../src/addon/answers/note';
import type { Opening } from '../../src/addon/answers/opening';
import type { ClassPage, TimelineNote, WriterPage } from '../../src/addon/answers/pages';
import type { OtherSettings } from '../../src/addon/answers/settings';
import type {
  ConferenceView,
  OwnConference,
  WeekView,
  WriterChip,
} from '../../src/addon/answers/week';
import { BANK } from '../../src/conference/bank/bank';
import type { Stage } from '../../src/conference/bank/teachingPoint';
import { waysToChoose } from '../../src/conference/guide/choosing';
import { guide } from '../../src/conference/guide/guide';
import { promptsIn } from '../../src/conference/guide/prompts';
import { PEER_WORDS } from '../../src/conference/peer';
import { PRACTICE, PRACTICE_WRITER } from '../../src/conference/practice';
import { SKILLS } from '../../src/conference/skill';
import { DEFAULT_SLOTS } from '../../src/conference/week';

/** Would run if any text of a student were ever taken for markup. */
export const HOSTILE = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';

const chip = (id: string, name: string, days: number | null): WriterChip => ({
  id,
  name,
  days,
});

export const ana = chip('w1', 'Ana Belmonte', 3);
export const bo = chip('w2', 'Bartholomew Featherstonehaugh-Montgomery', 9);
export const noor = chip('w3', 'نور الهدى', 16);
export const kit = chip('w4', 'Kit O’Dell', null);
const lou = chip('w5', `Lou 🦊 ${HOSTILE}`, 12);

export const GROUP = 'c-group';
export const SOLO = 'c-solo';

function conference(part: Partial<ConferenceView> & Pick<ConferenceView, 'id'>): ConferenceView {
  return {
    classId: 'k1',
    className: 'Writing, Room 7',
    date: '2026-11-23',
    start: '10:30',
    minutes: 10,
    kind: 'group',
    skill: { id: 'lead', name: 'Lead' },
    writers: [ana, bo, noor, kit],
    why: 'Ana, Bartholomew, نور and Kit all need stronger leads; نور has waited 16 days.',
    state: 'planned',
    stays: false,
    ...part,
  };
}

export const conferences: ConferenceView[] = [
  conference({
    id: 'c-held',
    start: '9:00',
    minutes: 5,
    kind: 'solo',
    skill: { id: 'ending', name: 'Ending' },
    writers: [chip('w9', 'Priya Raman', 0)],
    why: '',
    state: 'held',
  }),
  conference({ id: GROUP }),
  conference({
    id: SOLO,
    start: '10:40',
    minutes: 5,
    kind: 'solo',
    skill: { id: 'listening', name: 'Getting to know' },
    writers: [lou],
    why: 'Nothing is known yet of Lou’s writing: listen first.',
  }),
  conference({
    id: 'c-tuesday',
    date: '2026-11-24',
    skill: { id: 'elaboration', name: 'Elaboration' },
    writers: [
      chip('w6', 'Mei Tanaka', 5),
      chip('w7', 'Sam Achterberg', 8),
      chip('w8', 'Zoë Quist', 20),
    ],
    why: 'Mei, Sam and Zoë list what happened without saying more.',
  }),
  conference({
    id: 'c-friday',
    date: '2026-11-27',
    kind: 'solo',
    minutes: 6,
    writers: [chip('w10', 'Jo Pell', 2)],
  }),
];

/** A draft from its paragraphs of sentences, with indexes as a Doc has them. */
export function draft(title: string, tabs: { title: string; paragraphs: string[][] }[]): DraftView {
  const paragraphs: DraftView['paragraphs'] = [];
  for (const [number, tab] of tabs.entries()) {
    let at = 1;
    for (const [i, texts] of tab.paragraphs.entries()) {
      const sentences: SentenceView[] = [];
      for (const text of texts) {
        sentences.push({ tabId: `t.${number}`, text, start: at, end: at + text.length });
        at += text.length + 1;
      }
      paragraphs.push({
        heading: i === 0,
        tab: i === 0 && tabs.length > 1 ? tab.title : '',
        sentences,
      });
    }
  }
  const words = paragraphs
    .flatMap(({ sentences }) => sentences.map(({ text }) => text.split(/\s+/).length))
    .reduce((sum, n) => sum + n, 0);
  return {
    docId: 'd',
    title,
    url: 'https://docs.google.com/document/d/d/edit',
    words,
    turnedIn: false,
    paragraphs,
    replies: [],
    commentsRead: true,
    trace: `d ${words}`,
  };
}

const anaDraft: DraftView = {
  ...draft('The Night the Lights Went Out', [
    {
      title: 'Story',
      paragraphs: [
        ['The Night the Lights Went Out'],
        [
          'Pop!',
          'The whole kitchen turned black and my brother screamed like a kettle.',
          'I could not see my own hand.',
        ],
        [
          'Mom said stay where you are and then I heard her feet go down the stairs and then the drawer opened and then she said a word I am not allowed to write.',
          'We had one candle left from my birthday.',
          'It was shaped like a 7 but I am 9 now so that was funny.',
        ],
        ['In the end the lights came back and we went to bed.'],
      ],
    },
  ]),
  replies: [
    {
      to: 'When shall we meet, and what do you want help with?',
      says: 'I don’t know how to start it better',
      at: '2026-11-20',
    },
  ],
};

const pages = Array.from({ length: 14 }, (_, i) => [
  `On day ${i + 1} of the trip we drove past more corn than I knew there was in the world.`,
  'My uncle counted the silos out loud and my cousin told him to stop.',
  'Nobody was sorry when we got out of the car.',
]);

const boDraft = draft('Corn, Corn, Corn', [
  { title: 'First draft', paragraphs: [['Corn, Corn, Corn'], ...pages] },
  {
    title: 'Notes',
    paragraphs: [['Things I forgot'], ['The dog.', 'The map with the coffee on it.']],
  },
]);

const noorDraft = draft('يوم في السوق', [
  {
    title: '',
    paragraphs: [
      ['يوم في السوق'],
      [
        'ذهبت مع جدتي إلى السوق يوم الجمعة.',
        'كانت رائحة الخبز تملأ الشارع.',
        `Then I saw ${HOSTILE} on a sign.`,
      ],
    ],
  },
]);

function writer(from: WriterChip, part: Partial<MeetingWriter>): MeetingWriter {
  return {
    ...from,
    draft: null,
    noDraft: '',
    last: null,
    goal: '',
    steps: [],
    invitation: null,
    strengths: [],
    needs: [],
    ...part,
  };
}

const opens = anaDraft.paragraphs[1]?.sentences[0];
const pop = opens ?? { tabId: 't.0', start: 0, end: 0, text: '' };

function guided(kind: 'group' | 'solo', skill: string): Pick<Meeting, 'stage' | 'steps'> {
  const steps = (stage: Stage) => guide({ kind, stage, skill, hasDraft: true, grades: '3-5' });
  return {
    stage: 'drafting',
    steps: {
      planning: steps('planning'),
      drafting: steps('drafting'),
      revising: steps('revising'),
      editing: steps('editing'),
      publishing: steps('publishing'),
    },
  };
}

export const meeting: Meeting = {
  conference: conference({ id: GROUP }),
  writers: [
    writer(ana, {
      draft: anaDraft,
      goal: 'Try two leads and read both out loud.',
      last: {
        date: '2026-11-20',
        skill: 'Ending',
        strength: 'Your last line made me smile.',
        nextStep: 'Read your ending to a friend.',
        whereElse: 'Any story',
      },
      strengths: [
        {
          key: 'opens with a sound: Pop!',
          dismissed: false,
          quote: pop.text,
          says: 'It begins with a sound the reader can hear.',
          forWriter: 'It begins with a sound the reader can hear.',
          passage: { tabId: pop.tabId, start: pop.start, end: pop.end },
        },
      ],
      needs: [
        {
          key: 'only stops: In the end the lights came back and we went to bed.',
          dismissed: false,
          skill: 'ending',
          quote: 'In the end the lights came back and we went to bed.',
          says: 'The ending only stops.',
          teachingPoint: BANK.find(({ skill }) => skill === 'ending')?.id ?? '',
        },
      ],
    }),
    writer(bo, { draft: boDraft, invitation: { reply: 'the middle, nothing happens there' } }),
    writer(noor, { draft: { ...noorDraft, turnedIn: true }, invitation: { reply: '' } }),
    writer(kit, { noDraft: 'Kit has not opened the assignment yet. Talk about a topic first.' }),
  ],
  ...guided('group', 'lead'),
  grades: '3-5',
  ways: waysToChoose(
    { stage: 'planning', genre: 'narrative', grades: '3-5', skill: 'lead' },
    promptsIn('en'),
  ),
  peerWords: PEER_WORDS.en,
  stars: [],
  uses: {},
  framesWithoutDraft: ['You told me what you care about.', 'I can tell that this matters to you.'],
  points: BANK.filter(({ skill }) => skill === 'lead' || skill === 'ending'),
  frames: [
    'This line puts me right there.',
    'I can see it as I read.',
    'These words sound like you.',
    'You chose just the right word.',
  ],
  skills: SKILLS.map(({ id, name }) => ({ id, name })),
};

export const soloMeeting: Meeting = {
  ...meeting,
  conference: conferences.find(({ id }) => id === SOLO) ?? meeting.conference,
  writers: [writer(lou, { draft: noorDraft })],
  points: BANK.filter(({ skill }) => skill === 'listening'),
  ...guided('solo', 'listening'),
};

const robin = chip(PRACTICE, PRACTICE_WRITER, null);

export const practiceMeeting: Meeting = {
  ...meeting,
  conference: {
    ...soloMeeting.conference,
    id: PRACTICE,
    classId: PRACTICE,
    className: '',
    skill: { id: 'elaboration', name: 'Elaboration' },
    writers: [robin],
    why: '',
  },
  writers: meeting.writers
    .slice(0, 1)
    .map(({ draft, strengths, needs }) =>
      writer(robin, { draft: draft && { ...draft, replies: [] }, strengths, needs }),
    ),
  ...guided('solo', 'elaboration'),
};

export const waitingNote: NoteView = {
  id: 'n-old',
  writerId: 'w7',
  name: 'Sam Achterberg',
  feedback: 'Your lead made me curious.\n\nOne thing to try: Ask Mei how she began hers.',
  state: 'waiting',
  says: 'It names Mei Tanaka. Change it, or send it anyway if that is meant.',
  url: 'https://docs.google.com/document/d/sam/edit',
  canSendAnyway: true,
};

/** Monday morning at half past ten. */
export const opening: Opening = {
  teacher: 'dana@school.example',
  now: { date: '2026-11-23', time: '10:31' },
  ready: true,
  classes: [
    {
      id: 'k1',
      name: 'Writing, Room 7',
      assignment: { id: 'a1', title: 'A small moment', due: '2026-12-04' },
      writers: 28,
      drafts: 26,
      pulled: { date: '2026-11-22', time: '18:05' },
    },
  ],
  slots: [...DEFAULT_SLOTS],
  week: {
    start: '2026-11-23',
    conferences,
    missed: [
      {
        writerId: 'w11',
        name: 'Ida Voss',
        classId: 'k1',
        className: 'Writing, Room 7',
        reason: 'met most recently, three days ago',
      },
      {
        writerId: 'w12',
        name: 'Theo Lindqvist',
        classId: 'k1',
        className: 'Writing, Room 7',
        reason: 'no time was left on Friday',
      },
    ],
    free: [{ classId: 'k1', start: '10:45', minutes: 15 }],
    lengths: { group: 10, solo: 5 },
    extraTime: 'Ten more minutes on Thursday would meet them both.',
    moved: [],
    canUndo: false,
  },
  jobs: [
    {
      name: 'plan',
      title: 'Plan the week',
      next: { date: '2026-11-29', time: '18:00' },
      last: {
        at: { date: '2026-11-22', time: '18:04' },
        result:
          '15 conferences on 5 days: 12 groups and 3 solo. They meet 28 of 28 writers.\n\nYour days\n- Monday from 10:30: 3 conferences, 15 writers\n- Tuesday from 10:30: 3 conferences, 12 writers\n\nNo draft yet\n- Lou and Sam.',
      },
    },
    { name: 'review', title: 'Look back', next: { date: '2026-11-27', time: '16:00' }, last: null },
  ],
  sending: 0,
  waiting: [],
  pulling: null,
  comments: 'yes',
  language: '',
  version: '1.2.3',
  translate: false,
  problems: [],
};

/** The week of the opening, to be changed. */
export function week(): WeekView {
  if (!opening.week) throw new Error('The pretend opening has a week.');
  return structuredClone(opening.week);
}

/** The same planned again because somebody is absent today. */
export function weekWithout(writerId: string): WeekView {
  const before = week();
  return {
    ...before,
    conferences: before.conferences.map((one) =>
      one.date === opening.now.date
        ? { ...one, writers: one.writers.filter(({ id }) => id !== writerId) }
        : one,
    ),
    moved: [
      'Ana moves from Monday 10:30 (group on stronger leads) to Friday 10:30 (alone, on stronger leads).',
      'Jo is met no longer on Friday 10:30 (alone, on stronger leads).',
    ],
    canUndo: true,
  };
}

/** The same with a conference of the teacher's own in it. */
export function weekWith(own: OwnConference): WeekView {
  const before = week();
  const everyone = [
    ...classPage.writers,
    ...before.missed.map(({ writerId, name }) => chip(writerId, name, 12)),
  ];
  const added = conference({
    id: 'c-own',
    date: own.date,
    start: '10:45',
    kind: own.writerIds.length > 1 ? 'group' : 'solo',
    minutes: own.writerIds.length > 1 ? 10 : 5,
    skill: SKILLS.find(({ id }) => id === own.skill) ?? { id: 'lead', name: 'Lead' },
    writers: everyone.filter(({ id }) => own.writerIds.includes(id)),
    why: 'You added this one; it stays where it is when the week is planned again.',
    stays: true,
  });
  return {
    ...before,
    conferences: [...before.conferences, added],
    missed: before.missed.filter(({ writerId }) => !own.writerIds.includes(writerId)),
    moved: ['Ida is met also on Monday 10:30 (alone, on stronger leads).'],
    canUndo: true,
  };
}

const levels = (...some: [string, number][]) => Object.fromEntries(some);

/** A class of every kind of name, need and wait. */
export const classPage: ClassPage = {
  classId: 'k1',
  className: 'Writing, Room 7',
  skills: SKILLS.map(({ id, name }) => ({ id, name })),
  writers: [
    { ...ana, needs: levels(['lead', 3], ['ending', 2], ['spelling', 1]), marks: {} },
    { ...bo, needs: levels(['lead', 2], ['paragraphs', 3]), marks: levels(['lead', 1]) },
    { ...noor, needs: levels(['lead', 2]), marks: levels(['word-choice', 3]) },
    { ...kit, needs: levels(['ideas', 3], ['listening', 1]), marks: {} },
    { ...lou, needs: levels(['listening', 1]), marks: levels(['ending', 0]) },
    { ...chip('w6', 'Mei Tanaka', 5), needs: levels(['elaboration', 3], ['lead', 1]), marks: {} },
    { ...chip('w7', 'Sam Achterberg', 8), needs: levels(['elaboration', 2]), marks: {} },
    { ...chip('w8', 'Zoë Quist', 20), needs: levels(['elaboration', 2], ['ending', 3]), marks: {} },
    { ...chip('w9', 'Priya Raman', 0), needs: levels(['voice', 1]), marks: {} },
    { ...chip('w10', 'Jo Pell', 2), needs: levels(['sentences', 2], ['spelling', 3]), marks: {} },
    { ...chip('w11', 'Ida Voss', 3), needs: levels(['lead', 2], ['transitions', 1]), marks: {} },
    { ...chip('w12', 'Theo Lindqvist', 11), needs: levels(['punctuation', 3]), marks: {} },
  ],
  days: { group: ['2026-11-24', '2026-11-27'], solo: ['2026-11-23', '2026-11-24', '2026-11-27'] },
};

/** As they are in a notebook nobody changed much in. */
export const otherSettings: OtherSettings = {
  numbers: {
    groupMin: 3,
    groupMax: 5,
    groupMinutes: 10,
    soloMinutes: 5,
    maxVisits: 2,
    maxVisitsExtraSupport: 3,
    daysBetweenVisits: 2,
    groupsPerSkillPerDay: 1,
  },
  grades: '3-5',
  genre: 'auto',
  writing: '',
  seen: 'en',
  email: true,
  invite: false,
  keptApart: [{ a: 'Jo Pell', b: bo.name, className: 'Writing, Room 7' }],
  writers: classPage.writers.map(({ id, name }) => ({
    id,
    name,
    classId: 'k1',
    className: 'Writing, Room 7',
    support: id === 'w1',
    language: id === 'w1' ? 'Português' : '',
  })),
};

const timeline: TimelineNote[] = [
  {
    id: 'n3',
    date: '2026-11-20',
    kind: 'group',
    skill: 'Ending',
    strength: 'Your last line made me smile.',
    quote: 'It was shaped like a 7 but I am 9 now so that was funny.',
    teachingPoint: 'End with a thought, not with going to bed.',
    nextStep: 'Read your ending to a friend.',
    whereElse: 'Any story',
    learned: 'Writes about home when she may choose. The candle story is about her grandfather.',
    assignment: 'A small moment',
    by: 'dana@school.example',
    state: 'sent',
    followUp: { state: 'answered', reply: 'I read it to Kit. Kit laughed!' },
  },
  {
    id: 'n2',
    date: '2026-11-11',
    kind: 'solo',
    skill: 'Elaboration',
    strength: 'I can see the kitchen.',
    quote: 'The whole kitchen turned black and my brother screamed like a kettle.',
    teachingPoint: 'Slow down the moment that matters.',
    nextStep: 'Add two more sentences here.',
    whereElse: 'In every story',
    learned: '',
    assignment: 'A small moment',
    by: 'dana@school.example',
    state: 'hidden until returned',
    followUp: {
      state: 'revised',
      reply: '',
      before: 'The kitchen turned black.',
      after: 'The whole kitchen turned black and my brother screamed like a kettle.',
    },
  },
  {
    id: 'n1',
    date: '2026-11-02',
    kind: 'solo',
    skill: 'Getting to know',
    strength: 'You told me what you care about.',
    quote: '',
    teachingPoint: '',
    nextStep: 'Bring a list of three small moments.',
    whereElse: '',
    learned: 'Two houses, two kitchens.',
    assignment: '',
    by: 'sam@school.example',
    state: 'note only',
    followUp: { state: 'settled' },
  },
];

/** Ana is known well, the others hardly. */
export function writerPage(id: string, all: boolean): WriterPage {
  const from = classPage.writers.find((one) => one.id === id) ?? ana;
  const known = from.id === ana.id;
  return {
    ...chip(from.id, from.name, from.days),
    classId: 'k1',
    className: 'Writing, Room 7',
    here: true,
    visits: known ? 3 : 0,
    support: known,
    language: known ? 'Português' : '',
    needs: known
      ? [
          {
            skill: { id: 'lead', name: 'Lead' },
            level: 3,
            why: 'the first sentence announces what the piece will tell',
            marked: false,
          },
          { skill: { id: 'ending', name: 'Ending' }, level: 2, why: 'you marked it', marked: true },
        ]
      : [
          {
            skill: { id: 'listening', name: 'Getting to know' },
            level: 2,
            why: 'was never met',
            marked: false,
          },
        ],
    shows: known
      ? [
          {
            says: 'The ending only stops.',
            quote: 'In the end the lights came back and we went to bed.',
          },
        ]
      : [],
    draft: known
      ? {
          title: 'The Night the Lights Went Out',
          url: 'https://docs.google.com/document/d/d/edit',
          words: 188,
          says: 'writing',
        }
      : { title: '', url: '', words: null, says: 'no draft yet' },
    growth: known
      ? [
          { date: '2026-11-01', words: 12 },
          { date: '2026-11-08', words: 96 },
          { date: '2026-11-15', words: 90 },
          { date: '2026-11-22', words: 188 },
        ]
      : [],
    steps: known
      ? [
          {
            noteId: 'n3',
            date: '2026-11-20',
            skill: 'ending',
            nextStep: 'Read your ending to a friend.',
            quote: 'It was shaped like a 7 but I am 9 now so that was funny.',
            followUp: { state: 'answered', reply: 'I read it to Kit. Kit laughed!' },
          },
        ]
      : [],
    notes: !known ? [] : all ? timeline : timeline.slice(0, 2),
    more: known && !all,
  };
}

/** The notes of a save, as the server would answer them. */
export const notesOf = (request: SaveRequest): NoteView[] =>
  request.notes.map((note) => ({
    id: `${request.saveId}.${note.writerId}`,
    writerId: note.writerId,
    name: [...meeting.writers, robin].find(({ id }) => id === note.writerId)?.name ?? note.writerId,
    feedback: textOf(note),
    state: note.comment ? 'sending' : 'note only',
    says: '',
    url: 'https://docs.google.com/document/d/d/edit',
    canSendAnyway: false,
  }));

export const textOf = (note: SaveRequest['notes'][number]): string =>
  [
    note.strength,
    note.teachingPoint && `One thing to try: ${note.teachingPoint}`,
    note.nextStep && `Next: ${note.nextStep}`,
    note.whereElse && `Use it again: ${note.whereElse}`,
    note.sendPeers &&
      ['From your group:', ...(note.peers ?? []).map(({ says }) => `• ${says}`)].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
