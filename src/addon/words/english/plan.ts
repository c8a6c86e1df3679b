// Owns: what setting up and planning say of themselves, in English.
export const setUp = {
  chooseClass: 'Choose at least one class.',
  classGone: 'One of these classes is no longer active in Classroom. Choose again.',
  chooseTime: 'Choose at least one conferring time.',
  noTime: 'A conferring time is not a day, a time and 2 to 240 minutes.',
  first: 'Set up your notebook first: the choice is kept in its tab Settings.',
  groupSizes:
    'These do not go together: the smallest group cannot be larger than the largest. Nothing was changed.',
  noLanguage: 'This language is not spoken here.',
  inActivity: 'It is noted in the tab Activity.',
};

export const plan = {
  noClass: 'No class is chosen yet. Choose one in the sidebar under Set-up.',
  nobody: 'There is nobody to plan for yet. Pull your classes first, then plan again.',
  noneToAddTo: 'There is no plan of this week to add to. Plan the week first.',
  noneForToday: 'There is no plan for today to change. Plan the week first.',
  noneBefore: 'There is no earlier plan of this week to go back to. Nothing was changed.',
  heldAlready:
    'A conference of the new plan was held already, so the new plan stays. Your notes are safe; to change the rest of the week, plan again.',
  changedSince:
    'The plan was changed since, so it was left as it is. To change the rest of the week, plan again.',
  someoneLeft:
    'One of these writers is not in the class any more. Open the class again; the plan was not changed.',
  chooseWriter: 'Choose at least one writer. The plan was not changed.',
  keptApart: (a: string, b: string) =>
    `${a} and ${b} are kept apart by your settings. Leave one of them out; the plan was not changed.`,
  away: (name: string, day: string) =>
    `${name} is away on ${day}. Choose another day; the plan was not changed.`,
  noRoom: (minutes: number, day: string) =>
    `There are no ${minutes} minutes left on ${day}. Choose another day; the plan was not changed.`,
  own: 'You added this one; it stays where it is when the week is planned again.',
  outside: 'Held outside this plan.',
};

/** What could not be read in the tab Writers, or of it. */
export const unread = {
  noSkill: (typed: string, name: string) =>
    `In the tab Writers, "${typed}" beside ${name} is not a skill.`,
  noSkillTodo: 'Write skills as they head the columns of the tab Class needs: Lead, Ending 1.',
  noDay: (typed: string, name: string) =>
    `In the tab Writers, "${typed}" beside ${name} is not a day.`,
  noDayTodo: 'Write the days as Mon, Tue.',
  noPair: (a: string, b: string, className: string) =>
    `In the tab Settings, "${a} / ${b}" are to be kept apart, but ${className} has no one writer of each name.`,
  noPairTodo:
    'Write both names just as in the tab Writers. Writers who share a name cannot be told apart there.',
};
