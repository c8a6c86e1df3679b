// Owns: the promises about which stage a piece is at.
import { sharedStage, stageOf } from '../../../src/conference/guide/stage';

const piece = (words: number, metOnIt = false, turnedIn = false) => ({ words, metOnIt, turnedIn });

describe('the stage of a piece', () => {
  it('is told from the draft: none, under way, talked about before, handed in', () => {
    expect(stageOf(piece(0))).toBe('planning');
    expect(stageOf(piece(12))).toBe('planning');
    expect(stageOf(piece(120))).toBe('drafting');
    expect(stageOf(piece(120, true))).toBe('revising');
    expect(stageOf(piece(120, true, true))).toBe('publishing');
  });

  it('is, for a group, where most are, the earlier of two', () => {
    expect(sharedStage([piece(0), piece(90), piece(90)])).toBe('drafting');
    expect(sharedStage([piece(90), piece(90, true)])).toBe('drafting');
    expect(sharedStage([])).toBe('planning');
  });
});
