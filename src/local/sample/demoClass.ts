// Owns: Room 7, the fictional class the embedded Workspace opens with. Nobody in it is real.
import type { SampleClass } from './class';
import { GRADE_2 } from './writers/grade2';
import { GRADE_3 } from './writers/grade3';
import { GRADE_4 } from './writers/grade4';
import { GRADE_5 } from './writers/grade5';

export const DEMO_CLASS: SampleClass = {
  name: 'Room 7',
  section: 'Grades 2 to 5, Maple Hill School',
  assignment: {
    title: 'A Small, Brave Moment',
    description:
      'Tell the true story of one small moment when you were brave. Big adventures are welcome; so ' +
      'are five quiet minutes. Stay in the moment: what did you see, hear, say and think? Make us ' +
      'feel that we are standing next to you.',
    dueInDays: 12,
    studentCopy: true,
  },
  writers: [...GRADE_2, ...GRADE_3, ...GRADE_4, ...GRADE_5],
};
