// Owns: the third promise: no tab, writer or setting lost or doubled, what the teacher typed as she
// typed it, and beside each writer what follows from the log. Held against how the same went with
// nothing in its way.
import { type Line, linesOf } from '../../tabs';
import { ENTERED, type Scene } from '../scene';
import { type Finding, repeated } from './finding';

/** Written by the teacher, never by the add-on but for an absence she notes. */
const TYPED = ['My marks', 'Twice a week', 'Away', 'Home language'];

export function auditNotebook({ workspace }: Scene, untouched: Scene): Finding[] {
  const found: Finding[] = [];
  const compare = (what: string, of: (scene: Scene['workspace']) => string[]) => {
    const [is, should] = [of(workspace), of(untouched.workspace)];
    for (const line of should)
      if (count(is, line) < count(should, line))
        found.push({ harm: 'lost', says: `${what} lack ${line}` });
    for (const line of new Set(is))
      if (count(is, line) > count(should, line))
        found.push({ harm: 'doubled', says: `${what} have ${line} too often` });
  };
  compare('the tabs', ({ book }) => book.tabs.map(({ name }) => name));
  compare('the settings', (one) =>
    linesOf(one, 'Settings').map((line) =>
      [line.Setting, line.Value, line.Class, line.Ref].join(' | '),
    ),
  );
  compare('the teaching points', (one) =>
    linesOf(one, 'Teaching points').map((line) => Object.values(line).join(' | ')),
  );
  compare('the writers', (one) => linesOf(one, 'Writers').map((line) => line['Row id'] ?? ''));
  compare('what was typed', (one) =>
    linesOf(one, 'Writers').map((line) =>
      [line.Writer, ...TYPED.map((header) => line[header])].join(' | '),
    ),
  );
  compare('the triggers', ({ triggers }) => triggers.map((one) => `${one.user} ${one.handler}`));
  for (const name of ['Writers', 'Settings', 'This week', 'Conferences', 'Activity'])
    found.push(...headers(workspace, untouched.workspace, name));
  found.push(...auditRemembered(workspace));
  return found;
}

const count = (lines: readonly string[], line: string) =>
  lines.filter((one) => one === line).length;

function headers(is: Scene['workspace'], should: Scene['workspace'], name: string): Finding[] {
  const header = ({ book }: Scene['workspace']) => {
    const tab = book.tabNamed(name);
    if (!tab) return '';
    const { columns } = book.contentSize(tab);
    return Array.from({ length: columns }, (_, at) => book.display(tab, 1, at + 1)).join(' | ');
  };
  return header(is) === header(should)
    ? []
    : [{ harm: 'lost', says: `the tab ${name} has other columns: ${header(is)}` }];
}

/** Who was met when, how often and with what next step. */
function auditRemembered(workspace: Scene['workspace']): Finding[] {
  const log = linesOf(workspace, 'Conferences');
  const writers = linesOf(workspace, 'Writers');
  return [
    ...repeated(log.map((line) => line['Note id'] ?? '')).map(
      (id): Finding => ({ harm: 'doubled', says: `the note ${id} is in the log twice` }),
    ),
    ...writers.flatMap((writer): Finding[] => {
      const own = log.filter((line) => rowIdOf(line) === writer['Row id']);
      const last = own.reduce<Line | undefined>(
        (a, b) => (a && Number(a['Saved at']) > Number(b['Saved at']) ? a : b),
        undefined,
      );
      if (!last) return [];
      const says = (what: string): Finding => ({
        harm: 'lost',
        says: `beside ${writer.Writer} stands ${what}`,
      });
      return [
        ...(Number(writer.Visits) === own.length ? [] : [says(`${writer.Visits} visits`)]),
        ...(own.some((line) => line[ENTERED[3]] === writer['Next step'])
          ? []
          : [says(`the next step "${writer['Next step']}"`)]),
        ...(writer['Last met'] === '' ? [says('no day')] : []),
      ];
    }),
  ];
}

const rowIdOf = (line: Line) => `${line['Class id']}/${line['Writer id']}`;
