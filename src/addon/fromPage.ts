// Owns: what the page hands to a door, checked before anything is done with it: it is a page, and
// what calls could be anyone's.
import type { Genre, Grades } from '../conference/bank/teachingPoint';
import { SKILLS } from '../conference/skill';
import type { Slot } from '../conference/week';
import type { NumberSetting, SettingChange } from '../notebook/settingChange';
import type {
  MarkRequest,
  OwnConference,
  SaveRequest,
  SetUpChoices,
  WriterChange,
} from './answers';
import { isStage } from './stages';
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
  const { saveId, again, conferenceId, skill, notes, stage, stageChosen } = fields(
    value,
    'what to save',
  );
  return {
    saveId: id(saveId, 'which save this is'),
    again: again === true,
    conferenceId: id(conferenceId, 'which conference it is of'),
    // Empty where a person cleared the plan's hidden cell; the log then says so too.
    skill: text(skill, 'which skill it was about').slice(0, LONGEST_ID),
    notes: list(notes) as SaveRequest['notes'],
    // Missing in a save that an older page kept.
    ...(isStage(stage) && { stage, stageChosen: stageChosen === true }),
  };
}

/** Whether these writers can meet then is looked at where the conference goes into the plan. */
export function ownConference(value: unknown): OwnConference {
  const { classId, writerIds, skill, date } = fields(value, 'which conference to add');
  const day = text(date, 'the day');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw notUnderstood('the day');
  return {
    classId: id(classId, 'which class is meant'),
    writerIds: ids(writerIds, 'which writers are meant'),
    skill: text(skill, 'which skill it is about').slice(0, LONGEST_ID),
    date: day,
  };
}

export function marks(value: unknown): MarkRequest[] {
  if (!Array.isArray(value) || value.length > MOST) throw notUnderstood('what to mark');
  return value.map((raw: unknown): MarkRequest => {
    const { writerId, skill, level } = fields(raw, 'what to mark');
    const known = SKILLS.find((one) => one.id === skill);
    if (!known || !LEVELS.some((one) => one === level)) throw notUnderstood('what to mark');
    return {
      writerId: id(writerId, 'which writer is meant'),
      skill: known.id,
      level: level as MarkRequest['level'],
    };
  });
}

/** Each is looked at again where it is written into its line. */
export function settingChanges(value: unknown): SettingChange[] {
  if (!Array.isArray(value) || value.length > MOST) throw notUnderstood('what to change');
  return value.map((raw: unknown): SettingChange => {
    const change = fields(raw, 'what to change');
    const { kind, key, value: to, a, b, className } = change;
    switch (kind) {
      case 'number':
        if (!isNumber(to)) throw notUnderstood('which number to take');
        return { kind, key: text(key, 'which number to change') as NumberSetting, value: to };
      case 'grades':
        return { kind, value: text(to, 'which grades') as Grades };
      case 'genre':
        return { kind, value: text(to, 'which genre') as Genre };
      case 'email':
      case 'invite':
        return { kind, value: yesOrNo(to, 'whether it is wanted') };
      case 'apart':
        return {
          kind,
          a: id(a, 'who is kept apart'),
          b: id(b, 'who is kept apart'),
          className: text(className, 'which class is meant').slice(0, LONGEST_ID),
          value: yesOrNo(to, 'whether they are kept apart'),
        };
      default:
        throw notUnderstood('what to change');
    }
  });
}

export function writerChange(value: unknown): WriterChange {
  const { classId, writerId, support, language } = fields(value, 'what to change');
  return {
    classId: id(classId, 'which class is meant'),
    writerId: id(writerId, 'which writer is meant'),
    ...(support !== undefined && { support: yesOrNo(support, 'whether it is twice a week') }),
    ...(language !== undefined && {
      language: text(language, 'which language').slice(0, LONGEST_ID),
    }),
  };
}

const LEVELS = [null, 0, 1, 2, 3] as const;

const list = (value: unknown): unknown[] => {
  if (!Array.isArray(value) || value.length > MOST) throw notUnderstood('which notes to save');
  return value;
};

function fields(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw notUnderstood(what);
  return value as Record<string, unknown>;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
