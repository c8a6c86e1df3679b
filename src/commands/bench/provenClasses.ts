// Owns: made-up classes whose optimum HiGHS has proven, so that any plan can be measured anywhere.
// What that leaves out, docs/planner.md says.
import type { ClassPlan } from './makeClass';

export interface ProvenClass extends ClassPlan {
  optimum: { value: number; missedVisits: number };
  /** How long the proof took HiGHS on the machine that made it. */
  proofSeconds: number;
}

export const PROVEN_CLASSES: readonly ProvenClass[] = [
  { seed: 1001, shape: 'threeLong', optimum: { value: 1102, missedVisits: 0 }, proofSeconds: 12.9 },
  {
    seed: 1002,
    shape: 'eightShort',
    optimum: { value: 1164, missedVisits: 0 },
    proofSeconds: 48.4,
  },
  { seed: 1003, shape: 'tenShort', optimum: { value: 1318, missedVisits: 0 }, proofSeconds: 15.5 },
  { seed: 1004, shape: 'squeezed', optimum: { value: 1020, missedVisits: 0 }, proofSeconds: 42.6 },
  { seed: 1005, shape: 'daily', optimum: { value: 1242, missedVisits: 0 }, proofSeconds: 9.6 },
  { seed: 1006, shape: 'threeLong', optimum: { value: 1192, missedVisits: 0 }, proofSeconds: 28.9 },
  {
    seed: 1007,
    shape: 'eightShort',
    optimum: { value: 1292, missedVisits: 0 },
    proofSeconds: 14.6,
  },
  { seed: 1009, shape: 'squeezed', optimum: { value: 1141, missedVisits: 0 }, proofSeconds: 16.2 },
  { seed: 1010, shape: 'daily', optimum: { value: 1329, missedVisits: 0 }, proofSeconds: 14.2 },
  { seed: 1011, shape: 'threeLong', optimum: { value: 1370, missedVisits: 0 }, proofSeconds: 33.5 },
  {
    seed: 1012,
    shape: 'eightShort',
    optimum: { value: 1212, missedVisits: 0 },
    proofSeconds: 56.1,
  },
  { seed: 1013, shape: 'tenShort', optimum: { value: 1108, missedVisits: 0 }, proofSeconds: 1.5 },
  { seed: 1014, shape: 'squeezed', optimum: { value: 994, missedVisits: 0 }, proofSeconds: 18.9 },
  { seed: 1015, shape: 'daily', optimum: { value: 1227, missedVisits: 0 }, proofSeconds: 3.9 },
  { seed: 1016, shape: 'threeLong', optimum: { value: 1586, missedVisits: 0 }, proofSeconds: 9.6 },
  { seed: 1017, shape: 'eightShort', optimum: { value: 996, missedVisits: 0 }, proofSeconds: 9.4 },
  { seed: 1018, shape: 'tenShort', optimum: { value: 1488, missedVisits: 0 }, proofSeconds: 62.4 },
  { seed: 1019, shape: 'squeezed', optimum: { value: 1053, missedVisits: 0 }, proofSeconds: 22.0 },
  { seed: 1020, shape: 'daily', optimum: { value: 1222, missedVisits: 0 }, proofSeconds: 16.3 },
  { seed: 1021, shape: 'threeLong', optimum: { value: 1406, missedVisits: 0 }, proofSeconds: 76.4 },
  {
    seed: 1022,
    shape: 'eightShort',
    optimum: { value: 1376, missedVisits: 0 },
    proofSeconds: 17.5,
  },
  { seed: 1023, shape: 'tenShort', optimum: { value: 1403, missedVisits: 0 }, proofSeconds: 68.9 },
  { seed: 1024, shape: 'squeezed', optimum: { value: 976, missedVisits: 0 }, proofSeconds: 21.1 },
  { seed: 1026, shape: 'threeLong', optimum: { value: 1132, missedVisits: 0 }, proofSeconds: 25.7 },
  {
    seed: 1027,
    shape: 'eightShort',
    optimum: { value: 1238, missedVisits: 0 },
    proofSeconds: 12.3,
  },
  { seed: 1028, shape: 'tenShort', optimum: { value: 1181, missedVisits: 0 }, proofSeconds: 7.5 },
  { seed: 1029, shape: 'squeezed', optimum: { value: 1031, missedVisits: 0 }, proofSeconds: 12.0 },
  { seed: 1031, shape: 'threeLong', optimum: { value: 1424, missedVisits: 0 }, proofSeconds: 76.9 },
  {
    seed: 1032,
    shape: 'eightShort',
    optimum: { value: 1360, missedVisits: 0 },
    proofSeconds: 47.9,
  },
  { seed: 1034, shape: 'squeezed', optimum: { value: 1080, missedVisits: 0 }, proofSeconds: 16.8 },
  {
    seed: 1037,
    shape: 'eightShort',
    optimum: { value: 1253, missedVisits: 0 },
    proofSeconds: 76.5,
  },
  { seed: 1038, shape: 'tenShort', optimum: { value: 1110, missedVisits: 0 }, proofSeconds: 13.0 },
  { seed: 1039, shape: 'squeezed', optimum: { value: 1015, missedVisits: 0 }, proofSeconds: 11.4 },
  { seed: 1040, shape: 'daily', optimum: { value: 1148, missedVisits: 0 }, proofSeconds: 31.2 },
];
