// Owns: the promises of Friday's review as the teacher gets it: in the tab Review and in her email.
import { Classroom, chicago, present, sampleClass, writer } from '../classroom';

const SMALL = (what: string) => [
  `At the lake i saw ${what} and it was so cold. Then i ran home to tell my brother.`,
];
const CLEAN = (what: string) => [
  `The ${what} stood in the yard all night. Nobody wanted to go near it, and my brother laughed.`,
];
/** In which nothing needs to change, and what was only told could be said. */
const STRONG = [
  'Rain hammered the roof the night our goat got out. My mother told me to bring the rope, and I ran through the mud in my socks.',
  'When I reached the gate, the goat stood on top of the shed and chewed my hat. My brother laughed so hard that he fell into a puddle.',
  'At last I held out an apple. She jumped down, stepped on my foot, and walked home beside me as if nothing had happened.',
];

const room = new Classroom({
  classes: [
    sampleClass([
      writer('Ana', SMALL('a heron')),
      writer('Ben', SMALL('two ducks')),
      writer('Chi', SMALL('my cousin')),
      writer('Dee', CLEAN('tractor')),
      writer('Eli', CLEAN('old bus')),
      writer('Fay', STRONG),
    ]),
  ],
});
room.ready({ weekly: true });
room.set('Lesson', 'Ending, week of 9 Nov 2026');
// A week without its hourly runs, which would find nothing to do.
room.workspace.loseTrigger(present(room.workspace.triggers[0]).id);
room.workspace.turnClock(chicago('2026-11-02T10:30'));
const meeting = room.meetingOf('Ana');
room.save(room.request(meeting, (name) => (name === 'Fay' ? { nextStep: '' } : {})));
room.deliver();
room.workspace.turnClock(chicago('2026-11-06T14:45'));
room.open();
room.workspace.turnClock(chicago('2026-11-06T16:15'));

const { body = '', htmlBody = '' } = room.workspace.mail[room.workspace.mail.length - 1] ?? {};
const found = (what: string) => room.rows('Review').filter(({ What }) => What === what);

describe('the review of a week', () => {
  it('says who was met, and of each other writer why not', () => {
    const met = meeting.writers.length;
    expect(body).toMatch(new RegExp(`^You met ${met} of 6 writers this week`));
    expect(found('not met')).toHaveLength(6 - met);
    for (const { Who, 'In words': why } of found('not met')) {
      expect(why).toMatch(/the conference on \w+day was not held/);
      expect(body).toContain(`- ${Who}`);
    }
  });

  it('says what was taught', () => {
    expect(found('taught').map((row) => row['In words'])).toEqual([
      `To ${meeting.writers.length} writer${meeting.writers.length === 1 ? '' : 's'}.`,
    ]);
  });

  it('makes a need of many a lesson for all, with their names and the words of two of them', () => {
    const [lesson] = found('lesson for all');
    expect(lesson).toMatchObject({ Skill: 'Punctuation', Who: 'Ana Moss, Ben Moss, Chi Moss' });
    const quotes = present(lesson)['In words']?.match(/\w+ Moss wrote: “[^”]+”/g) ?? [];
    expect(quotes).toHaveLength(2);
    expect(new Set(quotes.map((quote) => quote.split(' ')[0])).size).toBe(2);
    for (const quote of quotes) {
      expect(quote).toMatch(/“At the lake i saw .* so cold\.”$/);
      expect(body).toContain(quote);
    }
    expect(htmlBody.match(/“At the lake i saw [^”]*”/g)).toHaveLength(2);
  });

  it('says which planned lesson nobody needs, and who is ready for more', () => {
    expect(found('can be skipped')).toMatchObject([{ Skill: 'Ending', Who: '' }]);
    expect(body).toMatch(/Ending for .*You can skip it/);
    expect(found('ready for more')).toMatchObject([{ Who: 'Fay Moss' }]);
    expect(body).toMatch(/Ready to be stretched\n- Fay Moss\./);
  });

  it('links to the notebook, in plain text and in HTML', () => {
    const url = 'https://docs.google.com/spreadsheets/d/embedded-notebook/edit';
    expect(body).toContain(`Open the notebook: ${url}`);
    expect(htmlBody).toContain(`<a href="${url}"`);
  });
});
