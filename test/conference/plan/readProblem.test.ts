// Owns: what a problem that breaks the format is told.
import fc from 'fast-check';
import { makeClass } from '../../../src/commands/bench/makeClass';
import { ProblemFormatError, readProblem } from '../../../src/conference/plan/readProblem';
import { anyProblem } from './anyProblem';

/** A good problem with one thing put in it, at a path of keys. */
function broken(path: (string | number)[], value: unknown): unknown {
  const problem = JSON.parse(JSON.stringify(makeClass({ seed: 1, shape: 'daily', writers: 6 })));
  let at = problem;
  for (const key of path.slice(0, -1)) at = at[key];
  const last = path[path.length - 1] ?? '';
  if (value === undefined) delete at[last];
  else at[last] = value;
  return problem;
}

describe('reading a problem', () => {
  it('takes every well-formed problem as it is, bare or wrapped', () => {
    fc.assert(
      fc.property(anyProblem(), (problem) => {
        const plain = JSON.parse(JSON.stringify(problem));
        expect(JSON.parse(JSON.stringify(readProblem(plain)))).toEqual(plain);
        expect(JSON.parse(JSON.stringify(readProblem({ problem: plain })))).toEqual(plain);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    [['days'], 0, 'days: must be 1 or more, not 0'],
    [['slots', 1, 'day'], 9, 'slots[1].day: must be below days (5), not 9'],
    [['slots', 1, 'minutes'], '30', 'slots[1].minutes: must be a number, not "30"'],
    [['slots', 1, 'id'], 0, 'slots[1].id: 0 is already taken'],
    [['writers', 3, 'needs', 'lead'], 4, 'writers[3].needs.lead: must be 1, 2 or 3, not 4'],
    [
      ['writers', 3, 'needs', 'lead'],
      'a lot',
      'writers[3].needs.lead: must be a whole number, not "a lot"',
    ],
    [
      ['writers', 2, 'extraSupport'],
      undefined,
      'writers[2].extraSupport: is missing; it must be true or false',
    ],
    [['writers', 2, 'id'], 'w01', 'writers[2].id: "w01" is already taken'],
    [['writers', 2, 'absentDays'], null, 'writers[2].absentDays: must be a list, not null'],
    [['keepApart', 0], ['w01'], 'keepApart[0]: must hold 2 entries, not 1'],
    [['keepApart', 0], ['w01', 'w99'], 'keepApart[0][1]: no writer has the id "w99"'],
    [['metBefore', 0], ['w01', 'w01', 2], 'metBefore[0]: pairs "w01" with itself'],
    [['rules', 'groupMax'], 2, 'rules.groupMax: must be 3 or more, not 2'],
    [['rules', 'soloMinutes'], 0, 'rules.soloMinutes: must be more than 0'],
    [['prices', 'early'], undefined, 'prices.early: is missing; it must be a number'],
    [
      ['fixed'],
      [{ slot: 77, kind: 'solo', skill: 'lead', writers: [] }],
      'fixed[0].slot: no slot has the id 77',
    ],
    [
      ['fixed'],
      [{ slot: 0, kind: 'pair', skill: 'lead', writers: [] }],
      'fixed[0].kind: must be "group" or "solo", not "pair"',
    ],
  ])('names the field: %j = %j', (path, value, message) => {
    expect(() => readProblem(broken(path, value))).toThrow(
      new ProblemFormatError(...split(message)),
    );
  });

  it('refuses what is no problem at all', () => {
    for (const value of [null, 3, 'x', [], undefined]) {
      expect(() => readProblem(value)).toThrow(ProblemFormatError);
    }
  });
});

function split(message: string): [string, string] {
  const at = message.indexOf(': ');
  return [message.slice(0, at), message.slice(at + 2)];
}
