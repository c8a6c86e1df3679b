// Owns: the `Teaching points` tab: the bank and the prompts of the guide, as the teacher keeps them.
import { BANK } from '../conference/bank/bank';
import { GENRES, GRADES, STAGES, type TeachingPoint } from '../conference/bank/teachingPoint';
import { PROMPT_USES, type Prompt, type PromptUse } from '../conference/guide/prompt';
import { promptsIn, titleOf } from '../conference/guide/prompts';
import { type Readers, sayingFor } from '../conference/phrases';
import { SKILLS } from '../conference/skill';
import type { Columns, Row, Tab } from './tab';
import type { Table } from './table';

/** What a line is for, as the tab calls it. */
export const POINT = 'Point';
const USES: Readonly<Record<PromptUse, string>> = {
  listen: 'Listen',
  why: 'Why',
  strength: 'Strength',
  choose: 'Choose',
  teach: 'Teach',
  try: 'Try',
  peer: 'Peer',
  link: 'Link',
  topic: 'Topic',
  form: 'Form',
  order: 'Order',
};

export const teachingPointsTab = {
  key: 'teaching-points',
  name: 'Teaching points',
  id: 'id',
  newId: (_, n) => `point-${n}`,
  frozenColumns: 2,
  color: '#7a5aa6',
  columns: {
    show: {
      header: 'Show',
      kind: 'check',
      width: 55,
      about:
        'Unticked: left out of the sidebar. Add lines of your own below: a title, a skill and what the child reads are enough.',
    },
    title: { header: 'Teaching point', kind: 'text', width: 240 },
    use: {
      header: 'For',
      kind: 'choice',
      width: 90,
      choices: [POINT, ...PROMPT_USES.map((use) => USES[use])],
      about:
        'Point, or empty: one thing to teach. All others are prompts: what you say and look for in that part of a talk. With one writer: Listen, Strength, Choose, Teach, Link. With a group: Why and Choose, Strength, Teach and Try, Peer, Link. Topic, Form and Order are for a writer without a draft. Three that fit are shown: those you add before ours, then from the top of the tab.',
    },
    skill: { header: 'Skill', kind: 'choice', width: 110, choices: SKILLS.map(({ name }) => name) },
    stages: {
      header: 'Stage',
      kind: 'text',
      width: 110,
      about: `Of a prompt: ${STAGES.join(', ')}. One or several; empty for all.`,
    },
    draft: {
      header: 'Draft',
      kind: 'choice',
      width: 80,
      choices: ['with', 'without'],
      about: 'Of a prompt: for a talk with a draft, or without one. Empty for both.',
    },
    lookFor: { header: 'Look for', kind: 'text', width: 240 },
    say: { header: 'Say', kind: 'text', width: 300 },
    child: { header: 'The child reads', kind: 'text', width: 280 },
    nextStep: { header: 'Next step', kind: 'text', width: 240 },
    whereElse: { header: 'Where else', kind: 'text', width: 200 },
    genres: { header: 'Genres', kind: 'text', width: 160 },
    grades: { header: 'Grades', kind: 'text', width: 90 },
    id: { header: 'Id', kind: 'text', width: 100, hidden: true },
  },
} as const satisfies Tab<Columns>;

export type TeachingPointRow = Row<typeof teachingPointsTab.columns>;

const skillName = (skill: string) => SKILLS.find(({ id }) => id === skill)?.name ?? skill;

/** Every point and every prompt as we made them, in the languages of their readers. */
export function ourBank(readers: Readers): KeptBank {
  const say = sayingFor(readers);
  return {
    points: BANK.map((point) => inWords(point, say)),
    prompts: promptsIn(readers.teacher),
  };
}

/** The lines a notebook begins with. */
export function bankRows(readers: Readers): TeachingPointRow[] {
  const { points, prompts } = ourBank(readers);
  return [
    ...points.map(pointToRow),
    ...prompts.map((one) => promptToRow(one, titleOf(one.use, readers.teacher))),
  ];
}

const pointToRow = (point: TeachingPoint): TeachingPointRow => ({
  show: true,
  title: point.title,
  use: POINT,
  skill: skillName(point.skill),
  lookFor: point.lookFor,
  say: point.say,
  child: point.child,
  nextStep: point.nextStep,
  whereElse: point.whereElse,
  stages: '',
  draft: '',
  genres: point.genres.join(', '),
  grades: point.grades.join(', '),
  id: point.id,
});

const inWords = (point: TeachingPoint, say: (text: string) => string): TeachingPoint => ({
  ...point,
  title: say(point.title),
  lookFor: say(point.lookFor),
  say: say(point.say),
  child: say(point.child),
  nextStep: say(point.nextStep),
  whereElse: say(point.whereElse),
});

/** What it serves all of is left empty, so that what it is for stands out. */
function promptToRow(prompt: Prompt, title: string): TeachingPointRow {
  const some = (list: readonly string[], all: readonly string[]) =>
    list.length === all.length ? '' : list.join(', ');
  return {
    show: true,
    title,
    use: USES[prompt.use],
    skill: skillName(prompt.skill),
    lookFor: prompt.lookFor,
    say: prompt.say,
    child: '',
    nextStep: '',
    whereElse: '',
    stages: some(prompt.stages, STAGES),
    draft: prompt.draft,
    genres: some(prompt.genres, GENRES),
    grades: some(prompt.grades, GRADES),
    id: prompt.id,
  };
}

/** What the tab holds now: ours as the teacher edited it, and the lines she added. */
export interface KeptBank {
  points: TeachingPoint[];
  /** Hers first: they are shown before ours. */
  prompts: Prompt[];
}

/** One read. What stands there exactly as ours is said in the language of its readers. */
export function readBank(
  table: Table<typeof teachingPointsTab.columns>,
  readers: Readers,
): KeptBank {
  const rows = table.rows();
  const added = table.strays().flatMap(({ values, isEmpty }, i, all) => {
    // A line copied and not yet changed is no second one.
    const before = [...rows, ...all.slice(0, i).map((other) => other.values)];
    if (before.some((row) => sameLine(row, values))) return [];
    // In a row that never had a box, there was nothing to untick.
    return [{ ...values, show: values.show || isEmpty('show'), id: ownId(values) }];
  });
  const lines = [...rows, ...added].filter(({ show }) => show);
  const ours = new Set(promptsIn(readers.teacher).map(({ id }) => id));
  const say = sayingFor(readers);
  const prompts = lines.flatMap((row) => {
    const prompt = rowToPrompt(row, ours.has(row.id));
    return prompt ? [{ ...prompt, say: say(prompt.say), lookFor: say(prompt.lookFor) }] : [];
  });
  return {
    points: lines
      .filter((row) => useOf(row) === undefined && row.title.trim() !== '')
      .map((row) => inWords(rowToPoint(row), say)),
    prompts: [
      ...prompts.filter(({ id }) => !ours.has(id)),
      ...prompts.filter(({ id }) => ours.has(id)),
    ],
  };
}

/** What a prompt is for; undefined for a teaching point, which is also what any other word says. */
const useOf = ({ use }: TeachingPointRow): PromptUse | undefined =>
  PROMPT_USES.find((one) => even(USES[one]) === even(use));

const even = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ');

function sameLine(one: TeachingPointRow, other: TeachingPointRow): boolean {
  if (useOf(one) !== useOf(other) || one.skill !== other.skill) return false;
  if (useOf(one) === undefined) return even(one.title) === even(other.title);
  return even(one.say) === even(other.say) && even(one.lookFor) === even(other.lookFor);
}

/** A line without an id of ours is known by its title: as long as that stands, it is the same. */
const ownId = ({ title }: TeachingPointRow): string => `own ${even(title)}`.slice(0, 100);

const skillOf = ({ skill }: TeachingPointRow) =>
  // A skill of her own keeps its name as its id.
  SKILLS.find(({ name }) => name === skill)?.id ?? skill;

/** Those that are named; all where none is. */
function listed<T extends string>(text: string, known: readonly T[]): T[] {
  const some = known.filter((one) => even(text).includes(one.toLowerCase()));
  return some.length > 0 ? some : [...known];
}

function rowToPrompt(row: TeachingPointRow, isOurs: boolean): Prompt | undefined {
  const use = useOf(row);
  const lookFor = row.lookFor.trim();
  // She may have written what is said where the title of a teaching point stands.
  const say = row.say.trim() || (lookFor === '' && !isOurs ? row.title.trim() : '');
  if (use === undefined || (say === '' && lookFor === '')) return undefined;
  const draft = even(row.draft);
  return {
    id: row.id,
    use,
    stages: listed(row.stages, STAGES),
    genres: listed(row.genres, GENRES),
    grades: listed(row.grades, GRADES),
    skill: skillOf(row).trim(),
    draft: draft === 'with' || draft === 'without' ? draft : '',
    say,
    lookFor,
  };
}

const rowToPoint = (row: TeachingPointRow): TeachingPoint => ({
  id: row.id,
  skill: skillOf(row),
  title: row.title,
  genres: listed(row.genres, GENRES),
  grades: listed(row.grades, GRADES),
  lookFor: row.lookFor,
  say: row.say,
  // A line she has only given a title says that to the child.
  child: row.child.trim() || row.title,
  nextStep: row.nextStep,
  whereElse: row.whereElse,
});
