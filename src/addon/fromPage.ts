// Owns: what the page hands to a door, checked before anything is done with it: it is a page, and
// what calls could be anyone's.
import type { Slot } from '../conference/week';
import type { SaveRequest, SetUpChoices } from './answers';
import { Refusal } from './words';

/** Ids are Google's or made of them; those in hidden cells a person may have typed over. */
const LONGEST_ID = 200;
const MOST = 200;

/** A call that no panel of ours makes. */
const notUnderstood = (what: string) =>
  new Refusal(
    `The panel did not say ${what}. Nothing was changed. Close the panel and choose Writing Conferences › Open again.`,
  );

export function id(value: unknown, what: string): string {
  const read = text(value, what);
  if (read === '' || read.length > LONGEST_ID) throw notUnderstood(what);
  return read;
}

export function ids(value: unknown, what: string): string[] {
  if (!Array.isArray(value) || value.length > MOST) throw notUnderstood(what);
  return value.map((one: unknown) => id(one, what));
}

export function yesOrNo(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw notUnderstood(what);
  return value;
}

export function text(value: unknown, what: string): string {
  if (typeof value !== 'string') throw notUnderstood(what);
  return value;
}

/** Its times are read where they are written down. */
export function choices(value: unknown): SetUpChoices {
  const { classes, slots, weekly } = fields(value, 'what to set up');
  if (!Array.isArray(slots)) throw notUnderstood('when you confer');
  return {
    classes: ids(classes, 'which classes are yours'),
    slots: slots.map((raw: unknown): Slot => {
      const { weekday, start, minutes } = fields(raw, 'when you confer');
      if (typeof start !== 'string' || !isNumber(weekday) || !isNumber(minutes))
        throw notUnderstood('when you confer');
      return { weekday: weekday as Slot['weekday'], start, minutes };
    }),
    weekly: yesOrNo(weekly, 'whether the weekly jobs are wanted'),
  };
}

/** Its notes are read, each beside the writer it is of, where they are saved. */
export function saveRequest(value: unknown): SaveRequest {
  const { saveId, again, conferenceId, skill, notes } = fields(value, 'what to save');
  return {
    saveId: id(saveId, 'which save this is'),
    again: again === true,
    conferenceId: id(conferenceId, 'which conference it is of'),
    // Empty where a person cleared the plan's hidden cell; the log then says so too.
    skill: text(skill, 'which skill it was about').slice(0, LONGEST_ID),
    notes: list(notes) as SaveRequest['notes'],
  };
}

const list = (value: unknown): unknown[] => {
  if (!Array.isArray(value) || value.length > MOST) throw notUnderstood('which notes to save');
  return value;
};

function fields(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw notUnderstood(what);
  return value as Record<string, unknown>;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
