// Owns: what each line of the tab Settings does, as the tab says it, in English.
import { GENRES, GRADES } from '../../../conference/bank/teachingPoint';
import { LANGUAGES } from '../../../conference/language';

const languages = LANGUAGES.map(({ name }) => name);

/** By the name the line has in the tab. */
export const abouts = {
  Class: 'on: this class is pulled and planned. off: it is left alone.',
  Assignment: 'newest, or the title of the assignment whose drafts you confer about.',
  'Conferring time':
    'A time you confer every week. Add lines like this one; the class may be left empty.',
  'Smallest group': 'Writers in a group conference, at least.',
  'Largest group': 'Writers in a group conference, at most.',
  'Group minutes': 'How long a group conference takes.',
  'Solo minutes': 'How long a conference with one writer takes.',
  'Visits a week': 'How often you meet one writer in a week, at most.',
  'Visits a week, extra support': 'The same for writers ticked "Twice a week".',
  'Days between visits':
    'A writer met on Monday is met again on Wednesday at the earliest when this is 2.',
  'Plan the week':
    'When the coming week is planned, if the weekly jobs are switched on in the sidebar.',
  'Review the week': 'When the week is looked back on.',
  'Email me': 'yes: you get a short email after each weekly job. no: you do not.',
  'Invite writers':
    'yes: a comment on the draft tells each writer when you meet and asks what they want help with; you read the answer before you talk. In the language of the class, with the writer’s own above it where that is English or Spanish, or any other if Translate feedback is on. It needs the weekly jobs. no: nobody is invited.',
  Grades: `${GRADES.join(', ')}: which teaching points come first, and from where feedback counts as hard to read. Add a line with the class beside it where classes differ.`,
  Genre: `auto: as the drafts show. ${GENRES.join(', ')}: what the class writes now. Add a line with the class beside it where classes differ.`,
  Language: `auto: the sidebar speaks as each teacher's browser does. ${languages.join(' or ')}: it speaks so to every teacher.`,
  'Writers write in': `auto: writers read comments in the language most of their drafts are written in, or else in the one the sidebar speaks. ${languages.join(' or ')}: what your classes write in, so that every comment begins in it.`,
  'Translate feedback':
    "yes: what a writer reads is also given to Google's machine translation, and the translation stands beneath it in the comment, for writers with a home language in the tab Writers. It can be wrong; you see it before it goes. Invitations are translated too, and go by themselves. no: nothing is translated.",
  'Kept apart':
    'Two writers who are never in one group, as Ana Diaz / Ben Lee. Add lines like this one.',
  'No school':
    'A day or days without school, as 26 Nov 2026 or 21 Dec 2026 to 1 Jan 2027. Nobody is planned then. Add lines like this one.',
  'Half day':
    'A day that ends early, as 25 Nov 2026 until 11:30. Times after that are left out. Add lines like this one.',
  Lesson:
    'A lesson you plan for the whole class, as Lead, week of 9 Nov 2026. On Friday you hear whether the class still needs it. Add lines like this one.',
};
