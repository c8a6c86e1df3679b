// Owns: the second promise: a week that is whole. Every present writer is met or named with a reason,
// and every conference can take place: in a conferring time, no two at once, nobody who is away.
import { datesIn, type Line, linesOf } from '../../tabs';
import type { Scene } from '../scene';
import { type Finding, repeated } from './finding';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const DAY_MS = 86_400_000;

interface Time {
  day: number;
  from: number;
  to: number;
}

/** Nothing is found where no week was planned yet. */
export function auditPlan({ workspace }: Scene): Finding[] {
  const dates = datesIn(workspace.book, 'This week', 'Day');
  const rows = linesOf(workspace, 'This week')
    .map((line, index) => ({ line, date: dates[index] ?? '' }))
    .filter(({ line }) => line['Conference id'] || line['Writer ids']);
  if (rows.length === 0) return [];
  const found: Finding[] = [];
  const broken = (says: string) => found.push({ harm: 'lost', says: `in the plan ${says}` });
  const settings = linesOf(workspace, 'Settings');
  const times = settings.flatMap(slotOf);
  const rule = (name: string) => Number(settings.find((one) => one.Setting === name)?.Value);
  const writers = linesOf(workspace, 'Writers').filter((one) => one['In the class'] === 'yes');
  const [week = ''] = rows.map(({ line }) => line['Week of'] ?? '');
  for (const id of repeated(rows.map(({ line }) => line['Conference id'] ?? '')))
    found.push({ harm: 'doubled', says: `in the plan the id ${id} stands twice` });
  if (rows.some(({ line }) => line['Week of'] !== week)) broken('are two weeks');

  const taken: Time[] = [];
  const met = new Set<string>();
  const named = new Set<string>();
  for (const { line, date } of rows) {
    const ids = (line['Writer ids'] ?? '').split(' ').filter((id) => id !== '');
    const rowIds = ids.map((id) => `${line['Class id']}/${id}`);
    if ((line.Writers ?? '').split(', ').length !== ids.length) broken('names and ids differ');
    if (line.Kind === 'not met') {
      if (!line.Why) broken(`${line.Writers} is not met without a reason`);
      for (const id of rowIds) named.add(id);
      continue;
    }
    for (const id of rowIds) met.add(id);
    if (line.State === 'held') continue;
    const from = minutes(line.Time ?? '');
    const time = {
      day: (Date.parse(date) - Date.parse(week)) / DAY_MS,
      from,
      to: from + Number(line.Minutes),
    };
    const about = `${line.Writers} on ${date} ${line.Time}`;
    const fits = ({ day, from: begin, to }: Time) =>
      day === time.day && begin <= time.from && time.to <= to;
    if (!times.some(fits)) broken(`no conferring time holds ${about}`);
    if (taken.some((one) => one.day === time.day && one.from < time.to && time.from < one.to))
      broken(`two conferences are at once: ${about}`);
    taken.push(time);
    const isGroup = line.Kind === 'group';
    if (!isGroup && ids.length !== 1) broken(`a solo conference has ${ids.length} writers`);
    if (isGroup && ids.length > rule('Largest group')) broken(`a group is too large: ${about}`);
    if (Number(line.Minutes) !== rule(isGroup ? 'Group minutes' : 'Solo minutes'))
      broken(`a conference has a length of its own: ${about}`);
    for (const id of rowIds) {
      const writer = writers.find((one) => one['Row id'] === id);
      if (!writer) broken(`meets somebody who is not in the class: ${about}`);
      else if (isAway(writer, time.day)) broken(`meets somebody who is away: ${about}`);
    }
  }
  for (const { 'Row id': id = '', Writer: name } of writers) {
    if (!met.has(id) && !named.has(id)) broken(`${name} is neither met nor named`);
    if (met.has(id) && named.has(id)) broken(`${name} is met and named as not met`);
  }
  return [...found, ...auditNeeds(workspace, writers)];
}

/** The heat map belongs to the plan: a line for each writer. */
function auditNeeds(workspace: Scene['workspace'], writers: readonly Line[]): Finding[] {
  const ids = linesOf(workspace, 'Class needs').flatMap((line) => line['Row id'] || []);
  const lacking = writers.filter((one) => !ids.includes(one['Row id'] ?? ''));
  return [
    ...repeated(ids).map(
      (id): Finding => ({ harm: 'doubled', says: `Class needs has ${id} twice` }),
    ),
    ...lacking.map(
      ({ Writer }): Finding => ({
        harm: 'lost',
        says: `${Writer} is not in Class needs`,
      }),
    ),
  ];
}

const isAway = ({ Away: away = '' }: Line, day: number) =>
  away
    .split(',')
    .some((word) => word.trim() !== '' && (DAYS[day] ?? '').startsWith(word.trim().slice(0, 3)));

function slotOf({ Setting, Value = '' }: Line): Time[] {
  const match = /^(\w+) (\d\d:\d\d), (\d+) minutes$/.exec(Value);
  if (Setting !== 'Conferring time' || !match) return [];
  const from = minutes(match[2] ?? '');
  return [{ day: DAYS.indexOf(match[1] ?? ''), from, to: from + Number(match[3]) }];
}

const minutes = (time: string): number => {
  const [hours = Number.NaN, rest = Number.NaN] = time.split(':').map(Number);
  return hours * 60 + rest;
};
