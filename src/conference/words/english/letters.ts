// Owns: what the two weekly letters say, in English.
const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;

export const letters = {
  /** Names while they are a sentence and not a roster: "Ana, Ben and 5 more". */
  andMore: (names: string, more: number) => `${names} and ${more} more`,
  wrote: (name: string, quote: string) => `${name} wrote: “${quote}”`,
  notMet: (name: string, className: string, reason: string) => `${name} (${className}): ${reason}`,
  moreInTab: (n: number, tab: string) => `And ${n} more, in the tab ${tab}.`,
};

export const planLetter = {
  subject: 'Writing Conferences: your week',
  noTimes:
    'There is no time to confer this week, so nobody is planned. Those who wait lead the next week.',
  lead: (conferences: number, days: number, groups: number, met: number, of: number) =>
    `${count(conferences, 'conference')} on ${count(days, 'day')}: ${count(groups, 'group')} and ${conferences - groups} solo. They meet ${met} of ${count(of, 'writer')}.`,
  days: 'Your days',
  day: (day: string, first: string, conferences: number, writers: number) =>
    `${day} from ${first}: ${count(conferences, 'conference')}, ${count(writers, 'writer')}`,
  waited: 'Who has waited',
  waitedDays: (name: string, days: number) => `${name} (${days} days)`,
  neverMet: (names: string) => `Not met yet: ${names}.`,
  missed: 'Not met this week',
  undrafted: 'No draft yet',
  toSeeTo: 'To see to',
};

export const reviewLetter = {
  subject: 'Writing Conferences: your week in review',
  nobody: 'There was nobody to meet this week: no class has writers yet.',
  noTimes: 'There was no time to confer this week, so nobody was met.',
  metAll: (of: number) => `You met every writer this week: ${of} of ${of}.`,
  metSome: (met: number, of: number) => `You met ${met} of ${of} writers this week.`,
  /** Who begins the next plan: a few by name, or as many as there are. */
  lead: (names: string, n: number) => `${names} ${n === 1 ? 'leads' : 'lead'} next week's plan.`,
  manyLead: "Those who were not met lead next week's plan.",
  missed: 'Not met',
  taught: 'Taught',
  /** `className` is empty where there is one class. */
  taughtSkill: (skill: string, className: string, writers: number) =>
    `${skill}${className === '' ? '' : ` in ${className}`} (${writers})`,
  helped: 'Did it help?',
  revised: (names: string, _n: number) => `${names} revised.`,
  answered: (names: string, _n: number) => `${names} answered and did not change the draft yet.`,
  waiting: (names: string, n: number) => `${count(n, 'next step')} still waiting: ${names}.`,
  settled: (names: string, n: number) => `${names} ${n === 1 ? 'was' : 'were'} settled by you.`,
  lessons: 'For everyone',
  lesson: (className: string, phrase: string, n: number, of: number, names: string) =>
    `A lesson for all of ${className}: ${phrase}. ${n} of ${of} need it: ${names}.`,
  planned: (week: string) => ` It is planned for the week of ${week}.`,
  skips: 'Planned, and perhaps not needed',
  skip: (skill: string, className: string, week: string, shown: number, of: number) =>
    `${skill} for ${className}, in the week of ${week}: ${shown} of ${of} drafts show no need of it.`,
  canSkip: 'You can skip it.',
  canSkipAndMeet: (names: string, n: number) =>
    `You can skip it and meet ${names} ${n === 1 ? 'alone' : 'in a group'}.`,
  stretch: 'Ready to be stretched',
};
