// Owns: every sentence the server says to the teacher, in English; what is wanted of every other
// language. Those of a conference, a plan or a tab are in the room that knows them.
import { check } from './english/check';
import { changes, deliveries, drafts } from './english/deliveries';
import { dialogs, exporting, forgetting } from './english/dialogs';
import { google } from './english/google';
import { menu, permissions } from './english/menu';
import { page } from './english/page';
import { plan, setUp, unread } from './english/plan';
import { pull, work } from './english/pull';
import { conferences, saving, translation, writers } from './english/saving';
import { activity, invitations, mail, review, weekly } from './english/weekly';

export const english = {
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

export type Words = typeof english;
