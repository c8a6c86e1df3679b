// Owns: every sentence the server says to the teacher, in Spanish as schools in Latin America speak
// it. The teacher is addressed as "tú". A sentence that is missing here does not compile.
import type { Words } from './english';
import { check } from './spanish/check';
import { changes, deliveries, drafts } from './spanish/deliveries';
import { dialogs, exporting, forgetting } from './spanish/dialogs';
import { google } from './spanish/google';
import { menu, permissions } from './spanish/menu';
import { page } from './spanish/page';
import { plan, setUp, unread } from './spanish/plan';
import { pull, work } from './spanish/pull';
import { conferences, saving, translation, writers } from './spanish/saving';
import { activity, invitations, mail, review, weekly } from './spanish/weekly';

export const spanish: Words = {
  activity,
  changes,
  check,
  conferences,
  deliveries,
  dialogs,
  drafts,
  exporting,
  forgetting,
  google,
  invitations,
  mail,
  menu,
  page,
  permissions,
  plan,
  pull,
  review,
  saving,
  setUp,
  translation,
  unread,
  weekly,
  work,
  writers,
};
