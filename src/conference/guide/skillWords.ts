// Owns: what the skill of a talk adds to it: what shows it, what to say, how to try it.
export interface SkillWords {
  /** Where a need of this skill shows in a draft. */
  notice: string;
  /** Names a strength the writer can build this skill on: the skill itself may be the need. */
  praise: string;
  /** Where to find such a strength. */
  praiseLook: string;
  /** Finds the place in the draft to work on. */
  find: string;
  /** Shows the move. */
  show: string;
  /** What tells you that the move is taking hold. */
  watch: string;
  /** Works on the skill in talk, before there is a draft. */
  ahead: string;
  /** Tells a group why these writers sit together. */
  together: string;
}

/** Words for the skills the product brings. A skill of the teacher's own gets `ANY_SKILL`. */
export const SKILL_WORDS = {
  listening: {
    notice: 'What they talk about before they talk about the writing.',
    praise: 'You told me something about how you write that I did not know.',
    praiseLook: 'A choice they made on purpose, however small.',
    find: 'Which part was the easiest for you to write, and which the hardest?',
    show: 'Here is what I do when I get stuck there. What do you do?',
    watch: 'They talk more than you do. Wait three breaths before you ask again.',
    ahead: 'If nobody set the topic, what would you write about, and for whom?',
    together: "I'd like to hear how each of you works, and you can learn from one another.",
  },
  ideas: {
    notice: 'Whether there is a person, a place or a moment behind the topic, or only a word.',
    praise: 'You sat up when you told me about that. That is where good topics come from.',
    praiseLook: 'The idea that has a true detail in it already.',
    find: 'Of all you just told me, which one could you talk about the longest?',
    show: 'Tell it to me while I hold up a finger for each new thing. I ran out of fingers!',
    watch: 'The telling gets longer and more exact. That is the topic.',
    ahead: 'List three you could write. Star the one you would hate to lose.',
    together: "Each of you is looking for something worth writing, and talk is how we'll find it.",
  },
  focus: {
    notice: 'A part that could be lifted out without being missed.',
    praise: 'All through this part you stayed with one thing, and I never got lost.',
    praiseLook: 'A stretch where every sentence is about the same thing.',
    find: 'In one sentence, what is this about? Now show me the part that fits it least.',
    show: 'Watch me lift this part out and read on. What did we lose? Then try one of yours.',
    watch: 'They say why a part stays or goes, and it is not only that they like it.',
    ahead: 'Finish this before you start: The one thing I want my reader to know is...',
    together: 'You all have plenty to say, and each of you is choosing the part that matters most.',
  },
  lead: {
    notice: 'What the first two sentences do: pull you in, or get ready to begin.',
    praise: 'This line made me sit up when I got to it. Listen to it again.',
    praiseLook: 'A line, maybe further down, that would make a strong start.',
    find: 'Put your finger on the place where it gets good. How far is that from the top?',
    show: 'Here are two ways to start the same piece. Which pulls you in? Try yours both ways.',
    watch: 'They read the two leads aloud and can tell what each one does.',
    ahead: 'Say your first sentence out loud in two ways. Which one made me look up?',
    together: 'You each have a good piece, and each first line could let readers in sooner.',
  },
  organization: {
    notice: 'Where you had to turn back, or met the same thing twice.',
    praise: 'From here to here I always knew where I was, because you put first things first.',
    praiseLook: 'Two parts whose order helps you.',
    find: 'Tell me your parts in order, a word for each. Which one feels out of place?',
    show: 'Write each part on a slip. Slide one to a new place and tell it to me that way.',
    watch: 'They move something and can say what it does for the reader.',
    ahead: 'Put your parts on four sticky notes. Try two orders and tell me both.',
    together: 'You all have the parts. Today we find out which order helps a reader most.',
  },
  paragraphs: {
    notice: 'A block with two jobs, or none where the eye can rest.',
    praise: 'I could hear the parts in this as I read. Here is where I heard a new one begin.',
    praiseLook: 'A place where the piece turns, marked or not.',
    find: 'Where does something new begin: a time, a place, a speaker, a reason?',
    show: 'I read, and you tap the table when it turns. Each tap is a new paragraph.',
    watch: 'They can name the job of each paragraph in three words.',
    ahead: 'Make a box for each part. What is the one thing that goes into each?',
    together: 'You all know what you want to say. Now we let readers see where each part starts.',
  },
  elaboration: {
    notice: 'A line you have a question about, and the draft moves on.',
    praise: 'Here you stayed and told me more, and I could see it.',
    praiseLook: 'The most exact detail on the page.',
    find: 'Which line would a friend ask you about? What would they ask?',
    show: 'I ask one question about this line, and your answer is your next sentence. Now ask your own.',
    watch: 'The new lines say something new, not the same thing twice.',
    ahead: 'Tell me the most important part, slowly. What could you see? How do you know?',
    together:
      'You have each got a line that readers will want more of. We are going to stay there.',
  },
  transitions: {
    notice: 'Places where you had to jump from one sentence to the next.',
    praise: 'This little word told me how the two ideas belong together.',
    praiseLook: 'A linking word that does real work: because, but, by the time.',
    find: 'Show me two sentences side by side. What does the second have to do with the first?',
    show: 'Say them in one breath. Which word did you use to join them? That is your link.',
    watch: 'The link fits the meaning: time, cause or turn, not just "then".',
    ahead: 'Tell me your parts in order and listen for the words you use in between.',
    together: 'Your ideas are good ones. Today we help readers get from each one to the next.',
  },
  ending: {
    notice: 'Whether the last lines finish the piece or just stop it.',
    praise: 'This line stayed with me after I put your piece down.',
    praiseLook: 'A line near the end that would be a better last line.',
    find: 'What do you want your reader to feel or do when they look up from the page?',
    show: 'Read me your first line and your last. What could come back? Say one new last line.',
    watch: 'They try more than one ending before they choose.',
    ahead: 'How do you want your reader to feel at the end? Say a last line you might use.',
    together: 'You are all near the end, and the last line is the one readers take home.',
  },
  voice: {
    notice: 'Where it sounds like this child, and where it could be anybody.',
    praise: 'I would have known that you wrote this line, without your name on it.',
    praiseLook: 'A word or an aside that sounds as they talk.',
    find: 'Which line sounds most like you? And which one could anyone have written?',
    show: 'Cover the page and tell me that part. I wrote down what you said. Compare the two.',
    watch: 'They laugh, or their face changes, when they read the new line.',
    ahead: 'Tell it to me as you would tell your best friend. I will catch some of your words.',
    together: 'You are all fun to listen to. Today we get that sound onto the page.',
  },
  'word-choice': {
    notice: 'A word that could mean anything: thing, nice, got, went.',
    praise: 'This word gave me a picture at once. A plainer one would not have.',
    praiseLook: 'One verb or name that is just right.',
    find: 'Point to a word that does not yet say quite what you mean.',
    show: 'Act it out, or draw it quickly. What is the word for that? Try three and choose.',
    watch: 'They choose by what it means, not by how long it is.',
    ahead: 'Which words will your readers need from you? Let us collect five good ones.',
    together: 'You each have a word or two that could work harder. We will hunt for them.',
  },
  sentences: {
    notice: 'Sentences that all start or sound the same, or never stop.',
    praise: 'Listen to this one read out loud. I did not stumble once.',
    praiseLook: 'A sentence with a good beat, short or long.',
    find: 'Read me four sentences. Where does your voice trip or run out of air?',
    show: 'Say it another way, and another. Which one is easiest on the ear? Write that one.',
    watch: 'They listen to a sentence before they write it down.',
    ahead: 'Say the first sentence until you like how it sounds. Then hold on to it.',
    together: 'Your ideas are clear. Today we use our ears to make the sentences flow.',
  },
  grammar: {
    notice: 'One kind of slip that comes back, rather than every slip there is.',
    praise: 'From here to here you kept it steady, so I never had to read twice.',
    praiseLook: 'A stretch where tense and person hold.',
    find: 'Read me this part slowly. Where does your ear say, wait?',
    show: 'Let us check one line: when is this, and who is doing it? Now you check the next.',
    watch: 'They hear it themselves when they read aloud.',
    ahead: 'Who will tell this, and did it happen already? Say the first line that way.',
    together: 'You have all got one small thing that can trip a reader. We will catch it today.',
  },
  punctuation: {
    notice: 'Where you had to read twice to know where a thought ends.',
    praise: 'This mark told me just how to read your line.',
    praiseLook: 'A mark that is right, and not an easy one.',
    find: 'Read it exactly as it is on the page. Where do you need to breathe?',
    show: 'I read it with no marks at all. Stop me where I need one. What should it be?',
    watch: 'They can tell what the mark does for a reader.',
    ahead: 'Say your first sentence with your hand up for the stop. Where do you hear it?',
    together: 'You all have something good to say. Marks tell readers how to hear it.',
  },
  spelling: {
    notice: 'What they nearly have: the part of the word that is already right.',
    praise: 'Look how much of this hard word you got by yourself.',
    praiseLook: 'A brave word that they did not avoid.',
    find: 'Which words did you stop at? Circle two that do not look right to you.',
    show: 'Say it in parts. Write each part. Which part are you sure of, and which will we check?',
    watch: 'They use a way that works on other words too, not only this one.',
    ahead: 'Which words will you need a lot? Let us make a card with five of them.',
    together: 'You are all trying good big words. Here is one way to get more of them right.',
  },
} satisfies Record<string, SkillWords>;

export const ANY_SKILL: SkillWords = {
  notice: 'Where this skill would make the biggest difference to a reader.',
  praise: 'This line worked on me as a reader. Let me tell you what it did.',
  praiseLook: 'A line that already shows some of it.',
  find: 'Where in your draft would you like to try this?',
  show: 'Watch me try it on one line. Now you try it on the next.',
  watch: 'They can do it once without you, and say what it changed.',
  ahead: 'Tell me how your piece might go, and where you could use this.',
  together: 'You are here together because the same move will help each of you.',
};
