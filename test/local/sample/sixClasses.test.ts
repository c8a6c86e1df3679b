// Owns: what the made-up classes for measuring promise.
import { sixClasses, syntheticClass } from '../../../src/local/sample/sixClasses';

const textOf = (work: { kind: string; draft?: unknown }) => JSON.stringify(work.draft);

describe('a synthetic class', () => {
  const made = syntheticClass({ name: 'Period 3', writers: 200, seed: 5 });

  it('is the same for the same arguments and another for another seed', () => {
    expect(syntheticClass({ name: 'Period 3', writers: 200, seed: 5 })).toEqual(made);
    expect(syntheticClass({ name: 'Period 3', writers: 200, seed: 6 })).not.toEqual(made);
  });

  it('has as many writers as asked for, each with an address and a draft like no other', () => {
    expect(made.writers).toHaveLength(200);
    expect(new Set(made.writers.map((writer) => writer.email)).size).toBe(200);
    const drafts = made.writers.flatMap(({ work }) =>
      work.kind === 'draft' ? [textOf(work)] : [],
    );
    expect(new Set(drafts).size).toBe(drafts.length);
  });

  it('mixes writers with a draft, without one, and turned in', () => {
    const none = made.writers.filter(({ work }) => work.kind === 'none').length;
    const turnedIn = made.writers.filter(
      ({ work }) => work.kind === 'draft' && work.turnedIn,
    ).length;
    expect(none).toBeGreaterThan(4);
    expect(none).toBeLessThan(40);
    expect(turnedIn).toBeGreaterThan(5);
    expect(turnedIn).toBeLessThan(60);
  });

  it('stays short: between ten and two hundred words a draft', () => {
    for (const { work } of made.writers) {
      if (work.kind !== 'draft') continue;
      const words = work.draft.tabs
        .flatMap((tab) => tab.paragraphs)
        .flatMap((paragraph) => paragraph.text.split(' '));
      expect(words.length).toBeGreaterThan(10);
      expect(words.length).toBeLessThan(200);
    }
  });

  it('takes any whole number as a seed', () => {
    for (const seed of [0, -1, 2 ** 31 - 2, 2 ** 53 - 1]) {
      const names = syntheticClass({ name: 'Any', writers: 40, seed }).writers.map(
        (writer) => writer.givenName,
      );
      expect(new Set(names).size).toBeGreaterThan(8);
    }
  });
});

describe('six classes', () => {
  it('are 180 writers in six classes, no address twice', () => {
    const classes = sixClasses();
    expect(classes.map((each) => each.name)).toEqual([
      'Period 1',
      'Period 2',
      'Period 3',
      'Period 4',
      'Period 5',
      'Period 6',
    ]);
    const emails = classes.flatMap((each) => each.writers.map((writer) => writer.email));
    expect(emails).toHaveLength(180);
    expect(new Set(emails).size).toBe(180);
  });

  it('differ from one another', () => {
    const texts = sixClasses().map((each) => JSON.stringify(each.writers.map(({ work }) => work)));
    expect(new Set(texts).size).toBe(6);
  });
});
