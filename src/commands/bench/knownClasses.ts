// Owns: made-up classes whose optimum is known, so that any plan can be measured anywhere.
// How each set came about, docs/planner.md says.
import type { ClassPlan, Shape } from './makeClass';

export interface KnownClass extends ClassPlan {
  optimum: { value: number; missedVisits: number };
  /**
   * HiGHS within 150 seconds, or the planner's own bound with ten million moves; where
   * nobody did, the value is that bound.
   */
  provenBy: 'HiGHS' | 'bound' | 'nobody';
}

const TWO_TO_SIX = { groupMin: 2, groupMax: 6 };

export const TUNED_ON: readonly KnownClass[] = [
  known('threeLong', 1001, 1102),
  known('eightShort', 1002, 1164),
  known('tenShort', 1003, 1318),
  known('squeezed', 1004, 1020),
  known('daily', 1005, 1242),
  known('threeLong', 1006, 1192),
  known('eightShort', 1007, 1292),
  known('squeezed', 1009, 1141),
  known('daily', 1010, 1329),
  known('threeLong', 1011, 1370),
  known('eightShort', 1012, 1212),
  known('tenShort', 1013, 1108),
  known('squeezed', 1014, 994),
  known('daily', 1015, 1227),
  known('threeLong', 1016, 1586),
  known('eightShort', 1017, 996),
  known('tenShort', 1018, 1488),
  known('squeezed', 1019, 1053),
  known('daily', 1020, 1222),
  known('threeLong', 1021, 1406),
  known('eightShort', 1022, 1376),
  known('tenShort', 1023, 1403),
  known('squeezed', 1024, 976),
  known('threeLong', 1026, 1132),
  known('eightShort', 1027, 1238),
  known('tenShort', 1028, 1181),
  known('squeezed', 1029, 1031),
  known('threeLong', 1031, 1424),
  known('eightShort', 1032, 1360),
  known('squeezed', 1034, 1080),
  known('eightShort', 1037, 1253),
  known('tenShort', 1038, 1110),
  known('squeezed', 1039, 1015),
  known('daily', 1040, 1148),
  known('daily', 2001, 1165),
  known('threeLong', 2002, 1046),
  known('eightShort', 2003, 1214),
  known('tenShort', 2004, 1280),
  known('squeezed', 2005, 1071),
  known('daily', 2006, 1166),
  known('threeLong', 2007, 958),
  known('tenShort', 2009, 1112),
  known('squeezed', 2010, 1009),
  known('daily', 2011, 1287),
  known('threeLong', 2012, 1028),
  known('eightShort', 2018, 1233),
  known('squeezed', 2020, 977),
  known('threeLong', 2022, 970),
  known('tenShort', 2029, 1333),
  known('squeezed', 2030, 958),
];

export const HELD_OUT: readonly KnownClass[] = [
  known('daily', 3001, 1571),
  known('threeLong', 3002, 1276),
  known('eightShort', 3003, 1230),
  known('tenShort', 3004, 1485),
  known('squeezed', 3005, 1041),
  known('daily', 3006, 1644, { provenBy: 'nobody' }),
  known('threeLong', 3007, 1264),
  known('eightShort', 3008, 1098, { provenBy: 'bound' }),
  known('tenShort', 3009, 1552, { provenBy: 'bound' }),
  known('squeezed', 3010, 1065),
  known('daily', 3011, 1649, { provenBy: 'nobody' }),
  known('threeLong', 3012, 1164),
  known('eightShort', 3013, 1231),
  known('tenShort', 3014, 1370, { provenBy: 'bound' }),
  known('squeezed', 3015, 998, { provenBy: 'bound' }),
  known('daily', 3016, 1318, { provenBy: 'bound' }),
  known('threeLong', 3017, 1448),
  known('eightShort', 3018, 1319, { provenBy: 'bound' }),
  known('tenShort', 3019, 1219, { provenBy: 'bound' }),
  known('squeezed', 3020, 1060),
  known('daily', 3021, 1252),
  known('threeLong', 3022, 1018),
  known('eightShort', 3023, 1268, { provenBy: 'bound' }),
  known('tenShort', 3024, 1385),
  known('squeezed', 3025, 1017),
  known('daily', 3026, 1403),
  known('threeLong', 3027, 1204),
  known('eightShort', 3028, 984),
  known('tenShort', 3029, 1363),
  known('squeezed', 3030, 1029),
  known('daily', 3031, 1485),
  known('threeLong', 3032, 1514),
  known('eightShort', 3033, 1334),
  known('tenShort', 3034, 1303),
  known('squeezed', 3035, 987),
  known('daily', 3036, 1600, { provenBy: 'nobody' }),
  known('threeLong', 3037, 994),
  known('eightShort', 3038, 1203),
  known('tenShort', 3039, 1512),
  known('squeezed', 3040, 970),
];

/** Too large for HiGHS; each is measured against the planner's own bound. */
export const LARGE: readonly ClassPlan[] = [
  { shape: 'daily', writers: 36, seed: 5001 },
  { shape: 'daily', writers: 36, seed: 5002, rules: TWO_TO_SIX },
  { shape: 'twelveShort', writers: 36, seed: 5003 },
  { shape: 'twelveShort', writers: 36, seed: 5004, rules: TWO_TO_SIX },
  { shape: 'eightShort', writers: 36, seed: 5005 },
  { shape: 'tenShort', writers: 36, seed: 5006, rules: TWO_TO_SIX },
  { shape: 'threeLong', writers: 36, seed: 5007, rules: TWO_TO_SIX },
  { shape: 'squeezed', writers: 36, seed: 5008 },
  { shape: 'squeezed', writers: 36, seed: 5009, rules: TWO_TO_SIX },
  { shape: 'squeezed', seed: 5010, rules: TWO_TO_SIX },
];

interface More {
  missed?: number;
  provenBy?: KnownClass['provenBy'];
}

function known(shape: Shape, seed: number, value: number, more: More = {}): KnownClass {
  const { missed = 0, provenBy = 'HiGHS' } = more;
  return { shape, seed, optimum: { value, missedVisits: missed }, provenBy };
}
