// Owns: the promises about what genre an assignment asks for.
import { assignmentGenre } from '../../../src/conference/look/assignmentGenre';

describe('the genre an assignment asks for', () => {
  it.each([
    ['Personal narrative', '', 'narrative'],
    ['Small moments', '', 'narrative'],
    [
      'A Small, Brave Moment',
      'Tell the true story of one small moment when you were brave.',
      'narrative',
    ],
    ['Week 6', 'Write about a time when you were lost.', 'narrative'],
    ['Fairy tales with a twist', '', 'narrative'],
    ['Science fiction', '', 'narrative'],
    ['Informational writing: animals', '', 'information'],
    ['All-About Books', '', 'information'],
    ['How-to', 'Teach us how to make or do something.', 'information'],
    ['Nonfiction', 'Choose an animal.', 'information'],
    ['Biography of a scientist', '', 'information'],
    ['State reports', '', 'information'],
    ['Opinion essay', '', 'opinion'],
    ['Should we have homework?', 'Write an essay to persuade the principal.', 'opinion'],
    ['Letter to the mayor', '', 'opinion'],
    ['Argumentative paragraph', 'Use evidence from the article.', 'opinion'],
    ['Response', 'Read the story. Then write your opinion of what Max did.', 'opinion'],
    // The title counts for more than what is said about it.
    ['Persuasive letters', 'You may tell a short story to prove your point.', 'opinion'],
  ])('%s / %s: %s', (title, description, genre) => {
    expect(assignmentGenre(title, description)).toBe(genre);
  });

  it.each([
    ['Our drafts', 'The drafts that came with this class.'],
    ['A place I know well', 'Take us to a place you know better than most people do.'],
    ['', ''],
    ['Free choice', 'Write a story, a report about an animal, or your opinion.'],
    ['Narrative or opinion', ''],
    ['History essay', 'Describe one day in Rome.'],
    ['Book report', 'Tell us about the book.'],
    ['Story map', 'Fill it in.'],
    ['Reading response', 'Read the story and answer the questions.'],
    ['Poetry', 'Write a poem about rain.'],
    ['Writing prompt', 'Not a story: make a list of ten things.'],
    ['Mi narración', 'Escribe sobre un día especial.'],
  ])('is not guessed: %s / %s', (title, description) => {
    expect(assignmentGenre(title, description)).toBeUndefined();
  });
});
