// Owns: the promises of the district's reckoning: it counts what the add-on really asks, and quotas hold.
import { evening } from '../../src/commands/bench/district';
import { measureSunday, type Sunday } from '../../src/commands/bench/district/measure';
import { REMEMBERED } from '../../src/commands/bench/district/quotas';
import { share } from '../../src/commands/bench/district/simulate';
import { syntheticClass } from '../../src/local/sample/sixClasses';

const reading = (count: number): Sunday => ({
  drafts: count,
  steps: [
    { kind: 'classroom', count: 4 },
    { kind: 'docsReads', count },
  ],
  seconds: 8,
  idleSeconds: 0,
  emails: 1,
  propertyCalls: 0,
  remembered: { store: 0, value: 0 },
});

it('counts one teacher’s Sunday as the built add-on makes it', () => {
  const sunday = measureSunday([syntheticClass({ name: 'Room 7', writers: 5, seed: 1 })]);
  const reads = sunday.steps.filter(({ kind }) => kind === 'docsReads');
  expect(reads[0]?.count).toBeGreaterThan(0);
  expect(reads[0]?.count).toBeLessThanOrEqual(5);
  // As deep as its data: courses, rosters, submissions, drafts, and whether comments are taken.
  expect(sunday.steps.length).toBeLessThanOrEqual(6);
  expect(sunday.emails).toBe(1);
  expect(sunday.propertyCalls).toBeGreaterThan(0);
  expect(sunday.remembered.value).toBeGreaterThan(0);
  expect(sunday.remembered.value).toBeLessThan(REMEMBERED.value);
});

it('lets nobody wait where the quotas have room', () => {
  const runs = Array.from({ length: 60 }, (_, at) => ({
    steps: reading(40).steps,
    start: at * 60,
    seconds: 8,
  }));
  expect(share(runs, () => 0.5)).toMatchObject({ waited: 0, unfinished: 0, longestWait: 0 });
});

it('never lets more through in a minute than Google does, and says who was left', () => {
  const runs = Array.from({ length: 200 }, () => ({
    steps: reading(150).steps,
    start: 0,
    seconds: 8,
  }));
  const outcome = share(runs, () => 0.5);
  expect(outcome.peak.docsReads).toBe(3000);
  expect(outcome.unfinished).toBeGreaterThan(0);
  expect(outcome.longestWait).toBeLessThanOrEqual(300);
  expect(outcome.atOnce).toBe(200);
});

it('carries 5,000 teachers of 180 writers on one project where their jobs are spread', () => {
  const six = [reading(168)];
  expect(evening(5000, six, 8).unfinished).toBe(0);
  expect(evening(5000, six, 1).unfinished).toBeGreaterThan(1000);
});
