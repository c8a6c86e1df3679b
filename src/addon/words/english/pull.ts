// Owns: what reading the classes says of itself, in English.
export const pull = {
  courses: 'Looking up your classes',
  rosters: 'Reading class lists and assignments',
  submissions: 'Looking who has handed in what',
  drafts: (read: number, of: number) => `Reading drafts: ${read} of ${of}`,
  write: 'Writing it down',
  summary: (writers: number, drafts: number) => `${writers} writers, ${drafts} drafts.`,
  notActive: (className: string) =>
    `${className} is no longer among your active classes in Classroom.`,
  notActiveTodo:
    'Its notes stay. Write "off" beside it in the tab Settings, or make it active again.',
  noAssignment: (className: string, title: string) =>
    `${className} has no recent assignment called "${title}".`,
  severalAssignments: (className: string, n: number, title: string) =>
    `${className} has ${n} assignments called "${title}".`,
  newestTaken:
    'The newest one with drafts was taken. Write its exact title, or "newest", in the tab Settings.',
  mostUnread: 'Google did not give most of the drafts.',
};

/** What stands in the column Work, where the product tells it: as it is kept, and as it is said. */
export const work = {
  'turned in': 'turned in',
  returned: 'returned',
  writing: 'writing',
  'no assignment with drafts': 'no assignment with drafts',
  'turned in without a Doc': 'turned in without a Doc',
  'no draft yet': 'no draft yet',
  'the Doc is gone': 'the Doc is gone',
  'the Doc is not shared with you': 'the Doc is not shared with you',
  'not a Google Doc': 'not a Google Doc',
  'could not be read this time': 'could not be read this time',
};
