// Owns: what is said to writers of kindergarten to grade 2 in shorter words than to all others. What
// is not here is fit for them as it is.

export const YOUNGEST_WORDS = {
  stages: {
    planning: {
      open: 'What will you write about? Tell me what is on your page.',
      tryIt: 'Say it to me first. I will write down your words.',
      sendOff: 'Which part will you write first?',
      withoutDraft: 'What could you write about? Tell me all you thought of.',
    },
    drafting: {
      open: 'How is it going? What comes next?',
      tryIt: 'Say your next line. Now write it just like that.',
      sendOff: 'Go on from here. Try it one more time.',
      withoutDraft: 'It takes time to pick. That is fine. What did you think of so far?',
    },
    revising: {
      open: 'What did you change? What is better now?',
      tryIt: 'Keep your old line. Write a new one under it. Read me both.',
      sendOff: 'Where else can you do that? Put a star there.',
      withoutDraft: 'You can still start. What would you like to tell me about?',
    },
    editing: {
      open: 'What did you check? What can we check now?',
      tryIt: 'We check two lines. Then you check two, and I watch.',
      sendOff: 'Check your whole piece for just this.',
      withoutDraft: 'There is time for one page. What is in your head?',
    },
    publishing: {
      open: 'Who will read this? What part should they see?',
      tryIt: 'Read it to me. Stop where you want to fix it.',
      sendOff: 'What did you learn that you can do again?',
      withoutDraft: 'One page is enough. What do you want to tell us?',
    },
  },
  genres: {
    narrative: {
      ask: 'Which part do you want me to see?',
      again: 'Where else can you tell what happened?',
      topic: 'What did you tell them at home this week?',
      order: 'Tell it on three fingers: start, middle, end.',
    },
    information: {
      ask: 'What will I know when I have read it?',
      again: 'Where else can you teach us things?',
      topic: 'What can you teach a friend?',
      order: 'Name your parts, one on each finger. Which comes first?',
    },
    opinion: {
      ask: 'What do you want me to do when I have read it?',
      again: 'Who else do you want to ask for something?',
      topic: 'What would you like to change at school?',
      order: 'Say what you think. Then say why, on your fingers.',
    },
  },
  anyGenre: {
    ask: 'What should I know when I have read it?',
    again: 'Where else can you use this?',
    topic: 'What do you like to talk about?',
    order: 'Say your parts on your fingers. Which comes first?',
  },
  skills: {
    listening: {
      praise: 'You told me how you like to write. I did not know that.',
      find: 'Which part was easy to write? Which part was hard?',
      ahead: 'What do you love to talk about? Who would like to read it?',
      together: 'I want to hear how you write. You can learn from one another.',
    },
    ideas: {
      find: 'Which one could you talk about the most?',
      show: 'Tell it to me. I put up a finger for each new thing.',
      together: 'You all need something to write about. We talk, and we find it.',
    },
    focus: {
      praise: 'You kept to one thing here. I did not get lost.',
      ahead: 'Say it in one line: I want you to know...',
      together: 'You have a lot to say. Today you pick the best part.',
    },
    lead: { together: 'You all have a good piece. Today we make a strong start.' },
    organization: {
      praise: 'I could follow you here. First things came first.',
      show: 'Write each part on a slip. Move one, and tell it to me that way.',
    },
    paragraphs: { find: 'Where does a new part start? Put your finger there.' },
    elaboration: { show: 'I ask about this line. You answer. Now write what you said.' },
    transitions: {
      praise: 'This word helps me see what comes next.',
      ahead: 'Tell me your parts. Say first, next and last.',
    },
    ending: {
      find: 'How should I feel at the end? Show me your last line.',
      together: 'You are close to the end. Today we make a last line that stays.',
    },
    voice: { praise: 'I hear you in this line. I knew it was you.' },
    'word-choice': { find: 'Point to a word that is not just right yet.' },
    sentences: { together: 'Your ideas are good. Today we hear how our lines sound.' },
    grammar: { praise: 'I read this part one time, and I knew what you mean.' },
  },
  form: 'What will it be: a story, a letter, a book? Who will read it?',
  again: 'Read me that line one more time. You can do that again!',
  own: 'Tell me: what will you do now?',
  first: 'What will you write first? Where will you put it?',
  settle: 'What do we pick today? What to write, or how to start?',
  care: 'Writers pick what they care about. You did too.',
  peer: {
    draft: 'Writer, what help do you want? Read us your new lines.',
    without: 'Writer, tell us your idea. What is hard to pick?',
    listeners: 'Listeners, say one thing you liked, and why. Then ask one question.',
    writer: 'Talk of just this one thing. Writer, you only hear it.',
  },
  anySkill: {
    together: 'You can all use this today.',
    ahead: 'Tell me how it will go. Where could you use this?',
  },
};

/** The same texts of another language. */
export type YoungestWords = typeof YOUNGEST_WORDS;
