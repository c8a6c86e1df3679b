// Owns: the promises of simpler words for a child to read.
import { BANK } from '../../../src/conference/bank/bank';
import { inPlainWords, simpler } from '../../../src/conference/bank/simpler';

const point = BANK.find(({ id }) => id === 'lead-start-in-action') ?? BANK[0];
if (!point) throw new Error('The bank is empty.');
const HARD =
  'Consider incorporating immediate physical activity into your introduction, establishing momentum.';

describe('simpler words', () => {
  it('are the bank’s own sentences where the teacher wrote harder ones', () => {
    expect(
      simpler({ strength: '', teachingPoint: HARD, nextStep: HARD, whereElse: 'Any story' }, point),
    ).toEqual({
      strength: '',
      teachingPoint: point.child,
      nextStep: point.nextStep,
      whereElse: 'Any story',
    });
  });

  it('are plain words for the words teachers have, with the capital that was there', () => {
    expect(inPlainWords('Elaborate on the dialogue. Your audience wants sensory details.')).toBe(
      'Say more about the talk. Your reader wants things you see, hear and smell.',
    );
    expect(inPlainWords('This conclusion is effective.')).toBe('This ending is strong.');
  });

  it('are none where the words are the child’s already, or there is nothing easier', () => {
    const { child, nextStep, whereElse } = point;
    expect(
      simpler({ strength: 'I see it.', teachingPoint: child, nextStep, whereElse }, point),
    ).toBeNull();
    expect(
      simpler({ strength: '', teachingPoint: 'Run.', nextStep: '', whereElse: '' }, point),
    ).toBeNull();
    expect(
      simpler({ strength: '', teachingPoint: '', nextStep: '', whereElse: '' }, undefined),
    ).toBeNull();
  });

  it('touch no part of a longer word', () => {
    expect(inPlainWords('attempted reproviding')).toBe('attempted reproviding');
  });
});
