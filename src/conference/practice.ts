// Owns: the practice draft: a made-up child's words, on which a conference can be held without a child.

/** The practice's own conference, class and writer. Google's ids are numbers, a plan's have dates. */
export const PRACTICE = 'practice';

/** Whether a note, by its id, is the practice's. */
export const isPracticeNote = (noteId: string): boolean => noteId.endsWith(`.${PRACTICE}`);

export const PRACTICE_TITLE = 'Practice draft (Writing Conferences)';

/** Who is said to have written it. */
export const PRACTICE_WRITER = 'Robin';

/** Words by which the draft is known again, and on which a check leaves its comment. */
export const PRACTICE_QUOTE = 'it rang on the floor like a bell';

/** As a nine-year-old writes it. Nobody's: it was made up for this. */
export const PRACTICE_TEXT = `The Night the Lights Went Out
The whole street went black. I dropped my spoon and it rang on the floor like a bell.
“Nobody move,” whispered my dad. My sister grabbed my sleeve so hard that a button popped off.
Then we looked for the flashlight. Then my dad found candles. Then we sat on the stairs. It was fun.
My sister told a story about a fox who ate the moon. It was good.
In the morning the lights came back and I was a little sad.`;
