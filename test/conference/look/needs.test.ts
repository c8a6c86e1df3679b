// Owns: the promises about needs that follow from what drafts show.
import fc from 'fast-check';
import { type Evidence, needsFrom } from '../../../src/conference/look/needs';

const seen = (skill: string, times?: number): Evidence => ({
  skill,
  kind: 'need',
  lookFor: `${skill}-test`,
  quote: 'a frog',
  says: `Something about ${skill}.`,
  ...(times === undefined ? {} : { times }),
});

const levels = (needs: Map<string, { skill: string; level: number }[]>, writer: string) =>
  Object.fromEntries((needs.get(writer) ?? []).map(({ skill, level }) => [skill, level]));

const shown = (...writers: [string, ...Evidence[]][]) =>
  needsFrom(writers.map(([writer, ...findings]) => ({ writer, findings })));

describe('needsFrom', () => {
  it('gives no need without a finding, and none for strengths', () => {
    const needs = shown(['ana'], ['ben', { ...seen('lead'), kind: 'strength' }]);
    expect(needs.get('ana')).toEqual([]);
    expect(needs.get('ben')).toEqual([]);
  });

  it('calls what one of many drafts shows the most', () => {
    const needs = shown(['ana', seen('lead')], ['ben'], ['chi'], ['dee']);
    expect(levels(needs, 'ana')).toEqual({ lead: 3 });
  });

  it('calls what every draft shows alike a little', () => {
    const needs = shown(['ana', seen('lead')], ['ben', seen('lead')], ['chi', seen('lead')]);
    for (const writer of ['ana', 'ben', 'chi']) expect(levels(needs, writer)).toEqual({ lead: 1 });
  });

  it('tells those who show more from those who show less', () => {
    const needs = shown(
      ['ana', seen('spelling'), seen('spelling'), seen('spelling')],
      ['ben', seen('spelling'), seen('spelling')],
      ['chi', seen('spelling')],
      ['dee', seen('spelling')],
    );
    expect(['ana', 'ben', 'chi', 'dee'].map((writer) => levels(needs, writer))).toEqual([
      { spelling: 3 },
      { spelling: 2 },
      { spelling: 1 },
      { spelling: 1 },
    ]);
  });

  it('weighs what was seen often', () => {
    const needs = shown(['ana', seen('punctuation', 9)], ['ben', seen('punctuation', 1)]);
    expect(levels(needs, 'ana')).toEqual({ punctuation: 3 });
    expect(levels(needs, 'ben')).toEqual({ punctuation: 1 });
  });

  it('compares nobody with a writer alone', () => {
    expect(levels(shown(['ana', seen('lead'), seen('spelling', 20)]), 'ana')).toEqual({
      lead: 1,
      spelling: 1,
    });
  });

  it('takes evidence whose kind was not kept for a need', () => {
    const { skill, lookFor, quote, says } = seen('ending');
    expect(levels(shown(['ana', { skill, lookFor, quote, says }]), 'ana')).toEqual({ ending: 1 });
  });

  it('says why, in at most two sentences', () => {
    const needs = shown(['ana', seen('lead'), seen('lead'), seen('lead')]);
    expect(needs.get('ana')?.[0]?.why).toMatchObject({
      en: 'Something about lead. Something about lead.',
    });
  });

  it('puts the highest level first, then the most basic skill', () => {
    const needs = shown(
      ['ana', seen('spelling'), seen('lead'), seen('ending')],
      ['ben', seen('ending'), seen('lead')],
    );
    expect(needs.get('ana')?.map(({ skill }) => skill)).toEqual(['spelling', 'lead', 'ending']);
  });

  it('gives a level from 1 to 3 whatever a class shows, whoever stands first', () => {
    const evidence = fc.constantFrom('lead', 'ending', 'spelling').map((skill) => seen(skill));
    fc.assert(
      fc.property(
        fc.array(fc.array(evidence, { maxLength: 4 }), { maxLength: 8 }),
        (classmates) => {
          const rows = classmates.map((findings, i) => ({ writer: String(i), findings }));
          const needs = needsFrom(rows);
          const backwards = needsFrom([...rows].reverse());
          for (const { writer, findings } of rows) {
            const own = needs.get(writer) ?? [];
            expect(new Set(own.map(({ skill }) => skill))).toEqual(
              new Set(findings.map(({ skill }) => skill)),
            );
            for (const { level } of own) expect([1, 2, 3]).toContain(level);
            expect(backwards.get(writer)).toEqual(own);
          }
        },
      ),
    );
  });
});
