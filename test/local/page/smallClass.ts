// Owns: a class of four for the page's tests: a draft, one turned in, one never opened, one on paper.
import type { SampleClass, SampleWriter } from '../../../src/local/sample/class';

const DRAFT = ['The Dog', 'My dog ran away. I was sad.', 'Then he came home.'];

export const SMALL_CLASS: SampleClass = {
  name: 'Room 3',
  section: '',
  assignment: {
    title: 'A true story',
    description: 'Something that happened to you.',
    dueInDays: 5,
    studentCopy: true,
  },
  writers: [
    writer('Ana Ruiz', draft(false)),
    writer('Ben Ito', draft(true)),
    writer('Chi', { kind: 'none' }),
    writer('Dee Moss', { kind: 'paper' }),
  ],
};

function writer(name: string, work: SampleWriter['work']): SampleWriter {
  const [givenName = '', ...rest] = name.split(' ');
  return {
    givenName,
    familyName: rest.join(' '),
    email: `${givenName.toLowerCase()}@mapleschool.example`,
    work,
  };
}

function draft(turnedIn: boolean): SampleWriter['work'] {
  const [title = '', ...paragraphs] = DRAFT;
  return {
    kind: 'draft',
    turnedIn,
    draft: {
      title: 'A true story',
      tabs: [
        {
          title: 'Tab 1',
          paragraphs: [{ text: title, style: 'TITLE' }, ...paragraphs.map((text) => ({ text }))],
        },
      ],
    },
  };
}
