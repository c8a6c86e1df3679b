// Owns: a week's plan in words: who meets and why, who is not met, what moved, in English.

/** How each skill is called, and what ends the sentence "Ana, Ben and Chi all need ____". */
export const skills = {
  listening: { name: 'Getting to know', phrase: 'a first conversation' },
  ideas: { name: 'Ideas', phrase: 'something to write about' },
  focus: { name: 'Focus', phrase: 'one main point to stay with' },
  lead: { name: 'Lead', phrase: 'stronger leads' },
  organization: { name: 'Organization', phrase: 'a clearer order' },
  paragraphs: { name: 'Paragraphs', phrase: 'clear paragraphs' },
  elaboration: { name: 'Elaboration', phrase: 'more about what matters' },
  transitions: { name: 'Linking', phrase: 'links from one idea to the next' },
  ending: { name: 'Ending', phrase: 'endings that finish the piece' },
  voice: { name: 'Voice', phrase: 'more of their own voice' },
  'word-choice': { name: 'Word choice', phrase: 'more exact words' },
  sentences: { name: 'Sentences', phrase: 'sentences that flow' },
  grammar: { name: 'Grammar', phrase: 'a steady tense and person' },
  punctuation: { name: 'Punctuation', phrase: 'marks that help the reader' },
  spelling: { name: 'Spelling', phrase: 'surer spelling' },
};

/** Why a writer needs a skill, after the writer's name. */
export const needs = {
  noDraft: 'has no draft yet',
  marked: 'you marked it',
  neverMet: 'was never met',
  nothing: 'nothing in the draft stands out as a need',
  answered: 'answered the last feedback and has not changed the draft yet',
  open: 'has a next step still open from last time',
};

const weeks = (n: number) =>
  `${['no', 'one', 'two', 'three'][n] ?? n} ${n === 1 ? 'week' : 'weeks'}`;

const MINUTES: Readonly<Record<number, string>> = {
  5: 'Five',
  6: 'Six',
  7: 'Seven',
  8: 'Eight',
  10: 'Ten',
  12: 'Twelve',
  15: 'Fifteen',
  20: 'Twenty',
};

/** `names` are a list in words, of `n`. */
export const plan = {
  pinned: (names: string, phrase: string) => `Already held or pinned: ${names}, on ${phrase}.`,
  need: (names: string, n: number, phrase: string) =>
    `${names} ${n === 1 ? 'needs' : n === 2 ? 'both need' : 'all need'} ${phrase}`,
  most: ' more than anything',
  waited: (names: string, n: number, count: number) =>
    `; ${names} ${n === 1 ? 'has' : 'have'} waited ${weeks(count)}`,
  elseMore: (names: string, n: number) =>
    `${names} ${n === 1 ? 'needs' : 'need'} something else more, but this is the group with a place on a day that suits.`,
  allElseMore:
    'Each of them needs something else more, but this is the group with a place on a day that suits.',
  elseMoreAlone:
    'Something else is needed more, but no group or time on it fitted beside the other visits.',
  again: (a: string, b: string, times: number) =>
    `${a} and ${b} have shared a group ${times === 2 ? 'twice' : `${times} times`} lately; they need the same thing again.`,
  missed: {
    'absent-all-week': (name: string) => `${name} cannot be met: absent all week.`,
    'no-slot-while-here': (name: string) =>
      `${name} cannot be met: there is no conferring time on a day ${name} is here.`,
    'days-too-close': (name: string) =>
      `${name} is met once, not twice: the days ${name} is here with conferring time lie too close together.`,
    'one-skill-only': (name: string) =>
      `${name} is met once, not twice: only one need is known, and a week does not take it up twice.`,
    'nothing-to-teach': (name: string) => `${name} is not planned for: no need is known yet.`,
    'no-time-left': (name: string) =>
      `${name} is not met: no time is left on a day ${name} is here.`,
  },
  noSecond: (name: string) =>
    `${name} does not get the second meeting: no time is left on a day that suits.`,
  extraTime: (minutes: number, day: string, names: string) =>
    `${MINUTES[minutes] ?? minutes} more minutes on ${day} would meet ${names}.`,
  /** A visit, as it ends "moves from ____" or "is met also on ____". */
  visit: (when: string, kind: 'group' | 'solo', phrase: string) =>
    `${when} (${kind === 'solo' ? 'alone, on' : 'group on'} ${phrase})`,
  when: (day: string, time: string) => `${day} ${time}`,
  timeGone: 'a time that is no longer there',
  moves: (names: string, n: number, from: string, to: string) =>
    `${names} ${n === 1 ? 'moves' : 'move'} from ${from} to ${to}.`,
  also: (names: string, n: number, to: string) =>
    `${names} ${n === 1 ? 'is' : 'are'} met also on ${to}.`,
  noLonger: (names: string, n: number, from: string) =>
    `${names} ${n === 1 ? 'is' : 'are'} met no longer on ${from}.`,
};
