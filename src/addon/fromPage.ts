// Owns: what the page hands to a door, checked before anything is done with it: it is a page, and
// what calls could be anyone's.
import type { Genre, Grades } from '../conference/bank/teachingPoint';
import type { Language } from '../conference/language';
import { SKILLS } from '../conference/skill';
import type { Slot } from '../conference/week';
import type { NumberSetting, SettingChange } from '../notebook/settingChange';
import type { SaveRequest } from './answers/note';
import type { SetUpChoices } from './answers/opening';
import type { MarkRequest } from './answers/pages';
import type { WriterChange } from './answers/settings';
import type { OwnConference } from './answers/week';
import { isStage } from './confer/stages';
import { Refusal } from './refusal';
import type { Words } from './words/english';
import { said } from './words/said';

/** What a call is to say. */
export type Asked = keyof Words['page']['asked'];

/** Ids are Google's or made of them; those in hidden cells a person may have typed over. */
const LONGEST_ID = 200;
const MOST = 200;

/** A call that no panel of ours makes. */
const notUnderstood = (what: Asked) =>
  new Refusal(said(({ page }) => page.notUnderstood(page.asked[what])));

/** This and all that follow throw a Refusal for anything else. */
export function id(value: unknown, what: Asked): string {
  const read = text(value, what);
  if (read === '' || read.length > LONGEST_ID) throw notUnderstood(what);
  return read;
}

export function ids(value: unknown, what: Asked): string[] {
  if (!Array.isArray(value) || value.length > MOST) throw notUnderstood(what);
  return value.map((one: unknown) => id(one, what));
}

export function yesOrNo(value: unknown, what: Asked): boolean {
  if (typeof value !== 'boolean') throw notUnderstood(what);
  return value;
}

export function text(value: unknown, what: Asked): string {
  if (typeof value !== 'string') throw notUnderstood(what);
  return value;
}

/** Its times are read where they are written down. */
export function choices(value: unknown): SetUpChoices {
  const { classes, slots, weekly } = fields(value, 'setUp');
  if (!Array.isArray(slots)) throw notUnderstood('times');
  return {
    classes: ids(classes, 'classes'),
    slots: slots.map((raw: unknown): Slot => {
      const { weekday, start, minutes } = fields(raw, 'times');
      if (typeof start !== 'string' || !isNumber(weekday) || !isNumber(minutes))
        throw notUnderstood('times');
      return { weekday: weekday as Slot['weekday'], start, minutes };
    }),
    weekly: yesOrNo(weekly, 'weekly'),
  };
}

/** Its notes are read, each beside the writer it is of, where they are saved. */
export function saveRequest(value: unknown): SaveRequest {
  const { saveId, again, conferenceId, skill, notes, stage, stageChosen } = fields(value, 'save');
  return {
    saveId: id(saveId, 'whichSave'),
    again: again === true,
    conferenceId: id(conferenceId, 'ofConference'),
    // Empty where a person cleared the plan's hidden cell; the log then says so too.
    skill: text(skill, 'ofSkill').slice(0, LONGEST_ID),
    notes: list(notes) as SaveRequest['notes'],
    // Missing in a save that an older page kept.
    ...(isStage(stage) && { stage, stageChosen: stageChosen === true }),
  };
}

/** Whether these writers can meet then is looked at where the conference goes into the plan. */
export function ownConference(value: unknown): OwnConference {
  const { classId, writerIds, skill, date } = fields(value, 'add');
  const day = text(date, 'day');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw notUnderstood('day');
  return {
    classId: id(classId, 'class'),
    writerIds: ids(writerIds, 'writers'),
    skill: text(skill, 'aboutSkill').slice(0, LONGEST_ID),
    date: day,
  };
}

/** Level null takes a mark out. */
export function marks(value: unknown): MarkRequest[] {
  if (!Array.isArray(value) || value.length > MOST) throw notUnderstood('mark');
  return value.map((raw: unknown): MarkRequest => {
    const { writerId, skill, level } = fields(raw, 'mark');
    const known = SKILLS.find((one) => one.id === skill);
    if (!known || !LEVELS.some((one) => one === level)) throw notUnderstood('mark');
    return {
      writerId: id(writerId, 'writer'),
      skill: known.id,
      level: level as MarkRequest['level'],
    };
  });
}

/** Each is looked at again where it is written into its line. */
export function settingChanges(value: unknown): SettingChange[] {
  if (!Array.isArray(value) || value.length > MOST) throw notUnderstood('change');
  return value.map((raw: unknown): SettingChange => {
    const change = fields(raw, 'change');
    const { kind, key, value: to, a, b, className } = change;
    switch (kind) {
      case 'number':
        if (!isNumber(to)) throw notUnderstood('toNumber');
        return { kind, key: text(key, 'number') as NumberSetting, value: to };
      case 'grades':
        return { kind, value: text(to, 'grades') as Grades };
      case 'genre':
        return { kind, value: text(to, 'genre') as Genre };
      case 'writing':
        return { kind, value: text(to, 'language') as Language };
      case 'email':
      case 'invite':
        return { kind, value: yesOrNo(to, 'wanted') };
      case 'apart':
        return {
          kind,
          a: id(a, 'apart'),
          b: id(b, 'apart'),
          className: text(className, 'class').slice(0, LONGEST_ID),
          value: yesOrNo(to, 'keptApart'),
        };
      default:
        throw notUnderstood('change');
    }
  });
}

/** What is left out stays as it is. */
export function writerChange(value: unknown): WriterChange {
  const { classId, writerId, support, language } = fields(value, 'change');
  return {
    classId: id(classId, 'class'),
    writerId: id(writerId, 'writer'),
    ...(support !== undefined && { support: yesOrNo(support, 'support') }),
    ...(language !== undefined && {
      language: text(language, 'home').slice(0, LONGEST_ID),
    }),
  };
}

const LEVELS = [null, 0, 1, 2, 3] as const;

const list = (value: unknown): unknown[] => {
  if (!Array.isArray(value) || value.length > MOST) throw notUnderstood('notes');
  return value;
};

function fields(value: unknown, what: Asked): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw notUnderstood(what);
  return value as Record<string, unknown>;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
