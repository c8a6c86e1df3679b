// Owns: what the notebook says of its own tabs, in English; what is wanted of every other language.
import { abouts } from './english/abouts';

const UNDO =
  'Undo the last change there, or tap Repair when you open Writing Conferences: nothing that stands in the tab is lost by it.';

/** What is broken in a tab, or was mended on the way. */
const tabs = {
  noHeader: (tab: string) =>
    `The tab "${tab}" has no header row any more, so nothing in it was touched. ${UNDO}`,
  noIds: (column: string, tab: string) =>
    `The column "${column}" is gone from the tab "${tab}". It tells the rows apart, so nothing in the tab was touched. ${UNDO}`,
  columnAdded: (column: string, tab: string) =>
    `The column "${column}" was missing from the tab "${tab}" and was added again at its end.`,
  headerBack: (tab: string) => `The header row of the tab "${tab}" was put back.`,
  unmerged: (tab: string) =>
    `Merged cells in the tab "${tab}" were taken apart: what is written into them would be lost.`,
  setAside: (before: string, now: string) =>
    `Too little was left of the tab "${before}" to repair it. It is kept whole as "${now}", and a new one was made.`,
  madeAgain: (tab: string, asAtFirst: boolean) =>
    `The tab "${tab}" was gone and was made again, ${asAtFirst ? 'as it was at the beginning' : 'empty'}. If it was deleted by mistake, its old content is under File > Version history.`,
  tooLong: (length: number, most: number) =>
    `This text is ${length} characters long, and a cell of the spreadsheet holds ${most}. Nothing was saved; please shorten it.`,
  /** What came with a newer version, a phrase each. */
  came: {
    tab: (tab: string) => `the tab "${tab}"`,
    columns: (n: number, tab: string) => `${n === 1 ? 'a column' : `${n} columns`} in "${tab}"`,
    weeks: (tab: string) => `the weeks in "${tab}"`,
  },
};

/** What could not be read in the tab Settings, and how it is written. */
const settings = {
  unread: (setting: string, value: string) =>
    `In the tab Settings, "${setting}" says "${value}", which could not be read.`,
  otherClass: (setting: string, className: string) =>
    `In the tab Settings, "${setting}" is for the class "${className}", which is not among your classes.`,
  otherClassTodo: 'Write the class as it stands beside "Class", or leave it empty for every class.',
  noSetting: (setting: string) => `In the tab Settings, "${setting}" is not a setting.`,
  noSettingTodo: 'Mind the spelling of the lines there are, or empty the line if it is a remark.',
  groups: 'In the tab Settings, the smallest group is larger than the largest group.',
  groupsTodo: 'Until that is mended, groups are 3 to 5.',
  overlap: (one: string, other: string) =>
    `In the tab Settings, the conferring times ${one} and ${other} overlap.`,
  overlapTodo: 'Shorten or move one of them: you cannot be in both.',
  chooseClasses: 'Choose classes in the sidebar under Set-up.',
  onOrOff: 'Write on or off. Until then it counts as on.',
  wholeNumber: (from: number, to: number) => `Write a whole number from ${from} to ${to}.`,
  slot: 'Write it as Monday 10:30, 30 minutes.',
  apart: 'Write two names with a slash between them: Ana Diaz / Ben Lee.',
  dayAndTime: 'Write a day and a time: Sunday 18:00.',
  yesOrNo: 'Write yes or no.',
  invite: 'Write yes or no. Until then nobody is invited.',
  translate: 'Write yes or no. Until then nothing is translated.',
  oneOf: (choices: readonly string[]) => `Write ${choices.join(', ')}.`,
  either: (first: string, choices: readonly string[]) => `Write ${first}, ${choices.join(' or ')}.`,
  noSchool: 'Write a day as 26 Nov 2026, or days as 21 Dec 2026 to 1 Jan 2027.',
  halfDay: 'Write it as 25 Nov 2026 until 11:30.',
  lesson: 'Write it as Lead, week of 9 Nov 2026, with a skill that heads a column of Class needs.',
};

export const english = { abouts, settings, tabs };

export type NotebookWords = typeof english;
