// Owns: the promise of the notebook: whatever a person does to it, the product works on, or says what
// is broken and repairs it; no note is ever lost by the product. HANDS_RUNS=500 sweeps wider.
import fc from 'fast-check';
import { commands, type Known, someonesNotebook, worksAgain } from './hands';

const RUNS = Number(process.env.HANDS_RUNS ?? 4);
const SEED = Number(process.env.HANDS_SEED ?? 6);

describe('a person at the notebook between any two actions', () => {
  it('loses no note through the product, which works on, or says what is broken and repairs it', () => {
    const copy = someonesNotebook();
    fc.assert(
      fc.property(commands, (some) => {
        const room = copy();
        const known: Known = { saved: 0 };
        fc.modelRun(() => ({ model: known, real: room }), some);
        worksAgain(room, known);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: RUNS > 5 },
    );
  }, 3_600_000);
});
