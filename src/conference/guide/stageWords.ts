// Owns: what the stage of a piece adds to a talk: how it opens, how a move is tried, how it ends.
import type { Stage } from '../bank/teachingPoint';

export interface StageWords {
  /** Opens the talk with one writer. */
  open: string;
  /** What the opening answer shows. */
  notice: string;
  /** Gets a move tried on the draft as it stands. */
  tryIt: string;
  /** What to look for while it is tried. */
  watch: string;
  /** Sends the writer off. */
  sendOff: string;
}

export const STAGE_WORDS: Readonly<Record<Stage, StageWords>> = {
  planning: {
    open: "What are you planning to do in this piece? Show me what's on the page so far.",
    notice: 'Which part makes them talk faster: that is where the piece wants to go.',
    tryIt: "Say it out loud the way you'd write it. I'll jot down your words.",
    watch: 'A plan in a few words they can use, not a draft squeezed into boxes.',
    sendOff: 'Which part of your plan will you write first?',
  },
  drafting: {
    open: "How's it going? Where are you in the piece, and what comes next?",
    notice: 'Where the writing slows down or stops, and where it runs.',
    tryIt: "Try it on the very next lines you're going to write. Say them first.",
    watch: 'They go on writing forward; they do not go back to copy it neatly.',
    sendOff: 'Write on from here, and try it in the next part.',
  },
  revising: {
    open: 'What have you changed since you first wrote it, and what did the change do?',
    notice: 'What they call a change: new meaning, or only a neater page.',
    tryIt: 'Leave the old line there. Write a new one under it, then read me both.',
    watch: 'They compare the two lines aloud before they choose.',
    sendOff: 'Which other place in this draft could use the same change?',
  },
  editing: {
    open: 'What have you checked so far, and what do you want to check with me?',
    notice: 'What they find without you, when they read it aloud and point.',
    tryIt: "Let's check two lines together, then you do the next two while I watch.",
    watch: 'They find the next one; you do not hold the pencil.',
    sendOff: 'Check the whole piece for just this one thing.',
  },
  publishing: {
    open: 'Who will read this, and what do you want them to notice?',
    notice: 'What they are proud of, and what they still doubt.',
    tryIt: "Read it to me as if I were that reader. Stop where you'd still like to touch it.",
    watch: 'A last touch that matters to a reader, not one more round of everything.',
    sendOff: 'What did you learn on this piece that you will do again on the next?',
  },
};

/** Opens the talk when there is no draft to look at, whatever the class is doing by now. */
export const OPEN_WITHOUT_DRAFT: Readonly<Record<Stage, string>> = {
  planning: 'What have you thought of writing about so far? Tell me even the ones you dropped.',
  drafting: 'Choosing is part of writing, so you are not behind. What have you thought of so far?',
  revising: "Let's get you a piece that is yours. What have you thought of writing about?",
  editing: "Let's get you a piece that is yours. Is anything on paper, here or at home?",
  publishing: 'What could you still make that you would like somebody to read?',
};
