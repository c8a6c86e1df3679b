// Owns: the guide through a conference: its steps, how long each may take, what to say in it and
// what to look for.
import type { Genre, Stage } from '../bank/teachingPoint';
import { LISTENING, type SkillId } from '../skill';
import { ANY_GENRE, CHOOSE_A_FORM, GENRE_WORDS, type GenreWords } from './genreWords';
import { type SkillWords, skillWords } from './skillWords';
import { OPEN_WITHOUT_DRAFT, STAGE_WORDS } from './stageWords';

export type GuideStepId =
  | 'listen'
  | 'strength'
  | 'choose'
  | 'teach'
  | 'why'
  | 'try'
  | 'peer'
  | 'link';

export interface GuideStep {
  id: GuideStepId;
  /** What the teacher does in this step, in a few words. */
  title: string;
  /** How much of the talk it takes: of 5 minutes with one writer, of 10 with a group. */
  minutes: number;
  /** Two or three things to say, to the writer. */
  say: string[];
  /** Two or three things to look and listen for. */
  lookFor: string[];
}

/** What the guide is asked for. */
export interface Talk {
  kind: 'solo' | 'group';
  stage: Stage;
  /** Left out where nobody has said. */
  genre?: Genre | undefined;
  /** Any skill: one the teacher added gets words that fit every skill. */
  skill: SkillId;
  /** Is there a draft to look at? Before there is, the talk is about topic, form and order. */
  hasDraft: boolean;
}

/** The steps of a conference in their order. */
export function guide(talk: Talk): GuideStep[] {
  return talk.kind === 'solo' ? soloSteps(talk) : groupSteps(talk);
}

function soloSteps(talk: Talk): GuideStep[] {
  const skill = skillWords(talk.skill);
  const genre = genreWords(talk.genre);
  // In a first conversation finding out is the work; half the time goes there.
  const first = talk.skill === LISTENING;
  return [
    listen(talk, skill, genre, first ? 2.5 : 1),
    strength(talk, skill, genre),
    choose(talk, skill, genre),
    {
      id: 'teach',
      title: first ? 'Try one way together' : 'Teach it',
      minutes: first ? 1 : 2.5,
      ...practice(talk, skill, genre),
    },
    link(talk, genre, 0.5),
  ];
}

function groupSteps(talk: Talk): GuideStep[] {
  const skill = skillWords(talk.skill);
  const genre = genreWords(talk.genre);
  const { say, lookFor } = practice(talk, skill, genre);
  return [
    {
      id: 'why',
      title: "Say why we're together",
      minutes: 1.5,
      say: [skill.together, talk.hasDraft ? skill.find : genre.topic],
      lookFor: [
        talk.hasDraft ? skill.notice : 'Who has a topic already, and who is waiting for one.',
        talk.hasDraft
          ? 'Everyone has found a place to work on before you show anything.'
          : 'Everyone has one idea to hold on to, however small, before you go on.',
      ],
    },
    strength(talk, skill, genre),
    {
      id: 'try',
      title: 'Try it',
      minutes: 5,
      say,
      lookFor: [
        ...lookFor.slice(0, 2),
        'Go to the quiet writer first; the loud one will call you.',
      ],
    },
    peerFeedback(talk),
    link(talk, genre, 1),
  ];
}

function listen(talk: Talk, skill: SkillWords, genre: GenreWords, minutes: number): GuideStep {
  const step = { id: 'listen', title: 'Listen first', minutes } as const;
  if (!talk.hasDraft) {
    return {
      ...step,
      say: [OPEN_WITHOUT_DRAFT[talk.stage], genre.topic, 'Say more about that one.'],
      lookFor: [
        'The idea they come back to, or talk about faster.',
        'Anything on paper already: a list, a sketch, a page at home.',
      ],
    };
  }
  const stage = STAGE_WORDS[talk.stage];
  return {
    ...step,
    say: [stage.open, 'Where would you like my help today?', genre.ask],
    lookFor: [stage.notice, skill.notice],
  };
}

function strength(talk: Talk, skill: SkillWords, genre: GenreWords): GuideStep {
  const step = { id: 'strength', title: 'Name a strength', minutes: 0.5 } as const;
  if (!talk.hasDraft) {
    return {
      ...step,
      say: [
        'You just said something I could see. Let me say it back in your words.',
        'That is how writers choose: they notice what they care about.',
      ],
      lookFor: [
        'A detail in what they told you that nobody else could have told.',
        'A true one. They know when praise is only polite.',
      ],
    };
  }
  return {
    ...step,
    say: [
      skill.praise,
      'Read me that line once more. Writers do that on purpose, and you can too.',
    ],
    lookFor: [
      skill.praiseLook,
      genre.strengthLook,
      'Their very words, so that you can quote them.',
    ],
  };
}

function choose(talk: Talk, skill: SkillWords, genre: GenreWords): GuideStep {
  const step = { id: 'choose', title: 'Choose one thing', minutes: 0.5 } as const;
  if (!talk.hasDraft) {
    return {
      ...step,
      say: [
        'What is still open: what to write about, what form to give it, or where to start?',
        "Let's settle just that one today.",
      ],
      lookFor: [
        'Topic comes before form, and form before order.',
        'Their choice, even when you would have chosen another.',
      ],
    };
  }
  return {
    ...step,
    say: [skill.find, "Let's work on just this one thing today."],
    lookFor: [genre.firstNeed, 'One point only. If you see three, two can wait for the next talk.'],
  };
}

/** Showing a move and having it tried: the longest step, alone and in a group. */
function practice(
  talk: Talk,
  skill: SkillWords,
  genre: GenreWords,
): Pick<GuideStep, 'say' | 'lookFor'> {
  if (!talk.hasDraft) {
    return {
      say: [skill.ahead, CHOOSE_A_FORM, genre.order],
      lookFor: [
        'They tell it aloud, start to end, before they write a word.',
        'One part they could write down this minute.',
      ],
    };
  }
  const stage = STAGE_WORDS[talk.stage];
  return {
    say: [skill.show, stage.tryIt],
    lookFor: [skill.watch, stage.watch],
  };
}

function peerFeedback(talk: Talk): GuideStep {
  return {
    id: 'peer',
    title: 'Answer each other',
    minutes: 2,
    say: [
      talk.hasDraft
        ? 'Writer, tell us what help you want, then read the lines you just tried.'
        : 'Writer, tell us your idea and what you are not sure about yet.',
      'Listeners, one of each: a praise (It worked when...), a question (I wondered...), a polish (What if you...).',
      'Talk only about what we worked on today. Writer, just listen and jot down what helps.',
    ],
    lookFor: [
      talk.hasDraft
        ? 'Praise that says which words worked, not "I liked it".'
        : 'Praise that says which part they want to hear more about.',
      'Each writer gets a turn, and the writer decides what to use.',
    ],
  };
}

function link(talk: Talk, genre: GenreWords, minutes: number): GuideStep {
  return {
    id: 'link',
    title: 'Link it to the next page',
    minutes,
    say: [
      'Tell me in your own words: what will you do when you go back to your seat?',
      talk.hasDraft
        ? STAGE_WORDS[talk.stage].sendOff
        : 'What is the first thing you will write down, and where will you put it?',
      genre.again,
    ],
    lookFor: [
      'They say what they will do. "Okay" is not yet a plan.',
      talk.hasDraft
        ? 'Their pen is on the right line before they leave you.'
        : 'A topic and a first line they can carry away in their head.',
    ],
  };
}

function genreWords(genre: Genre | undefined): GenreWords {
  return genre === undefined ? ANY_GENRE : GENRE_WORDS[genre];
}
