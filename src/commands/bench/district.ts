// Owns: `npm run bench -- district [TEACHERS]`: a district's Sunday evening against Google's quotas,
// with the requests one teacher's Sunday was measured to make.
import { sixClasses, syntheticClass } from '../../local/sample/sixClasses';
import { randomFrom } from '../../local/script/random';
import { measureSunday, type Sunday } from './district/measure';
import { AT_ONCE, DAY, type Kind, MINUTE, REMEMBERED } from './district/quotas';
import { type Outcome, share } from './district/simulate';

const HOUR = 3600;
/** Over how many hours the add-on spreads its teachers' jobs: `SPREAD_HOURS` in addon/weekly.ts. */
const SPREAD_HOURS = 8;
const SEED = 7;

export async function district(args: string[]): Promise<number> {
  const [count = '5000', ...rest] = args;
  const teachers = Number(count);
  if (rest.length > 0 || !Number.isInteger(teachers) || teachers < 1) {
    process.stderr.write('Usage: npm run bench -- district [TEACHERS]\n');
    return 1;
  }
  const one = measureSunday([syntheticClass({ name: 'Room 7', writers: 28, seed: SEED })]);
  const six = measureSunday(sixClasses(SEED));
  process.stdout.write(`${report(teachers, one, six)}\n`);
  return 0;
}

/** The measurements and what comes of them, for a person. */
function report(teachers: number, one: Sunday, six: Sunday): string {
  const districts: [string, Sunday[]][] = [
    ['one class each', [one]],
    ['half one, half six classes', [one, six]],
    ['six classes each', [six]],
  ];
  const lines = [
    'One teacher’s Sunday evening, measured on the built add-on:',
    table([
      ['', 'drafts', 'Classroom', 'Docs reads', 'Docs writes', 'in order', 'seconds', 'emails'],
      ...[one, six].map((sunday, at) => [
        at === 0 ? 'one class' : 'six classes',
        sunday.drafts,
        requests(sunday, 'classroom'),
        requests(sunday, 'docsReads'),
        requests(sunday, 'docsWrites'),
        sunday.steps.length,
        sunday.seconds.toFixed(0),
        sunday.emails,
      ]),
    ]),
    '',
    'Of one person’s own, at most (six classes), beside what Google allows her:',
    table([
      ['', 'used', 'allowed'],
      ['fetches a day', all(six), DAY.urlFetches],
      [
        'seconds of triggers a day',
        (six.seconds + 23 * six.idleSeconds).toFixed(0),
        DAY.triggerSeconds,
      ],
      ['emails a day', six.emails, DAY.emails],
      ['reads and writes of properties a day', six.propertyCalls, DAY.propertyCalls],
      ['bytes in a store of properties', six.remembered.store, REMEMBERED.store],
      ['bytes in one property', six.remembered.value, REMEMBERED.value],
      ['Docs reads a minute', requests(six, 'docsReads'), MINUTE.docsReads.user],
      ['Classroom requests a minute', requests(six, 'classroom'), MINUTE.classroom.user],
    ]),
    '',
    'Bound scripts: each spreadsheet has a Cloud project of its own, so nothing is shared: what holds',
    `for one teacher holds for ${teachers}.`,
    '',
    `One add-on, one Cloud project, ${teachers} teachers:`,
    table([
      [
        '',
        'spread',
        'had to wait',
        'longest wait',
        'left to the next hour',
        'Docs reads a minute',
        'runs at once',
      ],
      ...districts.flatMap(([name, mix]) =>
        [1, SPREAD_HOURS].map((hours) => {
          const outcome = evening(teachers, mix, hours);
          return [
            name,
            `${hours} h`,
            percent(outcome.waited, outcome.runs),
            `${outcome.longestWait} s`,
            percent(outcome.unfinished, outcome.runs),
            `${outcome.peak.docsReads} of ${MINUTE.docsReads.project}`,
            `${outcome.atOnce} of ${AT_ONCE}`,
          ];
        }),
      ),
    ]),
    '',
    `What one project carries, spread over ${SPREAD_HOURS} hours with nobody left to the next hour:`,
    ...districts.map(([name, mix]) => `  ${name}: ${carries(mix)} teachers`),
    '',
    'Beyond that ask Google, in the add-on’s Cloud project under IAM & Admin › Quotas, for more',
    '“Read requests per minute” of the Docs API, in proportion:',
    ...districts.map(
      ([name, mix]) =>
        `  ${name}, ${teachers} teachers within one hour: ${Math.ceil(((teachers / mix.length) * mix.reduce((sum, sunday) => sum + requests(sunday, 'docsReads'), 0)) / 60 / 1000) * 1000} a minute, and half as much again for bad luck`,
    ),
  ];
  return lines.join('\n');
}

const requests = ({ steps }: Sunday, kind: Kind) =>
  steps.reduce((sum, step) => sum + (step.kind === kind ? step.count : 0), 0);
const all = ({ steps }: Sunday) => steps.reduce((sum, { count }) => sum + count, 0);
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

/** Google chooses the minute of an hourly trigger; the hour is the add-on's to choose. */
export function evening(teachers: number, mix: readonly Sunday[], hours: number): Outcome {
  const chance = randomFrom(String(SEED));
  const runs = Array.from({ length: teachers }, (_, at) => ({
    steps: mix[at % mix.length]?.steps ?? [],
    start: Math.floor(chance() * hours * HOUR),
    seconds: mix[at % mix.length]?.seconds ?? 0,
  }));
  return share(runs, chance);
}

/** The most teachers, to the nearest hundred, of whom none is left to the next hour. */
function carries(mix: readonly Sunday[]): number {
  let low = 0;
  let high = 800;
  const holds = (hundreds: number) => evening(hundreds * 100, mix, SPREAD_HOURS).unfinished === 0;
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low * 100;
}

function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => String(row[at] ?? '').length)),
  );
  return rows
    .map((row) =>
      `  ${row
        .map((cell, at) =>
          at === 0 ? String(cell).padEnd(widths[at] ?? 0) : String(cell).padStart(widths[at] ?? 0),
        )
        .join('  ')}`.trimEnd(),
    )
    .join('\n');
}
